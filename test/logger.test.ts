import { describe, expect, test } from "vitest";
import { createLogger, secretScrubber } from "../src/logger.ts";

const token = "123456:AAF-secret_part";

function logged(write: (logger: ReturnType<typeof createLogger>) => void): string {
	let lines = "";
	const destination = {
		write(line: string) {
			lines += line;
		},
	};
	write(createLogger({ level: "info", secrets: [token, 'p"ss wörd'], destination }));
	return lines;
}

describe("a line of the log", () => {
	test("has no token, wherever it came from", () => {
		const lines = logged((logger) => {
			logger.info({ url: `https://api.telegram.org/bot${token}/getMe`, [token]: 1 }, `asked ${token}`);
			logger.error({ err: new Error(`fetch of /bot${encodeURIComponent(token)}/x failed`) }, "failed");
			logger.warn("only AAF-secret_part");
			logger.warn({ password: 'p"ss wörd' });
		});
		expect(lines.split("\n")).toHaveLength(5);
		expect(lines).not.toMatch(/AAF|p\\"ss/);
		for (const line of lines.trim().split("\n")) expect(() => JSON.parse(line)).not.toThrow();
	});

	test("tells of an error what went wrong and where, but nothing that was being sent or stored", () => {
		const cause = Object.assign(new Error("duplicate key"), {
			code: "23505",
			detail: "Key (name)=(ĐỒNG CHÍ A)",
		});
		const error = Object.assign(new Error("not saved", { cause }), { payload: { text: "nội dung văn bản" } });
		const line = logged((logger) => logger.error({ err: error }, "failed"));
		expect(JSON.parse(line)).toMatchObject({
			level: "error",
			msg: "failed",
			err: { type: "Error", message: "not saved", cause: { code: "23505", message: "duplicate key" } },
		});
		expect(line).toContain("logger.test.ts");
		expect(line).not.toMatch(/ĐỒNG CHÍ|nội dung/);
	});

	test("does not repeat what Prisma was asked to store", () => {
		const error = new Error('Invalid call:\n{ name: "ĐỒNG CHÍ A" }\n\nArgument `channelId` is missing.');
		error.name = "PrismaClientValidationError";
		const line = logged((logger) => logger.error({ err: error }, "failed"));
		expect(JSON.parse(line).err.message).toBe("Argument `channelId` is missing.");
		expect(line).not.toContain("ĐỒNG CHÍ");
	});

	test("survives an error that is its own cause, and what is thrown without being an error", () => {
		const own = new Error("own");
		own.cause = own;
		const lines = logged((logger) => {
			logger.error({ err: own }, "loop");
			logger.error({ err: "the words of a message" }, "thrown");
		});
		expect(lines).toContain("loop");
		expect(lines).not.toContain("the words");
	});

	test("is not written below the level", () => {
		expect(logged((logger) => logger.debug("quiet"))).toBe("");
	});
});

test("a secret too short to tell from a word is left alone", () => {
	expect(secretScrubber(["a", ""])("a bot")).toBe("a bot");
});
