import { forgetUpdates as forget } from "../store/updates.ts";
import type { Office } from "./office.ts";

/** Telegram keeps an update for a day; the second is for a machine whose clock is wrong. */
const DAYS = 2;

/** Lets go of the numbers of updates that cannot come again. Returns how many. */
export const forgetUpdates = (office: Pick<Office, "db">): Promise<number> => forget(office.db, DAYS);
