import { expect, test } from "vitest";
import { readDocument } from "../../src/documents/read-document.ts";

const NOTICE = `UBND TỈNH BÌNH MINH
VĂN PHÒNG

Số: 41/TB-VP
Bình Minh, ngày 05 tháng 3 năm 2026

THÔNG BÁO
Kết luận của Phó Chủ tịch UBND tỉnh tại cuộc họp về công tác đối ngoại

Sau khi nghe các cơ quan báo cáo, Phó Chủ tịch UBND tỉnh kết luận như sau:

1. Giao Sở Ngoại vụ chủ trì, phối hợp với Sở Tài chính rà soát kinh phí đoàn ra, báo cáo UBND tỉnh trước ngày 20/3/2026.

2. Thống nhất chủ trương tổ chức Tuần văn hóa tại nước ngoài như đề xuất của các cơ quan tại cuộc họp.

3. Yêu cầu Sở Công Thương hoàn thiện phương án xúc tiến thương mại trong tháng 4/2026.
`;

test("a conclusion that assigns nothing is named, so that a person can say that no task arises", () => {
	const reading = readDocument({ blocks: [{ type: "text", text: NOTICE }], pages: 1, origin: "text" });
	expect(reading.tasks.map(({ ref }) => ref)).toEqual(["1", "3"]);
	expect(reading.untasked.map(({ ref }) => ref)).toEqual(["2"]);
});
