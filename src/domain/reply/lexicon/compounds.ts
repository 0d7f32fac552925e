import { crossed } from "../compound.ts";

/** Whoever speaks for an agency. */
const US =
	"em | e | tôi | chúng em | chúng tôi | mình | bên em | bên mình | đơn vị | đơn vị em | phòng em | cơ quan | cơ quan em";

/** "cho chúng em thêm", "xin phép cho đơn vị lùi": asked for in the name of somebody. */
export const EXTEND = [
	crossed(
		"cho | cho phép | xin cho | đề nghị cho | xin phép cho | đề nghị cho phép",
		US,
		"xin |",
		"thêm | lùi | gia hạn | dời | khất | hoãn | kéo dài | nợ",
	),
	crossed(
		"xin | xin phép | xin được | cho em | cho phép",
		"chậm | nộp chậm | nộp muộn | báo cáo chậm | hoàn thành chậm | trễ | nợ",
	),
].join(" | ");

/** "đã nhận được thông báo", "tiếp nhận chỉ đạo": what came. */
export const ACCEPT = crossed(
	"em nhận | em đã nhận | bên em nhận | bên em đã nhận | đã nhận | đã nhận được | nhận được | đã tiếp nhận | tiếp nhận | đã nhận đủ | xin nhận",
	"thông tin | thông báo | công văn | văn bản | tin nhắn | tin | bản tin | chỉ đạo | nội dung | danh sách | yêu cầu | đôn đốc | nhắc nhở | phân công",
);

/** "xã tôi", "phòng em": the office that speaks. */
export const COURTESY = [
	crossed("trong | trong số", "các | những |", "nhiệm vụ | việc", "trên | nêu trên | được giao | này"),
	crossed(
		"xã | phường | sở | phòng | ban | tổ | chi cục | trung tâm | trường | bên",
		"em | e | tôi | mình | chúng tôi | chúng em | tui | ta",
	),
].join(" | ");
