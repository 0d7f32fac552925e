import { fold } from "../text/fold.ts";

const SUBMITTED = /^(?:da )?trinh(?: roi| xong)?(?=$|[ ,.:;(])/;
const PLAIN = /^da trinh(?: roi| xong)?(?: a)?[.!]?$|^trinh (?:roi|xong)(?: a)?[.!]?$/;
/** Those above an agency, and what is waited for from them. */
const ABOVE =
	/(?:^|[ ,.:;(])(?:ubnd|uy ban|hdnd|hoi dong|tinh uy|thanh uy|huyen uy|ban thuong vu|chinh phu|thu tuong|bo (?!phan)|cap tren|cap co tham quyen|chu tich (?:ubnd|uy ban|tinh)|lanh dao (?:ubnd|uy ban|tinh)|vp ubnd|van phong ubnd)(?=$|[ ,.:;)])?/;

/**
 * Whether a report of progress says that the agency's part is handed in above: "đã trình", "đã trình UBND tỉnh, chờ ý
 * kiến". "đã trình lãnh đạo phòng", "đã trình ký" and "đang trình" are steps on the way.
 */
export function isSubmission(note: string | null): boolean {
	if (note === null) return false;
	const words = fold(note).trim();
	return PLAIN.test(words) || (SUBMITTED.test(words) && ABOVE.test(words));
}
