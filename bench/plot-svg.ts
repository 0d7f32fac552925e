import { CHART_FONT, svgRect, svgText } from "../src/reports/chart/svg.ts";

/** One line of a plot. */
export interface Series {
	name: string;
	/** x and y of each point, in the order of x. */
	points: [number, number][];
}

/** One field with its axes; lines are told apart by their marks and names as well as by colour. */
export interface Plot {
	title: string;
	xName: string;
	yName: string;
	/** Powers of ten along the x. */
	xLog?: boolean;
	series: Series[];
}

const WIDTH = 1080;
const HEIGHT = 420;
const FIELD = { left: 110, top: 60, width: 620, height: 280 };
const COLOURS = ["#1b6e3c", "#b3261e", "#33598c", "#7a4a00", "#5b2a86"];
const SMALL = 18;
const GREY = "#555555";

/** Round numbers from below the least to above the most. */
function ticks(values: number[], log: boolean): number[] {
	const most = Math.max(...values);
	if (log) {
		const [from, to] = [Math.floor(Math.log10(Math.min(...values))), Math.ceil(Math.log10(most))];
		return Array.from({ length: to - from + 1 }, (_, n) => 10 ** (from + n));
	}
	const rough = most / 4;
	const power = 10 ** Math.floor(Math.log10(rough));
	const step = power * ([1, 2, 2.5, 5].find((part) => part * power >= rough) ?? 10);
	return Array.from({ length: Math.ceil(most / step) + 1 }, (_, n) => n * step);
}

const short = (value: number): string =>
	value >= 1_000_000 ? `${value / 1_000_000} M` : value >= 1000 ? `${value / 1000} k` : String(value);

/** Where a value lies between the first and the last tick, 0 to 1. */
function placing(marks: number[], log: boolean): (value: number) => number {
	const at = log ? Math.log10 : (value: number) => value;
	const [from, to] = [at(marks[0] ?? 1), at(marks.at(-1) ?? 1)];
	return (value) => (at(value) - from) / (to - from || 1);
}

function mark(index: number, x: number, y: number, colour: string): string {
	const look = `fill="${colour}"`;
	if (index % 3 === 0) return `<circle cx="${x}" cy="${y}" r="7" ${look}/>`;
	if (index % 3 === 1) return svgRect(x - 6, y - 6, 12, 12, look);
	return `<path d="M${x} ${y - 8} L${x + 8} ${y + 7} L${x - 8} ${y + 7} Z" ${look}/>`;
}

function plotAt({ title, xName, yName, xLog = false, series }: Plot, top: number): string {
	const all = series.flatMap(({ points }) => points);
	const [xMarks, yMarks] = [
		ticks(
			all.map(([x]) => x),
			xLog,
		),
		ticks(
			all.map(([, y]) => y),
			false,
		),
	];
	const [alongX, alongY] = [placing(xMarks, xLog), placing(yMarks, false)];
	const { left, width, height } = FIELD;
	const bottom = top + FIELD.top + height;
	const px = (x: number) => left + alongX(x) * width;
	const py = (y: number) => bottom - alongY(y) * height;
	const grid = [
		...xMarks.map(
			(x) =>
				svgRect(px(x), bottom - height, 1, height, 'fill="#dddddd"') +
				svgText(px(x), bottom + 26, short(x), { size: SMALL, anchor: "middle", fill: GREY }),
		),
		...yMarks.map(
			(y) =>
				svgRect(left, py(y), width, 1, 'fill="#dddddd"') +
				svgText(left - 12, py(y) + 6, short(y), { size: SMALL, anchor: "end", fill: GREY }),
		),
	];
	const lines = series.map(({ name, points }, index) => {
		const colour = COLOURS[index % COLOURS.length] ?? GREY;
		const path = points.map(([x, y]) => `${px(x)},${py(y)}`).join(" ");
		const legend = top + FIELD.top + 20 + index * 32;
		return (
			`<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="3"/>` +
			points.map(([x, y]) => mark(index, px(x), py(y), colour)).join("") +
			mark(index, left + width + 40, legend - 6, colour) +
			svgText(left + width + 58, legend, name, { size: 20 })
		);
	});
	return [
		svgText(left, top + 34, title, { size: 24, bold: true }),
		...grid,
		svgText(left + width / 2, bottom + 56, xName, { size: SMALL, anchor: "middle", fill: GREY }),
		`<g transform="translate(26 ${bottom - height / 2}) rotate(-90)">${svgText(0, 0, yName, { size: SMALL, anchor: "middle", fill: GREY })}</g>`,
		...lines,
	].join("");
}

/** Plots one below the other, as an SVG. */
export function plotsSvg(plots: Plot[]): string {
	const height = plots.length * HEIGHT;
	const fields = plots.map((plot, index) => plotAt(plot, index * HEIGHT)).join("");
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" font-family="${CHART_FONT}">${svgRect(0, 0, WIDTH, height, 'fill="#ffffff"')}${fields}</svg>`;
}
