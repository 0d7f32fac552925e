import type { PlaygroundApi } from "../../src/channels/playground/bot-api.ts";

interface Update {
	update_id: number;
	message?: { message_id: number; chat: { id: number }; text?: string; document?: { file_name: string } };
	callback_query?: { id: string; data: string; message: { message_id: number; chat: { id: number } } };
}

interface Answer {
	ok: boolean;
	result: Update[];
	description: string;
}

/** A bot of thirty lines, to try the page without the product: it repeats what it hears, with two buttons. */
export function startEchoBot({ url, token }: PlaygroundApi): { stop(): void; refusals: string[] } {
	const stopped = new AbortController();
	const refusals: string[] = [];
	const call = async (method: string, params: object): Promise<Update[]> => {
		const answer = await fetch(`${url}/bot${token}/${method}`, {
			method: "POST",
			headers: { "content-type": "application/json" },
			body: JSON.stringify(params),
			signal: stopped.signal,
		});
		const { ok, result, description } = (await answer.json()) as Answer;
		if (!ok) refusals.push(description);
		return result;
	};
	const answer = async ({ message, callback_query: press }: Update): Promise<void> => {
		if (press) {
			const { chat, message_id } = press.message;
			await call("answerCallbackQuery", { callback_query_id: press.id, text: "Đã ghi" });
			await call("editMessageText", { chat_id: chat.id, message_id, text: `Đã bấm ${press.data}` });
		}
		if (!message) return;
		const heard = message.document ? `tệp ${message.document.file_name}` : (message.text ?? "");
		const reply = { chat_id: message.chat.id, reply_parameters: { message_id: message.message_id } };
		const buttons = [["Có", "Không"].map((text, index) => ({ text, callback_data: `b:${index}` }))];
		const rich = { text: `<b>Đã nghe</b>: ${heard}`, parse_mode: "HTML" };
		const sent = await call("sendMessage", { ...reply, ...rich, reply_markup: { inline_keyboard: buttons } });
		if (!sent) await call("sendMessage", { ...reply, text: `Đã nghe: ${heard}` });
	};
	const run = async (): Promise<void> => {
		for (let offset = 0; !stopped.signal.aborted; ) {
			for (const update of await call("getUpdates", { offset, timeout: 30 })) {
				await answer(update);
				offset = update.update_id + 1;
			}
		}
	};
	run().catch((error) => {
		if (!stopped.signal.aborted) throw error;
	});
	return { stop: () => stopped.abort(), refusals };
}
