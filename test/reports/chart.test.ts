import { createCanvas, loadImage } from "@napi-rs/canvas";
import { describe, expect, it } from "vitest";
import { counted } from "../../src/domain/report/report.ts";
import { type ChartBar, chartOf, drawnBars } from "../../src/reports/chart/chart-file.ts";
import { chartPng } from "../../src/reports/chart/chart-png.ts";
import { chartSvg } from "../../src/reports/chart/chart-svg.ts";
import { escapeXml } from "../../src/reports/chart/svg.ts";
import { countOf, manyRows, reportOf, t } from "./sample.ts";

const agencies = (n: number): string[] => Array.from({ length: n }, (_, at) => `Sở số ${at + 1}`);
const wordsIn = (svg: string): string[] =>
	[...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text = ""]) => text);

describe("the bars of a chart", () => {
	it("are the agencies of the report, or the whole where there is one agency", () => {
		expect(chartOf(reportOf(manyRows(40))).bars).toHaveLength(7);
		const one = chartOf(reportOf(manyRows(10), { byAgency: [], scope: "Sở Ngoại vụ" }));
		expect(one.bars.map(({ name }) => name)).toEqual(["Sở Ngoại vụ"]);
	});

	it("are the documents of the one agency there is", () => {
		const rows = manyRows(40, ["Sở Ngoại vụ"]);
		const chart = chartOf(reportOf(rows, { byAgency: [] }), rows);
		expect(chart.by).toBe("document");
		expect(chart.bars.map(({ name }) => name)).toContain("7001/KH-UBND");
		const drawn = drawnBars(t, chart);
		expect(drawn.at(-1)?.name).toMatch(/^và \d+ văn bản khác$/);
		expect(drawn.reduce((sum, { count }) => sum + counted(count), 0)).toBe(counted(chart.count));
	});

	it("are at most twenty and one for the rest, and always add up to the whole", () => {
		const chart = chartOf(reportOf(manyRows(600, agencies(33))));
		const drawn = drawnBars(t, chart);
		expect(drawn).toHaveLength(21);
		expect(drawn.at(-1)?.name).toBe("và 13 cơ quan khác");
		expect(drawn.reduce((sum, { count }) => sum + counted(count), 0)).toBe(counted(chart.count));
	});

	it("leave out an agency that has nothing to draw, and keep the order otherwise", () => {
		const bars: ChartBar[] = [
			{ name: "A", count: countOf(manyRows(3)) },
			{ name: "B", count: countOf([]) },
			{ name: "C", count: countOf(manyRows(9)) },
		];
		expect(drawnBars(t, { by: "agency", bars }).map(({ name }) => name)).toEqual(["A", "C"]);
	});
});

describe("the chart", () => {
	it("says in words and figures what its colours and patterns say", () => {
		const words = wordsIn(chartSvg(t, chartOf(reportOf(manyRows(40, ["Sở Ngoại vụ"])))));
		expect(words).toEqual([
			"Tình hình thực hiện nhiệm vụ",
			"Quý I/2026, đến hết 31/3/2026: 32 nhiệm vụ",
			"Hoàn thành trong hạn",
			"Hoàn thành quá hạn",
			"Chưa hoàn thành, trong hạn",
			"Chưa hoàn thành, quá hạn",
			"Sở Ngoại vụ",
			...["16", "4", "8", "4", "32"],
		]);
	});

	it("gives each state its own pattern", () => {
		const svg = chartSvg(t, chartOf(reportOf(manyRows(40))));
		expect(svg.match(/<pattern id="[\w-]+"/g)).toHaveLength(4);
	});

	it("shows one overdue task among a thousand", () => {
		const count = { ...countOf([]), "done-on-time": 1000, "open-overdue": 1 };
		const svg = chartSvg(t, { ...chartOf(reportOf(manyRows(1))), count, bars: [{ name: "A", count }] });
		const widths = [...svg.matchAll(/width="([\d.]+)" height="56"/g)].map(([, width]) => Number(width));
		expect(Math.min(...widths)).toBeGreaterThan(30);
		expect(widths.reduce((a, b) => a + b, 0)).toBeLessThan(1000);
	});

	it("stays within its edges for any numbers", () => {
		for (const n of [1, 7, 99, 1234, 98765]) {
			const count = {
				...countOf([]),
				"done-on-time": n,
				"done-late": n,
				"open-in-time": n,
				"open-overdue": n,
			};
			const svg = chartSvg(t, {
				...chartOf(reportOf(manyRows(1))),
				count,
				bars: [
					{ name: "A", count },
					{ name: "B", count: { ...countOf([]), "done-late": 1 } },
				],
			});
			for (const [, x = 0, width = 0] of svg.matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/g))
				expect(+x + +width).toBeLessThanOrEqual(1080);
		}
	});

	it("is well-formed whatever an agency is called", () => {
		expect(escapeXml('<a> & "b"\u0000')).toBe("&lt;a&gt; &amp; &quot;b&quot;");
	});
});

describe("the picture", () => {
	it("is as wide as a phone and low enough to stay readable, also with many agencies", async () => {
		const picture = await loadImage(
			Buffer.from(await chartPng(t, chartOf(reportOf(manyRows(600, agencies(33)))))),
		);
		expect(picture.width).toBe(1080);
		expect(picture.height).toBeLessThan(2.2 * 1080);
	});

	it("draws Vietnamese letters, which differ from the same letters without their marks", async () => {
		const inkOf = async (name: string): Promise<number> => {
			const chart = chartOf(reportOf(manyRows(4), { byAgency: [], scope: name }));
			const picture = await loadImage(Buffer.from(await chartPng(t, chart)));
			const canvas = createCanvas(picture.width, picture.height);
			const context = canvas.getContext("2d");
			context.drawImage(picture, 0, 0);
			const { data } = context.getImageData(0, 265, 1080, 46);
			let dark = 0;
			for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 128) dark++;
			return dark;
		};
		const [none, bare, marked] = [
			await inkOf(" "),
			await inkOf("So Ngoai vu, uoc"),
			await inkOf("Sở Ngoại vụ, ước"),
		];
		expect(none).toBe(0);
		expect(bare).toBeGreaterThan(500);
		expect(marked).toBeGreaterThan(bare + 50);
	});
});
