### Câu của quản trị: danh bạ từ tệp, tình trạng, nhật ký, lịch, ủy quyền.

## dondoc agencies

agencies-name-missing = Thiếu tên cơ quan.
agencies-kind-unknown = Chưa rõ loại “{ $value }”. Các loại: tỉnh, sở, phòng, xã, Đảng, bộ, đoàn thể, khác.
agencies-yes-no-unclear = Ghi “có” hoặc để trống, không phải “{ $value }”.
agencies-twice = “{ $value }” có hai lần trong tệp.
error-agencies-columns = Tệp không có cột “tên”. Các cột: tên, thuộc, loại, tên khác, ngoài hệ thống.

## /trangthai

command-trangthai = Tình trạng hoạt động của bot
usage-trangthai =
    /trangthai{ $at }: hàng đợi gửi, nhóm và bản tin, cơ quan chưa có nhóm, nhật ký
health-title = Tình trạng lúc { $at }
health-well = Hoạt động bình thường.
health-not-well = Có điểm cần xử lý, nêu dưới đây.
health-queue = Tin gửi
health-queue-counts = chờ { $queued }, đang gửi { $sending }, không rõ đã đến { $inDoubt }, không gửi được { $failed }
health-log = Nhật ký
health-log-count = { $n } dòng, dấu cuối { $seal }
health-log-empty = chưa có dòng nào
health-calendar = Lịch làm việc
health-calendar-missing = năm { $years } chưa có thông báo nghỉ, đang tính theo luật; nhập: /lich
health-version = Phiên bản
health-database = Cơ sở dữ liệu
health-database-size = { $place }, { $n } MB
health-missed = Bản tin sáng bị lỡ
health-missed-one = { $agency }: { $date }
health-lost = Nhóm đã gỡ bot
health-lost-one = { $agency } (nhóm { $title }): từ { $date }
health-unheard = Cơ quan có việc, chưa có nhóm
health-unheard-hint = Lấy mã liên kết: /lienket { $agency }
health-groups = Nhóm liên kết, bản tin gần nhất
health-group = { $agency }: { $date }
health-group-none = { $agency }: chưa có
health-more = và { $n } mục nữa
alert-missed = Bản tin sáng { $date } chưa đến { $n } nhóm:
alert-missed-hint = Xem: /trangthai

## /nhatky

command-nhatky = Nhật ký một việc, một lần lấy ý kiến
usage-nhatky =
    /nhatky{ $at } NV-0012
    /nhatky{ $at } GY-0003: nhật ký một việc lấy ý kiến góp ý
    Quản trị, thanh tra: /nhatky{ $at } chung: chỉ tiêu được giao, các lần bị từ chối (trong trò chuyện riêng)
log-title = Nhật ký { $code } ({ $n } dòng)
log-source = tin { $source }
log-seal = dấu { $seal }
log-seal-wrong = dấu { $seal } KHÔNG KHỚP
log-unsealed = chưa có dấu
log-whole = Chuỗi dấu khớp: không dòng nào bị sửa hoặc xóa.
log-broken = Có { $n } dòng không khớp dấu: đề nghị quản trị chạy dondoc doctor.
office-log-name = chung
office-log-about = Chỉ tiêu giao các cơ quan báo cáo; thao tác bị từ chối ngoài nhiệm vụ và lấy ý kiến. Dòng mới nhất ở trên.
office-log-define = giao chỉ tiêu “{ $name }”
office-log-plan = đặt kế hoạch chỉ tiêu “{ $name }”: { $plan }
office-log-end = thôi chỉ tiêu “{ $name }”
office-log-refused = bị từ chối: việc ngoài quyền của vai trò
office-log-refused-command = bị từ chối: { $command }
log-broken-here = Có dòng không khớp dấu: đề nghị quản trị chạy dondoc doctor.
deed-change = ghi thay đổi
deed-undo = hoàn tác
deed-decide = quyết định gia hạn
deed-decide-request = đồng ý thay đầu mối
deed-see-log = xem nhật ký
deed-escalate = báo vượt thẩm quyền
deed-take-over = quyết định việc vượt thẩm quyền
deed-other = việc ngoài quyền của vai trò
help-trangthai = /trangthai{ $at }: tình trạng gửi tin, nhóm, cơ quan chưa có nhóm
help-nhatky = /nhatky{ $at } NV-0012: nhật ký của một việc

## /lich

command-lich = Lịch làm việc, ngày nghỉ, ngày làm bù
usage-lich =
    /lich{ $at }: ngày nghỉ, ngày làm bù tháng này
    /lich{ $at } tháng 4
    /lich{ $at } năm 2026
    /lich{ $at } nghỉ 30/4/2026: kỷ niệm ngày thành lập tỉnh
    /lich{ $at } nghỉ từ 29/4 đến 30/4/2026: lý do
    /lich{ $at } điện thoại: địa chỉ lịch hạn nhiệm vụ của cơ quan
    /lich{ $at } làm 22/8/2026
    /lich{ $at } bỏ 22/8/2026
    /lich{ $at } rồi dán thông báo nghỉ, hoán đổi ngày làm việc
help-lich = /lich{ $at } tháng 4: lịch làm việc; dán thông báo nghỉ sau lệnh để nhập
calendar-title = Lịch { $range }: { $n } ngày làm việc
calendar-plain = Nghỉ thứ Bảy, Chủ nhật; không có ngày nghỉ hay làm bù nào khác.
calendar-off = nghỉ
calendar-works = làm bù
calendar-line-off = Nghỉ { $days }: { $name }
calendar-line-works = Làm việc { $days }: { $name }
calendar-stretch = từ { $from } đến { $to }
calendar-hint = Trả lời tin này: “nghỉ 30/4/2026: lý do”, “làm 22/8/2026”, “bỏ 22/8/2026”, hoặc dán thông báo.
calendar-notice-title = Hiểu thông báo như sau, chưa áp dụng:
calendar-standing = Ngoài ra { $n } ngày đã đúng như lịch hiện nay.
calendar-nothing-new = Cả { $n } ngày trong thông báo đã đúng như lịch hiện nay.
calendar-doubts = ⚠️ Thứ trong thông báo không khớp với ngày { $days }: đề nghị xem lại trước khi xác nhận.
calendar-confirm-hint = Trả lời “xác nhận” để áp dụng, “hủy” để thôi.
calendar-set = Đã áp dụng ngay cho mọi thời hạn và bản tin:
calendar-set-hint = Lấy lại từng ngày: /lich bỏ { $date }
calendar-cleared = Theo lịch chung trở lại: { $days }.
calendar-cleared-none = Không có mục nào của cơ quan vào ngày này.
calendar-dropped = Không áp dụng thông báo.
holiday-new-year = Tết Dương lịch
holiday-tet = Tết Nguyên đán
holiday-hung-kings = Giỗ Tổ Hùng Vương
holiday-reunification = Ngày Chiến thắng
holiday-labour = Quốc tế lao động
holiday-national = Quốc khánh
holiday-compensation = nghỉ bù
holiday-swap = hoán đổi ngày làm việc
error-calendar-unclear = Chưa hiểu nên lịch giữ nguyên. Ví dụ: /lich tháng 4, /lich nghỉ 30/4/2026: lý do, /lich làm 22/8/2026.

## /vuotquyen, và trả lời “2 vượt thẩm quyền: …”

command-vuotquyen = Báo việc vượt thẩm quyền, đề nghị chỉ đạo
usage-vuotquyen =
    /vuotquyen{ $at } NV-0012: đề nghị UBND tỉnh chỉ đạo Sở Tài chính bố trí kinh phí
    Cơ quan theo dõi, lãnh đạo: /vuotquyen{ $at } NV-0012 đồng ý
    Cơ quan theo dõi, lãnh đạo: /vuotquyen{ $at } NV-0012 không đồng ý: lý do
    Khi đã chỉ đạo xong: /vuotquyen{ $at } NV-0012 tiếp tục: đã có Công văn 12/UBND-TH
help-reply-escalate = “2 vượt thẩm quyền: đề nghị UBND tỉnh …” để chuyển lên trên xin chỉ đạo
escalation-title = { $agency } báo { $code } vượt thẩm quyền
escalation-asks = Nội dung
escalation-added = Ý kiến thêm
escalation-hint-monitor = Trả lời tin này: “đồng ý” để chuyển lãnh đạo, “không đồng ý: lý do” để trả lại. Hạn vẫn tính.
escalation-hint-leader = Trả lời tin này: “đồng ý” để nhận chỉ đạo (tạm dừng tính hạn), “không đồng ý: lý do” để trả lại.
escalated-monitor = Đã báo { $code } vượt thẩm quyền đến cơ quan theo dõi: { $content }
escalated-leader = Đã báo { $code } vượt thẩm quyền đến lãnh đạo: { $content }
escalated-hint = Hạn vẫn tính cho đến khi lãnh đạo nhận chỉ đạo.
escalation-passed = { $by } đã chuyển lãnh đạo việc vượt thẩm quyền { $code } ({ $agency }): { $content }
escalation-accepted = { $by } nhận chỉ đạo { $code } ({ $agency }), tạm dừng tính hạn từ hôm nay: { $content }
escalation-accepted-hint = Khi đã chỉ đạo, lãnh đạo hoặc cơ quan theo dõi gửi: /vuotquyen { $code } tiếp tục
escalation-returned = { $by } trả lại, { $code } thuộc thẩm quyền của { $agency }: { $content }
escalation-resumed = { $by }: { $code } ({ $agency }) tiếp tục, hạn lùi { $days } ngày làm việc, đến { $until }: { $content }
leader-escalations = Cần chỉ đạo
leader-escalation = { $agency } báo vượt thẩm quyền: { $note }
leader-paused = { $agency } chờ chỉ đạo, tạm dừng tính hạn từ { $date }: { $note }
leader-hops = Đã chờ: { $hops }
hop-monitor = cơ quan theo dõi { $n } ngày
hop-leader = lãnh đạo { $n } ngày
mark-escalated-monitor = vượt thẩm quyền, chờ cơ quan theo dõi từ { $date }
mark-escalated-leader = vượt thẩm quyền, chờ lãnh đạo từ { $date }
mark-escalated-paused = lãnh đạo đang chỉ đạo từ { $date }, tạm dừng tính hạn
card-escalation = Thẩm quyền
card-paused = Tạm dừng tính hạn
card-paused-until = { $from } – { $to }, { $n } ngày làm việc
card-paused-since = từ { $from }
error-escalated-already = Việc { $code } đã được báo vượt thẩm quyền và đang chờ ý kiến.
error-escalate-reason = Đề nghị nêu rõ đề nghị ai làm gì. Ví dụ: “vượt thẩm quyền: đề nghị UBND tỉnh chỉ đạo Sở Tài chính …”.
error-escalate-which = Chưa rõ việc nào vượt thẩm quyền nên chưa ghi. Đề nghị trả lời kèm số thứ tự, ví dụ “2 vượt thẩm quyền: đề nghị …”.
error-not-paused = Việc { $code } không tạm dừng tính hạn.

## /uyquyen, và thay người

command-uyquyen = Ủy quyền vai trò khi vắng mặt
usage-uyquyen =
    /uyquyen{ $at }: ai đang thay ai
    /uyquyen{ $at } Trần Văn Bình đến { DAY(10) }: ủy quyền vai trò của người gửi
    /uyquyen{ $at } đến { DAY(10) }: lấy mã một lần cho người chưa có vai trò (trong trò chuyện riêng)
    /uyquyen{ $at } thôi Trần Văn Bình: kết thúc sớm
    Quản trị: /uyquyen{ $at } Nguyễn Thị An cho Trần Văn Bình đến { DAY(10) }
help-uyquyen = /uyquyen{ $at }: ai đang thay ai; ủy quyền khi vắng mặt: /uyquyen họ tên đến ngày
help-phanquyen-replace = /phanquyen{ $at } thay Trần Văn Bình: lấy mã cho người thay
delegation-given = { $to } thay { $from } làm { $role } đến hết { $until }.
delegation-line = { $to } thay { $from } làm { $role } đến hết { $until }
delegation-ended = { $to } thôi thay { $from } làm { $role }.
delegation-hint = Kết thúc sớm: /uyquyen thôi { $to }
delegations-title = Đang ủy quyền ({ $n })
delegations-none = Không có ủy quyền nào đang hiệu lực.
delegations-none-hint = Ủy quyền khi vắng mặt: /uyquyen và họ tên, “đến” ngày; tối đa 90 ngày.
replacement = { $to } thay { $from } làm { $role }.
code-stand-in = Mã thay { $from } đến hết { $until }. Người thay gửi lệnh sau cho bot trong trò chuyện riêng:
code-replacement = Mã nhận mọi vai trò của { $from }. Người thay gửi lệnh sau cho bot trong trò chuyện riêng:
error-delegation-unclear = Chưa hiểu nên chưa ủy quyền. Ví dụ: /uyquyen Trần Văn Bình đến { DAY(10) }; tối đa 90 ngày.
error-delegation-none = Không có ủy quyền nào để kết thúc. Xem: /uyquyen
error-delegate-to-self = Người được giao phải là người khác.
error-nothing-to-delegate = { $person } không giữ vai trò nào để giao lại.
error-holds-already = { $person } đã giữ các vai trò này.
