import JSZip from "jszip";
import mammoth from "mammoth";
import type { Source } from "../source.ts";
import { type DocxElement, docxBlocks } from "./docx-blocks.ts";
import { docxImageLines } from "./docx-images.ts";
import { writeLabels } from "./docx-labels.ts";
import { docxMargins } from "./docx-margins.ts";
import { createLabeller } from "./docx-numbering.ts";
import { asFileError, FileError } from "./file-error.ts";
import { flattenLayout } from "./flatten-layout.ts";
import type { ReadLimits } from "./limits.ts";
import { type OfficePackage, openPackage } from "./open-package.ts";
import { walkXml } from "./walk-xml.ts";

/** What mammoth needs besides the text: nothing that could hold an image, an object or a macro. */
const neededParts =
	/^(\[Content_Types\]\.xml|_rels\/\.rels|word\/_rels\/document\d*\.xml\.rels|word\/styles\d*\.xml)$/;

/**
 * A Word document as paragraphs and tables: automatic numbers written out, merged cells expanded, tracked deletions
 * left out, the two-column heads and signatures taken apart.
 *
 * @throws FileError "file-macro", "file-broken", "file-bomb", "file-too-many-rows".
 */
export async function readDocx(bytes: Uint8Array, limits: ReadLimits): Promise<Source> {
	const office = await openPackage(bytes, limits);
	if (office.names.some((name) => /vbaProject/i.test(name))) throw new FileError("file-macro");
	const mainPart = await findMainPart(office);
	const documentXml = await office.readText(mainPart);
	if (!documentXml) throw new FileError("file-broken");
	const labelFor = createLabeller(
		await readPart(office, /^word\/numbering\d*\.xml$/),
		await readPart(office, /^word\/styles\d*\.xml$/),
		limits.xmlDepth,
	);
	const labelled = writeLabels(documentXml, labelFor, limits);
	const blocks = docxBlocks(await parse(office, mainPart, labelled, limits), limits.cells);
	return {
		blocks: flattenLayout(blocks),
		pages: await pageCount(office),
		origin: "docx",
		margins: [
			...(await docxMargins(office, documentXml, limits.xmlDepth)),
			...(await docxImageLines(office, mainPart, limits)),
		],
	};
}

/** Hands mammoth a package of checked parts only, and takes its document model before it becomes HTML. */
async function parse(
	office: OfficePackage,
	mainPart: string,
	documentXml: string,
	limits: ReadLimits,
): Promise<DocxElement[]> {
	const zip = new JSZip();
	for (const name of office.names.filter((part) => neededParts.test(part))) {
		const part = await office.readText(name);
		if (!part) continue;
		walkXml(part, limits.xmlDepth);
		zip.file(name, part);
	}
	zip.file(mainPart, documentXml);
	let document: DocxElement | null = null;
	try {
		await mammoth.convertToHtml(
			{ buffer: await zip.generateAsync({ type: "nodebuffer", compression: "STORE" }) },
			{
				transformDocument: (read: DocxElement) => {
					document = read;
					return { ...read, children: [] };
				},
			},
		);
	} catch (error) {
		throw asFileError(error);
	}
	return (document as DocxElement | null)?.children ?? [];
}

/** Mostly "word/document.xml"; Word on the web also writes "word/document2.xml". The relationships name it. */
async function findMainPart(office: OfficePackage): Promise<string> {
	const relationships = (await office.readText("_rels/.rels")) ?? "";
	for (const [relationship] of relationships.matchAll(/<Relationship\b[^>]*>/g)) {
		const target = /\bTarget="\/?([^"]+)"/.exec(relationship)?.[1];
		if (target && /\bType="[^"]*\/officeDocument"/.test(relationship) && office.names.includes(target))
			return target;
	}
	return "word/document.xml";
}

async function readPart(office: OfficePackage, pattern: RegExp): Promise<string | null> {
	const name = office.names.find((part) => pattern.test(part));
	return name ? office.readText(name) : null;
}

/** Word notes the pages it laid out; 1 when the writer was another program. */
async function pageCount(office: OfficePackage): Promise<number> {
	const properties = await office.readText("docProps/app.xml");
	const pages = Number(/<Pages>(\d{1,5})<\/Pages>/.exec(properties ?? "")?.[1] ?? 1);
	return Math.max(1, pages);
}
