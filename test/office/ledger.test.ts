import { describe, expect, it } from "vitest";
import { readLedger } from "../../src/documents/ledger/read-ledger.ts";
import { compareLedger } from "../../src/domain/report/compare-ledger.ts";
import { ledgerXlsx } from "../../src/reports/ledger-xlsx.ts";
import { AS_OF, fileRow, manyRows, t } from "../reports/sample.ts";
import { convert } from "./render.ts";

describe("a ledger that LibreOffice opened and saved", () => {
	it("comes back without a difference, hidden key and all", async () => {
		const rows = [...manyRows(60), fileRow({ id: "evil", code: "NV-9999", content: "=1+1", evidence: "-x" })];
		const bytes = await ledgerXlsx(t, { scope: "Sở Ngoại vụ", asOf: AS_OF, rows });
		const ledger = await readLedger(convert(bytes, "xlsx", "xlsx"));
		expect(ledger.errors).toEqual([]);
		expect(ledger.rows).toHaveLength(61);
		expect(compareLedger(ledger, rows)).toEqual({
			changes: [],
			kept: [],
			unknown: [],
			twice: [],
			missing: [],
		});
	});

	it("is shown with days as days and no formula computed", async () => {
		const rows = [fileRow({ content: "=1+1", percent: 60 })];
		const bytes = await ledgerXlsx(t, { scope: "Sở Ngoại vụ", asOf: AS_OF, rows });
		const csv = new TextDecoder().decode(convert(bytes, "xlsx", "csv"));
		expect(csv).toContain("'=1+1");
		expect(csv).toContain("04/04/2026,60%");
	});
});
