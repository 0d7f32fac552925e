import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type CallParams, decodeForm, UPLOADED, validateCall } from "./bot-api-schema.ts";
import { createUpdateQueue, type UpdateQueue } from "./fake-update-queue.ts";

/** A call that arrived. */
export interface Call {
	method: string;
	params: CallParams;
	/** Files of the form, by field. */
	files: Record<string, { name: string; bytes: Uint8Array }>;
}

/** What the server does with one call instead of answering well. */
export type Mishap =
	/** The Bot API's own refusal. */
	| { error: number; description: string; parameters?: { retry_after?: number; migrate_to_chat_id?: number } }
	/** Something in between answers. */
	| { status: number; html: string }
	/** The connection breaks: before the call counts, or after. */
	| "cut before"
	| "cut after"
	| "silence";

/** A Bot API on loopback that checks every call against the real one's schema and limits. */
export interface FakeBotApi {
	root: string;
	token: string;
	calls: Call[];
	/** What was wrong with calls, in all. A test that looks at calls wants this empty. */
	faults: string[];
	updates: UpdateQueue;
	/** Bytes behind file ids. */
	files: Map<string, Uint8Array>;
	/** Calls of one method, oldest first. */
	callsOf(method: string): Call[];
	/** Lets the next call of `method` go wrong. */
	next(method: string, mishap: Mishap): void;
	close(): Promise<void>;
}

export const BOT = { id: 7000000001, is_bot: true, first_name: "Đôn Đốc", username: "don_doc_bot" };
const TOKEN = "7000000001:AAFakeTokenForTests_1234567890abcdef";

export async function startFakeBotApi(port = 0): Promise<FakeBotApi> {
	const mishaps = new Map<string, Mishap[]>();
	const api = {
		token: TOKEN,
		calls: [] as Call[],
		faults: [] as string[],
		updates: createUpdateQueue(),
		files: new Map<string, Uint8Array>(),
	};
	let messageId = 1000;

	async function answer(call: Call): Promise<{ ok: boolean } & Record<string, unknown>> {
		const faults = validateCall(call.method, call.params);
		api.faults.push(...faults);
		if (faults.length > 0) return refusal(400, `Bad Request: ${faults[0]}`);
		api.calls.push(call);
		const { params } = call;
		if (call.method === "getMe") return { ok: true, result: BOT };
		if (call.method === "getUpdates") return api.updates.take(params);
		if (call.method === "getFile")
			return { ok: true, result: { file_id: params.file_id, file_path: `documents/${params.file_id}` } };
		if (call.method === "sendMessage" || call.method === "sendDocument") {
			messageId += 1;
			return {
				ok: true,
				result: { message_id: messageId, date: 0, chat: { id: params.chat_id, type: "group" } },
			};
		}
		return { ok: true, result: true };
	}

	async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const path = new URL(request.url ?? "/", "http://localhost").pathname;
		const file =
			path.startsWith(`/file/bot${TOKEN}/documents/`) && api.files.get(path.split("/").at(-1) ?? "");
		if (file) return void response.end(file);
		const method = path.startsWith(`/bot${TOKEN}/`) ? (path.split("/")[2] ?? "") : null;
		if (method === null) return reply(response, 401, refusal(401, "Unauthorized"));
		const mishap = mishaps.get(method)?.shift();
		if (mishap === "cut before") return void request.socket.destroy();
		const call = await readCall(method, request);
		if (mishap === "silence") return;
		if (typeof mishap === "object" && "error" in mishap) {
			api.calls.push(call);
			return reply(response, mishap.error, refusal(mishap.error, mishap.description, mishap.parameters));
		}
		if (typeof mishap === "object") return void response.writeHead(mishap.status).end(mishap.html);
		const body = await answer(call);
		if (mishap === "cut after") return void request.socket.destroy();
		reply(response, body.ok ? 200 : 400, body);
	}

	const server = createServer((request, response) => {
		handle(request, response).catch((error) => {
			api.faults.push(String(error));
			request.socket.destroy();
		});
	});
	await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
	return {
		...api,
		root: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		callsOf: (method) => api.calls.filter((call) => call.method === method),
		next: (method, mishap) => void mishaps.set(method, [...(mishaps.get(method) ?? []), mishap]),
		async close() {
			const closed = new Promise((resolve) => server.close(resolve));
			server.closeAllConnections();
			await closed;
		},
	};
}

function refusal(error_code: number, description: string, parameters?: object) {
	return { ok: false, error_code, description, ...(parameters && { parameters }) };
}

function reply(response: ServerResponse, status: number, body: object): void {
	response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

async function readCall(method: string, request: IncomingMessage): Promise<Call> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk);
	const bytes = Buffer.concat(chunks);
	const type = request.headers["content-type"] ?? "";
	if (!type.startsWith("multipart/")) {
		return { method, params: bytes.length > 0 ? JSON.parse(bytes.toString("utf8")) : {}, files: {} };
	}
	const form = await new Response(bytes, { headers: { "content-type": type } }).formData();
	const texts: [string, string][] = [];
	const uploads = new Map<string, { name: string; bytes: Uint8Array }>();
	for (const [name, value] of form) {
		if (typeof value === "string") texts.push([name, value]);
		else
			uploads.set(`attach://${name}`, { name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) });
	}
	const files: Call["files"] = {};
	for (const [name, value] of texts) {
		const upload = uploads.get(value);
		if (upload) files[name] = upload;
	}
	const params = decodeForm(
		method,
		texts.map(([name, value]) => [name, uploads.has(value) ? UPLOADED : value]),
	);
	return { method, params, files };
}
