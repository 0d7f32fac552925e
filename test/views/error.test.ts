import { expect, it } from "vitest";
import { errorMessage, internalErrorMessage } from "../../src/views/error.ts";
import { read, t } from "./sample.ts";

it("an error says what went wrong and what to type next", () => {
	expect(read(errorMessage(t, { key: "range-unclear", vars: { words: "hôm kìa" } }))).toBe(
		"Chưa hiểu thời gian “hôm kìa”. Ví dụ: tuần này, tháng 6, quý II, từ 01/3 đến 15/3.",
	);
});

it("a task that nobody may know of is not found, by its code or without one", () => {
	expect(read(errorMessage(t, { key: "not-found", vars: { code: "NV-0099" } }))).toBe(
		"Không tìm thấy việc NV-0099. Xem danh sách: /nhiemvu",
	);
	expect(read(errorMessage(t, { key: "not-found", vars: { code: "" } }))).toBe(
		"Không tìm thấy việc này. Xem danh sách: /nhiemvu",
	);
});

it("a classified document is refused, and nothing of it is said", () => {
	expect(read(errorMessage(t, { key: "document-secret" }))).toMatch(
		/^Văn bản có dấu độ mật: không được gửi qua đây\. Bot không đọc, không lưu nội dung\./,
	);
});

it("what is nobody's fault is told calmly, with the id under which the log has it", () => {
	expect(read(internalErrorMessage(t, "a1b2c3"))).toBe(
		"Có lỗi khi xử lý, chưa ghi thay đổi nào. Đề nghị thử lại; nếu vẫn lỗi, báo quản trị mã a1b2c3.",
	);
});

it("an error without a sentence is a mistake of ours", () => {
	expect(() => errorMessage(t, { key: "no-such-error" })).toThrow(/error-no-such-error/);
});
