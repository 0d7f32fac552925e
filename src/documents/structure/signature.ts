const NAME = /^\p{Lu}[\p{L}]+(?:\s\p{Lu}[\p{L}]*\.?){1,4}$/u;
const OFFICE =
	/(?:CHỦ TỊCH|GIÁM ĐỐC|BỘ TRƯỞNG|THỨ TRƯỞNG|CHỦ NHIỆM|CHÁNH VĂN PHÒNG|TRƯỞNG|THỦ TƯỚNG|BÍ THƯ|CỤC|THỐNG ĐỐC|TỔNG|CHÁNH|VIỆN)/u;
/** "(Đã ký)", "(Ký, đóng dấu)" between the office and the name. */
const SIGNED = /^\(?(?:đã ký|ký|ký tên|ký, đóng dấu)\)?\.?$/iu;

/** Whether a line may be the name of whoever signs: two to five words with capitals, not all in capitals. */
export const isPersonName = (line: string): boolean => NAME.test(line) && line !== line.toUpperCase();

/** Whether a line holds an office in capitals, as it stands above a signature. */
export const namesOffice = (line: string): boolean => OFFICE.test(line);

/** Whether the lines from `at` on are an office in capitals with the name of its holder below: the text is over. */
export function opensSignature(lines: readonly string[], at: number): boolean {
	const office = lines[at] ?? "";
	if (
		office.length > 60 ||
		office !== office.toUpperCase() ||
		!OFFICE.test(office) ||
		/[.;:\d]$/u.test(office)
	)
		return false;
	const next = SIGNED.test(lines[at + 1] ?? "") ? at + 2 : at + 1;
	return isPersonName(lines[next] ?? "");
}
