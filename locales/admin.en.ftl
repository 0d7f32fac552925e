### What admins read: the directory from a file, health, log, calendar, delegation.

## dondoc agencies

agencies-name-missing = The name is missing.
agencies-kind-unknown = “{ $value }” is no kind. Kinds: tỉnh, sở, phòng, xã, Đảng, bộ, đoàn thể, khác.
agencies-yes-no-unclear = “có” or nothing, not “{ $value }”.
agencies-twice = “{ $value }” stands twice in the file.
error-agencies-columns = The file has no column “tên”. Columns: tên, thuộc, loại, tên khác, ngoài hệ thống.

## /trangthai

command-trangthai = How the bot is
usage-trangthai =
    /trangthai{ $at }: what waits to be sent, groups and digests, agencies without a group, the log
health-title = State at { $at }
health-well = Everything works.
health-not-well = Some points need attention.
health-queue = Messages
health-queue-counts = waiting { $queued }, leaving { $sending }, in doubt { $inDoubt }, failed { $failed }
health-log = Log
health-log-count = { $n } entries, newest seal { $seal }
health-log-empty = empty
health-calendar = Calendar
health-calendar-missing = no notice of days off for { $years } yet, counted by the law; enter it: /lich
health-version = Version
health-database = Database
health-database-size = { $place }, { $n } MB
health-missed = Missed digests
health-missed-one = { $agency }: { $date }
health-lost = Groups without the bot
health-lost-one = { $agency } (group { $title }): since { $date }
health-unheard = Agencies with work and no group
health-unheard-hint = A code for the group: /lienket { $agency }
health-groups = Linked groups, last digest
health-group = { $agency }: { $date }
health-group-none = { $agency }: none yet
health-more = and { $n } more
alert-missed = The digest of { $date } has not reached { $n } groups:
alert-missed-hint = See: /trangthai

## /nhatky

command-nhatky = The log of a task
usage-nhatky =
    /nhatky{ $at } NV-0012
log-title = Log of { $code } ({ $n } entries)
log-source = message { $source }
log-seal = seal { $seal }
log-seal-wrong = seal { $seal } DOES NOT FIT
log-unsealed = no seal
log-whole = The seals fit: no entry was changed or taken out.
log-broken = { $n } entries do not fit their seals: have the admin run dondoc doctor.
deed-change = a change
deed-undo = taking back
deed-decide = deciding on an extension
deed-decide-request = agreeing in place of a focal point
deed-see-log = seeing the log
deed-escalate = reporting as beyond its powers
deed-take-over = deciding what is beyond an agency's powers
deed-other = beyond the role's rights
help-trangthai = /trangthai{ $at }: messages, groups, agencies without a group
help-nhatky = /nhatky{ $at } NV-0012: the log of a task
