import type { TestOffice } from "./office.ts";

/** The last file that the bot sent in a chat. */
export function lastDocument(office: TestOffice, chat: string): { name: string; bytes: Buffer } {
	const document = office.messages(chat).findLast((one) => one.document)?.document;
	const file = office.api.state.data.files.get(document?.file_id ?? "");
	if (!file) throw new Error(`no file was sent to ${chat}`);
	return { name: file.name, bytes: Buffer.from(file.base64, "base64") };
}
