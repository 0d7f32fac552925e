import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

/*
 * What Node runs. Code that was compiled once is kept for the next start, which then takes half the processor time; among
 * what was installed, where nobody writes who could not change the code itself. Where nothing can be written it is
 * compiled each time.
 */
enableCompileCache(fileURLToPath(new URL("../node_modules/.cache/don-doc", import.meta.url)));

// Loaded after that, and not by an import of its own, or it would come first.
const { start } = await import("./start.ts");
await start();
