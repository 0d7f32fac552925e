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

command-nhatky = Nhật ký của một việc
usage-nhatky =
    /nhatky{ $at } NV-0012
log-title = Nhật ký { $code } ({ $n } dòng)
log-source = tin { $source }
log-seal = dấu { $seal }
log-seal-wrong = dấu { $seal } KHÔNG KHỚP
log-unsealed = chưa có dấu
log-whole = Chuỗi dấu khớp: không dòng nào bị sửa hoặc xóa.
log-broken = Có { $n } dòng không khớp dấu: đề nghị quản trị chạy dondoc doctor.
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
