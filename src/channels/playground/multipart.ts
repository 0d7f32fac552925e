const BARE_FILE_NAME = /^(content-disposition:\s*form-data;[^\r\n]*?filename=)([^"\r\n][^\r\n]*)/gim;

/**
 * Reads a form. Some clients (grammY) write file names with spaces without quotes, which the Bot API takes and
 * strict parsers refuse: such names are quoted first.
 */
export async function readForm(request: Request): Promise<FormData> {
	const type = request.headers.get("content-type") ?? "";
	const bytes = Buffer.from(await request.arrayBuffer());
	const quoted = bytes
		.toString("latin1")
		.replace(
			BARE_FILE_NAME,
			(_, before: string, name: string) => `${before}"${name.replaceAll('"', "%22")}"`,
		);
	const body = type.includes("multipart") ? Buffer.from(quoted, "latin1") : bytes;
	return await new Response(body, { headers: { "content-type": type } }).formData();
}
