import { createHash, randomInt } from "node:crypto";

const CODE_HOURS = 48;
/** Letters and digits that nobody mistakes for one another when reading them out. */
const ALPHABET = "ACDEFGHJKLMNPQRTUVWXY34679";
const CODE_LENGTH = 8;

/** The database knows a code by this alone. */
export const hashOfCode = (code: string): string =>
	createHash("sha256").update(code.trim().toUpperCase()).digest("hex");

export const newCode = (): string =>
	Array.from({ length: CODE_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join("");

/** Until when a code made now can be used. */
export const codeExpiry = (now: Date): Date => new Date(now.getTime() + CODE_HOURS * 3_600_000);

/** Opens a private chat with the bot and sends the code. */
export const codeLink = (bot: string, code: string): string => `https://t.me/${bot}?start=${code}`;
