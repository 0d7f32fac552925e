### Lấy ý kiến góp ý: hỏi, trả lời, nhắc, đóng, thống kê.

## Mở

consultation-office = Cơ quan theo dõi
consultation-preview = Lấy ý kiến góp ý: { $title }
consultation-asker = Cơ quan lấy ý kiến
consultation-deadline = Hạn trả lời
consultation-file = Tệp kèm theo
consultation-preview-asked = Sẽ hỏi { $n } cơ quan: { $agencies }.
consultation-more = và { $n } cơ quan khác
consultation-unheard = Chưa có nhóm liên kết, đề nghị gửi bằng văn bản: { $agencies }.
consultation-preview-hint = Chưa gửi gì. Trả lời “xác nhận” để gửi, “hủy” để bỏ. Sửa: “bỏ Sở Tư pháp”, “thêm Sở Nội vụ”, “hạn { DAY(5, $lastDay) }”.
consultation-checking = Đang kiểm tra tệp trước khi gửi. Bản xem trước sẽ có sau ít phút.
consultation-dropped = Đã bỏ, không gửi gì.
consultation-opened = Đã mở { $code }, hạn { $date }, hỏi { $n } cơ quan: { $title }.
consultation-opened-hint = Xem ai đã trả lời: /gopy { $code }. Trả lời “hoàn tác” trong { $n } phút để rút lại.
consultation-write-down = Khi có văn bản trả lời, ghi: /gopy { $code } { $agency } đã gửi CV 123/SNV-VP

## Hỏi và trả lời trong nhóm

consultation-ask = { $agency }: đề nghị góp ý { $code }
consultation-ask-hint = Trả lời tin này: “nhất trí”, “không có ý kiến”, “góp ý: …”, “đã gửi CV 123/SNV-VP ngày { $date }”, hoặc gửi tệp ý kiến.
action-opinion-agree = Nhất trí
say-opinion-agree = nhất trí
action-opinion-none = Không có ý kiến
say-opinion-none = không có ý kiến
action-opinion-comment = Ghi là góp ý
say-opinion-comment = góp ý: { $text }
opinion-AGREE = nhất trí
opinion-NONE = không có ý kiến
opinion-COMMENT = góp ý: { $note }
opinion-SENT = đã gửi ý kiến
opinion-evidence = { $words } ({ $evidence })
opinion-given = Đã ghi { $agency } trả lời { $code }: { $opinion }.
opinion-changed = Đã ghi lại { $agency } trả lời { $code }: { $opinion }.
opinion-already = { $agency } đã trả lời { $code } như vậy từ trước, không ghi lại.
opinion-late = Quá hạn góp ý.
opinion-asks = { $person } đề nghị ghi { $agency } trả lời { $code }: { $opinion }.
opinion-request-hint = Chưa ghi gì. Đề nghị đầu mối { $agency } trả lời “đồng ý” hoặc “không đồng ý”.
opinion-not-yet = Chưa ghi là đã trả lời { $code } (hạn { $date }). Khi có ý kiến, đề nghị trả lời: “nhất trí”, “không có ý kiến” hoặc “góp ý: …”.
opinion-more-time = Chưa ghi là đã trả lời { $code } (hạn { $date }). Đã báo nơi lấy ý kiến để xem xét gia hạn.
opinion-wants-time = { $agency } xin thêm thời gian góp ý { $code }: “{ $words }”. Gia hạn cho tất cả: trả lời “gia hạn { $date }”.
action-extend-to = Gia hạn đến { $date }
say-extend-to = gia hạn { $date }
opinion-number = Chưa ghi là đã trả lời { $code }: đề nghị cho số văn bản, ví dụ “đã gửi CV 123/SNV-VP ngày { $date }”, hoặc gửi tệp.
opinion-unclear = Chưa rõ đây có phải ý kiến của { $agency } về { $code } không, nên chưa ghi. Đề nghị trả lời: “nhất trí”, “không có ý kiến” hoặc “góp ý: …”.
consultation-complete = Cả { $n } cơ quan đã trả lời { $code }: { $title }. Xem: /gopy { $code }, đóng: /gopy đóng { $code }

## Đóng, gia hạn, lấy lại

consultation-closed = { $by } đóng { $code }, đã trả lời { $answered }/{ $asked }: { $title }.
consultation-extended = { $by } gia hạn góp ý { $code } đến { $date }: { $title }.
consultation-reason = Lý do: { $reason }.
consultation-missing = Chưa trả lời: { $agencies }.
consultation-undid-open = Đã rút { $code }, không cần góp ý nữa: { $title }.
consultation-undid-answer = Đã lấy lại câu trả lời { $code } của { $agency }.
consultation-undid-close = Đã mở lại { $code }: { $title }.
consultation-undid-extend = Đã bỏ gia hạn { $code }: { $title }.

## /gopy

usage-gopy =
    /gopy{ $at } Dự thảo Quy chế tiếp khách; hạn { DATE(20) }; hỏi: Sở Tài chính, các sở, ban, ngành
    /gopy{ $at } GY-0003
    /gopy{ $at } GY-0003 nhất trí
    /gopy{ $at } GY-0003 góp ý: bổ sung trách nhiệm vào Điều 5
    /gopy{ $at } GY-0003 đã gửi CV 123/SNV-VP
    /gopy{ $at } gia hạn GY-0003 15/7/2026
    /gopy{ $at } đóng GY-0003
    /gopy{ $at } thống kê quý I
    /gopy{ $at } thống kê năm Sở Tài chính
help-gopy = /gopy{ $at } Dự thảo Quy chế; hạn { DATE(20) }; hỏi các sở, ban, ngành: lấy ý kiến góp ý, kèm tệp cũng được
help-gopy-list = /gopy{ $at } thống kê quý I: ai không trả lời khi được lấy ý kiến
help-gopy-answer = Khi được lấy ý kiến, trả lời tin đó: “nhất trí”, “không có ý kiến” hoặc “góp ý: …”
consultations-none = Không có việc lấy ý kiến góp ý nào đang mở.
consultations-none-hint = Mở: /gopy Dự thảo Quy chế; hạn { DATE(20) }; hỏi: các sở, ban, ngành
consultations-to-answer = Chờ cơ quan góp ý
consultations-asked = Đang lấy ý kiến
consultation-line = { $title } — { $time } · { $code }
consultation-line-agency = { $agency }: { $title } — { $time } · { $code }
consultation-line-asked = { $title } — { $time }; đã trả lời { $answered }/{ $asked } · { $code }
consultation-line-closed = đã đóng, hạn { $date }
consultation-title = { $code } — { $title }
consultation-answers = Đã trả lời
consultation-rate = { $answered }/{ $asked }
consultation-deadline-moved = { $time }; hạn ban đầu { $date }
consultation-state-on-time = đúng hạn { $date }
consultation-state-late = quá hạn, { $date }
consultation-state-unanswered = chưa trả lời, quá hạn
consultation-state-waiting = chưa trả lời
consultation-state-released = không trả lời trước khi đóng
consultation-group-answered = Đã trả lời ({ $n })
consultation-group-missing = Chưa trả lời ({ $n })
consultation-opinion-line = { $agency }: { $opinion } — { $state }
consultation-opinion-missing = { $agency } — { $state }
consultation-opinion-changed = đã sửa { $n } lần
consultation-opinion-unheard = chưa có nhóm
consultation-card-hint-manage = Gia hạn: /gopy gia hạn { $code } { DATE(5, $lastDay) }; đóng: /gopy đóng { $code }
consultation-card-hint-answer = Trả lời tin này: “nhất trí”, “không có ý kiến”, “góp ý: …”.
consultation-list-hint = Xem một việc: /gopy { $code }

## Bản tin sáng

group-consultations = Đang chờ góp ý
group-asked = Đã lấy ý kiến
asked-fresh = mới trả lời: { $agencies }
asked-missing = chưa trả lời: { $agencies }
consultations-more = và { $n } việc lấy ý kiến nữa: /gopy
consultation-digest-hint = Góp ý: trả lời “{ $code } nhất trí” hoặc “{ $code } góp ý: …”.

## Thống kê

opinion-count-title = Thống kê góp ý { $range } — { $scope }
opinion-count-as-of = Tính đến { $date }, theo hạn trả lời trong kỳ: { $n } việc lấy ý kiến, { $asked } lượt hỏi.
opinion-count-none = Trong kỳ không có việc lấy ý kiến nào đến hạn trả lời.
opinion-count-on-time = Đúng hạn
opinion-count-late = Quá hạn
opinion-count-unanswered = Không trả lời
opinion-count-total = Cộng
opinion-count-times = Lượt
opinion-count-share = Tỷ lệ
opinion-count-line = { $agency }: hỏi { $asked }, đúng hạn { $onTime }, quá hạn { $late }, không trả lời { $unanswered } ({ $percent })
opinion-count-waiting = Ngoài ra { $n } lượt chưa đến hạn trả lời.
opinion-count-released = Ngoài ra { $n } lượt không trả lời trước khi việc được đóng sớm.
opinion-count-list = Không trả lời ({ $n })
opinion-count-list-late = Trả lời quá hạn ({ $n })
opinion-count-item = { $title } — hạn { $date } · { $code }
opinion-count-hint = Từng cơ quan: /gopy thống kê { $words } Sở Tài chính
opinion-count-default = quý này

## Lỗi

error-consultation-title = Chưa rõ lấy ý kiến về việc gì. Ví dụ: /gopy Dự thảo Quy chế tiếp khách; hạn { DATE(20) }; hỏi: Sở Tài chính, các sở, ban, ngành
error-consultation-deadline = Chưa hiểu hạn trả lời nên chưa gửi. Ví dụ: /gopy Dự thảo Quy chế tiếp khách; hạn { DATE(20) }; hỏi: các sở, ban, ngành
error-consultation-agencies = Chưa rõ hỏi cơ quan nào nên chưa gửi. Ví dụ: /gopy Dự thảo Quy chế tiếp khách; hạn { DATE(20) }; hỏi: Sở Tài chính, các sở, ban, ngành
error-consultation-agencies-unknown = Chưa có trong danh bạ: { $names }. Chưa gửi gì; đề nghị gửi lại với đúng tên. Danh bạ: /coquan
error-consultation-past = Hạn trả lời đã qua nên chưa ghi. Đề nghị ghi một ngày từ hôm nay trở đi.
error-consultation-date = Chưa hiểu ngày. Ví dụ: /gopy gia hạn GY-0003 15/7/2026
error-consultation-code = Cần mã. Ví dụ: /gopy đóng GY-0003
error-consultation-not-later = Hạn mới phải sau hạn đang có của { $code } nên chưa gia hạn.
error-consultation-one-file = Mỗi lần lấy ý kiến kèm một tệp. Đề nghị gộp lại rồi gửi lệnh kèm tệp đó.
error-consultation-file = Không đọc được tệp để kiểm tra nên không chuyển cho các cơ quan, chưa gửi gì. Đề nghị gửi tệp .docx hoặc .pdf, hoặc gửi lệnh không kèm tệp.
error-consultation-draft-gone = Bản xem trước này không còn. Đề nghị gửi lại lệnh /gopy.
error-consultation-draft-unclear = Chưa hiểu cần sửa gì. Trả lời “xác nhận”, “hủy”, “bỏ Sở Tư pháp”, “thêm Sở Nội vụ” hoặc “hạn { DATE(20) }”.
error-consultation-opened = Việc lấy ý kiến này đã được gửi. Xem: /gopy
error-consultation-unknown = Không tìm thấy việc lấy ý kiến { $code }. Xem việc đang mở: /gopy
error-consultation-closed = { $code } đã đóng nên không ghi thêm.
error-consultation-answered = Đã có cơ quan trả lời { $code } nên không rút được. Đóng: /gopy đóng { $code }
error-consultation-whose = Chưa rõ ghi câu trả lời { $code } cho cơ quan nào. Ví dụ: /gopy { $code } Sở Nội vụ đã gửi CV 123/SNV-VP
error-consult-not-allowed = Đầu mối, lãnh đạo cơ quan và cơ quan theo dõi mới lấy ý kiến góp ý. Xem việc được làm: /trogiup
error-opinion-period = Chưa hiểu kỳ thống kê. Ví dụ: /gopy thống kê quý I, /gopy thống kê tháng 3, /gopy thống kê từ 1/3 đến 15/3 Sở Tài chính

## Nhật ký trong /nhatky

gopy-log-open = mở lấy ý kiến, hỏi { $n } cơ quan, hạn { $date }
gopy-log-extend = gia hạn đến { $date }
gopy-log-close = đóng
gopy-log-answer = { $agency } trả lời: { $opinion }
gopy-log-succeed = câu hỏi chuyển từ { $agency } sang { $into }
gopy-log-hint = Câu trả lời hiện nay: /gopy { $code }
deed-give-opinion = trả lời thay cơ quan
deed-consult = lấy ý kiến
