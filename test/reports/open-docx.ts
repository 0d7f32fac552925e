import JSZip from "jszip";
import { SaxesParser } from "saxes";

/** The main part of a .docx; throws where it is no well-formed XML. */
export async function documentXml(bytes: Uint8Array): Promise<string> {
	const zip = await JSZip.loadAsync(bytes);
	for (const [name, file] of Object.entries(zip.files)) {
		if (!name.endsWith(".xml")) continue;
		const parser = new SaxesParser();
		parser.on("error", (error) => {
			throw new Error(`${name}: ${error.message}`);
		});
		parser.write(await file.async("text")).close();
	}
	return (await zip.file("word/document.xml")?.async("text")) ?? "";
}

/** The words of a part of a .docx, one paragraph a line. */
export const wordsOf = (xml: string): string[] =>
	xml
		.split("</w:p>")
		.map((part) => [...part.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(""))
		.filter((line) => line !== "");
