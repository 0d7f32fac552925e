/** References of tasks by the items they stand in: "III.2.a", and ".1", ".2" where several stand in one item; null stays null. */
export function referencesOf(paths: readonly (readonly string[] | null)[]): (string | null)[] {
	const keys = paths.map((path) => path?.join(".") ?? null);
	const counts = new Map<string, number>();
	for (const key of keys) if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
	const seen = new Map<string, number>();
	return keys.map((key) => {
		if (key === null) return null;
		const nth = (seen.get(key) ?? 0) + 1;
		seen.set(key, nth);
		if ((counts.get(key) ?? 0) < 2 && key) return key;
		return key ? `${key}.${nth}` : String(nth);
	});
}
