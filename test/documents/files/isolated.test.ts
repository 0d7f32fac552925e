import { execFileSync } from "node:child_process";
import { describe, expect, test, vi } from "vitest";
import { readDocumentFile, readFileIsolated } from "../../../src/documents/files/isolated.ts";
import { goldPlanRows, makeDocx, makePdf, makeXlsx } from "../../helpers/make-files.ts";

// Each file starts a process of its own.
vi.setConfig({ testTimeout: 60_000 });

const letter = () =>
	makeDocx([], { before: ["Giao Sở Y tế rà soát quy chế, báo cáo trước ngày 05/3/2026."] });
const outcome = (reading: Promise<unknown>) =>
	reading.then(
		() => "read",
		(error: { key?: string; name: string }) => error.key ?? error.name,
	);

/** Processes that read files and were started by this one. */
function readers(): string[] {
	const lines = execFileSync("ps", ["-eo", "ppid=,args="], { encoding: "utf8" }).split("\n");
	return lines.filter((line) => line.trim().startsWith(`${process.pid} `) && line.includes("isolated-entry"));
}

describe("a file is read in a process of its own", () => {
	test("and comes back as it would here", async () => {
		const source = await readFileIsolated(await letter());
		expect(source.blocks).toEqual([
			{ type: "text", text: "Giao Sở Y tế rà soát quy chế, báo cáo trước ngày 05/3/2026." },
		]);
		expect(readers()).toEqual([]);
	});

	test("the document is read there too: the 25 rows of the real appendix give 25 tasks", async () => {
		const rows = await goldPlanRows();
		for (const file of [await makeDocx(rows), await makeXlsx(rows)]) {
			const reading = await readDocumentFile(file, { name: "phu-luc", reference: "2022-09-15" });
			expect(reading.tasks.filter((task) => task.shape === "table")).toHaveLength(25);
		}
	});

	test("several at once wait for their turn and all come back", async () => {
		const files = await Promise.all(
			["một", "hai", "ba", "bốn"].map((word) => makeDocx([], { before: [word] })),
		);
		let most = 0;
		const watch = setInterval(() => {
			most = Math.max(most, readers().length);
		}, 100);
		const sources = await Promise.all(files.map((file) => readFileIsolated(file)));
		clearInterval(watch);
		expect(sources.map((source) => source.blocks[0])).toEqual(
			["một", "hai", "ba", "bốn"].map((text) => ({ type: "text", text })),
		);
		expect(most).toBeLessThanOrEqual(2);
	});
});

describe("it is killed when it costs too much, and this process goes on", () => {
	test("past its time", async () => {
		expect(await outcome(readFileIsolated(await letter(), { limits: { timeMs: 40 } }))).toBe("file-timeout");
		expect(readers()).toEqual([]);
	});

	test("past its memory: heap, buffers and native code together", async () => {
		expect(await outcome(readFileIsolated(await letter(), { limits: { memoryMb: 30 } }))).toBe("file-memory");
	});

	test("when it is no longer wanted, also while it waits for its turn", async () => {
		const file = await letter();
		const running = new AbortController();
		const waiting = new AbortController();
		const first = readFileIsolated(file, { signal: running.signal });
		const second = readFileIsolated(file);
		const third = readFileIsolated(file, { signal: waiting.signal });
		running.abort();
		waiting.abort();
		expect(await outcome(first)).toBe("AbortError");
		expect(await outcome(third)).toBe("AbortError");
		expect(await outcome(second)).toBe("read");
		expect(await outcome(readFileIsolated(file, { signal: AbortSignal.abort() }))).toBe("AbortError");
	});

	test("a file past the limits is refused before any process is started", async () => {
		expect(await outcome(readFileIsolated(new Uint8Array()))).toBe("file-empty");
		await expect(readFileIsolated(Buffer.alloc(20_100_000, 0x20))).rejects.toMatchObject({
			key: "file-too-large",
			vars: { size: 21, limit: 20 },
		});
	});
});

describe("a secret document", () => {
	test("comes back as an error that holds nothing of it, whatever is asked", async () => {
		const words = "Phương án phòng thủ khu vực A";
		for (const read of [readFileIsolated, readDocumentFile]) {
			const error = await read(await makeDocx([], { before: ["TỐI MẬT", words] })).catch(
				(thrown: unknown) => thrown,
			);
			expect(error).toMatchObject({ key: "document-secret", vars: {} });
			expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toMatch(/Phương|TỐI/);
		}
		expect(await outcome(readFileIsolated(await makePdf(["M Ậ T", words])))).toBe("document-secret");
		expect(await outcome(readFileIsolated(Buffer.from(`Độ mật: Mật\n${words}`)))).toBe("document-secret");
	});

	test("is known by its name as well", async () => {
		expect(await outcome(readFileIsolated(await letter(), { name: "BC-12 (MẬT).docx" }))).toBe(
			"document-secret",
		);
		expect(await outcome(readFileIsolated(await letter(), { name: "Bảo mật thông tin 2026.docx" }))).toBe(
			"read",
		);
	});
});
