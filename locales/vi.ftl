### Mọi câu mà người dùng đọc. Bản tiếng Anh (en.ftl) dành cho người phát triển, cùng khóa, cùng thứ tự.

## Ngày, giờ

weekday-1 = thứ Hai
weekday-2 = thứ Ba
weekday-3 = thứ Tư
weekday-4 = thứ Năm
weekday-5 = thứ Sáu
weekday-6 = thứ Bảy
weekday-7 = Chủ nhật
# A later day, where none was named: a working week after the one that holds.
day-later = { DATE(5, $lastDay) }
date-weekday = { $weekday }, { $date }
date-instant = { $time } ngày { $date }
date-unknown = ngày chưa rõ
unit-day = ngày { $date }
unit-week = tuần từ { $date }
unit-week-number = tuần { $week } năm { $year }
unit-month = tháng { $month }/{ $year }
unit-quarter = quý { $quarter }/{ $year }
unit-half-1 = 6 tháng đầu năm { $year }
unit-half-2 = 6 tháng cuối năm { $year }
unit-nine-months = 9 tháng đầu năm { $year }
unit-year = năm { $year }
unit-range = từ ngày { $from } đến ngày { $to }

## Thời hạn: những câu mà bot đọc lại được

deadline-hour-of-day = { $time } ngày { $date }
deadline-date-before = trước { $day }
deadline-date-by = chậm nhất { $day }
deadline-date-on = { $day }
deadline-date-within = trong { $day }
deadline-unit-before = trước { $unit }
deadline-unit-by = hết { $unit }
deadline-years = giai đoạn { $from } - { $to }
deadline-recurring = định kỳ { $cadences }
deadline-recurring-unsaid = định kỳ
deadline-and-on-request = { $text } và khi có yêu cầu
cadence-daily = hằng ngày
cadence-weekly = hằng tuần
cadence-monthly = hằng tháng
cadence-quarterly = hằng quý
cadence-half-yearly = 6 tháng
cadence-yearly = hằng năm
rule-before = trước { $when }
rule-by = chậm nhất { $when }
rule-on = { $when }
rule-within = trong { $when }
rule-day = ngày { $day }
rule-last-day = ngày cuối cùng
rule-month-of-quarter-1 = tháng đầu quý
rule-month-of-quarter-2 = tháng thứ hai của quý
rule-month-of-quarter-3 = tháng cuối quý
rule-half-yearly = báo cáo 6 tháng { $when }
rule-of-report = { $rule } (đối với báo cáo { $report })
report-of-daily = ngày
report-of-weekly = tuần
report-of-monthly = tháng
report-of-quarterly = quý
report-of-half-yearly = 6 tháng
report-of-yearly = năm
deadline-ongoing = thường xuyên
deadline-ongoing-on-request = thường xuyên, theo yêu cầu nhiệm vụ
deadline-ongoing-after = { $first } và các năm tiếp theo
deadline-ongoing-years = năm { $years } và các năm tiếp theo
deadline-ongoing-from = từ { $from } trở đi
deadline-ongoing-until = thường xuyên cho đến khi { $event }
deadline-event-before = trước khi { $event }
deadline-event-after = sau khi { $event }
deadline-event-right-after = ngay sau khi { $event }
deadline-relative = trong vòng { $length } kể từ { $anchor }
length-hour = { $n } giờ
length-day = { $n } ngày
length-working-day = { $n } ngày làm việc
length-week = { $n } tuần
length-month = { $n } tháng
length-year = { $n } năm
anchor-issue = ngày ký
anchor-receipt = ngày nhận được văn bản
anchor-event = khi { $event }
deadline-by-other-plan = theo { $plan }
deadline-on-request = theo yêu cầu
deadline-ditto = như trên
deadline-none = chưa có thời hạn
deadline-with-day = { $words } (chậm nhất { $day })

## Còn, quá bao lâu

left-days = còn { $n } ngày làm việc ({ $date })
left-today = hôm nay
left-today-hour = hôm nay, trước { $time }
left-last-working-day = hôm nay là ngày làm việc cuối (hạn { $date })
left-overdue = quá { $n } ngày làm việc (hạn { $date })
left-overdue-day-off = quá hạn (hạn { $date })
left-hour-passed = quá { $time } hôm nay

## Tình trạng và nhóm việc

status-done-on-time = hoàn thành đúng hạn
status-done-late = hoàn thành quá hạn
status-open-in-time = chưa hoàn thành, trong hạn
status-open-overdue = chưa hoàn thành, quá hạn
status-ongoing = đang thực hiện
status-no-deadline = chưa có thời hạn
status-waiting = đang chờ
status-cancelled = thôi thực hiện
group-overdue = Quá hạn
group-today = Hôm nay
group-soon = Sắp đến hạn
group-in-time = Trong hạn
group-ongoing = Thường xuyên, định kỳ
group-waiting = Đang chờ
group-no-deadline = Chưa có thời hạn
group-done = Đã hoàn thành
group-cancelled = Thôi thực hiện
group-count = { $name } ({ $n })
agency-count = { $agency }: { $n } việc
mark-period = kỳ { $period }
mark-priority = trọng tâm
mark-not-accepted = chưa tiếp nhận
mark-percent = tiến độ { $percent }%
mark-extended = đã gia hạn
mark-obstacle = vướng: { $obstacle }
lead-unknown = chưa rõ cơ quan chủ trì
agency-unknown = Chưa rõ cơ quan
obstacle-unsaid = chưa nêu nội dung
reason-unsaid = chưa nêu lý do
quoted = “{ $text }”
document = Văn bản
document-dated = { $document } ngày { $date }
document-blank-number = { $kind } số …/{ $symbol }
blank = để trống
blank-day = để trống, tháng { $month }/{ $year }
scope-all = Các cơ quan

## Kèm theo một thay đổi

with-percent = { $percent }%
with-until = đến { $date }
with-evidence = căn cứ { $evidence }
with-files =
    { $n ->
       *[other] kèm { $n } tệp
    }
with-note = “{ $note }”
with-reason = lý do: { $reason }
with-obstacle = nội dung: { $obstacle }
with-late = hoàn thành quá hạn
with-late-request = đề nghị sau khi đã hết hạn
with-awaiting = chờ người giao việc quyết định

## Nút bấm, và lời trả lời thay cho nút

action-more = Xem tiếp
say-more = xem tiếp
action-accept = Đã nhận
say-accept = đã nhận
action-complete = Hoàn thành
say-complete = xong
action-obstacle = Vướng mắc
say-obstacle = vướng
action-extension = Gia hạn
say-extension = gia hạn
action-undo = Hoàn tác
say-undo = hoàn tác
action-agree = Đồng ý
say-agree = đồng ý
action-decline = Không đồng ý
say-decline = không đồng ý
action-agree-number = Đồng ý { $number }
say-agree-number = { $number } đồng ý
action-decline-number = Không đồng ý { $number }
say-decline-number = { $number } không đồng ý
action-confirm = Xác nhận
say-confirm = xác nhận
action-drop-draft = Bỏ
say-drop-draft = hủy
action-show-draft = Xem lại
say-show-draft = xem lại
action-paste-end = Hết
say-paste-end = hết
text-actions = Trả lời: { $actions }
text-files = Tệp kèm theo không gửi được ở đây: { $files }

## /start

command-start = Bắt đầu, giới thiệu và hướng dẫn
usage-start =
    /start{ $at }: xem bot giúp được gì trong trò chuyện này
start-intro = Đôn Đốc theo dõi nhiệm vụ được giao trong văn bản đến khi hoàn thành: nhắc việc đến hạn mỗi sáng làm việc, ghi kết quả trả lời, tổng hợp báo cáo.

## /trogiup

command-trogiup = Hướng dẫn theo vai trò
usage-trogiup =
    /trogiup{ $at }: hướng dẫn chung
    /trogiup{ $at } nhiemvu: cách dùng lệnh /nhiemvu
usage-title = /{ $command } — { $description }
help-title-group = Hướng dẫn cho nhóm { $agency }
help-title-roles = Hướng dẫn cho { $roles }
help-nhiemvu = /nhiemvu{ $at }: việc của cơ quan, gấp trước
help-nhiemvu-search = /nhiemvu{ $at } hội nhập: tìm theo từ khóa, mã (NV-0012), số văn bản
help-agency = Sở Ngoại vụ
help-nhiemvu-agency = /nhiemvu{ $at } { $below }: việc của một cơ quan
help-hanchot = /hanchot{ $at } tuần này: việc đến hạn theo thời gian
help-hanchot-overdue = /hanchot{ $at } quá hạn: việc quá hạn
help-baocao = /baocao{ $at } tháng: số liệu và tỷ lệ đúng hạn
help-baocao-quarter = /baocao{ $at } quý: số liệu theo cơ quan, so với kỳ trước
help-followed-overdue = /nhiemvu{ $at } { $follows } quá hạn: việc quá hạn của các cơ quan
help-followed-report = /baocao{ $at } quý { $follows }: số liệu theo cơ quan, so với kỳ trước
help-followed-paragraph = /longghep{ $at } quý I { $follows }: một đoạn để chép vào báo cáo kinh tế - xã hội
help-followed-results = /ketqua{ $at } { $follows } quý I: kết quả theo người thực hiện, kèm minh chứng (tệp .csv)
help-nhap = Gửi tệp văn bản, hoặc /nhap{ $at } rồi dán nội dung: bot đọc, đưa xem trước, chỉ ghi khi được xác nhận
help-lienket = /lienket{ $at } Sở Ngoại vụ: lấy mã liên kết nhóm của cơ quan
help-phanquyen = /phanquyen{ $at } đầu mối Sở Ngoại vụ: lấy mã cấp vai trò
help-phanquyen-list = /phanquyen{ $at }: danh sách người và vai trò
help-coquan = /coquan{ $at } ngoại vụ: danh bạ cơ quan
help-coquan-merge = /coquan{ $at } sáp nhập Sở Ngoại vụ vào Văn phòng UBND tỉnh từ 01/7/2026: sáp nhập, đổi tên
help-replies = Trả lời tin của bot để cập nhật
help-reply-complete = “xong 2”, hoặc “xong 2, BC 45/BC-SNgV ngày 02/3/2026” để ghi văn bản chứng minh; có thể kèm tệp
help-reply-progress = “1: 60%” để ghi tiến độ
help-reply-obstacle = “1 vướng: chưa có ý kiến Bộ Ngoại giao” để báo vướng mắc
help-reply-extension = “1 gia hạn { DAY(10) }: chờ ý kiến Bộ Tài chính” để đề nghị gia hạn
help-reply-accept = “đã nhận” để báo tiếp nhận
help-reply-decide = “1 đồng ý” hoặc “1 không đồng ý: lý do” để quyết định đề nghị gia hạn
help-reply-officer = Trả lời của cán bộ được ghi sau khi đầu mối đồng ý
help-more = Cách dùng một lệnh: /trogiup{ $at } nhiemvu
help-unlinked = Nhóm này chưa liên kết với cơ quan nào nên bot chưa hoạt động ở đây.
help-unlinked-how = Quản trị cấp mã liên kết; một người của cơ quan gửi mã trong nhóm: /dangky@{ $bot } MÃ
help-stranger = Đây là bot nội bộ. Người dùng cần được cấp quyền.
help-stranger-how = Đề nghị liên hệ quản trị để nhận mã, rồi gửi: /dangky MÃ

## /nhiemvu

command-nhiemvu = Việc của cơ quan: danh sách, tìm kiếm, chi tiết
usage-nhiemvu =
    /nhiemvu{ $at }: việc đang thực hiện, gấp trước
    /nhiemvu{ $at } NV-0012: chi tiết một việc
    /nhiemvu{ $at } hội nhập quốc tế: tìm trong nội dung, không cần dấu
    /nhiemvu{ $at } Sở Ngoại vụ: việc của một cơ quan, dùng được tên viết tắt
    /nhiemvu{ $at } 79/KH-UBND: việc theo số văn bản
    /nhiemvu{ $at } quá hạn: việc quá hạn
list-title = { $scope }: { $n } việc đang thực hiện
list-title-found = { $scope }: { $n } việc theo “{ $query }”
list-title-found-many = { $scope }: trên { $n } việc theo “{ $query }”
list-empty = { $scope } không có việc nào đang thực hiện.
list-empty-hint = Việc đã hoàn thành: /nhiemvu đã xong. Số liệu: /baocao tháng.
list-none-found = Không tìm thấy việc nào theo “{ $query }” ({ $scope }).
list-none-found-hint = Tìm được theo mã (NV-0012), từ trong nội dung, tên hoặc tên viết tắt cơ quan, số văn bản (79/KH-UBND); không cần dấu.
list-page = Trang { $page }/{ $pages }.
list-page-of-many = Trang { $page }. Thu hẹp: thêm từ, tên cơ quan hoặc số văn bản.
list-more = Trang sau: trả lời “xem tiếp”.
list-hint = Chi tiết: /nhiemvu { $code }. Cập nhật: trả lời tin này, ví dụ “xong 1”, “1 vướng: …”.
list-hint-read = Chi tiết: /nhiemvu { $code }.
card-title = { $code } — { $agency }
card-status = Tình trạng
card-status-on = { $status }, ngày { $date }
card-status-left = { $status }, { $left }
card-deadline = Thời hạn theo văn bản
card-last-day = Ngày cuối đúng hạn
card-original = Thời hạn ban đầu
card-period = Kỳ
card-lead = Chủ trì
card-coordinating = Phối hợp
card-product = Sản phẩm
card-basis = Căn cứ
card-ref = mục { $ref }
card-accepted = Tiếp nhận
yes-accepted = đã tiếp nhận
not-accepted = chưa tiếp nhận
card-percent = Tiến độ
percent = { $percent }%
card-obstacle = Vướng mắc
card-evidence = Minh chứng
card-clear = 6 rõ
card-clear-all = 6/6
card-clear-missing = { $n }/6, còn thiếu: { $missing }
clear-person = rõ người
clear-work = rõ việc
clear-time = rõ thời gian
clear-responsibility = rõ trách nhiệm
clear-product = rõ sản phẩm
clear-authority = rõ thẩm quyền
card-history = Nhật ký
card-history-newest = Nhật ký ({ $n } dòng gần nhất)
card-hint = Trả lời tin này: “đã nhận”, “xong, BC 45/BC-SNgV ngày { DATE(0) }”, “60%”, “vướng: …”, “gia hạn { DAY(10) }: lý do”.
history-line = { $at }: { $what }
history-line-by = { $at }, { $actor }: { $what }
history-undone = (đã hoàn tác)
history-create = giao việc
history-accept = tiếp nhận
history-progress = cập nhật tiến độ
history-obstacle = báo vướng mắc
history-extension-request = đề nghị gia hạn
history-extension-approve = đồng ý gia hạn
history-extension-reject = không đồng ý gia hạn
history-complete = hoàn thành
history-undo = hoàn tác
history-refused = đề nghị không được ghi vì không có quyền
history-succeed = chuyển do sáp nhập hoặc đổi tên cơ quan
history-resolve = giao cho thành viên của nhóm
history-escalate = báo vượt thẩm quyền
history-escalate-pass = chuyển lãnh đạo cho ý kiến
history-escalate-accept = lãnh đạo nhận chỉ đạo, tạm dừng tính hạn
history-escalate-return = trả lại, tiếp tục thực hiện
history-escalate-resume = tiếp tục tính hạn

## /hanchot

command-hanchot = Việc đến hạn, quá hạn theo thời gian
usage-hanchot =
    /hanchot{ $at }: việc quá hạn và sắp đến hạn
    /hanchot{ $at } hôm nay
    /hanchot{ $at } tuần này
    /hanchot{ $at } tháng 6
    /hanchot{ $at } quý II
    /hanchot{ $at } từ 01/3 đến 15/3
    /hanchot{ $at } quá hạn
    /hanchot{ $at } chưa có hạn
due-title = { $scope }: { $n } việc { $asked }
due-none = { $scope } không có việc nào { $asked }.
due-none-hint = Xem theo thời gian khác: /hanchot tuần này, /hanchot tháng 6, /hanchot quý II, /hanchot chưa có hạn.
due-soon = quá hạn hoặc sắp đến hạn
due-overdue = quá hạn
due-no-deadline = chưa có thời hạn
due-waiting = đang chờ văn bản, sự kiện hoặc yêu cầu
due-today = đến hạn hôm nay
due-this-week = đến hạn trong tuần này
due-between = đến hạn { $range }

## /baocao

command-baocao = Báo cáo số liệu theo tuần, tháng, quý, năm
usage-baocao =
    /baocao{ $at } tuần
    /baocao{ $at } tháng
    /baocao{ $at } quý II
    /baocao{ $at } 6 tháng
    /baocao{ $at } năm
    /baocao{ $at } từ 01/3 đến 15/3
report-title = Báo cáo { $range } — { $scope }
report-total = Từ { $from } đến hết { $date }: { $n } việc, đã hoàn thành { $done } ({ $percent }).
report-result = Kết quả
report-in-time = Trong hạn
report-overdue = Quá hạn
report-done = Hoàn thành
report-open = Chưa hoàn thành
report-share = tỷ lệ
report-on-time = Tỷ lệ hoàn thành đúng hạn
report-on-time-extended = Tính theo hạn đã gia hạn
report-rate = { $percent } ({ $n }/{ $all })
report-no-before = So với kỳ trước: chưa có kỳ trước để so.
report-before = So với kỳ trước:
report-change-done = hoàn thành: { $change }
report-change-overdue = quá hạn chưa hoàn thành: { $change }
report-change-rate = tỷ lệ hoàn thành đúng hạn: { $change }
change-none = không đổi
change-up = tăng { $n } việc
change-down = giảm { $n } việc
change-points-up = tăng { $n } điểm phần trăm
change-points-down = giảm { $n } điểm phần trăm
report-besides = Không tính trong bảng
report-open-lines = Mở danh sách: trả lời “xem 1”
report-line = { $name }: { $n } việc
report-state-done-on-time = Hoàn thành đúng hạn
report-state-done-late = Hoàn thành quá hạn
report-state-open-in-time = Chưa hoàn thành, trong hạn
report-state-open-overdue = Chưa hoàn thành, quá hạn
report-state-no-deadline = Chưa có thời hạn
report-state-waiting = Đang chờ
report-state-cancelled = Thôi thực hiện
report-beside-no-deadline = { $n } việc chưa có thời hạn
report-beside-waiting = { $n } việc đang chờ
report-beside-cancelled = { $n } việc thôi thực hiện
report-by-agency = Theo cơ quan
report-by-leader = Theo lãnh đạo giao
report-by-document = Theo văn bản giao
report-by-group = Theo nhóm nhiệm vụ
report-by-kind = Theo loại nhiệm vụ
report-without-leader = Chưa rõ lãnh đạo giao
report-without-document = Không theo văn bản
report-without-group = Chưa xếp nhóm
report-kind-priority = Trọng tâm
report-kind-routine = Thường xuyên
report-kind-ad_hoc = Đột xuất
report-more-lines = và { $n } dòng nữa, có đủ trong tệp Word và Excel.
say-report-until = đến hết { $date }
say-report-by-leader = theo lãnh đạo
say-report-by-document = theo văn bản
say-report-by-group = theo nhóm
say-report-by-kind = theo loại
report-agency = { $agency }: hoàn thành { $done }/{ $all } ({ $percent })
report-agency-overdue = quá hạn chưa hoàn thành { $n }
report-empty = Không có việc nào trong kỳ này.
report-empty-hint = Kỳ khác: /baocao tháng, /baocao quý, /baocao năm.
report-hint = Tỷ lệ tính theo thời hạn ban đầu, không tính việc thường xuyên.
report-hint-plain = Tỷ lệ tính theo thời hạn ban đầu, không tính việc thường xuyên. Nhóm này chỉ nhận chữ: biểu đồ, tệp Word và Excel lấy ở trò chuyện có gửi tệp.
report-cut-off-decree = Kỳ báo cáo này lấy số liệu từ { $from } đến hết { $to }, theo Điều 12 Nghị định 09/2019/NĐ-CP.
report-cut-off-office = Kỳ báo cáo này lấy số liệu từ { $from } đến hết { $to }, theo ngày chốt số liệu của cơ quan.
report-running = Kỳ này đã chốt số liệu. Kỳ đang chạy: { $command }
report-file-chart = biểu đồ
report-file-docx = tệp Word
report-file-xlsx = tệp Excel
report-making = Đang lập { $files }…
report-making-on = Đã có { $done }; đang lập { $left }…
report-files = Báo cáo { $range } — { $scope }: { $files }.
report-files-draft = Bản Word là dự thảo, số và ngày để trống.
report-too-many = Kỳ này có nhiều việc hơn một tệp Word, Excel chứa được. Đề nghị chọn một cơ quan hoặc kỳ ngắn hơn, ví dụ /baocao tháng Sở Ngoại vụ.
report-draft-title = Dự thảo báo cáo { $range } — { $scope }
report-draft = Số liệu từ { $from } đến hết { $to }.
report-silent = Việc giao từ trước kỳ này, chưa có thông tin trong kỳ: { $agencies }.
report-silent-none = Việc giao từ trước kỳ này đều đã có thông tin trong kỳ.
report-silent-agency = { $agency } ({ $n } việc)
report-line-title = { $name } — { $range }, { $scope }, đến hết { $date } ({ $n })
report-line-none = Không có việc nào ở dòng “{ $name }” ({ $range }, { $scope }).
error-report-line = Báo cáo này không có dòng “{ $words }”. Đề nghị trả lời tin báo cáo bằng số của dòng, ví dụ “xem 1”.

## Bản tin sáng

digest-title = 📋 { $agency } — { $date }
digest-more-overdue = và { $n } việc nữa: /hanchot quá hạn
digest-more-today = và { $n } việc nữa: /hanchot hôm nay
digest-more-soon = và { $n } việc nữa: /hanchot
digest-more-waiting = và { $n } việc nữa: /hanchot đang chờ
digest-hint = Trả lời tin này: “xong { $done }”, “{ $obstacle } vướng: …”, “{ $extension } gia hạn { DAY(10) }: lý do”.
digest-in-time = Còn { $n } việc trong hạn: /nhiemvu
leader-overdue = { $agency }: { $n } việc, lâu nhất quá { $days } ngày làm việc
leader-overdue-day-off = { $agency }: { $n } việc
leader-more = và { $n } việc nữa
leader-more-agencies = và { $n } cơ quan nữa
leader-decisions = Chờ quyết định
leader-extension = { $agency } đề nghị gia hạn từ { $from } đến { $until }
leader-extension-undated = { $agency } đề nghị gia hạn đến { $until }
leader-obstacles = Vướng mắc
leader-obstacle = { $agency } vướng: { $obstacle } (từ { $since })
leader-obstacle-late = quá hạn { $n } ngày làm việc
leader-told = Đã nêu trong tuần, chưa có thay đổi: { $parts }
leader-told-obstacles = { $n } vướng mắc (/nhiemvu vướng mắc)
leader-told-petitions = { $n } kiến nghị quá hạn (/kiennghi quá hạn)
leader-done-since = Hoàn thành từ { $date }
leader-hint-decide = Trả lời tin này: “{ $number } đồng ý” hoặc “{ $number } không đồng ý: lý do”.
leader-hint-resume = Đã chỉ đạo xong: trả lời “{ $number } tiếp tục”.
digest-nothing = không có gì cần nhắc
repeated = Gửi lại: kết nối bị ngắt khi gửi nên tin này có thể đã đến một lần.
leader-hint = Việc quá hạn: /hanchot quá hạn. Số liệu: /baocao tuần.

## /xong

command-xong = Ghi hoàn thành một việc
usage-xong =
    /xong{ $at } NV-0012
    /xong{ $at } NV-0012, BC 45/BC-SNgV ngày 02/3/2026
did-complete = Đã ghi hoàn thành { $ref }: { $content }
asks-complete = Hoàn thành { $ref }: { $content }
already-complete = Không ghi lại { $ref }: việc đã kết thúc từ trước.
undid-complete = Đã hoàn tác ghi hoàn thành { $code }: { $content }

## /tiendo

command-tiendo = Ghi tiến độ một việc
usage-tiendo =
    /tiendo{ $at } NV-0012 60%
    /tiendo{ $at } NV-0012 60%, đang lấy ý kiến các sở
did-progress = Đã ghi tiến độ { $ref }: { $content }
did-progress-percent = Đã ghi tiến độ { $percent }% { $ref }: { $content }
asks-progress = Tiến độ { $ref }: { $content }
asks-progress-percent = Tiến độ { $percent }% { $ref }: { $content }
already-progress = Không ghi tiến độ { $ref }: việc đã kết thúc từ trước.
undid-progress = Đã hoàn tác ghi tiến độ { $code }: { $content }

## /vuong

command-vuong = Báo vướng mắc của một việc
usage-vuong =
    /vuong{ $at } NV-0012: chưa có ý kiến Bộ Ngoại giao
did-obstacle = Đã ghi vướng mắc { $ref }: { $content }
asks-obstacle = Vướng mắc { $ref }: { $content }
already-obstacle = Không ghi vướng mắc { $ref }: việc đã kết thúc từ trước.
undid-obstacle = Đã hoàn tác ghi vướng mắc { $code }: { $content }

## /giahan

command-giahan = Đề nghị gia hạn một việc
usage-giahan =
    /giahan{ $at } NV-0012 đến { DAY(10) }: chờ ý kiến Bộ Tài chính
did-extension = Đã ghi đề nghị gia hạn { $ref } đến { $until }: { $content }
asks-extension = Gia hạn { $ref } đến { $until }: { $content }
already-extension = Không ghi đề nghị gia hạn { $ref }: việc đã kết thúc từ trước.
undid-extension = Đã rút đề nghị gia hạn { $code }: { $content }
extension-title = { $agency } đề nghị gia hạn { $code }
extension-task = Việc
extension-now = Hạn hiện tại
extension-until = Gia hạn đến
extension-reason = Lý do
extension-filed = Lưu ý
extension-hint = Trả lời tin này: “đồng ý” hoặc “không đồng ý: lý do”.
extension-approved = { $by } đồng ý gia hạn { $code } ({ $agency }) đến { $until }: { $content }
extension-rejected = { $by } không đồng ý gia hạn { $code } ({ $agency }), giữ hạn { $until }: { $content }

## /nhan

command-nhan = Báo đã tiếp nhận một việc
usage-nhan =
    /nhan{ $at } NV-0012
did-accept = Đã ghi tiếp nhận { $ref }: { $content }
asks-accept = Tiếp nhận { $ref }: { $content }
already-accept = Không ghi lại { $ref }: việc đã tiếp nhận từ trước.
undid-accept = Đã hoàn tác ghi tiếp nhận { $code }: { $content }

## Trả lời: xác nhận, hỏi lại, đề nghị

task-ref = việc { $number } ({ $code })
change-undo = Trả lời “hoàn tác” trong { $n } phút để lấy lại.
ask-which = Chưa rõ “{ $asked }” là việc nào nên chưa ghi. Đề nghị trả lời số thứ tự, ví dụ “1” hoặc “1, 2”:
ask-range = Tin này chỉ có việc 1 đến { $last } nên chưa ghi. Đề nghị trả lời lại số thứ tự:
ask-until = Chưa rõ đề nghị gia hạn đến ngày nào nên chưa ghi. Đề nghị trả lời ngày và lý do, ví dụ “{ DAY(10) }: chờ ý kiến Bộ Tài chính”.
ask-reason = Đề nghị nêu rõ nội dung vướng mắc hoặc lý do.
ask-certain = Chưa rõ việc đã hoàn thành hẳn hay chưa nên chưa ghi. Nếu đã hoàn thành, đề nghị trả lời “xong” kèm số thứ tự, ví dụ “xong 1”.
ask-certain-one = Chưa rõ việc đã hoàn thành hẳn hay chưa nên chưa ghi. Nếu đã hoàn thành, đề nghị trả lời “xong”.
ask-unclear = Chưa hiểu “{ $asked }” nên chưa ghi. Ví dụ trả lời: “xong 1”, “2: 60%”, “1 vướng: …”, “2 gia hạn { DAY(10) }: lý do”.
ask-unclear-command = Chưa hiểu “{ $asked }” nên chưa ghi. Ví dụ: { $example }
ask-rest = Trong tin “{ $asked }” còn phần chưa hiểu nên chưa ghi. Đề nghị trả lời lại riêng phần đó.
ask-unclear-one = Chưa hiểu “{ $asked }” nên chưa ghi. Ví dụ trả lời: “xong”, “60%”, “vướng: …”, “gia hạn { DAY(10) }: lý do”.
still-open = { $named ->
        [none] Không
       *[other] Việc { $named }: không
    } ghi thay đổi nào. Có vướng mắc, trả lời “{ $line }vướng: …”; cần thêm thời gian: “{ $line }gia hạn { DAY(10) }: lý do”.
request-asks = { $person } đề nghị ghi:
request-hint = Chưa ghi gì. Đề nghị đầu mối { $agency } trả lời “đồng ý” hoặc “không đồng ý”.
request-passed-on = Đã chuyển đề nghị đến nhóm { $agency }; chưa ghi gì cho đến khi đầu mối đồng ý ở đó.
request-nowhere = { $agency } chưa có nhóm liên kết nên không có đầu mối để hỏi; chưa ghi gì. Đề nghị báo cơ quan theo dõi.
request-accepted = Theo đề nghị của { $person }:
request-declined = { $by } không đồng ý đề nghị của { $person }; không ghi thay đổi nào.

## /nhap: đọc văn bản, xem trước, xác nhận

command-nhap = Nhập văn bản giao việc: gửi tệp hoặc dán nội dung
usage-nhap =
    Gửi tệp .docx, .pdf, .xlsx, .csv, .doc, .txt hoặc ảnh chụp văn bản
    /nhap{ $at } rồi trả lời bằng nội dung văn bản; gõ “hết” khi đủ
    Sửa khi xem trước: “3 hạn { DATE(20) }”, “3 chủ trì Sở Tài chính”, “3 phối hợp Sở Nội vụ”, “bỏ 4”, “khôi phục 4”, “gộp 6 7”, “số 37/TB-UBND ngày { DATE(-2) }”
reading-file = Đang đọc { $name }…
album = các ảnh gửi cùng nhau
reading-page = Đang đọc { $name }: trang { $page }/{ $pages }
paste-ask = Đề nghị gửi tệp văn bản, hoặc trả lời tin này bằng nội dung văn bản.
paste-hint = Văn bản dài có thể gửi làm nhiều tin; gõ “hết” khi đủ, “hủy” để thôi. Không gửi văn bản có độ mật.
paste-got =
    { $n ->
       *[other] Đã nhận { $n } đoạn, { $characters } ký tự. Trả lời tiếp nội dung, hoặc “hết” để đọc.
    }
draft-issued = Ngày ban hành
draft-issuer = Cơ quan ban hành
draft-signer = Người ký
draft-about = Về việc
draft-warnings = ⚠️ Cần xem lại ({ $n }):
draft-more = và { $n } điểm nữa
draft-imported-before = tệp này đã được nhập ngày { $date } ({ $document })
draft-new-agencies = Cơ quan chưa có trong danh bạ, sẽ được thêm khi xác nhận ({ $n }): { $names }
draft-count =
    { $n ->
       *[other] Đọc được { $n } nhiệm vụ.
    }
draft-count-dropped = Đã bỏ { $n }, còn { $kept }.
draft-dropped = (đã bỏ)
draft-lead = Chủ trì: { $names }
draft-coordinating = Phối hợp: { $names }
draft-deadline = Thời hạn: { $deadline }
draft-product = Sản phẩm: { $product }
draft-duplicate = ⚠️ Giống việc đã có: { $codes }
draft-doubt = ⚠️ Chưa chắc: { $why }
agency-new = { $agency } (mới)
doubt-lead-missing = chưa thấy cơ quan chủ trì
doubt-lead = cơ quan chủ trì suy từ đoạn xung quanh
doubt-coordinating = cơ quan phối hợp
doubt-year = năm của thời hạn không ghi trong văn bản
doubt-approximate = thời hạn không nêu ngày cụ thể
doubt-deadline = thời hạn
doubt-content = nội dung có thể thừa hoặc thiếu chữ
draft-hint = Sửa bằng cách trả lời tin này: “{ $first } hạn { DATE(20) }”, “{ $first } chủ trì Sở Tài chính”, “bỏ { $second }”, “thêm: nội dung; chủ trì: …; hạn: …”.
draft-hint-head = Số, ngày văn bản: “số 12/{ $symbol } ngày { DATE(-2) }”.
draft-hint-symbol = KH-UBND
draft-hint-confirm = Chưa ghi gì cho đến khi trả lời “xác nhận”.
draft-hint-empty = Không đọc được nhiệm vụ nào. Thêm bằng cách trả lời: “thêm: nội dung; chủ trì: Sở Tài chính; hạn: { DATE(20) }”, hoặc “hủy” để thôi.
draft-did-deadline = Đã sửa thời hạn nhiệm vụ { $numbers }: { $deadline }
draft-did-lead = Đã sửa chủ trì nhiệm vụ { $numbers }: { $names }
draft-did-lead-none = Đã xóa cơ quan chủ trì của nhiệm vụ { $numbers }
draft-did-coordinating = Đã sửa phối hợp nhiệm vụ { $numbers }: { $names }
draft-did-coordinating-none = Đã xóa cơ quan phối hợp của nhiệm vụ { $numbers }
draft-did-content = Đã sửa nội dung nhiệm vụ { $numbers }: { $text }
draft-did-product = Đã sửa sản phẩm nhiệm vụ { $numbers }: { $text }
draft-did-drop = Đã bỏ nhiệm vụ { $numbers }
draft-did-restore = Đã khôi phục nhiệm vụ { $numbers }
draft-did-merge = Đã gộp nhiệm vụ { $numbers } vào { $into }
draft-did-add = Đã thêm nhiệm vụ { $numbers }
draft-did-head = Văn bản: { $document }
draft-did-no-task = Đã đánh dấu kết luận { $refs } không phát sinh nhiệm vụ
draft-untasked = Kết luận chưa có nhiệm vụ ({ $n }). Trả lời “kết luận { $ref } không phát sinh” nếu đúng là không có, hoặc “thêm: …”:
draft-untasked-line = { $ref }. { $text }
draft-did-hint = Còn { $n } nhiệm vụ, chưa ghi. Trả lời “xác nhận” để ghi, “xem lại” để xem từ đầu.
draft-gone = Đã bỏ văn bản đang nhập; không giữ lại nội dung.
import-wrote = Đã ghi { $tasks } nhiệm vụ, { $assignments } phần việc theo { $document }.
import-codes = Mã từ { $first } đến { $last }.
import-new-agencies = Cơ quan mới trong danh bạ ({ $n }): { $names }
import-unresolved = Nhóm cơ quan chưa có thành viên ({ $n }): { $names }. Phần việc của các nhóm này chưa đến cơ quan nào.
import-without-deadline = { $n } phần việc chưa có thời hạn: /hanchot chưa có hạn
import-no-task = Kết luận không phát sinh nhiệm vụ: { $refs }.
import-untasked = Kết luận chưa có nhiệm vụ: { $refs }.
import-dropped = Không ghi riêng { $n } nhiệm vụ đã bỏ hoặc gộp.
import-unheard = Chưa báo được vì chưa có nhóm liên kết ({ $n }): { $names }. Đề nghị quản trị cấp mã liên kết.
import-hint = Xem: /nhiemvu { $query }. Nhóm đã liên kết của các cơ quan đã nhận việc.
warning-annex-missing = văn bản nêu phụ lục nhưng tệp không có
warning-number-blank = văn bản để trống số
warning-no-tasks = không thấy nhiệm vụ nào trong văn bản
warning-lead-unknown = { $count } nhiệm vụ chưa thấy cơ quan chủ trì (mục { $refs })
warning-year-assumed = { $count } thời hạn không ghi năm, năm suy từ ngày văn bản (mục { $refs })
warning-deadline-unread = { $count } thời hạn chưa đọc được (mục { $refs })
warning-reference-missing = không rõ ngày văn bản, đề nghị xem lại các thời hạn không ghi năm
warning-row-unread = có dòng chưa đọc được: “{ $text }”
warning-date-blank = văn bản để trống ngày ban hành

assigned-title = { $agency }: { $n } việc mới theo { $document }
resolved-title = { $agency }: { $n } việc giao cho { $group }
assigned-more = và { $n } việc nữa: /nhiemvu
assigned-hint = Đề nghị báo tiếp nhận: trả lời tin này “đã nhận hết”, hoặc “đã nhận 1, 2”. Chi tiết: /nhiemvu { $code }
assigned-hint-one = Đề nghị báo tiếp nhận: trả lời tin này “đã nhận”. Chi tiết: /nhiemvu { $code }

## /lienket

command-lienket = Tạo mã liên kết nhóm với cơ quan
usage-lienket =
    /lienket{ $at } Sở Ngoại vụ
code-for-group = Mã liên kết nhóm với { $agency }. Một người trong nhóm của cơ quan gửi lệnh sau, người đó thành đầu mối đầu tiên:
code-for-role = Mã cấp vai trò { $role }. Người được cấp gửi lệnh sau cho bot trong trò chuyện riêng:
code-link = Hoặc mở liên kết: { $link }
code-once = Mã dùng một lần, đến { $until }, và chỉ hiện lần này.

## /dangky

command-dangky = Đăng ký bằng mã được cấp
usage-dangky =
    Trong nhóm của cơ quan: /dangky{ $at } MÃ
    Trong trò chuyện riêng, để nhận vai trò: /dangky MÃ
registered-chat = Nhóm này đã liên kết với { $agency }.
registered-focal-point = { $person } là đầu mối của { $agency }.
registered-open = Cơ quan có { $n } việc đang thực hiện.
registered-chat-hint = Xem việc: /nhiemvu@{ $bot }. Hướng dẫn: /trogiup@{ $bot }. Bản tin gửi mỗi sáng làm việc khi có việc đến hạn.
registered-role = { $person } đã nhận vai trò { $role }.
registered-role-hint = Xem hướng dẫn: /trogiup
group-lost = Bot không còn trong nhóm “{ $title }” của { $agency }: nhóm không nhận được bản tin và nhắc việc. Đề nghị thêm lại bot vào nhóm.
group-back = Bot đã trở lại nhóm “{ $title }” của { $agency }; liên kết vẫn như trước.

## /phanquyen

command-phanquyen = Người dùng và vai trò
usage-phanquyen =
    /phanquyen{ $at }: danh sách người và vai trò
    /phanquyen{ $at } đầu mối Sở Ngoại vụ: lấy mã cấp vai trò
    /phanquyen{ $at } lãnh đạo UBND tỉnh: lấy mã cấp vai trò
    /phanquyen{ $at } thôi Trần Thị Bình: thôi mọi vai trò của một người
    /phanquyen{ $at } thay Trần Thị Bình bằng Lê Văn Cường: chuyển mọi vai trò
    /phanquyen{ $at } thay Trần Thị Bình: lấy mã cho người thay
role-officer = cán bộ
role-focal-point = đầu mối
role-leader = lãnh đạo
role-monitor = cán bộ theo dõi
role-admin = quản trị
role-inspector = thanh tra
role-of-agency = { $role } { $agency }
people-title = Người dùng và vai trò ({ $n })
person-roles = { $person }: { $roles }
people-hint = Cấp vai trò: /phanquyen đầu mối Sở Ngoại vụ. Thôi vai trò: /phanquyen thôi và họ tên.
role-ended = { $person } thôi vai trò { $role }.

## /coquan

command-coquan = Danh bạ cơ quan, nhóm cơ quan
usage-coquan =
    /coquan{ $at }: danh bạ theo cấp
    /coquan{ $at } tài chính: tìm cơ quan
    /coquan{ $at } Sở Ngoại vụ: thông tin một cơ quan
    /coquan{ $at } thêm Sở Dân tộc và Tôn giáo; thuộc: UBND tỉnh; tên khác: SDTTG, Sở DT&TG
    /coquan{ $at } thêm Đại sứ quán Nhật Bản; ngoài hệ thống
    /coquan{ $at } Sở Ngoại vụ; tên khác: Sở NgVụ; thuộc: UBND tỉnh
    /coquan{ $at } đổi tên Sở Công Thương thành Sở Công nghiệp và Thương mại từ 01/7/2026
    /coquan{ $at } sáp nhập Sở Ngoại vụ vào Văn phòng UBND tỉnh từ 01/7/2026
    /coquan{ $at } hủy sáp nhập Sở Ngoại vụ
    /coquan{ $at } nhóm Các sở, ban, ngành: thêm Sở Nội vụ, Sở Tư pháp
agencies-title = Danh bạ: { $n } cơ quan
agencies-found = { $n } cơ quan theo “{ $words }”
agencies-none = Danh bạ không có cơ quan nào theo “{ $words }”.
agencies-none-hint = Thêm: /coquan thêm { $words }; thuộc: UBND tỉnh
agencies-hint = Chi tiết: /coquan và tên cơ quan. Thêm, đổi tên, sáp nhập: /trogiup coquan
agency-marks = { $agency } ({ $marks })
agency-open = { $n } việc đang thực hiện
agency-unlinked = chưa có nhóm liên kết
agency-external = ngoài hệ thống, chỉ theo dõi
agency-group = { $name }: { $n } cơ quan
agency-group-waiting = { $name }: { $n } cơ quan, { $waiting } phần việc chưa đến cơ quan nào
agency-groups-title = Nhóm cơ quan ({ $n })
agency-group-resolved = Đã giao việc đang chờ cho các thành viên: { $n } phần việc.
agency-group-hint = Sửa: /coquan nhóm { $name }: thêm Sở Nội vụ. Việc giao từ nay theo danh sách này.
agency-added = Đã thêm { $agency } vào danh bạ.
agency-changed = Đã sửa { $agency }.
agency-kind = Loại
agency-kind-province = cấp tỉnh
agency-kind-department = sở, ban, ngành
agency-kind-division = phòng, đơn vị trực thuộc
agency-kind-commune = cấp xã
agency-kind-party = cơ quan Đảng
agency-kind-ministry = bộ, ngành trung ương
agency-kind-organisation = tổ chức chính trị - xã hội, đoàn thể
agency-kind-other = khác
agency-parent = Thuộc
agency-aliases = Tên khác
agency-predecessors = Trước đây là
agency-successor = Sẽ nhập vào
agency-below = Trực thuộc
agency-in-groups = Trong nhóm
agency-people = Người phụ trách
agency-chats = Nhóm chat
agency-chat-left = { $title } (bot đã bị gỡ)
agency-open-label = Việc
agency-until = { $name } (đến { $date })
agency-from = { $name } (từ { $date })
agency-and-more = ; và { $n } tên nữa
agency-hint = Sửa: /coquan { $agency }; tên khác: …; thuộc: …
succession-done = { $from } nay là { $into }: đã chuyển { $n } việc đang thực hiện; việc đã hoàn thành giữ tên cũ.
succession-done-none = { $from } nay là { $into }: không có việc đang thực hiện nào phải chuyển; việc đã hoàn thành giữ tên cũ.
succession-later = Từ { $date }, { $from } sáp nhập vào { $into }; việc đang thực hiện sẽ chuyển vào ngày đó.
succession-later-new = Từ { $date }, { $from } đổi thành { $into }; việc đang thực hiện sẽ chuyển vào ngày đó.
succession-hint = Thôi không chuyển: /coquan hủy sáp nhập { $from }
succession-kept = { $agency } giữ nguyên, không sáp nhập hay đổi tên nữa.

## Các lệnh khác

command-giao = Giao một việc
command-dondoc = Đôn đốc việc chậm
command-gopy = Lấy ý kiến góp ý
command-duyet = Duyệt kết quả
command-tralai = Trả lại kết quả kèm lý do
command-chuyen = Chuyển việc cho cơ quan khác
command-thoi = Thôi thực hiện một việc
command-dieuchinh = Điều chỉnh nội dung, cơ quan, thời hạn
command-kichhoat = Kích hoạt việc đang chờ

## Lỗi

error-internal = Có lỗi khi xử lý, chưa ghi thay đổi nào. Đề nghị thử lại; nếu vẫn lỗi, báo quản trị mã { $id }.
error-too-fast = Đồng chí gửi nhiều lệnh quá nhanh, bot chưa trả lời kịp. Tin nào không có trả lời là chưa được thực hiện: đề nghị gửi lại sau ít phút.
error-stranger = Tài khoản chưa được cấp quyền. Đề nghị liên hệ quản trị để nhận mã, rồi gửi: /dangky MÃ
error-not-linked = Nhóm này chưa liên kết với cơ quan nào. Đề nghị quản trị cấp mã, rồi gửi trong nhóm: /dangky MÃ
error-not-allowed = Vai trò hiện tại không được làm việc này. Xem việc được làm: /trogiup
error-import-not-allowed = Chỉ cơ quan theo dõi và quản trị được nhập văn bản.
error-not-found = Không tìm thấy việc { $code }. Xem danh sách: /nhiemvu
error-not-found-here = Không tìm thấy việc này. Xem danh sách: /nhiemvu
error-message-unknown = Không nhận ra tin được trả lời nên chưa ghi gì. Đề nghị gõ /nhiemvu rồi trả lời tin mới.
error-command-unknown = Không có lệnh /{ $name }. Xem các lệnh: /trogiup
error-code-missing = Cần mã được cấp, ví dụ: /dangky ACDE3467
error-code-needed = Cần mã việc, ví dụ: /{ $command } NV-0012. Xem mã: /nhiemvu
error-yes-or-no = Đề nghị trả lời “đồng ý” hoặc “không đồng ý”.
error-private-only = Mã được cấp trong trò chuyện riêng với bot, vì trong nhóm ai cũng đọc được.
error-one-file = Mỗi lần chỉ đọc một tệp. Đề nghị gửi từng tệp.
error-correction-unclear = Chưa hiểu cách sửa nên chưa sửa gì. Ví dụ: “3 hạn { DATE(20) }”, “3 chủ trì Sở Tài chính”, “bỏ 4”, “thêm: nội dung; chủ trì: …; hạn: …”.
error-undo-nothing = Tin này không có gì để hoàn tác. Đề nghị trả lời “hoàn tác” ngay dưới tin báo đã ghi, trong 10 phút.
error-line-range = Tin này chỉ có dòng 1 đến { $last }. Đề nghị trả lời lại, ví dụ “xem { $last }”.
error-correction-range = Bản xem trước chỉ có nhiệm vụ 1 đến { $last } nên chưa sửa gì.
error-correction-deadline = Chưa hiểu thời hạn nên chưa sửa gì. Ví dụ: “3 hạn { DATE(20) }”, “3 hạn quý II/2026”, “3 hạn thường xuyên”.
error-range-unclear = Chưa hiểu thời gian “{ $words }”. Ví dụ: tuần này, tháng 6, quý II, từ 01/3 đến 15/3.
error-range-future = Kỳ “{ $words }” chưa bắt đầu nên chưa có số liệu. Việc đến hạn trong kỳ: /hanchot { $words }
error-code-invalid = Mã không đúng hoặc đã dùng. Đề nghị xin mã mới.
error-code-expired = Mã đã hết hạn. Đề nghị xin mã mới.
error-code-for-group = Mã này dùng để liên kết nhóm: đề nghị gửi trong nhóm của cơ quan.
error-person-hidden = Không nhận ra người gửi. Đề nghị tắt chế độ quản trị viên ẩn danh rồi gửi lại.
error-person-unknown = Không có ai tên “{ $person }” đang giữ vai trò. Xem danh sách: /phanquyen
error-person-ambiguous = Có nhiều người tên “{ $person }”. Đề nghị ghi rõ thêm vai trò.
error-role-unclear = Chưa rõ vai trò trong “{ $words }”. Các vai trò: đầu mối, lãnh đạo, theo dõi, quản trị, thanh tra. Ví dụ: /phanquyen đầu mối Sở Ngoại vụ
error-agency-missing = Cần tên cơ quan, ví dụ: Sở Ngoại vụ.
error-agency-unknown = Danh bạ không có cơ quan “{ $agency }”.
error-agency-exists = Danh bạ đã có { $agency }. Sửa: /coquan { $agency }; tên khác: …
error-agency-past = { $agency } là tên cũ, đã nhập vào cơ quan khác. Đề nghị dùng tên hiện nay.
error-agency-is-group = “{ $agency }” là nhóm cơ quan. Đặt thành viên: /coquan nhóm { $agency }: Sở A, Sở B
error-agency-cycle = { $agency } đang ở trên { $parent } nên không chuyển vào dưới được.
error-agency-order-unclear = Chưa hiểu nên chưa sửa danh bạ. Ví dụ: /coquan thêm Sở Dân tộc và Tôn giáo; thuộc: UBND tỉnh; tên khác: SDTTG. Cách khác: /trogiup coquan
error-alias-taken = “{ $alias }” đang là tên của { $agency } nên không dùng làm tên khác được.
error-group-unknown = Danh bạ không có nhóm “{ $group }”. Đặt nhóm: /coquan nhóm { $group }: Sở A, Sở B
error-succession-none = { $agency } không có sáp nhập hay đổi tên nào đang chờ.
error-nothing-to-undo = Không còn gì để hoàn tác ở tin này.
error-undo-expired = Đã quá { $minutes } phút, không hoàn tác được nữa. Đề nghị báo cơ quan theo dõi nếu ghi nhầm.
error-already-decided = Đề nghị này đã có quyết định từ trước.
error-extension-withdrawn = Đề nghị này đã được rút, hoặc thay bằng đề nghị khác.
error-no-deadline = Việc { $code } chưa có thời hạn nên không gia hạn được.
error-extension-too-early = Ngày đề nghị phải sau hạn hiện tại của { $code } nên chưa ghi. Xem hạn: /nhiemvu { $code }
error-draft-gone = Văn bản đang nhập không còn. Đề nghị gửi lại tệp.
error-draft-reading = Văn bản này đang được đọc. Đề nghị chờ bản xem trước.
error-draft-done = Văn bản này đã được xác nhận và ghi từ trước.
error-imported-before = Tệp này đã được nhập từ trước ({ $document }).
error-draft-empty = Không còn nhiệm vụ nào để ghi. Khôi phục: trả lời “khôi phục 1”; thôi nhập: “hủy”.
error-paste-empty = Chưa có nội dung nào để đọc. Đề nghị dán nội dung văn bản, hoặc “hủy” để thôi.
error-file-too-large = Tệp lớn hơn 20 MB nên không đọc. Đề nghị chia nhỏ hoặc dán nội dung.
error-file-unavailable = Không tải được tệp từ ứng dụng nhắn tin. Đề nghị gửi lại.
error-file-encrypted = Tệp đặt mật khẩu nên không đọc được. Đề nghị bỏ mật khẩu rồi gửi lại.
error-file-broken = Tệp hỏng hoặc thiếu nội dung nên không đọc được. Đề nghị mở, lưu lại rồi gửi lại.
error-file-kind-unsupported = Chưa đọc được loại tệp này. Đề nghị gửi .docx, .pdf, .xlsx, .csv, .doc, .txt hoặc ảnh.
error-file-too-many-pages = Tệp quá { $limit } trang nên không đọc. Đề nghị chỉ gửi phần giao việc.
error-file-too-many-rows = Bảng quá { $limit } dòng nên không đọc. Đề nghị chia nhỏ.
error-file-bomb = Tệp nén bất thường nên không đọc. Đề nghị lưu lại thành tệp mới rồi gửi.
error-file-macro = Tệp có macro nên không đọc. Đề nghị lưu thành .docx hoặc .xlsx rồi gửi lại.
error-file-timeout = Đọc tệp quá lâu nên đã dừng. Đề nghị chia nhỏ hoặc dán nội dung.
error-file-memory = Tệp cần quá nhiều bộ nhớ nên đã dừng. Đề nghị chia nhỏ hoặc dán nội dung.
error-file-empty = Tệp không có nội dung.
error-file-no-text = Không đọc được chữ nào trong tệp. Đề nghị gửi bản chụp rõ hơn hoặc tệp gốc.
error-file-busy = Đang đọc nhiều tệp khác. Đề nghị gửi lại sau ít phút.
error-document-secret = Văn bản có dấu độ mật: không được gửi qua đây. Bot không đọc, không lưu nội dung. Đề nghị xóa tin và xử lý theo quy định về bảo vệ bí mật nhà nước.
