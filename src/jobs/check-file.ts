import { checkFile, type FileChecker, uncheckedFiles } from "../actions/consultations/check-file.ts";
import type { Office } from "../actions/office.ts";
import type { Sender } from "./sender.ts";

/** Looks at files of consultations one after another, away from the loop that takes updates. */
export async function startChecking(
	office: Office,
	checker: FileChecker,
	sender: Sender,
	onError: (error: unknown) => void,
): Promise<void> {
	const check = async (draftId: string) => {
		for (const queued of await checkFile(office, checker, draftId)) void sender.push(queued);
	};
	await office.queue.work("check", ({ draftId }) => check(draftId));
	// A job that was running when the process died comes back only after it has expired.
	const catchUp = async () => {
		for (const draftId of await uncheckedFiles(office)) await check(draftId);
	};
	void catchUp().catch(onError);
}
