/** What a spreadsheet takes for a formula when a person edits the cell, or opens a .csv (OWASP, "CSV Injection"). */
const FORMULA = /^'*[=+\-@\t\r\n]/;
const DEFUSED = /^'+[=+\-@\t\r\n]/;

/** Text that would be a formula gets an apostrophe before it, so that no program ever runs a task's words. */
export const defuse = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The text as it was before `defuse`. */
export const undefuse = (text: string): string => (DEFUSED.test(text) ? text.slice(1) : text);
