import { getConnInfo } from "@hono/node-server/conninfo";
import { Hono } from "hono";
import type { CalendarFeedContent } from "../domain/report/feed.ts";
import { rateLimit } from "./rate-limit.ts";

/** Calendars of agencies behind addresses that nobody guesses. */
export interface FeedMount {
	/** What stands behind an address; null for an unknown one, "starting" while nobody can tell. */
	read(token: string): Promise<CalendarFeedContent | null | "starting">;
	/** The .ics (RFC 5545). */
	write(feed: CalendarFeedContent): string;
}

/** A calendar asks once an hour; a person who is setting it up some times more. */
const PER_ADDRESS = { times: 30, seconds: 600 };
/** An office shares one way out to the network. */
const PER_VISITOR = { times: 600, seconds: 60 };

/**
 * `GET /lich/TOKEN.ics`. An address that never was, one that was renewed and one of an agency that is gone are all the
 * same 404. What has not changed since (ETag, RFC 9110 section 13.1.2) is not written again.
 */
export function feedRoutes({ read, write }: FeedMount): Hono {
	const byAddress = rateLimit(PER_ADDRESS.times, PER_ADDRESS.seconds);
	const byVisitor = rateLimit(PER_VISITOR.times, PER_VISITOR.seconds);
	const app = new Hono();
	app.get("/lich/:file", async (c) => {
		const visitor = getConnInfo(c).remote.address ?? "";
		const tooMany = (wait: number) => c.text("", 429, { "retry-after": String(wait) });
		const stop = byVisitor(visitor);
		if (stop !== null) return tooMany(stop);
		const headers = { "cache-control": "private, no-cache", "x-robots-tag": "noindex, nofollow" };
		const token = /^([\w-]+)\.ics$/.exec(c.req.param("file"))?.[1] ?? "";
		const feed = await read(token);
		// A calendar that is told 404 once may never ask again.
		if (feed === "starting") return c.text("", 503, { "retry-after": "60" });
		if (!feed) return c.text("Not found", 404, { ...headers, "cache-control": "no-store" });
		const wait = byAddress(token);
		if (wait !== null) return tooMany(wait);
		// Weak: each writing is stamped with its moment.
		const etag = `W/"${feed.version}"`;
		const known = (c.req.header("if-none-match") ?? "").split(",").map((one) => one.trim());
		if (known.includes(etag) || known.includes("*")) return c.body(null, 304, { ...headers, etag });
		return c.body(write(feed), 200, {
			...headers,
			etag,
			"content-type": "text/calendar; charset=utf-8",
			"content-disposition": 'inline; filename="han-nhiem-vu.ics"',
		});
	});
	return app;
}
