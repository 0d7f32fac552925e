import { isAlbumPage } from "../src/actions/drafts/draft-album.ts";
import { UserError } from "../src/domain/user-error.ts";
import { pasteMessage, readingMessage } from "../src/views/drafts/draft-steps.ts";
import { secretMessage } from "../src/views/error.ts";
import { command, privately } from "./command.ts";
import { isSecret } from "./replies/drafts.ts";

/** /nhap: read a document. With a file it is read at once; otherwise its text may be pasted as replies. */
export const nhap = command("nhap", privately("MONITOR", "ADMIN"), async (request, { actions }) => {
	const [file, second] = request.files;
	if (second) throw new UserError("one-file");
	if (file && isAlbumPage(file)) {
		const draftId = await actions.draftAlbumPage(request, file);
		if (!draftId) return null;
		return readingMessage(request.t, { name: request.t("album"), page: null, of: null, draftId });
	}
	if (file) {
		const draftId = await actions.draftFile(request, file);
		return readingMessage(request.t, { name: file.name, page: null, of: null, draftId });
	}
	const draftId = await actions.draftPaste(request);
	if (!request.argument) return pasteMessage(request.t, draftId);
	const { t, argument: text } = request;
	if (!(await actions.addPaste(request, draftId, { text, isSecret }))) return secretMessage(t);
	await actions.finishPaste(request, draftId);
	return null;
});
