import { type GreyImage, inkThreshold } from "./page-image.ts";

/** A line found in a picture, in pixels; `slope` is its rise per pixel along it. */
export interface RasterRuling {
	horizontal: boolean;
	at: number;
	from: number;
	to: number;
	slope: number;
}

interface Run {
	line: number;
	from: number;
	to: number;
}

/** A run of ink this long (inches) is no letter. */
const shortestRun = 0.19;
const shortestRuling = 0.33;
const thickest = 0.05;
/** A white speck in a line, in pixels. */
const speck = 3;

/**
 * Finds the straight lines in a picture of a page and paints them white in it: Tesseract takes borders for letters,
 * and it is the borders that say which words share a cell.
 */
export function takeRulings(image: GreyImage, pixelsPerInch: number): RasterRuling[] {
	const threshold = inkThreshold(image);
	const across = findDirection(image, threshold, pixelsPerInch);
	const turned = transpose(image);
	const down = findDirection(turned, threshold, pixelsPerInch);
	erase(image, across, false);
	erase(image, down, true);
	return [
		...across.map((line) => ({ ...line.ruling, horizontal: true })),
		...down.map((line) => ({ ...line.ruling, horizontal: false })),
	];
}

interface FoundLine {
	ruling: Omit<RasterRuling, "horizontal">;
	runs: Run[];
}

/** Long runs in neighbouring rows of pixels make a line; a slightly turned scan breaks it into steps. */
function findDirection(image: GreyImage, threshold: number, pixelsPerInch: number): FoundLine[] {
	const minimum = Math.round(pixelsPerInch * shortestRun);
	const found: Run[][] = [];
	let active: Run[][] = [];
	for (let y = 0; y < image.height; y++) {
		const runs = runsOf(image, y, threshold, minimum);
		for (const run of runs) {
			const owner = active.find((line) => {
				const last = line.at(-1);
				return last && run.from <= last.to + speck && run.to >= last.from - speck;
			});
			if (owner) owner.push(run);
			else {
				const line = [run];
				active.push(line);
				found.push(line);
			}
		}
		active = active.filter((line) => (line.at(-1)?.line ?? 0) >= y - 1);
	}
	return found.flatMap((runs) => {
		const ruling = rulingOf(runs, pixelsPerInch);
		return ruling ? [{ ruling, runs }] : [];
	});
}

function runsOf({ width, pixels }: GreyImage, y: number, threshold: number, minimum: number): Run[] {
	const runs: Run[] = [];
	const start = y * width;
	let from = -1;
	let lastInk = -1;
	for (let x = 0; x <= width; x++) {
		const isInk = x < width && (pixels[start + x] ?? 255) < threshold;
		if (isInk) {
			if (from < 0) from = x;
			lastInk = x;
		} else if (from >= 0 && (x - lastInk > speck || x === width)) {
			if (lastInk - from + 1 >= minimum) runs.push({ line: y, from, to: lastInk + 1 });
			from = -1;
		}
	}
	return runs;
}

/** Null for what is too short, or as thick as a picture. */
function rulingOf(runs: Run[], pixelsPerInch: number): Omit<RasterRuling, "horizontal"> | null {
	const from = Math.min(...runs.map((run) => run.from));
	const to = Math.max(...runs.map((run) => run.to));
	const ink = runs.reduce((sum, run) => sum + run.to - run.from, 0);
	const length = to - from;
	if (length < pixelsPerInch * shortestRuling || ink / length > pixelsPerInch * thickest) return null;
	const at = runs.reduce((sum, run) => sum + run.line * (run.to - run.from), 0) / ink;
	const centre = runs.reduce((sum, run) => sum + ((run.from + run.to) / 2) * (run.to - run.from), 0) / ink;
	// Least squares over all pixels: those of a run of length l add l²/12 around its own centre.
	let [rise, spread] = [0, 0];
	for (const run of runs) {
		const runLength = run.to - run.from;
		const x = (run.from + run.to) / 2 - centre;
		rise += x * (run.line - at) * runLength;
		spread += (x * x + runLength ** 2 / 12) * runLength;
	}
	return { at, from, to, slope: spread > 0 ? rise / spread : 0 };
}

function transpose({ width, height, pixels }: GreyImage): GreyImage {
	const turned = new Uint8Array(pixels.length);
	for (let y = 0; y < height; y++) {
		for (let x = 0; x < width; x++) turned[x * height + y] = pixels[y * width + x] ?? 255;
	}
	return { width: height, height: width, pixels: turned };
}

function erase({ width, height, pixels }: GreyImage, lines: FoundLine[], turned: boolean): void {
	for (const { runs } of lines) {
		for (const { line, from, to } of runs) {
			for (let along = from; along < to; along++) {
				for (let beside = line - 1; beside <= line + 1; beside++) {
					const [x, y] = turned ? [beside, along] : [along, beside];
					if (x >= 0 && x < width && y >= 0 && y < height) pixels[y * width + x] = 255;
				}
			}
		}
	}
}
