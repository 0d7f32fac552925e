import { canonical } from "../../domain/text/fold.ts";
import type { DocumentHeader } from "../reading.ts";
import type { Part } from "../structure/parts.ts";
import { isAllCapitals, learnCasing } from "./casing.ts";
import { captionOf, type Issued, issuedLine } from "./issue-date.ts";
import { issuerOf } from "./issuer.ts";
import { kindOfCode, kindTitle } from "./kinds.ts";
import { citedDocuments, type PrintedNumber, printedNumber } from "./number.ts";
import { signerOf } from "./signer.ts";

/** A header is looked for in so many paragraphs, before the body begins. */
const HEAD = 40;

/** What is known of a document besides its tasks; the index of the first paragraph behind the header with it. */
export interface ReadHeader {
	document: Omit<DocumentHeader, "secrecy">;
	/** Whom it is addressed to ("Kính gửi:", "… điện:"), each as printed. */
	recipients: string[];
	/** Paragraphs of the main part that belong to the header. */
	length: number;
	/** The day on which the meeting took place whose conclusions it gives; never the day of issue. */
	metOn: Issued["on"];
}

const paragraphs = (part: Part | undefined): string[] =>
	(part?.blocks ?? []).flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));

/** "V/v …" of an official letter, behind its number or on its own. */
function subjectOf(head: readonly string[]): string | null {
	for (const text of head.slice(0, 15)) {
		const match = /^(?:số\s*:?.*?\s)?((?:V\/v|v\/v|V\/V)[\s:].*)$/u.exec(text);
		if (match) return match[1] ?? null;
	}
	return null;
}

/** The paragraph below the title, unless the body begins there at once. */
function titleBelow(head: readonly string[], at: number): { about: string | null; length: number } {
	const next = head[at + 1];
	if (!next) return { about: null, length: at + 1 };
	const lower = canonical(next);
	const isBody = /^(?:căn cứ|thực hiện |theo |kính gửi|i\.|1\.|điều)/u.test(lower) && !isAllCapitals(next);
	if (isBody || next.length > 600) return { about: null, length: at + 1 };
	return { about: next, length: at + 2 };
}

/** The right column of a letterhead, which a PDF may give out between "Kính gửi:" and the names. */
const LETTERHEAD = /^(?:CỘNG HÒA|CỘNG HOÀ|ĐẢNG CỘNG SẢN|Độc lập|[-–_]{3,}|[\p{L}.'’ -]{2,40}, ngày\s)/u;

/** Recipients behind "Kính gửi:", or "THỦ TƯỚNG CHÍNH PHỦ điện:", with the paragraph behind them. */
function recipientsOf(head: readonly string[], from: number): { recipients: string[]; length: number } {
	for (let at = from; at < Math.min(head.length, from + 16); at++) {
		const text = head[at] ?? "";
		const match = /^(?:kính gửi|[^.]{3,80}\sđiện)\s*:\s*/iu.exec(text);
		if (!match) continue;
		const recipients = [text.slice(match[0].length)].filter(Boolean);
		let next = at + 1;
		for (; next < head.length; next++) {
			const line = head[next] ?? "";
			if (recipients.length === 0 && LETTERHEAD.test(line)) continue;
			if (!/^[-–+•]\s*/u.test(line) || line.length > 400) break;
			recipients.push(line.replace(/^[-–+•]\s*/u, ""));
		}
		return { recipients: recipients.map((name) => name.replace(/[.;,]+$/u, "").trim()), length: next };
	}
	return { recipients: [], length: from };
}

function kindFrom(
	number: PrintedNumber | null,
	recipients: readonly string[],
	caption: string | null,
): string | null {
	if (caption) return caption;
	const first = number?.symbol.split(/[-/]/u)[0] ?? "";
	return kindOfCode(first) ?? (recipients.length || number ? "Công văn" : null);
}

/** Reads kind, number, date, issuer, signer, subject and citations from where documents print them. */
export function readHeader(parts: readonly Part[]): ReadHeader {
	const main = paragraphs(parts[0]);
	const head = main.slice(0, HEAD);
	const whole = parts.flatMap((part) => [part.title ?? "", ...paragraphs(part)]).join("\n");
	const titleAt = head.findIndex((text) => kindTitle(text.replace(/:$/u, "")) !== null);
	const letterhead = titleAt >= 0 ? head.slice(0, titleAt) : head.slice(0, 12);
	const number = letterhead.map(printedNumber).find((found) => found !== null) ?? null;
	const issued = letterhead.map(issuedLine).find((found) => found !== null) ?? null;
	const captions = parts
		.flatMap((part) => paragraphs(part).slice(0, 6))
		.concat(parts.map((part) => part.title ?? ""));
	const caption = captions.map(captionOf).find((found) => found !== null) ?? null;
	const captionKind = caption ? kindTitle(caption.kind.trim().toUpperCase()) : null;
	const below = titleAt >= 0 ? titleBelow(head, titleAt) : { about: null, length: 0 };
	const { recipients, length } = recipientsOf(head, Math.max(0, titleAt >= 0 ? below.length - 1 : 0));
	const printed = titleAt >= 0 ? kindTitle((head[titleAt] ?? "").replace(/:$/u, "")) : null;
	const captionNumber = caption?.number && /^\d/u.test(caption.number) ? caption.number : null;
	const isAnnexAlone = titleAt < 0 && !number && parts.some((part) => part.kind === "annex");
	const about = subjectOf(letterhead) ?? below.about ?? subjectOf(head);
	const symbol = number?.symbol ?? caption?.number.replace(/^[\d.]*\//u, "") ?? null;
	return {
		document: {
			kind: printed ?? kindFrom(number, recipients, isAnnexAlone ? captionKind : null),
			number: number ? number.number : captionNumber,
			numberSymbol: symbol || null,
			issuedOn: issued?.on ?? (isAnnexAlone ? (caption?.issued.on ?? null) : null),
			issuedMonth: issued?.month ?? caption?.issued.month ?? null,
			issuer: issuerOf(letterhead, head.slice(titleAt + 1), parts, issued?.place ?? null),
			signer: signerOf(parts),
			about: about && (isAllCapitals(about) ? learnCasing(whole).restore(about) : about),
			cites: citedDocuments(whole).filter(({ number: cited }) => cited !== number?.number),
		},
		recipients,
		length: Math.max(below.length, recipients.length ? length : 0),
		metOn: meetingDay(head),
	};
}

function meetingDay(head: readonly string[]): Issued["on"] {
	for (const text of head) {
		const match =
			/^(?:sáng |chiều |tối )?(?:ngày|từ ngày[^,]{0,30}đến ngày) (\d{1,2})(?:\s*[/.-]\s*|\s+tháng\s+)(\d{1,2})(?:\s*[/.-]\s*|\s+năm\s+)(\d{4})/iu.exec(
				text,
			);
		if (match) {
			const [day, month, year] = match.slice(1).map((part) => String(part).padStart(2, "0"));
			return `${year}-${month}-${day}`;
		}
	}
	return null;
}
