import { createServer, type RequestListener, type Server } from "node:http";
import {
	type AddressInfo,
	connect as connectTo,
	createServer as createSocketServer,
	type Server as SocketServer,
} from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { createTransport, type TransportOptions } from "../../../src/channels/telegram/transport.ts";

const servers: Server[] = [];
const sockets: SocketServer[] = [];

async function serve(listener: RequestListener): Promise<string> {
	const server = createServer(listener);
	servers.push(server);
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

afterEach(() => {
	for (const server of servers.splice(0)) {
		server.closeAllConnections();
		server.close();
	}
	for (const server of sockets.splice(0)) server.close();
});

const post = (url: string, options: TransportOptions = {}) =>
	createTransport(options)
		.fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body: '{"a":1}' })
		.then((answer) => answer.json());

describe("a request", () => {
	it("brings back what the server answered", async () => {
		const address = await serve((request, response) => request.pipe(response));
		expect(await post(`http://${address}/x`)).toEqual({ a: 1 });
	});

	it("certainly did not leave when there is no such server, name or certificate", async () => {
		const plain = await serve((_request, response) => response.end("{}"));
		for (const url of ["http://127.0.0.1:1/x", "http://no-such-host.invalid/x", `https://${plain}/x`]) {
			await expect(post(url)).rejects.toMatchObject({ name: "TransportError", sent: false });
		}
	});

	it("may have arrived when the connection broke or nothing came back", async () => {
		const cut = await serve((request) => request.socket.destroy());
		await expect(post(`http://${cut}/x`)).rejects.toMatchObject({ sent: true });
		const silent = await serve(() => {});
		await expect(post(`http://${silent}/x`, { answerTimeout: 300 })).rejects.toMatchObject({ sent: true });
		const half = await serve((_request, response) => {
			response.writeHead(200, { "content-length": "100" }).write("{");
			setTimeout(() => response.destroy(), 20);
		});
		await expect(post(`http://${half}/x`)).rejects.toMatchObject({ sent: true });
	});

	it("may have arrived when something in between answered with an error of its own", async () => {
		const gateway = await serve((_request, response) => response.writeHead(502).end("<h1>Bad Gateway</h1>"));
		await expect(post(`http://${gateway}/x`)).rejects.toMatchObject({ sent: true });
		const refusing = await serve((_request, response) => response.writeHead(403).end("<h1>Forbidden</h1>"));
		await expect(post(`http://${refusing}/x`)).rejects.toMatchObject({ sent: false });
	});
});

describe("a proxy", () => {
	/** Serves both ways a proxy is asked: whole addresses, and CONNECT. */
	async function serveProxy(seen: string[]): Promise<string> {
		const address = await serve((request, response) => {
			seen.push(`${request.method} ${request.url} ${request.headers["proxy-authorization"] ?? ""}`);
			response.end('{"through":"proxy"}');
		});
		servers.at(-1)?.on("connect", (request, socket) => {
			seen.push(`CONNECT ${request.headers["proxy-authorization"] ?? ""}`);
			const [host, port] = String(request.url).split(":");
			const onward = connectTo(Number(port), host, () => {
				socket.write("HTTP/1.1 200 OK\r\n\r\n");
				onward.pipe(socket).pipe(onward);
			});
			onward.on("error", () => socket.destroy());
		});
		return address;
	}

	/** SOCKS version 5 with a name and a password (RFC 1928, RFC 1929), for IPv4 addresses. */
	async function serveSocks(asked: string[]): Promise<string> {
		const server = createSocketServer((socket) => {
			const take = () => new Promise<Buffer>((resolve) => socket.once("data", resolve));
			socket.on("error", () => {});
			const talk = async () => {
				await take();
				socket.write(Buffer.from([5, 2]));
				const [, nameLength = 0, ...rest] = await take();
				const words = Buffer.from(rest).toString();
				asked.push(`${words.slice(0, nameLength)}:${words.slice(nameLength + 1)}`);
				socket.write(Buffer.from([1, 0]));
				const request = await take();
				const onward = connectTo(request.readUInt16BE(8), request.subarray(4, 8).join("."), () => {
					socket.write(Buffer.from([5, 0, 0, 1, 0, 0, 0, 0, 0, 0]));
					onward.pipe(socket).pipe(onward);
				});
				onward.on("error", () => socket.end(Buffer.from([5, 5, 0, 1, 0, 0, 0, 0, 0, 0])));
			};
			void talk();
		});
		await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
		sockets.push(server);
		return `127.0.0.1:${(server.address() as AddressInfo).port}`;
	}

	it("is gone through, with its name and password", async () => {
		const seen: string[] = [];
		const address = await serveProxy(seen);
		const target = await serve((_request, response) => response.end('{"through":"tunnel"}'));
		const answer = await post(`http://${target}/x`, { proxy: `http://user:pass@${address}` });
		expect(answer).toEqual({ through: expect.stringMatching(/proxy|tunnel/) });
		expect(seen.length).toBe(1);
		expect(seen[0]).toContain(`Basic ${Buffer.from("user:pass").toString("base64")}`);
	});

	it("may speak SOCKS", async () => {
		const asked: string[] = [];
		const address = await serveSocks(asked);
		const target = await serve((_request, response) => response.end('{"through":"socks"}'));
		expect(await post(`http://${target}/x`, { proxy: `socks5://user:pass@${address}` })).toEqual({
			through: "socks",
		});
		expect(asked).toEqual(["user:pass"]);
		const dead = { proxy: `socks5://user:pass@${address}` };
		await expect(post("http://127.0.0.1:1/x", dead)).rejects.toMatchObject({ sent: false });
	});

	it("that is not there means that nothing left", async () => {
		await expect(post("http://127.0.0.1:9/x", { proxy: "http://127.0.0.1:1" })).rejects.toMatchObject({
			sent: false,
		});
	});

	it("that refuses, or hangs up before a protected connection stands, means that nothing left", async () => {
		const refusing = await serve(() => {});
		servers.at(-1)?.on("connect", (_request, socket) => socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n"));
		await expect(post("https://127.0.0.1:1/x", { proxy: `http://${refusing}` })).rejects.toMatchObject({
			sent: false,
		});
		const address = await serveProxy([]);
		let tunnels = 0;
		servers.at(-1)?.on("connect", () => {
			tunnels += 1;
		});
		await expect(post("https://127.0.0.1:1/x", { proxy: `http://${address}` })).rejects.toMatchObject({
			sent: false,
		});
		expect(tunnels).toBe(1);
	});
});

describe("a download", () => {
	it("brings the bytes", async () => {
		const address = await serve((_request, response) => response.end(Buffer.alloc(70_000, 7)));
		const bytes = await createTransport().download(`http://${address}/f`, 100_000);
		expect(bytes.length).toBe(70_000);
	});

	it("ends where the limit is, however much there is", async () => {
		let written = 0;
		const address = await serve((_request, response) => {
			const more = () => {
				written += 65_536;
				if (written < 500_000_000 && response.write(Buffer.alloc(65_536))) setImmediate(more);
				else response.once("drain", more);
			};
			more();
		});
		await expect(createTransport().download(`http://${address}/f`, 100_000)).rejects.toThrow(
			"more than 100000 bytes",
		);
		expect(written).toBeLessThan(50_000_000);
	});

	it("of a file that is not there fails", async () => {
		const address = await serve((_request, response) => response.writeHead(404).end("no"));
		await expect(createTransport().download(`http://${address}/f`, 100)).rejects.toThrow("HTTP 404");
	});
});
