/** "1.250": whole numbers with dots between thousands. */
export const integer = (n: number): string => n.toLocaleString("vi-VN", { maximumFractionDigits: 0 });

/** "66,7": one decimal, after a comma. */
export const decimal = (n: number): string =>
	n.toLocaleString("vi-VN", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** "1.250,5": a number as it was reported, at most two decimals. */
export const amount = (n: number): string => n.toLocaleString("vi-VN", { maximumFractionDigits: 2 });

/** A share as a number of percent, or null where there is nothing to share. */
export const share = (part: number, whole: number): number | null =>
	whole === 0 ? null : (part / whole) * 100;

/** "66,7%"; "—" where there is nothing to share, since 0% would blame somebody for nothing. */
export const percent = (part: number, whole: number): string => {
	const value = share(part, whole);
	return value === null ? "—" : `${decimal(value)}%`;
};
