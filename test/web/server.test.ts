import { request } from "node:http";
import { Hono } from "hono";
import { Counter, Registry } from "prom-client";
import { afterEach, describe, expect, it } from "vitest";
import type { Web, WebOptions } from "../../src/web/server.ts";
import { createWeb } from "../../src/web/server.ts";

let web: Web | null = null;
afterEach(async () => {
	await web?.close();
	web = null;
});

const start = async (options: Partial<WebOptions> = {}): Promise<string> => {
	web = await createWeb({ port: 0, host: "127.0.0.1", health: async () => ({ ok: true }), ...options });
	return web.url.replace("localhost", "127.0.0.1");
};

/** fetch() does not let anybody choose the Host header. */
const statusWith = (url: string, headers: Record<string, string>, method = "GET"): Promise<number> =>
	new Promise((resolve, reject) => {
		const call = request(url, { method, headers }, (answer) => {
			answer.resume();
			resolve(answer.statusCode ?? 0);
		});
		call.on("error", reject).end();
	});

describe("health", () => {
	it("says what it knows with 200, and 503 when something is wrong or the check itself fails", async () => {
		const healths = [
			async () => ({ ok: true, queue: 3 }),
			async () => ({ ok: false, database: false }),
			async () => Promise.reject(new Error("secret detail")),
		];
		const url = await start({ health: () => (healths.shift() ?? (async () => ({ ok: true })))() });
		const ask = async (): Promise<[number, unknown]> => {
			const answer = await fetch(`${url}/healthz`);
			return [answer.status, await answer.json()];
		};
		expect(await ask()).toEqual([200, { ok: true, queue: 3 }]);
		expect(await ask()).toEqual([503, { ok: false, database: false }]);
		expect(await ask()).toEqual([503, { ok: false }]);
	});
});

describe("metrics", () => {
	it("are there in Prometheus' format when a registry is given, and otherwise not", async () => {
		const registry = new Registry();
		new Counter({ name: "updates_total", help: "updates", registers: [registry] }).inc(2);
		const answer = await fetch(`${await start({ metrics: registry })}/metrics`);
		expect(answer.headers.get("content-type")).toContain("text/plain");
		expect(await answer.text()).toContain("updates_total 2");
		await web?.close();
		expect((await fetch(`${await start()}/metrics`)).status).toBe(404);
	});
});

describe("the webhook", () => {
	it("hands over the request unread and answers with the status the channel gives", async () => {
		const heard: unknown[] = [];
		const url = await start({
			webhook: {
				path: "/telegram",
				handle: async (request) => {
					const body = await new Response(request.body).text();
					heard.push([request.headers.get("x-telegram-bot-api-secret-token"), body]);
					return heard.length > 1 ? 401 : 200;
				},
			},
		});
		const headers = { "x-telegram-bot-api-secret-token": "s" };
		const post = async (body: string): Promise<number> =>
			(await fetch(`${url}/telegram`, { method: "POST", headers, body })).status;
		expect([await post("{}"), await post("x")]).toEqual([200, 401]);
		expect(heard).toEqual([
			["s", "{}"],
			["s", "x"],
		]);
		expect((await fetch(`${url}/telegram`)).status).toBe(404);
	});
});

describe("the playground", () => {
	const pages = new Hono().get("/", (c) => c.text("page")).post("/say", (c) => c.text("said"));

	it("is there for this machine only, by a local name and from its own page", async () => {
		const url = await start({ playground: pages });
		const { host } = new URL(url);
		expect(await statusWith(`${url}/`, {})).toBe(200);
		expect(await statusWith(`${url}/`, { host: "localhost:3000" })).toBe(200);
		expect(await statusWith(`${url}/`, { host: "evil.example" })).toBe(403);
		expect(await statusWith(`${url}/`, { host: "localhost.evil.example" })).toBe(403);
		expect(await statusWith(`${url}/say`, { host, origin: `http://${host}` }, "POST")).toBe(200);
		expect(await statusWith(`${url}/say`, { host, origin: "https://evil.example" }, "POST")).toBe(403);
		expect(await statusWith(`${url}/say`, { host, origin: "null" }, "POST")).toBe(403);
		expect(await statusWith(`${url}/say`, { host, "sec-fetch-site": "cross-site" }, "POST")).toBe(403);
		expect(await statusWith(`${url}/healthz`, { host: "bot.example" })).toBe(200);
	});

	it("is sent with headers that let nothing from elsewhere in", async () => {
		const { headers } = await fetch(await start({ playground: pages }));
		expect(headers.get("content-security-policy")).toContain("default-src 'none'; script-src 'self'");
		expect(headers.get("x-content-type-options")).toBe("nosniff");
		expect(headers.get("x-frame-options")).toBe("DENY");
		expect(headers.get("referrer-policy")).toBe("no-referrer");
	});
});

it("rejects with the system's error when the port is taken", async () => {
	const url = await start();
	await expect(
		createWeb({ port: Number(new URL(url).port), host: "127.0.0.1", health: async () => ({ ok: true }) }),
	).rejects.toMatchObject({ code: "EADDRINUSE" });
});
