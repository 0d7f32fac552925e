import type { Random } from "./fuzz-random.ts";

/** What people type, and what nobody should. */
const WORDS = [
	"xong 1",
	"xong 1,3, BC 45/BC-SNgV ngày 02/3/2026",
	"xong hết trừ 2",
	"2: 60%",
	"1 vướng: chưa có ý kiến Bộ Ngoại giao",
	"3 xin gia hạn đến 15/3 vì chờ số liệu",
	"đã nhận",
	"xác nhận",
	"hoàn tác",
	"duyệt",
	"không duyệt: thiếu minh chứng",
	"bỏ 1",
	"1 hạn 30/6/2026",
	"1 chủ trì Sở Tài chính",
	"vượt thẩm quyền, đề nghị UBND tỉnh chỉ đạo",
	"1 kích hoạt 30/6",
	"đôn đốc 1",
	"nhất trí",
	"chưa xong",
	"xong chưa?",
	"giao Sở Tài chính chủ trì, phối hợp với Sở Ngoại vụ báo cáo trước ngày 30/6/2026",
];
const ARGUMENTS = [
	"",
	"NV-0001",
	"nv 1",
	"NV-9999999999",
	"quá hạn",
	"hôm nay",
	"từ 1/1/2026 đến 31/12/2026",
	"từ 31/2 đến 30/2",
	"tháng 13",
	"Sở Ngoại vụ",
	"Sở Ngoại vụ: rà soát; hạn: trước 30/6/2026; phối hợp: Sở Tài chính",
	"18/KH-UBND",
	"%",
	"_",
	"\\",
	'\'; DROP TABLE "Task"; --',
	"trang 2",
	"trang 99999999",
	"-1",
	"NV-0001 30/6/2026",
	"NV-0001: đề nghị",
];
const STRANGE = [
	"\u200b\u200d\ufeff",
	"\u202eđảo ngược\u202c",
	"السلام عليكم",
	"שלום",
	"\ud83d",
	"\udc00xong 1",
	"👩‍👩‍👧‍👦🇻🇳",
	"\u0000\u0001",
	"<b>&amp;</i> <a href='x'>",
	"{ $x } -term",
	"中文字符",
	"x".repeat(4096),
	"Đ".repeat(4000),
	"1".repeat(400),
	"xong 1-999999999",
	"(((((((((([[[[",
	"\n\n\n",
	"\u2028\u2029\t\r",
	"Ω≈ç√∫˜µ≤≥÷",
	"e\u0301".repeat(500),
];

/** Texts for updates: commands of the list given, replies, documents, and noise of every script. */
export function fuzzText(random: Random, commands: readonly string[]): string {
	const kind = random.below(10);
	if (kind < 4) {
		const command = random.pick(commands);
		const at = random.pick(["", "", "@don_doc_bot", "@other_bot"]);
		return `/${random.chance(0.1) ? command.toUpperCase() : command}${at} ${argument(random)}`.trim();
	}
	const text = kind < 8 ? random.pick(WORDS) : random.pick(STRANGE);
	return bend(random.chance(0.3) ? `${text} ${random.pick(STRANGE)}` : text, random);
}

const argument = (random: Random): string =>
	random.chance(0.15)
		? random.pick(STRANGE)
		: random.chance(0.2)
			? random.pick(WORDS)
			: random.pick(ARGUMENTS);

/** As other keyboards and phones write it: decomposed, without diacritics, cut off, doubled. */
function bend(text: string, random: Random): string {
	switch (random.below(8)) {
		case 0:
			return text.normalize("NFD");
		case 1:
			return text
				.normalize("NFD")
				.replaceAll(/\p{Mn}/gu, "")
				.replaceAll("đ", "d");
		case 2:
			return text.slice(0, random.below(text.length + 1));
		case 3:
			return `${text}\n${text}`;
		case 4:
			return text.toUpperCase();
		default:
			return text;
	}
}
