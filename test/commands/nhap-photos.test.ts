import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { setPlain } from "../../src/actions/set-plain.ts";
import { chatNamed } from "../helpers/cast.ts";
import { makePdf } from "../helpers/make-files.ts";
import { makeImage, makeScan, officeFont } from "../helpers/make-scan.ts";
import { makeTiff } from "../helpers/make-tiff.ts";
import { openOffice, type TestOffice } from "../helpers/office.ts";

// Tesseract takes some seconds a page, more when the machine is busy.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 60_000 });

const page = (...lines: string[]) =>
	makeImage(
		lines.map((text, index) => ({ text, x: 160, y: 120 + index * 56 })),
		1654,
		420,
	);
const head = () =>
	page(
		"Số: 21/KH-UBND",
		"1. Giao Sở Ngoại vụ chủ trì xây dựng chương trình làm việc với đoàn",
		"công tác, hoàn thành trước ngày 10/3/2026.",
	);
const second = () =>
	page(
		"2. Giao Sở Tài chính chủ trì bố trí kinh phí phục vụ đoàn công tác,",
		"hoàn thành trước ngày 12/3/2026.",
	);
const third = () =>
	page("3. Giao Sở Y tế chủ trì bảo đảm y tế phục vụ đoàn công tác,", "hoàn thành trước ngày 15/3/2026.");
const read = (preview: string) => [...preview.matchAll(/^\d+\. .*$/gm)].map(([line]) => line);

let office: TestOffice;
beforeAll(async () => {
	office = await openOffice("2026-03-02 08:00");
});
afterAll(() => office?.close());

/** Time goes on while pages are read: a third of a minute every quarter of a second. */
async function asTimeGoesOn<T>(work: Promise<T>): Promise<T> {
	const clock = setInterval(() => office.clock.set(new Date(office.clock.now().getTime() + 20_000)), 250);
	return work.finally(() => clearInterval(clock));
}

describe("a scan of several pages", () => {
	const lines = (task: string) => [task, "hoàn thành trước ngày 10/3/2026."];
	const scan = async () =>
		makeScan(
			await makePdf(
				[
					...lines("1. Giao Sở Ngoại vụ chủ trì xây dựng chương trình làm việc,"),
					"\f",
					...lines("2. Giao Sở Tài chính chủ trì bố trí kinh phí phục vụ đoàn,"),
					"\f",
					...lines("3. Giao Sở Y tế chủ trì bảo đảm y tế phục vụ đoàn công tác,"),
				],
				{ font: officeFont() },
			),
		);

	test("has one message that says how far the reading is, edited as pages go by", async () => {
		const before = office.messages("Loan").length;
		const bytes = new Uint8Array(await scan());
		const said = await asTimeGoesOn(
			office.say("Loan", "Loan", "", { file: { name: "ban-quet.pdf", bytes } }),
		);
		const steps = said.split("\n———\n");
		expect(steps[0]).toBe("Đang đọc ban-quet.pdf…");
		const pages = steps.filter((step) => /: trang \d\/3$/.test(step));
		expect(pages.length).toBeGreaterThanOrEqual(2);
		expect(pages).toEqual([...pages].sort());
		expect(steps.at(-1)).toMatch(/Đọc được 3 nhiệm vụ/);
		// The line, edited, and the preview.
		expect(office.messages("Loan").length - before).toBe(2);
		expect(office.messages("Loan").at(-2)?.text).toMatch(/^Đang đọc ban-quet\.pdf: trang \d\/3$/);
	});

	test("in a chat that cannot edit says once that it is read, and then what was read", async () => {
		const { id } = chatNamed("Loan");
		await setPlain(office.app.office, "telegram", String(id), true);
		const before = office.messages("Loan").length;
		const bytes = new Uint8Array(await makeTiff([head(), second()]));
		const said = await asTimeGoesOn(office.say("Loan", "Loan", "", { file: { name: "fax.tif", bytes } }));
		expect(said).not.toMatch(/: trang \d/);
		expect(said).toMatch(/^Đang đọc fax\.tif…\n———\n[\s\S]*Đọc được 2 nhiệm vụ/);
		expect(office.messages("Loan").slice(before)[0]?.text).toBe("Đang đọc fax.tif…");
		await setPlain(office.app.office, "telegram", String(id), false);
	});
});

describe("photos that are sent together", () => {
	const photo = (bytes: Buffer, name: string) => ({ name, bytes: new Uint8Array(bytes), photo: true });
	/** All at once, as a messenger delivers an album. */
	async function sendAlbum(albumId: string, files: { name: string; bytes: Uint8Array; photo?: boolean }[]) {
		const { api } = office;
		const { id } = chatNamed("Loan");
		const person = id;
		for (const file of files) api.typeAs(person, id, "", { file, albumId });
		return office.heard("Loan");
	}

	test("are the pages of one draft, in the order in which they were sent", async () => {
		const before = await office.database.db.draft.count();
		const said = await sendAlbum("album-1", [
			photo(head(), "1.png"),
			photo(second(), "2.png"),
			photo(third(), "3.png"),
		]);
		const steps = said.split("\n———\n");
		expect(steps.filter((step) => step === "Đang đọc các ảnh gửi cùng nhau…")).toHaveLength(1);
		expect(steps.filter((step) => /Đọc được/.test(step))).toHaveLength(1);
		const preview = steps.at(-1) ?? "";
		expect(preview).toMatch(/21\/KH-UBND[\s\S]*Đọc được 3 nhiệm vụ/);
		const order = ["chương trình làm việc", "bố trí kinh phí", "bảo đảm y tế"].map((words) =>
			preview.indexOf(words),
		);
		expect(order).toEqual([...order].sort((a, b) => a - b));
		expect(order[0]).toBeGreaterThan(0);
		expect((await office.database.db.draft.count()) - before).toBe(1);
		expect(read(preview)).toHaveLength(3);
	});

	test("one that comes while the others are being read is read with them", async () => {
		const { api } = office;
		const { id } = chatNamed("Loan");
		api.typeAs(id, id, "", { file: photo(head(), "1.png"), albumId: "album-2" });
		// The first page is being read by now.
		await new Promise((done) => setTimeout(done, 4_000));
		api.typeAs(id, id, "", { file: photo(second(), "2.png"), albumId: "album-2" });
		const said = await office.heard("Loan");
		expect(said.match(/Đọc được \d+ nhiệm vụ/g)).toEqual(["Đọc được 2 nhiệm vụ"]);
	});

	test("of which one is secret are refused together, and nothing of them stays", async () => {
		const before = await office.database.db.draft.count();
		const stamped = makeImage([
			{ text: "TỐI MẬT", x: 200, y: 120, size: 60, bold: true, color: "#c8102e", boxed: true },
			{ text: "2. Giao Sở Tài chính chủ trì bố trí kinh phí.", x: 160, y: 300 },
		]);
		const said = await sendAlbum("album-3", [photo(head(), "1.png"), photo(stamped, "2.png")]);
		expect(said).toMatch(/mật/i);
		expect(said).not.toContain("Đọc được");
		expect(await office.database.db.draft.count()).toBe(before);
	});

	test("files of documents in one album stay documents of their own", async () => {
		const text = (words: string) => new TextEncoder().encode(words);
		const said = await sendAlbum("album-4", [
			{ name: "a.txt", bytes: text("1. Giao Sở Ngoại vụ chủ trì rà soát, hoàn thành trước ngày 10/3/2026.") },
			{
				name: "b.txt",
				bytes: text("1. Giao Sở Tài chính chủ trì tổng hợp, hoàn thành trước ngày 12/3/2026."),
			},
		]);
		expect(said.match(/Đọc được 1 nhiệm vụ/g)).toHaveLength(2);
	});
});
