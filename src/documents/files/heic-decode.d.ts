/** What is used of `heic-decode` 2, whose published types leave the sizes out. */
declare module "heic-decode" {
	interface Picture {
		width: number;
		height: number;
		/** RGBA, line after line from above. */
		decode(): Promise<{ width: number; height: number; data: Uint8ClampedArray }>;
	}
	const decode: { all(options: { buffer: Uint8Array }): Promise<Picture[]> };
	export default decode;
}
