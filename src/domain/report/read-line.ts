import { fold } from "../text/fold.ts";

/** "xem 3", "mở số 3", "3": the line of a message that somebody wants to see; null for anything else. */
export function readLine(text: string): number | null {
	const line = /^(?:xem |mo )?(?:viec |muc |so |dong )?(\d{1,3})$/.exec(fold(text).trim())?.[1];
	return line ? Number(line) : null;
}
