let last = 0n;

/**
 * A UUID of version 7 that is greater than every one before it in this process (RFC 9562, section 6.2, method 3): what
 * is written in one millisecond is told apart by its id.
 */
export function orderedId(now: number = Date.now()): string {
	// 48 bits of milliseconds and 12 bits of count; a count that overflows runs ahead of the clock.
	const next = BigInt(now) << 12n;
	last = next > last ? next : last + 1n;
	const head = last.toString(16).padStart(15, "0");
	// The end of a random UUID, its variant included: Node draws many of these at once.
	return `${head.slice(0, 8)}-${head.slice(8, 12)}-7${head.slice(12)}${crypto.randomUUID().slice(18)}`;
}
