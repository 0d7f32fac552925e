import { fold } from "../../domain/text/fold.ts";

/** "nt", "-nt-", "Như trên", "//", a ditto mark: the cell above says it. */
export const isDitto = (text: string): boolean =>
	/^(?:[-–\s]*(?:nt|n\.t|nhu tren)[-–.\s]*|["”″'’,/\\-]{1,4}|-\s*"\s*-)$/u.test(fold(text)) &&
	/\S/u.test(text);
