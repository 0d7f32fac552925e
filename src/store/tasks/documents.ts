import type { DocumentHeader } from "../../domain/documents/reading.ts";
import { fold } from "../../domain/text/fold.ts";
import { toDbDateOrNull } from "../connection/dates.ts";
import type { Db } from "../database.ts";
import { type Document, Prisma } from "../generated/client.ts";

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

export const findDocuments = (db: Db, ids: string[]): Promise<Document[]> =>
	db.document.findMany({ where: { id: { in: ids } } });

/** The document that was imported from exactly these bytes. */
export const findDocumentByHash = (db: Db, contentHash: string): Promise<Document | null> =>
	db.document.findFirst({ where: { contentHash } });

/** Documents with this number, folded; the latest first. */
export const findDocumentsByNumber = (db: Db, foldedNumber: string): Promise<Document[]> =>
	db.document.findMany({ where: { foldedNumber }, orderBy: { importedAt: "desc" } });

export async function setNeedsApproval(db: Db, id: string, needsApproval: boolean): Promise<void> {
	await db.document.update({ where: { id }, data: { needsApproval } });
}

/** A document as far as it tells since when something counts. */
export type LastDocument = Pick<Document, "kind" | "number" | "issuedOn" | "importedAt">;

/** The latest document, of these kinds or with this number, that gave one of these agencies work. */
export async function lastDocumentOf(
	db: Db,
	agencyIds: string[],
	{ kinds, foldedNumber }: { kinds?: readonly string[]; foldedNumber?: string },
): Promise<LastDocument | null> {
	const [row] = await db.$queryRaw<LastDocument[]>`
		SELECT d."kind", d."number", d."issuedOn", d."importedAt" FROM "Document" d
		WHERE EXISTS (
			SELECT 1 FROM "Task" t JOIN "Assignment" a ON a."taskId" = t."id"
			WHERE t."documentId" = d."id" AND a."agencyId" = ANY(${agencyIds}::uuid[]) AND a."withdrawnAt" IS NULL
		)
		${kinds ? Prisma.sql`AND d."kind" = ANY(${[...kinds]})` : Prisma.empty}
		${foldedNumber ? Prisma.sql`AND d."foldedNumber" = ${foldedNumber}` : Prisma.empty}
		ORDER BY COALESCE(d."issuedOn", d."importedAt"::date) DESC, d."importedAt" DESC LIMIT 1`;
	return row ?? null;
}
