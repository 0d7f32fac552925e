/** A refusal of the Bot API: becomes `{ ok: false, error_code, description }` with the same HTTP status. */
export class ApiError extends Error {
	readonly code: number;
	constructor(code: number, description: string) {
		super(description);
		this.name = "ApiError";
		this.code = code;
	}
}

/** 400 with the prefix the Bot API puts before the reason. */
export const badRequest = (reason: string): ApiError => new ApiError(400, `Bad Request: ${reason}`);
