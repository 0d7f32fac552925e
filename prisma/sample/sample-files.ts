import { readFile } from "node:fs/promises";

/** A file the newcomer can attach with one click. */
export interface SampleFile {
	/** As it is sent. */
	name: string;
	read(): Promise<Uint8Array>;
}

const file = (name: string): SampleFile => ({
	name,
	read: async () => new Uint8Array(await readFile(new URL(`files/${name}`, import.meta.url))),
});

/** The plan in three formats, and a letter that is marked as secret, which the bot must refuse. */
export const sampleFiles: SampleFile[] = [
	file("ke-hoach.txt"),
	file("ke-hoach.docx"),
	file("ke-hoach.xlsx"),
	file("cong-van-mat.txt"),
];
