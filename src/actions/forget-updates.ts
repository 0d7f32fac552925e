import { forgetSentFiles } from "../store/messages/sent-files.ts";
import { forgetUpdates as forget } from "../store/messages/updates.ts";
import type { Office } from "./office.ts";

/** Telegram keeps an update for a day; the second is for a machine whose clock is wrong. */
const DAYS = 2;

/** Lets go of the numbers of updates that cannot come again. Returns how many. */
export const forgetUpdates = (office: Pick<Office, "db">): Promise<number> => forget(office.db, DAYS);

/** A file is in the chat once it is sent; for a week a covered message can still be opened with it. */
const FILE_DAYS = 7;

/** Lets go of the bytes of files that were sent long ago. Returns how many messages had some. */
export const forgetFiles = (office: Pick<Office, "db">): Promise<number> =>
	forgetSentFiles(office.db, FILE_DAYS);
