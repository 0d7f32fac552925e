import { appendFileSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openJournal } from "../../../src/channels/playground/journal.ts";

it("drops a line that was cut off by a kill and goes on after the last whole one", () => {
	const path = join(mkdtempSync(join(tmpdir(), "journal-")), "a.jsonl");
	openJournal<string>(path).append("một\nhai");
	appendFileSync(path, '"ba');
	const again = openJournal<string>(path);
	expect(again.values).toEqual(["một\nhai"]);
	again.append("bốn");
	expect(readFileSync(path, "utf8")).toBe('"một\\nhai"\n"bốn"\n');
});
