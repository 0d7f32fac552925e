/** "79/KH-UBND", "56/TB-VPCP", "15-CT/TW", "250/2025/QH15": folded, so only ASCII. */
const NUMBER =
	/(?:^|[^\p{L}\d/-])(\d{1,5}(?:\/\d{4})?(?:\/[a-z][a-z0-9&-]*|-[a-z]{2,6}\/[a-z]{2,}))(?![\p{L}\d])/u;

/** The first number of a document in folded words; null where there is none. */
export const documentNumberIn = (folded: string): string | null => NUMBER.exec(folded)?.[1] ?? null;
