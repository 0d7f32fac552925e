import type { IncomingFile } from "../../domain/channel.ts";
import type { Request } from "../../domain/request.ts";
import { UserError } from "../../domain/user-error.ts";
import { createDraft, erasePastes, findAlbum, updateDraft } from "../../store/tasks/drafts.ts";
import type { Context } from "../context.ts";
import { MAX_FILE_BYTES, requireImport } from "./draft-document.ts";

/** A picture that came in an album. */
export type AlbumPage = IncomingFile & Required<Pick<IncomingFile, "album">>;

/** Messages of one album come within this time of each other. Seconds. */
const GATHERING = 2;

/** Pictures that are sent together are pages of one document; other files of an album are documents of their own. */
export const isAlbumPage = (file: IncomingFile): file is AlbumPage =>
	file.album !== undefined && (file.mime?.startsWith("image/") ?? false);

/**
 * Takes a page of an album in. Null when it joins pages that came before it. Each page sends its own job: one that
 * comes while the others are being read has all of them read once more.
 */
export async function draftAlbumPage(
	context: Context,
	request: Request,
	{ album, ...file }: AlbumPage,
): Promise<string | null> {
	const personId = requireImport(request);
	if (file.size !== null && file.size > MAX_FILE_BYTES)
		throw new UserError("file-too-large", { megabytes: MAX_FILE_BYTES / 1024 / 1024 });
	const { db, queue, now } = context;
	const chatId = request.chat.id;
	const { reference, name, size } = file;
	const page = { reference, name, size, place: album.place };
	const begun = await findAlbum(db, { chatId, personId, albumId: album.id });
	if (begun?.file?.album) {
		const pages = [...begun.file.album.pages, page].sort((a, b) => a.place - b.place);
		await updateDraft(db, begun.id, { file: { ...begun.file, album: { id: album.id, pages } } });
		await queue.send(db, "read", { draftId: begun.id }, GATHERING);
		return null;
	}
	await erasePastes(db, { chatId, personId });
	const { id } = await createDraft(db, {
		chatId,
		personId,
		topicId: request.chat.topicId,
		createdAt: now,
		state: "READING",
		file: { reference, name: request.t("album"), size, album: { id: album.id, pages: [page] } },
	});
	await queue.send(db, "read", { draftId: id }, GATHERING);
	return id;
}
