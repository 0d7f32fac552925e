/** The instant at which clocks in an IANA zone show this date ("YYYY-MM-DD") and time ("HH:MM"). */
export function instantOf(date: string, time: string, timeZone: string): Date {
	const asUtc = Date.parse(`${date}T${time}:00Z`);
	const shown = new Intl.DateTimeFormat("sv-SE", {
		timeZone,
		dateStyle: "short",
		timeStyle: "medium",
	}).format(asUtc);
	return new Date(asUtc - (Date.parse(`${shown.replace(" ", "T")}Z`) - asUtc));
}
