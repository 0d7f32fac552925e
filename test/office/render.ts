import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** Tinos has the widths of Times New Roman and its Vietnamese letters, and is the same on every machine. */
const TIMES = fileURLToPath(new URL("../../node_modules/@expo-google-fonts/tinos", import.meta.url));

const fontsConfig = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
<dir>${TIMES}</dir>
<cachedir>${join(folder, "fonts")}</cachedir>
<alias binding="same"><family>Times New Roman</family><prefer><family>Tinos</family></prefer></alias>
</fontconfig>`;

/** Opens a file with LibreOffice and saves it as another kind. Fails where LibreOffice is not installed. */
export function convert(bytes: Uint8Array, from: "docx" | "xlsx", to: "pdf" | "xlsx" | "csv"): Uint8Array {
	const folder = mkdtempSync(join(tmpdir(), "office-"));
	try {
		writeFileSync(join(folder, `in.${from}`), bytes);
		writeFileSync(join(folder, "fonts.conf"), fontsConfig(folder));
		const target = join(folder, "out");
		execFileSync(
			"soffice",
			[
				`-env:UserInstallation=file://${folder}/profile`,
				...["--headless", "--convert-to", to, "--outdir", target, join(folder, `in.${from}`)],
			],
			{ env: { ...process.env, FONTCONFIG_FILE: join(folder, "fonts.conf") }, stdio: "pipe" },
		);
		return new Uint8Array(readFileSync(join(target, `in.${to}`)));
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** A piece of text on a page: points from the left and the top edge of the paper. */
export interface Piece {
	text: string;
	x: number;
	y: number;
	right: number;
	/** Size of its letters in points. */
	size: number;
	font: string;
}

/** A page as it is printed. */
export interface Page {
	width: number;
	height: number;
	pieces: Piece[];
	text: string;
}

/** Every page of a PDF with its words, where they stand and in which letters. */
export async function pagesOf(pdf: Uint8Array): Promise<Page[]> {
	const task = getDocument({ data: pdf, fontExtraProperties: true, verbosity: 0 });
	const document = await task.promise;
	const pages: Page[] = [];
	for (let number = 1; number <= document.numPages; number++) {
		const page = await document.getPage(number);
		const { width, height } = page.getViewport({ scale: 1 });
		await page.getOperatorList();
		const { items } = await page.getTextContent();
		const pieces = items.flatMap((item): Piece[] => {
			if (!("str" in item) || item.str.trim() === "") return [];
			const [, , , size = 0, x = 0, y = 0] = item.transform as number[];
			const { name } = page.commonObjs.get(item.fontName) as { name: string };
			return [{ text: item.str, x, y: height - y, right: x + item.width, size, font: name }];
		});
		pages.push({ width, height, pieces, text: pieces.map(({ text }) => text).join(" ") });
	}
	await task.destroy();
	return pages;
}
