/**
 * What keeps the product from starting, and what the operator does about it: `message` is one English sentence.
 * The process and the command line print it alone, without a stack, and end with 1.
 */
export class SetupError extends Error {
	/** Stable name for tests and monitors: "already-running", "folder-closed" … */
	readonly key: string;
	constructor(key: string, message: string, options?: ErrorOptions) {
		super(message, options);
		this.name = "SetupError";
		this.key = key;
	}
}
