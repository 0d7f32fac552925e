### Chỉ tiêu: số liệu các cơ quan báo từng kỳ, cộng trong báo cáo.

## /chitieu

command-chitieu = Chỉ tiêu: báo số liệu từng kỳ, xem tổng hợp
usage-chitieu =
    /chitieu{ $at }: chỉ tiêu của cơ quan, kỳ vừa kết thúc
    /chitieu{ $at } Đoàn ra: 12
    /chitieu{ $at } Đoàn ra: 12, Đoàn vào: 3; kỳ: quý I/2026
    /chitieu{ $at } Đoàn ra: xem từng cơ quan, ai chưa báo, đã sửa thế nào
    /chitieu{ $at } quý I/2026
    /chitieu{ $at } thêm Đoàn ra; đơn vị: đoàn; kỳ: quý; giao: các sở, ban, ngành; kế hoạch: 120
    /chitieu{ $at } thêm Chỉ số cải cách hành chính; đơn vị: điểm; kỳ: năm; giao: Sở Nội vụ; cách tính: số cuối
    /chitieu{ $at } kế hoạch Đoàn ra: 130
    /chitieu{ $at } thôi Đoàn ra
help-chitieu = /chitieu{ $at }: số liệu từng kỳ; báo: trả lời “1: 12, 2: 3,5”

indicator-defined = Đã thêm chỉ tiêu { $name } ({ $unit }), báo { $cadence }, { $sum }, { $plan }; giao { $n } cơ quan: { $agencies }.
indicator-defined-hint = Hết kỳ, bản tin sáng của từng cơ quan hỏi số một lần. Báo: “/chitieu { $name }: 12”.
indicator-cadence-month = hằng tháng
indicator-cadence-quarter = hằng quý
indicator-cadence-half_year = 6 tháng một lần
indicator-cadence-year = hằng năm
indicator-how-total = cộng dồn
indicator-how-last = lấy số cuối
indicator-how-average = lấy trung bình
indicator-with-plan = kế hoạch năm { $plan }
indicator-without-plan = không có kế hoạch năm
indicator-planned = Kế hoạch năm của { $name }: { $from } → { $to }.
indicator-ended = Từ nay không hỏi chỉ tiêu { $name }; số đã báo vẫn giữ.

indicator-amount = { $value } { $unit }
indicator-line = { $name }, { $period }: { $value }
indicator-no-value = chưa báo ({ $unit })
indicator-not-reported = chưa báo
indicator-nothing = chưa có số
indicator-none = { $scope }: chưa có chỉ tiêu nào cho kỳ này.
indicator-none-hint = Thêm: /chitieu thêm Đoàn ra; đơn vị: đoàn; kỳ: quý; giao: các sở, ban, ngành; kế hoạch: 120
indicator-list-title = Chỉ tiêu — { $scope }
indicator-totals = Các cơ quan
indicator-total-line = { $period }: { $total }
indicator-list-hint = Trả lời tin này: “1: 12” hoặc “{ $name }: 12”; sửa số cũng vậy.
indicator-list-hint-read = Xem từng cơ quan: /chitieu { $name }
indicator-sum-total = { $name }: { $value }
indicator-sum-last = { $name } (số cuối): { $value }
indicator-sum-average = { $name } (trung bình): { $value }
indicator-of-plan = từ đầu năm { $value }, kế hoạch { $plan }, đạt { $percent }
indicator-missing = { $n } cơ quan chưa báo: { $agencies }
indicator-title = { $name } — { $period }
indicator-agency-line = { $agency }: { $value }
indicator-history = Đã báo và sửa
indicator-history-line = { $date } { $agency }: { $value } ({ $by })
indicator-withdrawn = lấy lại số đã báo
indicator-hint = Báo hoặc sửa: “/chitieu { $name }: 12”; kỳ khác: “/chitieu { $name }: 12; kỳ: quý I/2026”.
indicator-ended-note = Chỉ tiêu này không còn được hỏi.

## Bản tin sáng, báo cáo

indicator-due = Chỉ tiêu cần báo
indicator-due-more = và { $n } chỉ tiêu nữa: /chitieu
indicator-due-hint = Báo chỉ tiêu: trả lời “{ $number }: 12” hoặc “{ $name }: 12”.
indicator-report = Chỉ tiêu

## Số đã báo

indicator-recorded = Đã ghi { $name } { $period } của { $agency }: { $value }.
indicator-corrected = Đã sửa { $name } { $period } của { $agency }: { $before } → { $value }.
indicator-same = { $name } { $period } của { $agency } đã là { $value } từ trước.
indicator-undone = Đã hoàn tác { $name } { $period } của { $agency }: { $value }.
indicator-ask-number = Chưa hiểu số “{ $said }” của { $name } nên chưa ghi số nào. Đề nghị ghi lại, ví dụ: “{ $name }: 1.234,5”.
indicator-ask-unlikely = Số { $said } của { $name } khác xa các kỳ trước hoặc kế hoạch nên chưa ghi số nào. Nếu đúng, trả lời: “{ $name }: { $said } đúng”.
indicator-wish = { $pairs } ({ $period })
say-indicator = { $pairs }; kỳ: { $period }; cơ quan: { $agency }

## Lỗi

error-indicator-unclear = Chưa hiểu số liệu nên chưa ghi. Ví dụ: /chitieu Đoàn ra: 12, Đoàn vào: 3
error-indicator-define = Chưa đủ tên và đơn vị tính nên chưa thêm. Ví dụ: /chitieu thêm Đoàn ra; đơn vị: đoàn; kỳ: quý; giao: các sở, ban, ngành; kế hoạch: 120
error-indicator-cadence = Chưa hiểu kỳ báo nên chưa thêm. Đề nghị ghi: kỳ: tháng, quý, 6 tháng hoặc năm.
error-indicator-plan = Chưa hiểu số kế hoạch nên chưa ghi. Ví dụ: kế hoạch: 1.200
error-indicator-sum = Chưa hiểu cách tính nên chưa thêm. Đề nghị ghi: cách tính: tổng, số cuối hoặc trung bình.
error-indicator-period = Chưa hiểu kỳ nên chưa ghi. Ví dụ: kỳ: quý I/2026
error-indicator-range = Kỳ này không phải kỳ báo của { $name }. Xem kỳ vừa kết thúc: /chitieu { $name }
error-indicator-unknown = Không có chỉ tiêu “{ $name }” của cơ quan này. Xem danh sách: /chitieu
error-indicator-exists = Chỉ tiêu { $name } đã có. Sửa kế hoạch: /chitieu kế hoạch { $name }: 130
error-indicator-whose = Cần cơ quan báo số nên chưa thêm. Ví dụ: ghi thêm “; giao: các sở, ban, ngành”.
error-indicator-agency = Cần cơ quan báo số nên chưa ghi. Ví dụ: ghi thêm “; cơ quan: Sở Ngoại vụ”.
error-indicator-which = Chưa rõ số nào của chỉ tiêu nào. Ví dụ: “1: 12, 2: 3,5” hoặc “đoàn ra: 12”.
