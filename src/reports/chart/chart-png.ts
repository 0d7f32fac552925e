import { createRequire } from "node:module";
import { renderAsync } from "@resvg/resvg-js";
import type { Translate } from "../../domain/translate.ts";
import type { ChartFile } from "./chart-file.ts";
import { chartSvg } from "./chart-svg.ts";
import { CHART_FONT } from "./svg.ts";

const fontFile = (name: string): string =>
	createRequire(import.meta.url).resolve(`@expo-google-fonts/be-vietnam-pro/${name}`);

/** The chart as a PNG, 1,080 pixels wide. */
export const chartPng = (t: Translate, chart: ChartFile): Promise<Uint8Array> => pngOf(chartSvg(t, chart));

/** A picture as a PNG of its own size. It is drawn in a thread of the pool; only packing it is done here. */
export async function pngOf(svg: string): Promise<Uint8Array> {
	const picture = await renderAsync(svg, {
		font: {
			loadSystemFonts: false,
			fontFiles: [
				fontFile("400Regular/BeVietnamPro_400Regular.ttf"),
				fontFile("700Bold/BeVietnamPro_700Bold.ttf"),
			],
			defaultFontFamily: CHART_FONT,
		},
	});
	return picture.asPng();
}
