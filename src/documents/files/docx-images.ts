import { FileError } from "./file-error.ts";
import type { ReadLimits } from "./limits.ts";
import { createOcr } from "./ocr.ts";
import { openImage } from "./open-image.ts";
import type { OfficePackage } from "./open-package.ts";
import { stampLines } from "./stamp-lines.ts";
import { walkXml } from "./walk-xml.ts";

/** Pictures further down are figures; a stamp or a scanned letterhead stands among the first paragraphs. */
const headParagraphs = 40;
const mostImages = 4;

/**
 * The words in pictures at the head of a .docx and in its page headers, by OCR: a stamp may have been pasted as a
 * picture. Costs nothing for a document without pictures there.
 *
 * @throws FileError as `walkXml` and `openPackage`.
 */
export async function docxImageLines(
	office: OfficePackage,
	mainPart: string,
	limits: ReadLimits,
): Promise<string[]> {
	const images = await headImages(office, mainPart, limits.xmlDepth);
	if (images.length === 0) return [];
	const ocr = await createOcr();
	try {
		const lines: string[] = [];
		for (const name of images.slice(0, mostImages)) {
			const bytes = await office.read(name);
			const image = bytes && (await openImage(bytes, limits).catch(ignoreUnreadable));
			if (image) lines.push(...(await stampLines(ocr, image)));
		}
		return lines;
	} finally {
		await ocr.close();
	}
}

async function headImages(office: OfficePackage, mainPart: string, maxDepth: number): Promise<string[]> {
	const found = new Set<string>();
	for (const part of office.names.filter(
		(name) => name === mainPart || /^word\/header\d*\.xml$/.test(name),
	)) {
		const xml = await office.readText(part);
		const relationships = await office.readText(part.replace(/([^/]+)$/, "_rels/$1.rels"));
		if (!xml || !relationships) continue;
		const targets = imageTargets(relationships, maxDepth);
		for (const id of imageIds(xml, maxDepth)) {
			const target = targets.get(id);
			if (target) found.add(target);
		}
	}
	return [...found].filter((name) => /\.(png|jpe?g|bmp|gif|webp)$/i.test(name));
}

function imageIds(xml: string, maxDepth: number): string[] {
	const ids: string[] = [];
	let paragraphs = 0;
	walkXml(xml, maxDepth, {
		open({ name, attributes }) {
			if (name === "w:p") paragraphs++;
			const id =
				name === "a:blip" ? attributes["r:embed"] : name === "v:imagedata" ? attributes["r:id"] : undefined;
			if (id && paragraphs <= headParagraphs) ids.push(id);
		},
	});
	return ids;
}

function imageTargets(relationships: string, maxDepth: number): Map<string, string> {
	const targets = new Map<string, string>();
	walkXml(relationships, maxDepth, {
		open({ name, attributes: { Id, Type, Target, TargetMode } }) {
			if (name !== "Relationship" || !Id || !Target || TargetMode === "External" || !Type?.endsWith("/image"))
				return;
			targets.set(Id, Target.startsWith("/") ? Target.slice(1) : `word/${Target}`);
		},
	});
	return targets;
}

/** A drawing that no one can open bears no mark that anyone could see. */
function ignoreUnreadable(error: unknown): null {
	if (error instanceof FileError) return null;
	throw error;
}
