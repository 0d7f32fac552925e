import { fold } from "../domain/fold.ts";
import type { DocumentHeader } from "../domain/reading.ts";
import type { Db } from "./database.ts";
import { toDbDateOrNull } from "./dates.ts";
import type { Document } from "./generated/client.ts";

/** Registers a document as it was read. */
export function createDocument(
	db: Db,
	header: DocumentHeader,
	origin: {
		contentHash: string | null;
		importedBy: string | null;
		importedAt: Date;
		needsApproval: boolean;
	},
): Promise<Document> {
	const { kind, number, numberSymbol, issuedMonth, issuer, signer, about, cites } = header;
	return db.document.create({
		data: {
			...{ kind, number, numberSymbol, issuedMonth, issuer, signer, about },
			foldedNumber: number ? fold(number) : null,
			issuedOn: toDbDateOrNull(header.issuedOn),
			cites,
			...origin,
		},
	});
}

/** The document that was imported from exactly these bytes. */
export const findDocumentByHash = (db: Db, contentHash: string): Promise<Document | null> =>
	db.document.findFirst({ where: { contentHash } });

/** Documents with this number, folded; the latest first. */
export const findDocumentsByNumber = (db: Db, foldedNumber: string): Promise<Document[]> =>
	db.document.findMany({ where: { foldedNumber }, orderBy: { importedAt: "desc" } });

export async function setNeedsApproval(db: Db, id: string, needsApproval: boolean): Promise<void> {
	await db.document.update({ where: { id }, data: { needsApproval } });
}
