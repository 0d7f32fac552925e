import { counted } from "../../domain/report/report.ts";
import type { StatusCount } from "../../domain/tasks/assignment.ts";
import { capitalized } from "../../domain/text/capitalized.ts";
import { dayMonthYear, rangeText } from "../../domain/text/date-text.ts";
import { integer } from "../../domain/text/number-text.ts";
import type { Translate } from "../../domain/translate.ts";
import { CHART_STATES, type ChartBar, type ChartFile, drawnBars, MOST_BARS } from "./chart-file.ts";
import { CHART_FONT, fitText, svgRect, svgText, textWidth } from "./svg.ts";

/** Pixels. A phone shows 1,080 across, so letters of 32 are about as large as those of a message. */
const WIDTH = 1080;
const EDGE = 40;
const ROOM = WIDTH - 2 * EDGE;

/** Sizes of letters, bars and the room below each, in pixels. */
interface Sizes {
	name: number;
	bar: number;
	gap: number;
}
const FEW: Sizes = { name: 32, bar: 56, gap: 44 };
/** Channels shrink a picture to its longer side: many bars in large letters would end up with the smallest letters. */
const MANY: Sizes = { name: 28, bar: 44, gap: 26 };
const rowHeight = ({ name, bar, gap }: Sizes): number => name + bar + gap;

/** Told apart by pattern as well as by colour: plain, slanted lines, dots, crossed lines. */
const PATTERNS = `
<pattern id="done-on-time" width="8" height="8" patternUnits="userSpaceOnUse"><rect width="8" height="8" fill="#1b6e3c"/></pattern>
<pattern id="done-late" width="16" height="16" patternUnits="userSpaceOnUse"><rect width="16" height="16" fill="#a6d8b5"/><path d="M-4 12 L12 -4 M4 20 L20 4" stroke="#1b6e3c" stroke-width="5"/></pattern>
<pattern id="open-in-time" width="16" height="16" patternUnits="userSpaceOnUse"><rect width="16" height="16" fill="#d7e3f4"/><circle cx="4" cy="4" r="2.6" fill="#33598c"/><circle cx="12" cy="12" r="2.6" fill="#33598c"/></pattern>
<pattern id="open-overdue" width="18" height="18" patternUnits="userSpaceOnUse"><rect width="18" height="18" fill="#b3261e"/><path d="M0 0 L18 18 M18 0 L0 18" stroke="#ffffff" stroke-width="2"/></pattern>`;

const LINE = 'stroke="#111111" stroke-width="2"';

/** Figures stand on white, so that they can be read on every pattern. */
function figure(x: number, y: number, n: number, size: number): string {
	const text = integer(n);
	const width = textWidth(text, size) + 14;
	const height = size * 1.2;
	return (
		svgRect(x - width / 2, y - height / 2, width, height, 'rx="8" fill="#ffffff"') +
		svgText(x, y + size * 0.37, text, { size, bold: true, anchor: "middle" })
	);
}

/** Lengths by number, each long enough for its figure: a single overdue task among hundreds must be seen. */
function lengths(count: StatusCount, length: number, size: number): number[] {
	const least = CHART_STATES.map((state) =>
		count[state] > 0 ? textWidth(integer(count[state]), size) + 24 : 0,
	);
	const free = Math.max(0, length - least.reduce((sum, one) => sum + one, 0));
	const all = counted(count);
	return CHART_STATES.map((state, index) => (least[index] ?? 0) + (free * count[state]) / all);
}

/** A bar with its name above it. `most` is the number that is as long as the picture is wide. */
function bar({ name, count }: ChartBar, y: number, most: number, sizes: Sizes): string {
	const all = counted(count);
	const room = ROOM - textWidth(integer(Math.max(most, all)), sizes.name) - 16;
	const top = y + sizes.name + 10;
	const middle = top + sizes.bar / 2;
	let x = EDGE;
	const pieces = lengths(count, Math.min(1, all / most) * room, sizes.name).map((length, index) => {
		const state = CHART_STATES[index];
		if (length === 0 || !state) return "";
		const piece =
			svgRect(x, top, length, sizes.bar, `fill="url(#${state})" ${LINE}`) +
			figure(x + length / 2, middle, count[state], sizes.name);
		x += length;
		return piece;
	});
	return (
		svgText(EDGE, y + sizes.name - 4, fitText(name, sizes.name, ROOM), { size: sizes.name }) +
		pieces.join("") +
		svgText(x + 14, middle + sizes.name * 0.37, integer(all), { size: sizes.name, bold: true })
	);
}

function legend(t: Translate, y: number): string {
	return CHART_STATES.map((state, index) => {
		const x = EDGE + (index % 2) * (ROOM / 2);
		const top = y + Math.floor(index / 2) * 54;
		return (
			svgRect(x, top, 52, 36, `fill="url(#${state})" ${LINE}`) +
			svgText(x + 66, top + 28, t(`chart-state-${state}`), { size: 29 })
		);
	}).join("");
}

/** The chart as SVG: stacked bars of the four states, each with its figure; its letters need the font `CHART_FONT`. */
export function chartSvg(t: Translate, { range, asOf, count, by, bars }: ChartFile): string {
	const drawn = drawnBars(t, { by, bars });
	const sizes = drawn.length > 10 ? MANY : FEW;
	// What is left over in one bar is no agency to measure others by.
	const most = Math.max(1, ...drawn.slice(0, MOST_BARS).map((one) => counted(one.count)));
	const top = 270;
	const height = top + Math.max(1, drawn.length) * rowHeight(sizes) + 10;
	const subtitle = capitalized(
		t("chart-subtitle", {
			range: rangeText(t, range),
			date: dayMonthYear(asOf),
			n: integer(counted(count)),
		}),
	);
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" font-family="${CHART_FONT}">
<defs>${PATTERNS}</defs>
${svgRect(0, 0, WIDTH, height, 'fill="#ffffff"')}
${svgText(EDGE, 68, t("chart-title"), { size: 46, bold: true })}
${svgText(EDGE, 118, fitText(subtitle, 32, ROOM), { size: 32 })}
${legend(t, 146)}
${drawn.map((one, index) => bar(one, top + index * rowHeight(sizes), most, sizes)).join("\n")}
${drawn.length === 0 ? svgText(EDGE, top + FEW.name, t("chart-empty"), { size: FEW.name }) : ""}
</svg>`;
}
