### What admins read: the directory from a file, health, log, calendar, delegation.

## dondoc agencies

agencies-name-missing = The name is missing.
agencies-kind-unknown = “{ $value }” is no kind. Kinds: tỉnh, sở, phòng, xã, Đảng, bộ, đoàn thể, khác.
agencies-yes-no-unclear = “có” or nothing, not “{ $value }”.
agencies-twice = “{ $value }” stands twice in the file.
error-agencies-columns = The file has no column “tên”. Columns: tên, thuộc, loại, tên khác, ngoài hệ thống.
