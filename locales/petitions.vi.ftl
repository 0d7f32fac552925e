### Kiến nghị, đề xuất giữa các cơ quan: ai kiến nghị, việc gì, ai trả lời.

## /kiennghi

command-kiennghi = Kiến nghị, đề xuất: gửi, theo dõi trả lời
usage-kiennghi =
    /kiennghi{ $at } Bộ phận một cửa thiếu máy; gửi: Sở Tài chính; hạn: { DATE(20) }
    /kiennghi{ $at }: kiến nghị đã gửi, kiến nghị cần trả lời
    /kiennghi{ $at } quá hạn
    /kiennghi{ $at } KN-0004: xem một kiến nghị
    /kiennghi{ $at } KN-0004 đồng ý: kết thúc, khi trả lời đã thỏa đáng
    /kiennghi{ $at } KN-0004 chưa thỏa đáng: chưa rõ thời gian cấp máy
    /kiennghi{ $at } KN-0005 đã trả lời: CV 123/BNG-LS, khi nơi trả lời không có nhóm
    Trong trò chuyện riêng ghi thêm cơ quan kiến nghị; của: Sở Ngoại vụ
help-kiennghi = /kiennghi{ $at } thiếu máy; gửi: Sở Tài chính; hạn: { DATE(20) } — kiến nghị với cơ quan khác
help-kiennghi-list = /kiennghi{ $at }: kiến nghị đã gửi và cần trả lời

petition-registered = Đã ghi { $code } gửi { $answerer } ({ $task }), { $until }: { $content }.
petition-registered-external = Nơi trả lời không có nhóm trong hệ thống. Khi có văn bản trả lời: “/kiennghi { $code } đã trả lời: số văn bản”.
petition-registered-unheard = Nơi trả lời chưa có nhóm liên kết, đã báo cơ quan theo dõi nếu có.
petition-until = đề nghị trả lời chậm nhất { $date }
petition-until-none = không nêu thời hạn trả lời
petition-wish = gửi kiến nghị đến { $to }: { $content }

## Nơi trả lời nhận được

petition-asks = { $proposer } kiến nghị { $answerer } ({ $code }, { $task })
petition-asks-hint = Trả lời tin này: “đã nhận”, “xong, CV 45/STC-NS” kèm nội dung trả lời, “vướng: …”, “gia hạn 15/7: lý do”.

## Danh sách, chi tiết

petition-list-title = Kiến nghị — { $scope } ({ $n })
petition-list-hint = Xem chi tiết: /kiennghi { $code }. Nơi trả lời gửi “xong 1, CV 45/STC-NS”; cơ quan kiến nghị gửi “1 đồng ý” hoặc “1 chưa thỏa đáng: lý do”.
petition-none = { $scope }: không có kiến nghị nào như vậy.
petition-none-hint = Gửi kiến nghị: /kiennghi nội dung; gửi: Sở Tài chính; hạn: { DATE(20) }
petition-group-open = Chờ trả lời
petition-group-answered = Đã trả lời, chờ ý kiến cơ quan kiến nghị
petition-group-settled = Đã kết thúc
petition-group-withdrawn = Thôi thực hiện
petition-between = { $proposer } gửi { $answerer }
petition-answered-on = trả lời ngày { $date }
petition-returned = chưa thỏa đáng: { $reason }
petition-title = { $code } — kiến nghị của { $proposer }
petition-from = Cơ quan kiến nghị
petition-to = Nơi trả lời
petition-external = { $answerer } (không có nhóm)
petition-created = Gửi ngày
petition-deadline = Hạn trả lời
petition-state = Tình trạng
petition-state-open = chờ trả lời
petition-state-answered = đã trả lời, chờ ý kiến cơ quan kiến nghị
petition-state-settled = đã kết thúc
petition-state-withdrawn = thôi thực hiện
petition-answer = Trả lời
petition-answer-unsaid = không ghi nội dung
petition-return = Chưa thỏa đáng, { $date }
petition-task = Việc theo dõi
petition-hint-open = Nơi trả lời gửi “xong, số văn bản” kèm nội dung trả lời.
petition-hint-external = Khi có văn bản trả lời, cơ quan kiến nghị gửi: “đã trả lời, CV 123/BNG-LS”.
petition-hint-answered = Đề nghị cơ quan kiến nghị trả lời “đồng ý” để kết thúc { $code }, hoặc “chưa thỏa đáng: lý do”.
petition-hint-settled = Nếu nhầm, trả lời “chưa thỏa đáng: lý do” để mở lại { $code }.
petition-hint-withdrawn = Kiến nghị { $code } không còn theo dõi.
action-petition-settle = Đồng ý

## Kết quả

petition-answered = { $answerer } đã trả lời { $code } ({ $content }): { $answer }.
petition-reopened = { $answerer } rút lại trả lời { $code }, tiếp tục thực hiện: { $content }.
petition-settled = { $by } đồng ý với trả lời, kết thúc { $code } của { $proposer }: { $content }.
petition-unsettled = { $by } ({ $proposer }) cho là trả lời { $code } chưa thỏa đáng, đề nghị trả lời lại: { $content }; lý do: { $reason }.

## Bản tin của lãnh đạo

petition-leader = Kiến nghị quá hạn trả lời
petition-leader-more = và { $n } kiến nghị nữa: /kiennghi quá hạn

## Lỗi

error-petition-unclear = Chưa đủ nội dung kiến nghị và nơi trả lời nên chưa ghi. Ví dụ: /kiennghi Bộ phận một cửa thiếu máy; gửi: Sở Tài chính; hạn: { DATE(20) }
error-petition-deadline = Chưa hiểu hạn trả lời nên chưa ghi. Ví dụ: hạn: { DATE(20) }; không có hạn thì bỏ phần “hạn”.
error-petition-whose = Cần cơ quan kiến nghị nên chưa ghi. Ví dụ: ghi thêm “; của: Sở Ngoại vụ”.
error-petition-self = { $agency } không thể vừa kiến nghị vừa trả lời. Giao việc trong cơ quan: /giao
error-petition-not-found = Không tìm thấy kiến nghị { $code }. Xem danh sách: /kiennghi
error-petition-which = Chưa rõ kiến nghị nào. Đề nghị ghi số thứ tự, ví dụ: “1 đồng ý”.
error-petition-unanswered = { $code } chưa được trả lời nên chưa có gì để đồng ý hay trả lại.
error-petition-answered = { $code } đã được trả lời từ trước. Xem: /kiennghi { $code }
error-petition-reason = Cần nêu chưa thỏa đáng điểm nào. Ví dụ: /kiennghi { $code } chưa thỏa đáng: chưa rõ thời gian
error-petition-theirs = { $code } do nơi nhận kiến nghị trả lời: họ gửi “xong, số văn bản”.
