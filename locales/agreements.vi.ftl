### Thỏa thuận quốc tế: đối tác, hiệu lực, đầu mối hai bên, rà soát trước khi hết hạn.

## /thoathuan

command-thoathuan = Thỏa thuận quốc tế: hiệu lực, gia hạn
usage-thoathuan =
    /thoathuan{ $at }: thỏa thuận còn hiệu lực, hết hạn trước đứng trước
    /thoathuan{ $at } Biên bản ghi nhớ với tỉnh Savannakhet; đối tác: tỉnh Savannakhet; ký: 12/5/2024; hết hạn: 12/5/2027; đầu mối: Sở Ngoại vụ; đầu mối đối tác: Sở Ngoại vụ Savannakhet
    /thoathuan{ $at } TT-0002: xem một thỏa thuận
    /thoathuan{ $at } gia hạn TT-0002 12/5/2030; căn cứ 15/BB-UBND
    /thoathuan{ $at } kết thúc TT-0002: hai bên thống nhất chấm dứt
    /thoathuan{ $at } TT-0002 đầu mối đối tác: Văn phòng tỉnh Savannakhet
    /thoathuan{ $at } sắp hết hạn
    /thoathuan{ $at } Savannakhet: tìm theo tên, đối tác
help-thoathuan = /thoathuan{ $at }: thỏa thuận quốc tế theo ngày hết hạn

agreement-registered = Đã ghi { $code }, đầu mối { $agency }: { $title }.
agreement-renewed = Đã gia hạn { $code }: { $title }.
agreement-ended = Đã ghi kết thúc { $code }: { $title }.
agreement-changed = Đã sửa { $code }, đầu mối { $agency }: { $title }.
agreement-undone = Đã hoàn tác với { $code }: { $title }.
agreement-now = Hiệu lực: { $validity }.
agreement-wish = thỏa thuận quốc tế: { $words }
agreement-review-left = Việc rà soát { $code } vẫn mở; báo “/xong { $code }” nếu đã xong.

## Danh sách, chi tiết

agreement-list-title = Thỏa thuận quốc tế — { $scope } ({ $n })
agreement-list-hint = Xem chi tiết: /thoathuan { $code }. Trả lời tin này: “1 gia hạn 12/5/2030”, “1 kết thúc: lý do”.
agreement-none = { $scope }: không có thỏa thuận nào như vậy.
agreement-none-hint = Ghi thỏa thuận: /thoathuan tên; đối tác: …; ký: 12/5/2024; hết hạn: 12/5/2027; đầu mối: Sở Ngoại vụ
agreement-group-expired = Đã hết hạn, chưa gia hạn hoặc kết thúc
agreement-group-expiring = Sắp hết hạn
agreement-group-valid = Còn hiệu lực
agreement-group-ended = Đã kết thúc
agreement-is-valid = đến { $date }, còn { $n } ngày
agreement-is-last-day = hôm nay là ngày cuối ({ $date })
agreement-is-expired = hết hạn { $date }, quá { $n } ngày
agreement-is-endless = không xác định thời hạn
agreement-is-ended = kết thúc ngày { $date }
agreement-endless = không xác định thời hạn
agreement-title = { $code } — thỏa thuận quốc tế
agreement-partner = Đối tác
agreement-signed = Ngày ký
agreement-validity = Hiệu lực
agreement-agency = Đầu mối
agreement-partner-focal = Đầu mối đối tác
agreement-review = Rà soát
agreement-review-done = { $code } (đã xong)
agreement-review-open = { $code } (đang thực hiện)
agreement-history = Nhật ký
agreement-step-register = { $date } { $by } ghi thỏa thuận
agreement-step-renew = { $date } { $by } gia hạn
agreement-step-end = { $date } { $by } ghi kết thúc
agreement-step-change = { $date } { $by } sửa thông tin
agreement-from-to = { $from } → { $until }
agreement-nobody = hệ thống
agreement-hint = Trả lời tin này: “gia hạn 12/5/2030”, “kết thúc: lý do”, “đối tác: …”, “đầu mối: …”.
agreement-hint-ended = { $code } đã kết thúc, chỉ để tra cứu.

## Rà soát trước khi hết hạn

agreement-review-task = Rà soát, đánh giá kết quả thực hiện và đề xuất gia hạn, ký lại hoặc kết thúc { $title } ({ $code }, đối tác { $partner }, hết hạn { $date })
agreement-review-news = { $code } { $title } (đối tác { $partner }): { $validity }.
agreement-review-given = Đề nghị rà soát, đề xuất gia hạn, ký lại hoặc kết thúc chậm nhất { $date } ({ $task }).
agreement-review-hint = Khi đã có quyết định: “/thoathuan gia hạn { $code } 12/5/2030” hoặc “/thoathuan kết thúc { $code }: lý do”. Báo xong việc rà soát: trả lời “xong, số văn bản”.

## Lỗi

error-agreement-unclear = Chưa đủ tên và đối tác nên chưa ghi. Ví dụ: /thoathuan Biên bản ghi nhớ với tỉnh Savannakhet; đối tác: tỉnh Savannakhet; ký: 12/5/2024; hết hạn: 12/5/2027; đầu mối: Sở Ngoại vụ
error-agreement-date = Chưa hiểu ngày ký, ngày hết hạn nên chưa ghi. Ví dụ: ký: 12/5/2024; hết hạn: 12/5/2027, hết hạn: 3 năm hoặc hết hạn: không thời hạn
error-agreement-until = Chưa rõ gia hạn đến ngày nào nên chưa ghi. Ví dụ: /thoathuan gia hạn TT-0002 12/5/2030, hoặc “gia hạn 3 năm”
error-agreement-reason = Cần nêu lý do kết thúc. Ví dụ: /thoathuan kết thúc TT-0002: hai bên thống nhất chấm dứt
error-agreement-whose = Cần cơ quan đầu mối nên chưa ghi. Ví dụ: ghi thêm “; đầu mối: Sở Ngoại vụ”.
error-agreement-not-found = Không tìm thấy thỏa thuận { $code }. Xem danh sách: /thoathuan
error-agreement-ended = { $code } đã kết thúc nên không ghi thêm. Xem: /thoathuan { $code }
error-agreement-too-early = Ngày gia hạn của { $code } phải sau ngày hết hạn đang ghi và không ở quá khứ. Sửa ngày ghi sai: /thoathuan { $code } hết hạn: 12/5/2027
error-agreement-which = Chưa rõ thỏa thuận nào. Đề nghị ghi số thứ tự, ví dụ: “1 gia hạn 12/5/2030”.
