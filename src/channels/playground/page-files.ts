import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";

const TYPES: Record<string, string> = {
	".js": "text/javascript; charset=utf-8",
	".css": "text/css; charset=utf-8",
	".svg": "image/svg+xml",
	".ttf": "font/ttf",
};
/** Fonts of the page by the address they are served under; the machine may have none for Vietnamese. */
const FONTS: Record<string, string> = {
	"regular.ttf": "400Regular/BeVietnamPro_400Regular.ttf",
	"italic.ttf": "400Regular_Italic/BeVietnamPro_400Regular_Italic.ttf",
	"semibold.ttf": "600SemiBold/BeVietnamPro_600SemiBold.ttf",
};

function pathOf(name: string): string | null {
	const font = FONTS[name];
	if (font) return fileURLToPath(import.meta.resolve(`@expo-google-fonts/be-vietnam-pro/${font}`));
	return /^[a-z-]+\.(js|css|svg)$/.test(name)
		? fileURLToPath(new URL(`page/${name}`, import.meta.url))
		: null;
}

/** A script, style, icon or font of the page; null for any other name. */
export async function pageFile(
	name: string,
): Promise<{ body: Uint8Array<ArrayBuffer>; type: string } | null> {
	const path = pathOf(name);
	const bytes = path && (await readFile(path).catch(() => null));
	return bytes ? { body: new Uint8Array(bytes), type: TYPES[extname(name)] ?? "" } : null;
}

const escapeHtml = (text: string): string =>
	text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** The page itself, with its words written in: "{{name}}" stands for a word, "{{words}}" for all of them as JSON. */
export async function pageHtml(words: Record<string, string>, language: string): Promise<string> {
	const html = await readFile(new URL("page/index.html", import.meta.url), "utf8");
	const values: Record<string, string> = { ...words, words: JSON.stringify(words) };
	return html
		.replace('lang="vi"', `lang="${escapeHtml(language)}"`)
		.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
			const word = values[name];
			if (word === undefined) throw new Error(`the page has no word "${name}"`);
			return escapeHtml(word);
		});
}
