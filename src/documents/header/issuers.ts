/** Those who speak in most documents, where the letterhead is lost. */
const USUAL_ISSUERS = ["tỉnh", "thành phố", "xã", "phường"]
	.flatMap((level) => [`UBND ${level}`, `Chủ tịch UBND ${level}`])
	.concat("Thủ tướng Chính phủ", "Chính phủ");

/** Those who speak for a committee of the Party, and for a council. */
const PARTY = /^(?:ban thường vụ |thường trực )?(tỉnh ủy|thành ủy|đảng ủy)(?:\s|$)/iu;
const COUNCIL = /^(?:hội đồng nhân dân|hđnd)\s/iu;
/** Who heads a body of this kind. */
const HEADS: readonly [RegExp, string][] = [
	[/^bộ\s/iu, "Bộ trưởng"],
	[/^sở\s/iu, "Giám đốc"],
	[/^cục\s/iu, "Cục trưởng"],
];

/** Names under which a document speaks of the one who issues it, whose own letterhead says `issuer`. */
export function issuersOf(issuer: string | null): string[] {
	// "UBND tỉnh" without a name was guessed from the signature
	if (!issuer || issuer === "UBND tỉnh") return USUAL_ISSUERS;
	const bare = issuer.replace(/\s(?:tỉnh|Thành phố|huyện|xã|phường)\s.*$/u, "");
	const level = /\s(tỉnh|thành phố|huyện|xã|phường)(?:\s|$)/iu.exec(issuer)?.[1] ?? "";
	const names = [issuer, `${bare} ${level}`.trim()];
	if (bare === "UBND") names.push(`Chủ tịch ${bare} ${level}`.trim(), `Chủ tịch ${issuer}`, "UBND");
	// an office makes known what those it serves have concluded
	if (/^văn phòng\s/iu.test(issuer)) names.push(...USUAL_ISSUERS);
	const committee = PARTY.exec(issuer)?.[1];
	if (committee) {
		for (const body of ["Ban Thường vụ", "Thường trực", "Ban Chấp hành"])
			names.push(body, `${body} ${committee}`);
		names.push(committee);
	}
	if (COUNCIL.test(issuer)) names.push(...names.map((name) => `Thường trực ${name}`), "Thường trực HĐND");
	for (const [kind, head] of HEADS) if (kind.test(issuer)) names.push(head, `${head} ${issuer}`);
	return names;
}
