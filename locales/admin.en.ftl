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

command-nhatky = The log of a task or a consultation
usage-nhatky =
    /nhatky{ $at } NV-0012
    /nhatky{ $at } GY-0003: the log of a consultation
    Admins and inspectors: /nhatky{ $at } chung: numbers asked for, and what was refused (in private)
log-title = Log of { $code } ({ $n } entries)
log-source = message { $source }
log-seal = seal { $seal }
log-seal-wrong = seal { $seal } DOES NOT FIT
log-unsealed = no seal
log-whole = The seals fit: no entry was changed or taken out.
log-broken = { $n } entries do not fit their seals: have the admin run dondoc doctor.
office-log-name = of the office
office-log-about = Numbers asked for, and attempts refused on anything but tasks and consultations; the newest first
office-log-define = defined the number “{ $name }”
office-log-plan = planned the number “{ $name }”: { $plan }
office-log-end = ended the number “{ $name }”
office-log-refused = refused: beyond the role
office-log-refused-command = refused: { $command }
log-broken-here = A line does not fit its seal: an admin should run dondoc doctor.
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

## /lich

command-lich = Working calendar, days off and days made up
usage-lich =
    /lich{ $at }: days off and made up this month
    /lich{ $at } tháng 4
    /lich{ $at } năm 2026
    /lich{ $at } nghỉ 30/4/2026: kỷ niệm ngày thành lập tỉnh
    /lich{ $at } nghỉ từ 29/4 đến 30/4/2026: lý do
    /lich{ $at } điện thoại: the address of the agency's calendar of deadlines
    /lich{ $at } làm 22/8/2026
    /lich{ $at } bỏ 22/8/2026
    /lich{ $at } followed by a notice on days off
help-lich = /lich{ $at } tháng 4: the working calendar; paste a notice behind it to enter days off
calendar-title = Calendar of { $range }: { $n } working days
calendar-plain = Saturdays and Sundays are off; nothing else is off or made up.
calendar-off = off
calendar-works = made up
calendar-line-off = Off { $days }: { $name }
calendar-line-works = Working { $days }: { $name }
calendar-stretch = from { $from } to { $to }
calendar-hint = Reply: “nghỉ 30/4/2026: lý do”, “làm 22/8/2026”, “bỏ 22/8/2026”, or paste a notice.
calendar-notice-title = The notice as understood; it does not count yet:
calendar-standing = Besides, { $n } days stand so already.
calendar-nothing-new = All { $n } days of the notice stand so already.
calendar-doubts = ⚠️ The notice gives { $days } another day of the week: look again before confirming.
calendar-confirm-hint = Reply “xác nhận” to let it count, “hủy” to drop it.
calendar-set = Every deadline and digest goes by it now:
calendar-set-hint = Take a day back: /lich bỏ { $date }
calendar-cleared = By the common calendar again: { $days }.
calendar-cleared-none = The office has no entry for that day.
calendar-dropped = The notice was dropped.
holiday-new-year = New Year
holiday-tet = Tết
holiday-hung-kings = Hùng Kings
holiday-reunification = Reunification Day
holiday-labour = Labour Day
holiday-national = National Day
holiday-compensation = made up for
holiday-swap = swapped
error-calendar-unclear = Not understood, the calendar stays. For example: /lich tháng 4, /lich nghỉ 30/4/2026: lý do, /lich làm 22/8/2026.

## /vuotquyen, and the reply “2 vượt thẩm quyền: …”

command-vuotquyen = Report a task as beyond your powers
usage-vuotquyen =
    /vuotquyen{ $at } NV-0012: đề nghị UBND tỉnh chỉ đạo Sở Tài chính bố trí kinh phí
    Monitors and leaders: /vuotquyen{ $at } NV-0012 đồng ý
    Monitors and leaders: /vuotquyen{ $at } NV-0012 không đồng ý: lý do
    Once it is settled: /vuotquyen{ $at } NV-0012 tiếp tục: đã có Công văn 12/UBND-TH
help-reply-escalate = “2 vượt thẩm quyền: đề nghị UBND tỉnh …” sends it up for a decision
escalation-title = { $agency } says { $code } is beyond its powers
escalation-asks = Asks for
escalation-added = Added
escalation-hint-monitor = Reply: “đồng ý” passes it on to the leaders, “không đồng ý: lý do” returns it. The clock runs on.
escalation-hint-leader = Reply: “đồng ý” takes it over (the clock stops), “không đồng ý: lý do” returns it.
escalated-monitor = { $code } went to the monitor as beyond your powers: { $content }
escalated-leader = { $code } went to the leaders as beyond your powers: { $content }
escalated-hint = The clock runs on until a leader takes it over.
escalation-passed = { $by } passed { $code } ({ $agency }) on to the leaders: { $content }
escalation-accepted = { $by } took { $code } ({ $agency }) over; the clock stands still from today: { $content }
escalation-accepted-hint = Once it is settled a leader or the monitor sends: /vuotquyen { $code } tiếp tục
escalation-returned = { $by } returned it, { $code } is within the powers of { $agency }: { $content }
escalation-resumed = { $by }: { $code } ({ $agency }) goes on, the deadline is { $days } working days later, { $until }: { $content }
leader-escalations = To be directed
leader-escalation = { $agency } asks: { $note }
leader-paused = { $agency } waits for direction, the clock stands still since { $date }: { $note }
leader-hops = Waited: { $hops }
hop-monitor = monitor { $n } days
hop-leader = leaders { $n } days
mark-escalated-monitor = beyond its powers, with the monitor since { $date }
mark-escalated-leader = beyond its powers, with the leaders since { $date }
mark-escalated-paused = taken over by a leader on { $date }, the clock stands still
card-escalation = Powers
card-paused = Clock stood still
card-paused-until = { $from } – { $to }, { $n } working days
card-paused-since = since { $from }
error-escalated-already = { $code } was reported as beyond your powers already and waits for a word.
error-escalate-reason = Say who is to do what. For example: “vượt thẩm quyền: đề nghị UBND tỉnh chỉ đạo Sở Tài chính …”.
error-escalate-which = Nothing was written: which task? Reply with its number, for example “2 vượt thẩm quyền: đề nghị …”.
error-not-paused = The clock of { $code } is not standing still.

## /uyquyen, and replacing people

command-uyquyen = Lend your roles while you are absent
usage-uyquyen =
    /uyquyen{ $at }: who stands in for whom
    /uyquyen{ $at } Trần Văn Bình đến { DAY(10) }: lends the sender's roles
    /uyquyen{ $at } đến { DAY(10) }: a one-time code for somebody without a role (in private)
    /uyquyen{ $at } thôi Trần Văn Bình: ends it early
    Admins: /uyquyen{ $at } Nguyễn Thị An cho Trần Văn Bình đến { DAY(10) }
help-uyquyen = /uyquyen{ $at }: who stands in for whom; lend roles: /uyquyen, a name, “đến” and a day
help-phanquyen-replace = /phanquyen{ $at } thay Trần Văn Bình: a code for whoever comes
delegation-given = { $to } stands in for { $from } as { $role } until { $until }.
delegation-line = { $to } stands in for { $from } as { $role } until { $until }
delegation-ended = { $to } no longer stands in for { $from } as { $role }.
delegation-hint = End it early: /uyquyen thôi { $to }
delegations-title = Standing in ({ $n })
delegations-none = Nobody stands in for anybody.
delegations-none-hint = Lend roles while absent: /uyquyen, a name, “đến” and a day; 90 days at most.
replacement = { $to } takes the place of { $from } as { $role }.
code-stand-in = A code to stand in for { $from } until { $until }. Whoever does sends this to the bot in private:
code-replacement = A code for every role of { $from }. Whoever comes sends this to the bot in private:
error-delegation-unclear = Not understood, nothing was lent. For example: /uyquyen Trần Văn Bình đến { DAY(10) }; 90 days at most.
error-delegation-none = There is nothing to end. See: /uyquyen
error-delegate-to-self = It must be somebody else.
error-nothing-to-delegate = { $person } holds no role to hand on.
error-holds-already = { $person } holds these roles already.
