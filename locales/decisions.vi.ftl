### Giao việc trong trò chuyện và các quyết định: duyệt, trả lại, chuyển, thôi, điều chỉnh, phân công.

with-deadline = ngày cuối đúng hạn: { $deadline }
with-reported-on = tính hoàn thành từ { $date }
difference = { $what }: { $from } → { $to }
difference-deadline = ngày cuối đúng hạn
difference-content = nội dung
difference-product = sản phẩm
difference-coordinating = phối hợp

## Trên chi tiết và danh sách

card-person = Người thực hiện
card-submitted = Đã trình
card-submitted-on = từ { $date }, chờ cấp trên quyết định
card-reported = Chờ duyệt
card-reported-on = đã báo hoàn thành ngày { $date }
card-returned = Bị trả lại
card-adjusted = Điều chỉnh ngày { $date }
card-hops = Đã chuyển
card-hops-from = { $n } lần, trước đó: { $former }
card-parent = Thuộc
card-parts = Việc thuộc
card-part-done = { $code } { $agency } (đã xong)
history-submit = trình cấp trên
history-approve = duyệt kết quả
history-return = trả lại
history-transfer = chuyển cơ quan
history-transfer-propose = đề nghị chuyển cơ quan
history-transfer-reject = không đồng ý chuyển cơ quan
history-cancel = thôi thực hiện
history-adjust = điều chỉnh
history-person = phân công
mark-reported = chờ duyệt
mark-submitted = đã trình
mark-returned = bị trả lại
mark-adjusted = đã điều chỉnh
mark-person = { $person }

## /giao

usage-giao =
    /giao{ $at } Sở Tài chính: rà soát dự án kêu gọi đầu tư; phối hợp: Sở Nội vụ; hạn: trước 30/6/2026; sản phẩm: báo cáo
    /giao{ $at } Phòng Lãnh sự: tổng hợp số liệu; hạn: 15/6/2026; thuộc NV-0012
help-giao = /giao{ $at } Sở Tài chính: rà soát dự án; hạn: 30/6/2026 — giao việc trong một dòng
decided-assign = Đã giao { $code } cho { $agency }: { $content }
undid-assign = Đã rút việc { $code }: { $content }
assigned-title-direct = { $agency }: { $n } việc mới được giao
error-assign-unclear = Chưa đủ nội dung để giao. Ví dụ: /giao Sở Tài chính: rà soát dự án kêu gọi đầu tư; hạn: 30/6/2026
error-assign-deadline = Chưa hiểu thời hạn nên chưa giao. Ví dụ: hạn: 30/6/2026, hạn: quý II/2026; chưa có thời hạn thì bỏ phần “hạn”.
error-assign-not-allowed = Vai trò hiện tại không giao việc được cho { $agency }. Đầu mối chỉ giao cho đơn vị trực thuộc, kèm “thuộc” và mã việc đang chủ trì.
error-group-empty = Nhóm cơ quan này chưa có thành viên nên chưa giao. Đề nghị ghi tên từng cơ quan.
error-already-ended = Việc { $code } đã kết thúc nên không ghi thêm. Xem: /nhiemvu { $code }
