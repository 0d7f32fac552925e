### Giao việc trong trò chuyện và các quyết định: duyệt, trả lại, chuyển, thôi, điều chỉnh, phân công.

with-deadline = ngày cuối đúng hạn: { $deadline }
with-reported-on = tính hoàn thành từ { $date }
with-last-round = không mở kỳ tiếp theo
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
history-activate = ghi thời hạn
mark-reported = chờ duyệt
mark-submitted = đã trình
mark-returned = bị trả lại
mark-adjusted = đã điều chỉnh
mark-person = { $person }

## /giao

usage-giao =
    /giao{ $at } Sở Tài chính: rà soát dự án kêu gọi đầu tư; phối hợp: Sở Nội vụ; hạn: trước { DATE(20) }; sản phẩm: báo cáo
    /giao{ $at } Phòng Hợp tác quốc tế: tổng hợp số liệu; hạn: 15/6/2026; thuộc NV-0012
help-giao = /giao{ $at } { $below }: rà soát dự án; hạn: { DATE(20) } — giao việc trong một dòng
decided-assign = Đã giao { $code } cho { $agency }: { $content }
undid-assign = Đã rút việc { $code }: { $content }
assigned-title-direct = { $agency }: { $n } việc mới được giao
error-assign-unclear = Chưa đủ nội dung để giao. Ví dụ: /giao Sở Tài chính: rà soát dự án kêu gọi đầu tư; hạn: { DATE(20) }
error-assign-deadline = Chưa hiểu thời hạn nên chưa giao. Ví dụ: hạn: { DATE(20) }, hạn: quý II/2026; chưa có thời hạn thì bỏ phần “hạn”.
error-assign-not-allowed = Vai trò hiện tại không giao việc được cho { $agency }. Đầu mối chỉ giao cho đơn vị trực thuộc, kèm “thuộc” và mã việc đang chủ trì.
error-group-empty = Nhóm cơ quan này chưa có thành viên nên chưa giao. Đề nghị ghi tên từng cơ quan.
error-already-ended = Việc { $code } đã kết thúc nên không ghi thêm. Xem: /nhiemvu { $code }

## Đã trình, chờ duyệt

did-submit = Đã ghi trình { $ref }, chờ cấp trên quyết định: { $content }
asks-submit = Đã trình { $ref }: { $content }
undid-submit = Đã hoàn tác ghi trình { $code }: { $content }
with-awaiting-approval = chờ duyệt, được duyệt thì tính từ hôm nay
already-reported = Không ghi lại { $ref }: đã báo hoàn thành, đang chờ duyệt.
leader-result = { $agency } báo hoàn thành { $on }, chờ duyệt
leader-transfer = { $agency } đề nghị chuyển cho { $to }
leader-unaccepted = Chưa tiếp nhận sau 1 ngày làm việc ({ $n }): { $agencies }
leader-unaccepted-agency = { $agency } { $n } việc
draft-approval = Kết quả của văn bản này cần được duyệt mới tính hoàn thành.
draft-did-approval-on = Kết quả của văn bản này cần được duyệt mới tính hoàn thành
draft-did-approval-off = Kết quả của văn bản này không cần duyệt, báo hoàn thành là tính

## /duyet

usage-duyet =
    /duyet{ $at } NV-0012: duyệt kết quả, tính hoàn thành từ ngày báo
    /duyet{ $at } NV-0012 Sở Tài chính: khi nhiều cơ quan cùng chủ trì
    /duyet{ $at } bật 7360/KH-UBND: kết quả theo văn bản này phải được duyệt
    /duyet{ $at } tắt 7360/KH-UBND: báo hoàn thành là tính
help-duyet = /duyet{ $at } NV-0012, /tralai{ $at } NV-0012: lý do — quyết định kết quả đã báo
decided-approve = { $by } duyệt kết quả { $code } ({ $agency }): { $content }
undid-approve = Đã hoàn tác duyệt kết quả { $code }: { $content }
approval-on = Từ nay kết quả theo { $document } phải được duyệt mới tính hoàn thành. Bỏ duyệt: /duyet tắt { $document }
approval-off = Từ nay báo hoàn thành theo { $document } là tính ngay; lãnh đạo, cơ quan theo dõi vẫn trả lại được: /tralai
error-nothing-waiting = Không có kết quả hay đề nghị nào chờ quyết định ở việc này.
error-nothing-reported = Cơ quan chưa báo hoàn thành { $code } nên không có gì để duyệt hay trả lại.
error-document-unknown = Không tìm thấy văn bản số “{ $number }”. Ví dụ: /duyet bật 7360/KH-UBND
error-which-agency = Việc { $code } có nhiều cơ quan chủ trì: { $agencies }. Đề nghị ghi thêm tên cơ quan, ví dụ: { $example }

## /tralai

usage-tralai =
    /tralai{ $at } NV-0012: thiếu phụ lục số liệu
decided-return = { $by } trả lại kết quả { $code } ({ $agency }): { $content }
undid-return = Đã hoàn tác trả lại { $code }: { $content }
error-reason-needed = Cần nêu lý do nên chưa ghi. Đề nghị gửi lại, thêm lý do sau dấu hai chấm: “{ $typed }: …”.

## /chuyen

usage-chuyen =
    /chuyen{ $at } NV-0012 Sở Tài chính: đúng chức năng, nhiệm vụ
    /chuyen{ $at } NV-0012 Sở Tài chính: đúng chức năng; căn cứ 12/QĐ-UBND
    Đầu mối gửi lệnh này là đề nghị, cấp trên quyết định
help-chuyen = /chuyen{ $at } NV-0012 Sở Tài chính: lý do — chuyển việc cho cơ quan khác
decided-transfer = { $by } chuyển { $code } từ { $agency } sang { $to }: { $content }
decided-transfer-propose = { $agency } đề nghị chuyển { $code } sang { $to }, chờ cấp trên quyết định: { $content }
transfer-title = { $agency } đề nghị chuyển { $code } sang { $to }
decided-transfer-reject = { $by } không đồng ý chuyển { $code } sang { $to }, { $agency } tiếp tục thực hiện: { $content }
undid-transfer = Đã hoàn tác chuyển { $code }: { $content }
undid-transfer-propose = Đã rút đề nghị chuyển { $code }: { $content }
undid-transfer-reject = Đã hoàn tác việc không đồng ý chuyển { $code }: { $content }
error-transfer-unclear = Cần tên cơ quan nhận. Ví dụ: /chuyen NV-0012 Sở Tài chính: đúng chức năng
error-leads-already = { $agency } đang chủ trì { $code } nên không chuyển.
error-already-reported = Việc { $code } đã báo hoàn thành, đang chờ duyệt. Đề nghị duyệt hoặc trả lại trước: /duyet { $code }, /tralai { $code }: lý do

## /thoi

usage-thoi =
    /thoi{ $at } NV-0012: trùng với NV-0003
    /thoi{ $at } NV-0012: văn bản hết hiệu lực; căn cứ 12/QĐ-UBND
help-thoi = /thoi{ $at } NV-0012: lý do — thôi thực hiện một việc
decided-cancel = { $by } cho thôi thực hiện { $code } ({ $agency }): { $content }
undid-cancel = Đã hoàn tác thôi thực hiện { $code }: { $content }

## /dieuchinh

usage-dieuchinh =
    /dieuchinh{ $at } NV-0012 hạn { DATE(20) }; căn cứ 12/QĐ-UBND
    /dieuchinh{ $at } NV-0012 nội dung: rà soát toàn bộ dự án; căn cứ 12/QĐ-UBND
    /dieuchinh{ $at } NV-0012 phối hợp: Sở Nội vụ, Sở Tư pháp; căn cứ 12/QĐ-UBND
    /dieuchinh{ $at } NV-0012 chủ trì Sở Tài chính; căn cứ 12/QĐ-UBND
help-dieuchinh = /dieuchinh{ $at } NV-0012 hạn { DATE(20) }; căn cứ 12/QĐ-UBND — điều chỉnh theo quyết định
decided-adjust = { $by } điều chỉnh { $code } ({ $agency }): { $content }
undid-adjust = Đã hoàn tác điều chỉnh { $code }: { $content }
error-adjust-unclear = Chưa hiểu cần điều chỉnh gì nên chưa sửa. Ví dụ: /dieuchinh NV-0012 hạn { DATE(20) }; căn cứ 12/QĐ-UBND
error-adjust-deadline = Chưa hiểu thời hạn mới nên chưa sửa. Đề nghị ghi ngày cụ thể, ví dụ: hạn { DATE(20) }.
error-adjust-nothing = Việc { $code } đã như vậy từ trước nên không sửa gì.
error-adjust-one-lead = Điều chỉnh chủ trì chỉ nhận một cơ quan. Giao thêm cơ quan khác: /giao
error-basis-needed = Cần căn cứ nên chưa sửa. Đề nghị ghi thêm số văn bản, ví dụ: căn cứ 12/QĐ-UBND

## /phancong

command-phancong = Phân công người thực hiện trong cơ quan
usage-phancong =
    /phancong{ $at } NV-0012 Trần Văn Bình
    Hoặc trả lời danh sách: “3 giao anh Bình”
help-phancong = /phancong{ $at } NV-0012 Trần Văn Bình: phân công người thực hiện, hoặc trả lời “3 giao anh Bình”
decided-person = Đã phân công { $person } thực hiện { $code }: { $content }
undid-person = Đã hoàn tác phân công { $code }: { $content }
mark-missing = thiếu: { $missing }
error-person-unclear = Cần tên người thực hiện. Ví dụ: /phancong NV-0012 Trần Văn Bình
