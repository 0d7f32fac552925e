import { writeFile } from "node:fs/promises";
import { planDocx } from "./plan-docx.ts";
import { planText } from "./plan-text.ts";
import { planXlsx } from "./plan-xlsx.ts";
import { samplePlan } from "./sample-plan.ts";

// Writes the files that the playground offers. Run after sample-plan.ts changes: node prisma/sample/make-files.ts
const here = new URL("files/", import.meta.url);
await writeFile(new URL("ke-hoach.txt", here), planText(samplePlan));
await writeFile(new URL("ke-hoach.docx", here), await planDocx(samplePlan));
await writeFile(new URL("ke-hoach.xlsx", here), await planXlsx(samplePlan));
