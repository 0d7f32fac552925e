/** Codes of Node for a connection that is not there, and of Prisma for a server out of reach. */
const CODES =
	/^(ECONNREFUSED|ECONNRESET|EPIPE|ENOENT|ETIMEDOUT|EHOSTUNREACH|P1001|P1002|P1008|P1017|P2024|P2037)$/;

/** SQLSTATEs that say nothing of the statement: connection (08), resources, a full disk among them (53), shutdown (57P). */
const STATES = /^(08...|53...|57P0[1-5])$/;

/** Words of errors that carry no code. */
const WORDS =
	/connection terminated|terminating connection|not queryable|timeout exceeded when trying to connect|database system is (starting up|shutting down|in recovery)|no space left on device|code: `(08|53|57P0)\w+`/i;

/** Whether an error comes from a database that is away, full or too busy: the same may well succeed later. */
export function isAway(error: unknown): boolean {
	for (let at = error, depth = 0; at instanceof Error && depth < 6; at = at.cause, depth++) {
		const code = "code" in at ? String(at.code) : "";
		if (CODES.test(code) || STATES.test(code) || WORDS.test(at.message)) return true;
	}
	return false;
}
