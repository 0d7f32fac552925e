import { createRequire } from "node:module";
import { dirname } from "node:path";
import type { Canvas } from "@napi-rs/canvas";
import Tesseract from "tesseract.js";
import { isWithin, numberFields, restoreRepeats } from "./number-fields.ts";
import type { PageContent, PageWord, Ruling } from "./page/page-content.ts";
import { type GreyImage, inkThreshold, type PageImage, toGrey, toPgm } from "./page-image.ts";
import { type RasterRuling, takeRulings } from "./raster-rulings.ts";
import { turned, turnedBy } from "./turn-canvas.ts";
import { vietnameseShare } from "./vietnamese-share.ts";

/** Reads pictures of pages in Vietnamese. Keep one for a whole file: starting it costs as much as half a page. */
export interface Ocr {
	read(image: PageImage): Promise<PageContent>;
	close(): Promise<void>;
}

/** Scans turned by more than this (radians, 0.15°) are straightened: over a page it is a third of a line. */
const leastTurn = 0.0026;
/** A sheet that lies further askew (5°) is a photo of something else. */
const steepest = 0.09;
/** Of the words of a page that was read the right way up, more than this share could be Vietnamese. */
const wellRead = 0.55;
/** Words that Tesseract is less sure of are specks and shadows. Percent. */
const leastConfidence = 25;

/** Starts Tesseract with the language data of its npm package: nothing is fetched, nothing is cached on disk. */
export async function createOcr(): Promise<Ocr> {
	const home = dirname(createRequire(import.meta.url).resolve("@tesseract.js-data/vie/package.json"));
	const worker = await Tesseract.createWorker("vie", Tesseract.OEM.LSTM_ONLY, {
		langPath: `${home}/4.0.0_best_int`,
		cacheMethod: "none",
		// Without this the library throws out of any promise, and that would end the process.
		errorHandler: () => {},
	});

	async function recognise(grey: GreyImage, scale: number, hasTable: boolean): Promise<PageWord[]> {
		await worker.setParameters({
			// In a table words are found wherever they are; elsewhere Tesseract knows columns and paragraphs itself.
			tessedit_pageseg_mode: hasTable ? Tesseract.PSM.SPARSE_TEXT : Tesseract.PSM.AUTO,
			user_defined_dpi: String(Math.round(scale * 72)),
		});
		const { data } = await worker.recognize(
			toPgm(grey),
			{ rotateAuto: !hasTable },
			{ blocks: true, text: false },
		);
		return wordsOf(data, scale);
	}

	/** Single figures and roman numbers in a column of their own are lost on a whole page: each is read by itself. */
	async function rereadNumbers(words: PageWord[], grey: GreyImage, rulings: Ruling[], scale: number) {
		const fields = numberFields(rulings, grey, scale).filter(
			({ field }) => !words.some((word) => /\p{L}{3}/u.test(word.text) && isWithin(word, field)),
		);
		const numbers: PageWord[] = [];
		for (const found of fields) {
			const { field, image, ofGroup } = found;
			await worker.setParameters({
				tessedit_pageseg_mode: Tesseract.PSM.SINGLE_LINE,
				tessedit_char_whitelist: ofGroup ? "IVXABCD." : "0123456789IVXabcdđeg.)-",
			});
			const { data } = await worker.recognize(toPgm(image), {}, { text: true });
			const text = restoreRepeats(data.text.trim(), found);
			if (text) numbers.push({ ...field, text, size: field.bottom - field.top });
		}
		await worker.setParameters({ tessedit_char_whitelist: "" });
		const isReread = (word: PageWord) => numbers.some((field) => isWithin(word, field));
		return [...words.filter((word) => !isReread(word)), ...numbers];
	}

	/** Reads a page that is taken to stand upright, a little askew at most. */
	async function readUpright(upright: Canvas, scale: number): Promise<PageContent> {
		let canvas = upright;
		let grey = toGrey(canvas);
		const page = { width: canvas.width / scale, height: canvas.height / scale, margins: [] };
		if (isBlank(grey)) return { ...page, words: [], rulings: [] };
		let found = takeRulings(grey, scale * 72);
		const turn = turnOf(found, canvas.width);
		if (Math.abs(turn) > leastTurn) {
			canvas = turned(canvas, -turn);
			grey = toGrey(canvas);
			found = takeRulings(grey, scale * 72);
		}
		const rulings = found.map((ruling) => toPoints(ruling, scale));
		const hasTable = rulings.filter((ruling) => !ruling.horizontal).length >= 3;
		const words = await recognise(grey, scale, hasTable);
		return { ...page, rulings, words: hasTable ? await rereadNumbers(words, grey, rulings, scale) : words };
	}

	return {
		async read({ canvas, scale }) {
			let best = await readUpright(canvas, scale);
			// An appendix set across is often scanned on its side, and reads as nonsense.
			for (const quarters of [1, 3, 2]) {
				if (readability(best) >= wellRead || isBlank(toGrey(canvas))) break;
				const other = await readUpright(turnedBy(canvas, quarters), scale);
				if (readability(other) > readability(best)) best = other;
			}
			return best;
		},
		async close() {
			await worker.terminate();
		},
	};
}

function wordsOf({ blocks }: Tesseract.Page, scale: number): PageWord[] {
	const lines = (blocks ?? []).flatMap((block) => block.paragraphs.flatMap((paragraph) => paragraph.lines));
	return lines.flatMap((line) => {
		const words = line.words.filter(
			(word) => word.confidence >= leastConfidence && /[\p{L}\p{N}\-–+•*.,;:/()%]/u.test(word.text),
		);
		const heights = words.map((word) => word.bbox.y1 - word.bbox.y0).sort((a, b) => a - b);
		const usual = heights[Math.floor(heights.length / 2)] ?? 0;
		// Words of a line share its height, or "và" and "Đề" would fall into different lines; a slanted line is too high.
		const shared = line.bbox.y1 - line.bbox.y0 < usual * 1.9;
		return words.map((word) => {
			const { y0, y1 } = shared ? line.bbox : word.bbox;
			return {
				text: word.text,
				left: word.bbox.x0 / scale,
				right: word.bbox.x1 / scale,
				top: y0 / scale,
				bottom: y1 / scale,
				size: (y1 - y0) / scale,
				spaced: true,
			};
		});
	});
}

function toPoints({ horizontal, at, from, to }: RasterRuling, scale: number): Ruling {
	return { horizontal, at: at / scale, from: from / scale, to: to / scale };
}

/** By how much the long lines of the page are turned, in radians; 0 for a page without long lines. */
function turnOf(rulings: RasterRuling[], width: number): number {
	const slopes = rulings
		.filter((ruling) => ruling.horizontal && ruling.to - ruling.from > width * 0.25)
		.map((ruling) => ruling.slope)
		.filter((slope) => Math.abs(slope) < steepest)
		.sort((a, b) => a - b);
	return Math.atan(slopes[Math.floor(slopes.length / 2)] ?? 0);
}

/**
 * How much of what was read could be Vietnamese, 0 to 1; little text counts as little readable. Tesseract turns lines
 * that run up the page by itself, but then nothing stands where it should: words higher than wide count against it.
 */
function readability({ words }: PageContent): number {
	const text = words.map((word) => word.text).join(" ");
	const long = words.filter((word) => word.text.length >= 4);
	const upright = long.filter((word) => word.right - word.left > word.bottom - word.top).length;
	return vietnameseShare(text) * Math.min(1, text.length / 40) * (upright / Math.max(1, long.length));
}

/** Next to no ink: the back of a sheet. */
function isBlank(grey: GreyImage): boolean {
	const threshold = Math.min(inkThreshold(grey), 160);
	let ink = 0;
	for (const shade of grey.pixels) if (shade < threshold) ink++;
	return ink < grey.pixels.length * 0.0002;
}
