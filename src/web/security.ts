import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";

/** Nothing from elsewhere, nothing inline, no frames: pages bring all they need. */
export const securityHeaders = (): MiddlewareHandler =>
	secureHeaders({
		strictTransportSecurity: false,
		xFrameOptions: "DENY",
		referrerPolicy: "no-referrer",
		contentSecurityPolicy: {
			defaultSrc: ["'none'"],
			scriptSrc: ["'self'"],
			styleSrc: ["'self'"],
			fontSrc: ["'self'"],
			imgSrc: ["'self'", "blob:"],
			connectSrc: ["'self'"],
			baseUri: ["'none'"],
			formAction: ["'none'"],
			frameAncestors: ["'none'"],
		},
	});

const LOCAL_NAMES = new Set(["localhost", "127.0.0.1", "[::1]"]);

const nameIn = (address: string): string | null => {
	try {
		return new URL(address).hostname;
	} catch {
		return null;
	}
};

/**
 * Lets in only what a page of this machine asks. Without it a foreign site could speak for the people of the
 * playground: by posting across origins, or by a name of its own that resolves to 127.0.0.1 (DNS rebinding).
 */
export const sameMachineOnly = (): MiddlewareHandler => async (c, next) => {
	const host = c.req.header("host") ?? "";
	const origin = c.req.header("origin");
	const site = c.req.header("sec-fetch-site");
	const local = LOCAL_NAMES.has(nameIn(`http://${host}`) ?? "");
	const sameOrigin = origin === undefined || origin === `http://${host}`;
	if (!local || !sameOrigin || (site !== undefined && site !== "same-origin" && site !== "none"))
		return c.text("The playground answers its own page on this machine only, at http://localhost.", 403);
	return await next();
};
