/**
 * TCVN3 (fonts ".VnTime"): each sign, as Latin-1 shows its byte, and the letter it drew.
 * Source: TCVN 5712:1993, VN3.
 */
export const tcvn3Letters = table(
	"¸á µà ¶ả ·ã ¹ạ ¨ă ¾ắ »ằ ¼ẳ ½ẵ Æặ ©â Êấ Çầ Èẩ Éẫ Ëậ ®đ Ðé Ìè Îẻ Ïẽ Ñẹ ªê Õế Òề Óể Ôễ Öệ Ýí ×ì Øỉ Üĩ Þị " +
		"ãó ßò áỏ âõ äọ «ô èố åồ æổ çỗ éộ ¬ơ íớ êờ ëở ìỡ îợ óú ïù ñủ òũ ôụ \u00ADư øứ õừ öử ÷ữ ùự ýý úỳ ûỷ üỹ þỵ " +
		"¡Ă ¢Â §Đ £Ê ¤Ô ¥Ơ ¦Ư",
);

/**
 * VNI (fonts "VNI-Times"): a letter and its marks are two signs, "aâ" â, "aá" ấ; some are one.
 * Source: VNI Windows table, as converters such as UniKey publish it.
 */
export const vniLetters = table(
	"aùá aøà aûả aõã aïạ aêă aéắ aèằ aúẳ aüẵ aëặ aââ aáấ aàầ aåẩ aãẫ aäậ " +
		"eùé eøè eûẻ eõẽ eïẹ eâê eáế eàề eåể eãễ eäệ íí ìì óĩ òị " +
		"oùó oøò oûỏ oõõ oïọ oâô oáố oàồ oåổ oãỗ oäộ ôơ ôùớ ôøờ ôûở ôõỡ ôïợ " +
		"uùú uøù uûủ uõũ uïụ öư öùứ öøừ öûử öõữ öïự yùý yøỳ yûỷ yõỹ îỵ ñđ æỉ",
);

/** "aùá" means that "aù" stands for "á": the last letter is the meaning. */
function table(pairs: string): Map<string, string> {
	return new Map(
		pairs.split(" ").map((pair) => {
			const letters = [...pair];
			return [letters.slice(0, -1).join(""), letters.at(-1) ?? ""];
		}),
	);
}
