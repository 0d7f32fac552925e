### Các đầu ra khác: sổ theo dõi gửi lại, công văn, chuẩn bị họp, đoạn lồng ghép, kết quả theo người, lịch điện thoại.

## Sổ theo dõi gửi lại

ledger-unchanged = { $file }: { $n } dòng, không có thay đổi.
ledger-title-edits = { $file }: { $n } việc sẽ thay đổi, trong { $rows } dòng.
ledger-title-faults = { $file }: { $n } việc có thay đổi, còn { $faults } ô không ghi được.
ledger-title-none = { $file }: { $rows } dòng, chưa có thay đổi nào ghi được.
ledger-edit = { $code } — { $agency } — { $content }
ledger-change = { $column }: { $from } → { $to }
ledger-with-evidence = Văn bản hoàn thành: { $evidence }
ledger-faults = Ô không ghi được ({ $n }):
ledger-fault = Dòng { $row } ({ $code }), cột { $column }, “{ $value }”: { $problem }
ledger-problem-percent-unclear = cần số từ 0 đến 100
ledger-problem-date-unclear = không có ngày này
ledger-problem-too-long = quá dài
ledger-problem-agency-unknown = danh bạ không có cơ quan này
ledger-problem-agency-leads = cơ quan này đã chủ trì việc đó
ledger-problem-done = việc đã hoàn thành, chỉ sửa được ngày và văn bản hoàn thành
ledger-problem-cancelled = việc đã thôi thực hiện
ledger-problem-reported = việc đang chờ duyệt kết quả
ledger-problem-evidence-alone = có văn bản nhưng chưa có ngày hoàn thành
ledger-problem-date-future = ngày hoàn thành chưa đến
ledger-problem-not-allowed = vai trò hiện tại không được sửa việc này
ledger-kept = Không sửa bằng sổ theo dõi ({ $n } ô: lời văn bản giao, hoặc ô để trống):
ledger-kept-cell = { $code }, cột { $column }
ledger-unknown = Dòng không có trong hệ thống, bỏ qua ({ $n }):
ledger-unknown-row = Dòng { $row }: { $content }
ledger-twice = Dòng lặp lại một việc, bỏ qua ({ $n }):
ledger-twice-row = Dòng { $row }: { $code }
ledger-hint = Chưa ghi gì. Trả lời “xác nhận” để ghi tất cả, “hủy” để bỏ.
ledger-hint-faults = Chưa ghi gì. Đề nghị sửa các ô nêu trên rồi gửi lại tệp.
ledger-hint-nothing = Chưa ghi gì. Giao việc mới: /giao. Sửa lời văn: /dieuchinh.
ledger-written = Đã ghi { $n } thay đổi của { $tasks } việc theo { $file }.
ledger-news = { $by } cập nhật { $n } việc theo sổ theo dõi:
error-ledger-answer = Chưa hiểu nên chưa ghi gì. Trả lời “xác nhận” để ghi, “xem tiếp” để xem tiếp, “hủy” để bỏ.
error-ledger-nothing = Sổ theo dõi không có thay đổi nào ghi được.
error-ledger-faults = Còn { $n } ô không ghi được nên chưa ghi gì. Đề nghị sửa rồi gửi lại tệp.
error-ledger-stale = { $codes } đã thay đổi sau khi xem trước nên chưa ghi gì. Đề nghị gửi lại tệp để so lại.

## /congvan: công văn đôn đốc

command-congvan = Soạn công văn đôn đốc việc quá hạn
usage-congvan =
    /congvan{ $at }: tất cả việc quá hạn
    /congvan{ $at } Sở Ngoại vụ
    /congvan{ $at } 79/KH-UBND
    /congvan{ $at } Sở Ngoại vụ trước { DAY(20) }: thời hạn trả lời
help-congvan = /congvan{ $at } { $below }: công văn đôn đốc việc quá hạn (tệp Word)
action-letter = Công văn đôn đốc
say-letter = /congvan
deed-write-letter = soạn công văn đôn đốc
letter-ordered = Đang soạn công văn đôn đốc { $n } việc quá hạn: { $agencies }.
letter-made = Dự thảo công văn đôn đốc { $n } việc quá hạn của { $agencies } cơ quan, số liệu đến hết ngày { $date }. Đề nghị kiểm tra, ghi số, ngày trước khi trình ký.
letter-none-left = Không còn việc quá hạn nên không có công văn.
error-letter-unclear = Chưa hiểu cần đôn đốc việc nào. Ví dụ: /congvan Sở Ngoại vụ, /congvan 79/KH-UBND, /congvan Sở Ngoại vụ trước { DAY(20) }
error-letter-nothing = Không có việc quá hạn nào để soạn công văn đôn đốc.
error-file-unmade = Chưa lập được tệp do lỗi kỹ thuật; số liệu không bị ảnh hưởng. Đề nghị gõ lại lệnh sau ít phút; nếu vẫn lỗi, báo quản trị.
error-files-not-here = Kênh trò chuyện này không nhận tệp. Đề nghị dùng lệnh này trong trò chuyện khác.

## /chuanbihop

command-chuanbihop = Chuẩn bị họp với một cơ quan
usage-chuanbihop =
    /chuanbihop{ $at } Sở Tài chính: tính từ kết luận gần nhất
    /chuanbihop{ $at } Sở Tài chính từ 15/01
    /chuanbihop{ $at } Sở Tài chính 56/TB-UBND
help-chuanbihop = /chuanbihop{ $at } { $below }: một trang trước cuộc họp, từ kết luận gần nhất
meeting-title = Chuẩn bị họp: { $agency }
meeting-part-late = Quá hạn ({ $n })
meeting-part-open = Đang thực hiện ({ $n })
meeting-part-done = Đã hoàn thành ({ $n })
meeting-part-petitions = Đề xuất, kiến nghị ({ $n })
meeting-said-late = { $content } — quá { $n } ngày làm việc (hạn { $date }), đã đôn đốc { $urged } lần
meeting-said-open = { $content } — hạn: { $deadline }
meeting-said-done = { $content } — { $date }; { $evidence }
meeting-unproved = chưa có văn bản
meeting-said-petition = { $agency } gửi { $to }: { $text } ({ $state })
meeting-file-comes = Bản một trang (tệp Word) gửi ngay sau đây.
meeting-no-file = Kênh trò chuyện này không nhận tệp nên chỉ có nội dung trên.
meeting-made = Chuẩn bị họp: { $agency }, một trang để in.
error-meeting-unclear = Chưa hiểu cần chuẩn bị họp với cơ quan nào. Ví dụ: /chuanbihop Sở Tài chính, /chuanbihop Sở Tài chính từ 15/01
error-meeting-agency = Cần tên cơ quan, ví dụ: /chuanbihop Sở Tài chính
error-meeting-not-seen = Không xem được việc của cơ quan này ở đây.
error-meeting-too-many = Có { $n } việc, một trang chỉ tổng hợp được { $most } việc. Đề nghị nêu cơ quan cụ thể hơn.
error-meeting-document = Cơ quan này không có việc theo văn bản { $number }.

## /longghep

command-longghep = Đoạn lồng ghép vào báo cáo chung
usage-longghep =
    /longghep{ $at }: tháng này
    /longghep{ $at } quý I
    /longghep{ $at } 6 tháng
    /longghep{ $at } quý I Sở Tài chính
help-longghep = /longghep{ $at } quý I: một đoạn để chép vào báo cáo kinh tế - xã hội

## /ketqua: kết quả theo cơ quan, người thực hiện (Nghị định 335/2025/NĐ-CP)

command-ketqua = Kết quả theo người, kèm minh chứng
usage-ketqua =
    /ketqua{ $at }: tháng này
    /ketqua{ $at } quý I
    /ketqua{ $at } Sở Tài chính tháng 2
help-ketqua = /ketqua{ $at } quý I: kết quả theo người thực hiện, kèm minh chứng (tệp .csv)
results-ordered = Đang lập kết quả { $range } của { $name }.
results-ordered-all = Đang lập kết quả { $range } của các cơ quan.
results-title = Kết quả { $range } { $name }
results-title-all = Kết quả { $range } của các cơ quan
results-none = { $title }: không có việc nào.
results-line = { $name }: { $n } việc, xong { $done } ({ $share }), đúng hạn { $onTime }; chậm { $late }; bị trả lại { $returned } lần
results-hint = Tệp ghi từng việc với người thực hiện, thời hạn, ngày hoàn thành, minh chứng; không chấm điểm.
error-results-unclear = Chưa hiểu cần kết quả của ai, kỳ nào. Ví dụ: /ketqua quý I, /ketqua Sở Tài chính tháng 2
error-results-too-many = Có { $n } việc, mỗi tệp chỉ ghi được { $most } việc. Đề nghị ghi thêm tên cơ quan.

## /lich điện thoại: hạn nhiệm vụ trên lịch điện thoại

help-lich-feed = /lich{ $at } điện thoại: xem hạn nhiệm vụ của cơ quan trên lịch điện thoại, Outlook
feed-given = Địa chỉ lịch hạn nhiệm vụ của { $agency }:
feed-renewed = Địa chỉ lịch mới của { $agency }; địa chỉ cũ hết hiệu lực:
feed-hint = Thêm vào ứng dụng lịch ở mục “đăng ký lịch” (subscribe). Ai có địa chỉ đều xem được nên không chuyển ra ngoài cơ quan. Đổi: “/lich điện thoại mới”; thôi dùng: “/lich điện thoại thôi”.
feed-known = { $agency } đã có địa chỉ lịch, cấp ngày { $date }; bot không giữ địa chỉ nên không gửi lại được. Lấy địa chỉ mới (địa chỉ cũ hết hiệu lực): /lich điện thoại mới
feed-ended = Địa chỉ lịch của { $agency } đã hết hiệu lực.
error-feed-agency = Đề nghị gửi lệnh này trong nhóm của cơ quan.
error-feed-none = Cơ quan chưa có địa chỉ lịch. Lấy địa chỉ: /lich điện thoại
error-feed-no-address = Bot chưa có địa chỉ web nên chưa cấp lịch được. Đề nghị quản trị hệ thống đặt PUBLIC_URL.
