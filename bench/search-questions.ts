import { createHash } from "node:crypto";
import { fold } from "../src/domain/text/fold.ts";

/** Places are named by two syllables: each syllable stands in some 3% of all tasks, each pair in a thousandth. */
const FIRST =
	"Xuân Sơn Hà Bình Thủy Phú Tân Long An Đông Tây Nam Bắc Vĩnh Quảng Thanh Hải Hòa Minh Đức Tiến Thái Yên Khê Lâm Giang Trung Thượng Kim";
const SECOND =
	"Lộc Lãng Mai Cao Nga Thọ Lĩnh Vượng Thị Ngọc Nhân Nghĩa Lễ Trí Tín Phong Mỹ Điền Bảo Định Hưng Mạnh Dũng Cường Kiên Tuấn Hiếu Trang Suối Rừng Khánh";
const [first, second] = [FIRST.split(" "), SECOND.split(" ")] as const;

/**
 * What tasks are about besides their topic: "tại Xuân Lộc". As many as share no factor with the topics, and in an order
 * that has nothing to do with how tasks in turns fall due.
 */
export const PLACES: string[] = first
	.flatMap((one) => second.map((other) => `tại ${one} ${other}`))
	.map((place) => ({ place, order: createHash("sha256").update(place).digest("hex") }))
	.sort((a, b) => (a.order < b.order ? -1 : 1))
	.map(({ place }) => place);

/** Words that 2% of all tasks have, all of them done long ago. */
export const PAST = "phòng chống dịch Covid-19";

const TOPICS = [
	"chuyển đổi số",
	"hội nhập quốc tế",
	"an toàn giao thông",
	"cải cách hành chính",
	"giải ngân vốn đầu tư công",
];

/** What people search for, by kind: number `n` of it, in an office of so many assignments and groups. */
export const KINDS: Record<string, (n: number, size: { assignments: number; groups: number }) => string> = {
	"a topic that a fifth has": (n) => pick(TOPICS, n),
	"words that all have": (n) => pick(["báo cáo", "kết quả thực hiện", "thực hiện nội dung"], n),
	"a syllable": (n) => pick(n % 2 ? first : second, n * 7),
	"a place": (n) => place(n),
	"a topic and a place": (n) => `${pick(TOPICS, n)} ${place(n)}`,
	"many words": (n) => `báo cáo kết quả thực hiện nội dung ${pick(TOPICS, n)} tại ${place(n)}`,
	"one task": (n, { assignments }) => `nội dung số ${1 + ((n * 7919) % assignments)}`,
	"topics that no task has together": (n) => `${pick(TOPICS, n)} ${pick(TOPICS, n + 1)}`,
	"words that nothing has": (n) => `${pick(TOPICS, n)} tàu vũ trụ ${n}`,
	"a document": (n, { assignments }) => `${1 + ((n * 7919) % Math.ceil(assignments / 25))}/KH-UBND`,
	"an agency": (n, { groups }) => `UBND xã số ${1 + ((n * 97) % groups)}`,
	"an agency and a topic": (n, { groups }) => `${pick(TOPICS, n)} UBND xã số ${1 + ((n * 97) % groups)}`,
	"overdue on a topic": (n) => `quá hạn ${pick(TOPICS, n)}`,
	"done on a topic": (n) => `đã xong ${pick(TOPICS, n)}`,
	"a later page": (n) => `${pick(TOPICS, n)} #${2 + (n % 9)}`,
	"what was done long ago": () => PAST,
};

/** Number `n` of a kind, half of them as people type in a hurry. */
export function questionOf(kind: string, n: number, size: { assignments: number; groups: number }): string {
	const words = KINDS[kind]?.(n, size) ?? "";
	return n % 2 ? fold(words) : words;
}

const pick = (all: readonly string[], n: number): string => all[n % all.length] as string;
const place = (n: number): string => (PLACES[(n * 331) % PLACES.length] as string).slice("tại ".length);
