### Câu của quản trị: danh bạ từ tệp, tình trạng, nhật ký, lịch, ủy quyền.

## dondoc agencies

agencies-name-missing = Thiếu tên cơ quan.
agencies-kind-unknown = Chưa rõ loại “{ $value }”. Các loại: tỉnh, sở, phòng, xã, Đảng, bộ, đoàn thể, khác.
agencies-yes-no-unclear = Ghi “có” hoặc để trống, không phải “{ $value }”.
agencies-twice = “{ $value }” có hai lần trong tệp.
error-agencies-columns = Tệp không có cột “tên”. Các cột: tên, thuộc, loại, tên khác, ngoài hệ thống.
