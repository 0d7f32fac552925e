import { createRequire } from "node:module";
import { renderAsync } from "@resvg/resvg-js";
import type { Translate } from "../../domain/translate.ts";
import type { ChartFile } from "./chart-file.ts";
import { chartSvg } from "./chart-svg.ts";
import { CHART_FONT } from "./svg.ts";

const fontFile = (name: string): string =>
	createRequire(import.meta.url).resolve(`@expo-google-fonts/be-vietnam-pro/${name}`);

/**
 * The chart as a PNG, 1,080 pixels wide. It is drawn in a thread of the pool; only packing the picture is done here.
 */
export async function chartPng(t: Translate, chart: ChartFile): Promise<Uint8Array> {
	const picture = await renderAsync(chartSvg(t, chart), {
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
