### The English twin, for developers: same keys, same order as vi.ftl. What a person types stays Vietnamese.

## Dates and hours

weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
# A later day, where none was named: a working week after the one that holds.
day-later = { DATE(5, $lastDay) }
date-weekday = { $weekday }, { $date }
date-instant = { $time } on { $date }
date-unknown = day unknown
unit-day = { $date }
unit-week = the week from { $date }
unit-week-number = week { $week } of { $year }
unit-month = month { $month }/{ $year }
unit-quarter = quarter { $quarter }/{ $year }
unit-half-1 = the first half of { $year }
unit-half-2 = the second half of { $year }
unit-nine-months = the first nine months of { $year }
unit-year = { $year }
unit-range = from { $from } to { $to }

## Deadlines: in Vietnamese these are read back by the bot

deadline-hour-of-day = { $time } on { $date }
deadline-date-before = before { $day }
deadline-date-by = by { $day }
deadline-date-on = on { $day }
deadline-date-within = within { $day }
deadline-unit-before = before { $unit }
deadline-unit-by = by the end of { $unit }
deadline-years = { $from } - { $to }
deadline-recurring = periodically { $cadences }
deadline-recurring-unsaid = periodically
deadline-and-on-request = { $text } and on request
cadence-daily = daily
cadence-weekly = weekly
cadence-monthly = monthly
cadence-quarterly = quarterly
cadence-half-yearly = half-yearly
cadence-yearly = yearly
rule-before = before { $when }
rule-by = by { $when }
rule-on = { $when }
rule-within = within { $when }
rule-day = day { $day }
rule-last-day = the last day
rule-month-of-quarter-1 = of the quarter's first month
rule-month-of-quarter-2 = of the quarter's second month
rule-month-of-quarter-3 = of the quarter's last month
rule-half-yearly = half-yearly { $when }
rule-of-report = { $rule } (for the { $report } report)
report-of-daily = daily
report-of-weekly = weekly
report-of-monthly = monthly
report-of-quarterly = quarterly
report-of-half-yearly = half-yearly
report-of-yearly = yearly
deadline-ongoing = ongoing
deadline-ongoing-on-request = ongoing, as asked
deadline-ongoing-after = { $first } and the years after
deadline-ongoing-years = { $years } and the years after
deadline-ongoing-from = from { $from } on
deadline-ongoing-until = ongoing until { $event }
deadline-event-before = before { $event }
deadline-event-after = after { $event }
deadline-event-right-after = right after { $event }
deadline-relative = within { $length } from { $anchor }
length-hour =
    { $n ->
        [one] 1 hour
       *[other] { $n } hours
    }
length-day =
    { $n ->
        [one] 1 day
       *[other] { $n } days
    }
length-working-day =
    { $n ->
        [one] 1 working day
       *[other] { $n } working days
    }
length-week =
    { $n ->
        [one] 1 week
       *[other] { $n } weeks
    }
length-month =
    { $n ->
        [one] 1 month
       *[other] { $n } months
    }
length-year =
    { $n ->
        [one] 1 year
       *[other] { $n } years
    }
anchor-issue = the day of signing
anchor-receipt = the day of receipt
anchor-event = { $event }
deadline-by-other-plan = as in { $plan }
deadline-on-request = on request
deadline-ditto = as above
deadline-none = no deadline yet
deadline-with-day = { $words } (at the latest { $day })

## How long is left

left-days =
    { $n ->
        [one] 1 working day left ({ $date })
       *[other] { $n } working days left ({ $date })
    }
left-today = today
left-today-hour = today, before { $time }
left-last-working-day = today is the last working day (due { $date })
left-overdue =
    { $n ->
        [one] 1 working day overdue (due { $date })
       *[other] { $n } working days overdue (due { $date })
    }
left-overdue-day-off = overdue (due { $date })
left-hour-passed = { $time } today has passed

## States and groups

status-done-on-time = done on time
status-done-late = done late
status-open-in-time = open, in time
status-open-overdue = open, overdue
status-ongoing = ongoing
status-no-deadline = no deadline yet
status-waiting = waiting
status-cancelled = cancelled
group-overdue = Overdue
group-today = Today
group-soon = Due soon
group-in-time = In time
group-ongoing = Ongoing and recurring
group-waiting = Waiting
group-no-deadline = No deadline yet
group-done = Done
group-cancelled = Cancelled
group-count = { $name } ({ $n })
agency-count =
    { $n ->
        [one] { $agency }: 1 task
       *[other] { $agency }: { $n } tasks
    }
mark-period = period { $period }
mark-priority = priority
mark-not-accepted = not accepted yet
mark-percent = { $percent }% done
mark-extended = extended
mark-obstacle = obstacle: { $obstacle }
lead-unknown = lead agency unknown
agency-unknown = Unknown agency
obstacle-unsaid = not said what
reason-unsaid = no reason given
quoted = “{ $text }”
document = Document
document-dated = { $document } of { $date }
document-blank-number = { $kind } no. …/{ $symbol }
blank = left blank
blank-day = day left blank, month { $month }/{ $year }
scope-all = All agencies

## What came with a change

with-percent = { $percent }%
with-until = until { $date }
with-evidence = evidence { $evidence }
with-files =
    { $n ->
        [one] with 1 file
       *[other] with { $n } files
    }
with-note = “{ $note }”
with-reason = reason: { $reason }
with-obstacle = namely: { $obstacle }
with-late = done late
with-late-request = asked for after the deadline
with-awaiting = waits for the decision of whoever assigned it

## Buttons, and the replies that do the same

action-more = More
say-more = xem tiếp
action-accept = Received
say-accept = đã nhận
action-complete = Done
say-complete = xong
action-obstacle = Obstacle
say-obstacle = vướng
action-extension = Extension
say-extension = gia hạn
action-undo = Undo
say-undo = hoàn tác
action-agree = Agree
say-agree = đồng ý
action-decline = Decline
say-decline = không đồng ý
action-agree-number = Agree { $number }
say-agree-number = { $number } đồng ý
action-decline-number = Decline { $number }
say-decline-number = { $number } không đồng ý
action-confirm = Confirm
say-confirm = xác nhận
action-drop-draft = Drop
say-drop-draft = hủy
action-show-draft = Show again
say-show-draft = xem lại
action-paste-end = That is all
say-paste-end = hết
text-actions = Reply: { $actions }
text-files = Files that cannot be sent here: { $files }

## /start

command-start = Introduction and help
usage-start =
    /start{ $at }: what the bot can do in this chat
start-intro = Đôn Đốc keeps every task that a document assigns alive until it is done: it reminds on working mornings, records replies and compiles reports.

## /trogiup

command-trogiup = Help for your role
usage-trogiup =
    /trogiup{ $at }: general help
    /trogiup{ $at } nhiemvu: how /nhiemvu works
usage-title = /{ $command } — { $description }
help-title-group = Help for the group of { $agency }
help-title-roles = Help for { $roles }
help-nhiemvu = /nhiemvu{ $at }: the agency's tasks, most urgent first
help-nhiemvu-search = /nhiemvu{ $at } hội nhập: by word, code (NV-0012), number of a document
help-agency = Sở Ngoại vụ
help-nhiemvu-agency = /nhiemvu{ $at } { $below }: tasks of one agency
help-hanchot = /hanchot{ $at } tuần này: what is due, by time
help-hanchot-overdue = /hanchot{ $at } quá hạn: what is overdue
help-baocao = /baocao{ $at } tháng: numbers and shares done on time
help-baocao-quarter = /baocao{ $at } quý: numbers by agency, compared with the period before
help-followed-overdue = /nhiemvu{ $at } { $follows } quá hạn: overdue tasks of all agencies
help-followed-report = /baocao{ $at } quý { $follows }: figures by agency, compared with the period before
help-followed-paragraph = /longghep{ $at } quý I { $follows }: a paragraph to paste into the general report
help-followed-results = /ketqua{ $at } { $follows } quý I: results by person, with proof (.csv file)
help-nhap = Send a document as a file, or /nhap{ $at } and paste its text: the bot reads it, shows a preview and writes only what is confirmed
help-lienket = /lienket{ $at } Sở Ngoại vụ: a code that links an agency's group
help-phanquyen = /phanquyen{ $at } đầu mối Sở Ngoại vụ: a code that gives a role
help-phanquyen-list = /phanquyen{ $at }: people and their roles
help-coquan = /coquan{ $at } ngoại vụ: the directory
help-coquan-merge = /coquan{ $at } sáp nhập Sở Ngoại vụ vào Văn phòng UBND tỉnh từ 01/7/2026: mergers, renaming
help-replies = Reply to the bot's messages
help-reply-complete = “xong 2”, or “xong 2, BC 45/BC-SNgV ngày 02/3/2026” to record the document that proves it; a file may come along
help-reply-progress = “1: 60%” records progress
help-reply-obstacle = “1 vướng: chưa có ý kiến Bộ Ngoại giao” reports an obstacle
help-reply-extension = “1 gia hạn { DAY(10) }: chờ ý kiến Bộ Tài chính” asks for an extension
help-reply-accept = “đã nhận” reports that it was received
help-reply-decide = “1 đồng ý” or “1 không đồng ý: lý do” decides on an extension
help-reply-officer = An officer's reply is recorded once a focal point agrees
help-more = How one command works: /trogiup{ $at } nhiemvu
help-unlinked = This group is linked to no agency yet, so the bot does not work here.
help-unlinked-how = An admin gives a code; somebody of the agency sends it in the group: /dangky@{ $bot } MÃ
help-stranger = This bot is internal. Its users are registered.
help-stranger-how = Please ask an admin for a code, then send: /dangky MÃ

## /nhiemvu

command-nhiemvu = The agency's tasks: list, search, details
usage-nhiemvu =
    /nhiemvu{ $at }: open tasks, most urgent first
    /nhiemvu{ $at } NV-0012: one task in full
    /nhiemvu{ $at } hội nhập quốc tế: search, diacritics not needed
    /nhiemvu{ $at } Sở Ngoại vụ: tasks of one agency, short names work
    /nhiemvu{ $at } 79/KH-UBND: by number of a document
    /nhiemvu{ $at } quá hạn: overdue tasks
list-title =
    { $n ->
        [one] { $scope }: 1 open task
       *[other] { $scope }: { $n } open tasks
    }
list-title-found =
    { $n ->
        [one] { $scope }: 1 task for “{ $query }”
       *[other] { $scope }: { $n } tasks for “{ $query }”
    }
list-title-found-many = { $scope }: over { $n } tasks for “{ $query }”
list-empty = { $scope }: no open task.
list-empty-hint = Finished tasks: /nhiemvu đã xong. Numbers: /baocao tháng.
list-none-found = No task found for “{ $query }” ({ $scope }).
list-none-found-hint = Search by code (NV-0012), words, name or short name of an agency, number of a document (79/KH-UBND); diacritics are not needed.
list-page = Page { $page }/{ $pages }.
list-page-of-many = Page { $page }. For fewer add words, an agency or the number of a document.
list-more = Next page: reply “xem tiếp”.
list-hint = Details: /nhiemvu { $code }. Update: reply to this message, as “xong 1”, “1 vướng: …”.
list-hint-read = Details: /nhiemvu { $code }.
card-title = { $code } — { $agency }
card-status = State
card-status-on = { $status }, { $date }
card-status-left = { $status }, { $left }
card-deadline = Deadline in the document
card-last-day = Last day on time
card-original = Original deadline
card-period = Period
card-lead = Lead
card-coordinating = Coordinating
card-product = Product
card-basis = Basis
card-ref = item { $ref }
card-accepted = Receipt
yes-accepted = accepted
not-accepted = not accepted yet
card-percent = Progress
percent = { $percent }%
card-obstacle = Obstacle
card-evidence = Evidence
card-clear = 6 rõ
card-clear-all = 6/6
card-clear-missing = { $n }/6, missing: { $missing }
clear-person = clear person
clear-work = clear work
clear-time = clear time
clear-responsibility = clear responsibility
clear-product = clear product
clear-authority = clear authority
card-history = Log
card-history-newest =
    { $n ->
        [one] Log (newest entry)
       *[other] Log (newest { $n } entries)
    }
card-hint = Reply to this message: “đã nhận”, “xong, BC 45/BC-SNgV ngày { DATE(0) }”, “60%”, “vướng: …”, “gia hạn { DAY(10) }: lý do”.
history-line = { $at }: { $what }
history-line-by = { $at }, { $actor }: { $what }
history-undone = (undone)
history-create = assigned
history-accept = accepted
history-progress = progress
history-obstacle = obstacle
history-extension-request = extension asked for
history-extension-approve = extension approved
history-extension-reject = extension rejected
history-complete = completed
history-undo = undone
history-refused = refused for want of a right
history-succeed = moved, because agencies were merged or renamed
history-resolve = given to a member of the group
history-escalate = reported as beyond its powers
history-escalate-pass = passed on to a leader
history-escalate-accept = taken over by a leader, the clock stands still
history-escalate-return = returned, work goes on
history-escalate-resume = the clock runs again

## /hanchot

command-hanchot = What is due or overdue, by time
usage-hanchot =
    /hanchot{ $at }: overdue and due soon
    /hanchot{ $at } hôm nay
    /hanchot{ $at } tuần này
    /hanchot{ $at } tháng 6
    /hanchot{ $at } quý II
    /hanchot{ $at } từ 01/3 đến 15/3
    /hanchot{ $at } quá hạn
    /hanchot{ $at } chưa có hạn
due-title =
    { $n ->
        [one] { $scope }: 1 task { $asked }
       *[other] { $scope }: { $n } tasks { $asked }
    }
due-none = { $scope }: no task { $asked }.
due-none-hint = Another time: /hanchot tuần này, /hanchot tháng 6, /hanchot quý II, /hanchot chưa có hạn.
due-soon = overdue or due soon
due-overdue = overdue
due-no-deadline = without a deadline
due-waiting = waiting for a document, an event or a request
due-today = due today
due-this-week = due this week
due-between = due { $range }

## /baocao

command-baocao = Numbers by week, month, quarter, year
usage-baocao =
    /baocao{ $at } tuần
    /baocao{ $at } tháng
    /baocao{ $at } quý II
    /baocao{ $at } 6 tháng
    /baocao{ $at } năm
    /baocao{ $at } từ 01/3 đến 15/3
report-title = Report { $range } — { $scope }
report-total = From { $from } to the end of { $date }: { $n } tasks, { $done } completed ({ $percent }).
report-result = Result
report-in-time = In time
report-overdue = Overdue
report-done = Done
report-open = Not done
report-share = share
report-on-time = Share done on time
report-on-time-extended = With extensions
report-rate = { $percent } ({ $n }/{ $all })
report-no-before = Compared with the period before: there is none yet.
report-before = Compared with the period before:
report-change-done = done: { $change }
report-change-overdue = open and overdue: { $change }
report-change-rate = share done on time: { $change }
change-none = unchanged
change-up = up by { $n }
change-down = down by { $n }
change-points-up = up by { $n } points
change-points-down = down by { $n } points
report-besides = Not in the table
report-open-lines = Open a list: reply “xem 1”
report-line = { $name }: { $n } tasks
report-state-done-on-time = Completed on time
report-state-done-late = Completed late
report-state-open-in-time = Open, in time
report-state-open-overdue = Open, overdue
report-state-no-deadline = Without a deadline
report-state-waiting = Waiting
report-state-cancelled = Called off
report-beside-no-deadline = { $n } without a deadline
report-beside-waiting = { $n } waiting
report-beside-cancelled = { $n } cancelled
report-by-agency = By agency
report-by-leader = By leader who assigned
report-by-document = By document
report-by-group = By group of tasks
report-by-kind = By kind of task
report-without-leader = Leader not known
report-without-document = Without a document
report-without-group = Not in a group
report-kind-priority = Key
report-kind-routine = Routine
report-kind-ad_hoc = Ad hoc
report-more-lines = and { $n } more lines, all of them in the Word and Excel files.
say-report-until = đến hết { $date }
say-report-by-leader = theo lãnh đạo
say-report-by-document = theo văn bản
say-report-by-group = theo nhóm
say-report-by-kind = theo loại
report-agency = { $agency }: { $done }/{ $all } done ({ $percent })
report-agency-overdue = { $n } open and overdue
report-empty = No task in this period.
report-empty-hint = Another period: /baocao tháng, /baocao quý, /baocao năm.
report-hint = Rates are by the original deadline, routine work left out.
report-hint-plain = Rates are by the original deadline, routine work left out. This group takes text only: get the chart and the Word and Excel files in a chat that takes files.
report-cut-off-decree = Figures of this period run from { $from } to the end of { $to }, by article 12 of Decree 09/2019/NĐ-CP.
report-cut-off-office = Figures of this period run from { $from } to the end of { $to }, by the office's day of cutting off.
report-running = That period is closed. The period that runs: { $command }
report-file-chart = chart
report-file-docx = Word file
report-file-xlsx = Excel file
report-making = Making { $files }…
report-making-on = { $done } done; making { $left }…
report-files = Report { $range } — { $scope }: { $files }.
report-files-draft = The Word file is a draft; number and day are left blank.
report-too-many = There are more tasks in this period than a Word or Excel file can hold. Please choose an agency or a shorter period, for example /baocao tháng Sở Ngoại vụ.
report-draft-title = Draft report { $range } — { $scope }
report-draft = Figures from { $from } to the end of { $to }.
report-silent = Of work given before this period, nothing was said in it by: { $agencies }.
report-silent-none = Of all work given before this period something was said in it.
report-silent-agency = { $agency } ({ $n } tasks)
report-line-title = { $name } — { $range }, { $scope }, to the end of { $date } ({ $n })
report-line-none = No task in the line “{ $name }” ({ $range }, { $scope }).
error-report-line = This report has no line “{ $words }”. Please reply to the report with the number of a line, for example “xem 1”.

## Morning digest

digest-title = 📋 { $agency } — { $date }
digest-more-overdue = and { $n } more: /hanchot quá hạn
digest-more-today = and { $n } more: /hanchot hôm nay
digest-more-soon = and { $n } more: /hanchot
digest-more-waiting = and { $n } more: /hanchot đang chờ
digest-hint = Reply to this message: “xong { $done }”, “{ $obstacle } vướng: …”, “{ $extension } gia hạn { DAY(10) }: lý do”.
digest-in-time = { $n } more in time: /nhiemvu
leader-overdue =
    { $n ->
        [one] { $agency }: 1 task, overdue for { $days } working days
       *[other] { $agency }: { $n } tasks, the oldest overdue for { $days } working days
    }
leader-overdue-day-off =
    { $n ->
        [one] { $agency }: 1 task
       *[other] { $agency }: { $n } tasks
    }
leader-more = and { $n } more
leader-more-agencies =
    { $n ->
        [one] and 1 more agency
       *[other] and { $n } more agencies
    }
leader-decisions = For decision
leader-extension = { $agency } asks to extend from { $from } to { $until }
leader-extension-undated = { $agency } asks to extend to { $until }
leader-obstacles = Obstacles
leader-obstacle = { $agency }, obstacle: { $obstacle } (since { $since })
leader-obstacle-late = overdue by { $n } working days
leader-told = Named earlier this week, and as they were: { $parts }
leader-told-obstacles = { $n } obstacles (/nhiemvu vướng mắc)
leader-told-petitions = { $n } overdue petitions (/kiennghi quá hạn)
leader-done-since = Done since { $date }
leader-hint-decide = Reply to this message: “{ $number } đồng ý” or “{ $number } không đồng ý: lý do”.
leader-hint-resume = Once directed: reply “{ $number } tiếp tục”.
digest-nothing = nothing to say
repeated = Sent again: the connection broke while sending, so this message may have come before.
leader-hint = Overdue: /hanchot quá hạn. Numbers: /baocao tuần.

## /xong

command-xong = Record a completion
usage-xong =
    /xong{ $at } NV-0012
    /xong{ $at } NV-0012, BC 45/BC-SNgV ngày 02/3/2026
did-complete = Recorded as done { $ref }: { $content }
asks-complete = Completion of { $ref }: { $content }
already-complete = Not recorded again { $ref }: it had ended before.
undid-complete = Completion taken back { $code }: { $content }

## /tiendo

command-tiendo = Record progress
usage-tiendo =
    /tiendo{ $at } NV-0012 60%
    /tiendo{ $at } NV-0012 60%, đang lấy ý kiến các sở
did-progress = Progress recorded { $ref }: { $content }
did-progress-percent = Progress { $percent }% recorded { $ref }: { $content }
asks-progress = Progress of { $ref }: { $content }
asks-progress-percent = Progress { $percent }% of { $ref }: { $content }
already-progress = Progress not recorded { $ref }: it had ended before.
undid-progress = Progress taken back { $code }: { $content }

## /vuong

command-vuong = Report an obstacle
usage-vuong =
    /vuong{ $at } NV-0012: chưa có ý kiến Bộ Ngoại giao
did-obstacle = Obstacle recorded { $ref }: { $content }
asks-obstacle = Obstacle of { $ref }: { $content }
already-obstacle = Obstacle not recorded { $ref }: it had ended before.
undid-obstacle = Obstacle taken back { $code }: { $content }

## /giahan

command-giahan = Ask for an extension
usage-giahan =
    /giahan{ $at } NV-0012 đến { DAY(10) }: chờ ý kiến Bộ Tài chính
did-extension = Extension asked for { $ref } until { $until }: { $content }
asks-extension = Extension of { $ref } until { $until }: { $content }
already-extension = Extension not recorded { $ref }: it had ended before.
undid-extension = Request for extension withdrawn { $code }: { $content }
extension-title = { $agency } asks to extend { $code }
extension-task = Task
extension-now = Present deadline
extension-until = Extend to
extension-reason = Reason
extension-filed = Note
extension-hint = Reply to this message: “đồng ý” or “không đồng ý: lý do”.
extension-approved = { $by } extended { $code } ({ $agency }) to { $until }: { $content }
extension-rejected = { $by } did not extend { $code } ({ $agency }), it stays due { $until }: { $content }

## /nhan

command-nhan = Report that a task was received
usage-nhan =
    /nhan{ $at } NV-0012
did-accept = Receipt recorded { $ref }: { $content }
asks-accept = Receipt of { $ref }: { $content }
already-accept = Not recorded again { $ref }: it was received before.
undid-accept = Receipt taken back { $code }: { $content }

## Replies: confirmations, questions, requests

task-ref = task { $number } ({ $code })
change-undo = Reply “hoàn tác” within { $n } minutes to take it back.
ask-which = It is not clear which task “{ $asked }” means, so nothing was recorded. Please reply with its number, as “1” or “1, 2”:
ask-range = This message has tasks 1 to { $last } only, so nothing was recorded. Please reply with a number:
ask-until = It is not clear until which day, so nothing was recorded. Please reply with the day and the reason, as “{ DAY(10) }: chờ ý kiến Bộ Tài chính”.
ask-reason = Please say what the obstacle or the reason is.
ask-certain = It is not clear whether it is quite done, so nothing was recorded. If it is, please reply “xong” with its number, as “xong 1”.
ask-certain-one = It is not clear whether it is quite done, so nothing was recorded. If it is, please reply “xong”.
ask-unclear = “{ $asked }” was not understood, so nothing was recorded. Examples: “xong 1”, “2: 60%”, “1 vướng: …”, “2 gia hạn { DAY(10) }: lý do”.
ask-unclear-command = “{ $asked }” was not understood, so nothing was recorded. Example: { $example }
ask-rest = Part of “{ $asked }” was not understood and not written. Please send that part again by itself.
ask-unclear-one = “{ $asked }” was not understood, so nothing was recorded. Examples: “xong”, “60%”, “vướng: …”, “gia hạn { DAY(10) }: lý do”.
still-open = { $named ->
        [none] Nothing
       *[other] { $named }: nothing
    } was recorded. If something is in the way, reply “{ $line }vướng: …”; for more time “{ $line }gia hạn { DAY(10) }: lý do”.
request-asks = { $person } asks to record:
request-hint = Nothing is recorded yet. Will a focal point of { $agency } please reply “đồng ý” or “không đồng ý”.
request-passed-on = Passed on to the group of { $agency }; nothing is written until a focal point agrees there.
request-nowhere = { $agency } has no linked group, so there is no focal point to ask; nothing was written. Tell the monitor.
request-accepted = As { $person } asked:
request-declined = { $by } declined what { $person } asked; nothing was recorded.

## /nhap: read a document, preview, confirm

command-nhap = Read a document: send a file or paste its text
usage-nhap =
    Send .docx, .pdf, .xlsx, .csv, .doc, .txt or photos of the document
    /nhap{ $at }, then reply with the text of the document; “hết” when it is complete
    Corrections of the preview: “3 hạn { DATE(20) }”, “3 chủ trì Sở Tài chính”, “3 phối hợp Sở Nội vụ”, “bỏ 4”, “khôi phục 4”, “gộp 6 7”, “số 37/TB-UBND ngày { DATE(-2) }”
reading-file = Reading { $name }…
album = the pictures sent together
reading-page = Reading { $name }: page { $page }/{ $pages }
paste-ask = Please send the document as a file, or reply to this message with its text.
paste-hint = A long text may come in several messages; “hết” ends it, “hủy” gives it up. Never send a classified document.
paste-got =
    { $n ->
        [one] Got 1 part, { $characters } characters. Go on replying, or “hết” to have it read.
       *[other] Got { $n } parts, { $characters } characters. Go on replying, or “hết” to have it read.
    }
draft-issued = Issued
draft-issuer = Issuer
draft-signer = Signer
draft-about = About
draft-warnings = ⚠️ To be looked at ({ $n }):
draft-more = and { $n } more
draft-imported-before = this file was taken in on { $date } ({ $document })
draft-new-agencies = Agencies not in the directory, added on confirmation ({ $n }): { $names }
draft-count =
    { $n ->
        [one] 1 task read.
       *[other] { $n } tasks read.
    }
draft-count-dropped = { $n } dropped, { $kept } left.
draft-dropped = (dropped)
draft-lead = Lead: { $names }
draft-coordinating = Coordinating: { $names }
draft-deadline = Deadline: { $deadline }
draft-product = Product: { $product }
draft-duplicate = ⚠️ Like a known task: { $codes }
draft-doubt = ⚠️ Unsure: { $why }
agency-new = { $agency } (new)
doubt-lead-missing = no lead agency found
doubt-lead = the lead agency is inferred from what stands around
doubt-coordinating = the coordinating agencies
doubt-year = the year of the deadline is not printed
doubt-approximate = the deadline names no exact day
doubt-deadline = the deadline
doubt-content = the words may be too many or too few
draft-hint = Correct by replying to this message: “{ $first } hạn { DATE(20) }”, “{ $first } chủ trì Sở Tài chính”, “bỏ { $second }”, “thêm: nội dung; chủ trì: …; hạn: …”.
draft-hint-head = Number and day of the document: “số 12/{ $symbol } ngày { DATE(-2) }”.
draft-hint-symbol = KH-UBND
draft-hint-confirm = Nothing is written until you reply “xác nhận”.
draft-hint-empty = No task was found. Add one by replying: “thêm: nội dung; chủ trì: Sở Tài chính; hạn: { DATE(20) }”, or give up with “hủy”.
draft-did-deadline = Deadline of { $numbers } is now: { $deadline }
draft-did-lead = Lead of { $numbers } is now: { $names }
draft-did-lead-none = Lead of { $numbers } removed
draft-did-coordinating = Coordinating of { $numbers } is now: { $names }
draft-did-coordinating-none = Coordinating of { $numbers } removed
draft-did-content = Words of { $numbers } are now: { $text }
draft-did-product = Product of { $numbers } is now: { $text }
draft-did-drop = Dropped { $numbers }
draft-did-restore = Restored { $numbers }
draft-did-merge = Merged { $numbers } into { $into }
draft-did-add = Added { $numbers }
draft-did-head = Document: { $document }
draft-did-no-task = Conclusion { $refs } marked as leading to no task
draft-untasked = Conclusions without a task ({ $n }). Reply “kết luận { $ref } không phát sinh” if there is none, or “thêm: …”:
draft-untasked-line = { $ref }. { $text }
draft-did-hint = { $n } tasks left, nothing written yet. Reply “xác nhận” to write them, “xem lại” to see them again.
draft-gone = The document was given up; nothing of it is kept.
import-wrote = Wrote { $tasks } tasks, { $assignments } assignments from { $document }.
import-codes = Codes { $first } to { $last }.
import-new-agencies = New in the directory ({ $n }): { $names }
import-unresolved = Groups without members ({ $n }): { $names }. Their assignments have reached no agency yet.
import-without-deadline = { $n } assignments without a deadline: /hanchot chưa có hạn
import-no-task = Conclusions that lead to no task: { $refs }.
import-untasked = Conclusions without a task: { $refs }.
import-dropped = { $n } tasks that were dropped or merged were not written on their own.
import-unheard = Not told, because no group is linked ({ $n }): { $names }. An admin can give codes for linking.
import-hint = See: /nhiemvu { $query }. Linked groups have their tasks.
warning-annex-missing = the document names an annex that the file does not have
warning-number-blank = the document's number is blank
warning-no-tasks = no task was found in the document
warning-lead-unknown = { $count } without a lead agency (items { $refs })
warning-year-assumed = { $count } deadlines without a year, taken from the document's date (items { $refs })
warning-deadline-unread = { $count } deadlines not understood (items { $refs })
warning-reference-missing = the document's date is unknown: please look at deadlines without a year
warning-row-unread = a row was not understood: “{ $text }”
warning-date-blank = the document's date is blank
assigned-title =
    { $n ->
        [one] { $agency }: 1 new task from { $document }
       *[other] { $agency }: { $n } new tasks from { $document }
    }
resolved-title =
    { $n ->
        [one] { $agency }: { $n } task given to { $group }
       *[other] { $agency }: { $n } tasks given to { $group }
    }
assigned-more = and { $n } more: /nhiemvu
assigned-hint = Please report receipt: reply “đã nhận hết” to this message, or “đã nhận 1, 2”. Details: /nhiemvu { $code }
assigned-hint-one = Please report receipt: reply “đã nhận” to this message. Details: /nhiemvu { $code }

## /lienket

command-lienket = Make a code that links a group
usage-lienket =
    /lienket{ $at } Sở Ngoại vụ
code-for-group = Code that links a group to { $agency }. Somebody in the agency's group sends the following and becomes its first focal point:
code-for-role = Code for the role { $role }. Whoever it is for sends the following to the bot in private:
code-link = Or open: { $link }
code-once = The code works once, until { $until }, and is shown only now.

## /dangky

command-dangky = Register with a code
usage-dangky =
    In the agency's group: /dangky{ $at } MÃ
    In private, to take a role: /dangky MÃ
registered-chat = This group is now linked to { $agency }.
registered-focal-point = { $person } is focal point of { $agency }.
registered-open =
    { $n ->
        [one] The agency has 1 open task.
       *[other] The agency has { $n } open tasks.
    }
registered-chat-hint = Tasks: /nhiemvu@{ $bot }. Help: /trogiup@{ $bot }. A digest comes on working mornings when something is due.
registered-role = { $person } now is { $role }.
registered-role-hint = Help: /trogiup
group-lost = The bot is no longer in the group “{ $title }” of { $agency }: the group gets no digests and reminders. Add the bot to the group again.
group-back = The bot is back in the group “{ $title }” of { $agency }; it is linked as before.

## /phanquyen

command-phanquyen = People and roles
usage-phanquyen =
    /phanquyen{ $at }: people and their roles
    /phanquyen{ $at } đầu mối Sở Ngoại vụ: a code for a role
    /phanquyen{ $at } lãnh đạo UBND tỉnh: a code for a role
    /phanquyen{ $at } thôi Trần Thị Bình: ends every role of a person
    /phanquyen{ $at } thay Trần Thị Bình bằng Lê Văn Cường: every role goes over
    /phanquyen{ $at } thay Trần Thị Bình: a code for whoever comes
role-officer = officer
role-focal-point = focal point
role-leader = leader
role-monitor = monitor
role-admin = admin
role-inspector = inspector
role-of-agency = { $role } of { $agency }
people-title = People and roles ({ $n })
person-roles = { $person }: { $roles }
people-hint = Give a role: /phanquyen đầu mối Sở Ngoại vụ. End one: /phanquyen thôi and the name.
role-ended = { $person } no longer is { $role }.

## /coquan

command-coquan = Directory of agencies and groups of them
usage-coquan =
    /coquan{ $at }: the directory as a tree
    /coquan{ $at } tài chính: find agencies
    /coquan{ $at } Sở Ngoại vụ: one agency
    /coquan{ $at } thêm Sở Dân tộc và Tôn giáo; thuộc: UBND tỉnh; tên khác: SDTTG, Sở DT&TG
    /coquan{ $at } thêm Đại sứ quán Nhật Bản; ngoài hệ thống
    /coquan{ $at } Sở Ngoại vụ; tên khác: Sở NgVụ; thuộc: UBND tỉnh
    /coquan{ $at } đổi tên Sở Công Thương thành Sở Công nghiệp và Thương mại từ 01/7/2026
    /coquan{ $at } sáp nhập Sở Ngoại vụ vào Văn phòng UBND tỉnh từ 01/7/2026
    /coquan{ $at } hủy sáp nhập Sở Ngoại vụ
    /coquan{ $at } nhóm Các sở, ban, ngành: thêm Sở Nội vụ, Sở Tư pháp
agencies-title = Directory: { $n } agencies
agencies-found = { $n } agencies for “{ $words }”
agencies-none = The directory has no agency for “{ $words }”.
agencies-none-hint = Add it: /coquan thêm { $words }; thuộc: UBND tỉnh
agencies-hint = Details: /coquan and a name. Adding, renaming, merging: /trogiup coquan
agency-marks = { $agency } ({ $marks })
agency-open = { $n } open
agency-unlinked = no linked group
agency-external = external, only tracked
agency-group = { $name }: { $n } agencies
agency-group-waiting = { $name }: { $n } agencies, { $waiting } assignments have reached none
agency-groups-title = Groups of agencies ({ $n })
agency-group-resolved = What waited has gone to the members: { $n } assignments.
agency-group-hint = Change: /coquan nhóm { $name }: thêm Sở Nội vụ. From now on tasks follow this list.
agency-added = { $agency } was added to the directory.
agency-changed = { $agency } was changed.
agency-kind = Kind
agency-kind-province = province
agency-kind-department = department
agency-kind-division = division
agency-kind-commune = commune
agency-kind-party = Party body
agency-kind-ministry = ministry
agency-kind-organisation = organisation
agency-kind-other = other
agency-parent = Under
agency-aliases = Other names
agency-predecessors = Before
agency-successor = To be merged into
agency-below = Below it
agency-in-groups = In groups
agency-people = People
agency-chats = Chat groups
agency-chat-left = { $title } (the bot was removed)
agency-open-label = Tasks
agency-until = { $name } (until { $date })
agency-from = { $name } (from { $date })
agency-and-more = ; and { $n } more
agency-hint = Change: /coquan { $agency }; tên khác: …; thuộc: …
succession-done = { $from } is now { $into }: { $n } open tasks moved; finished ones keep the old name.
succession-done-none = { $from } is now { $into }: no open task had to move; finished ones keep the old name.
succession-later = From { $date } on { $from } is merged into { $into }; open tasks move on that day.
succession-later-new = From { $date } on { $from } becomes { $into }; open tasks move on that day.
succession-hint = To take it back: /coquan hủy sáp nhập { $from }
succession-kept = { $agency } stays as it is.

## Other commands

command-giao = Assign a task
command-dondoc = Urge what is late
command-gopy = Ask for opinions
command-duyet = Approve a result
command-tralai = Return a result with a reason
command-chuyen = Transfer a task
command-thoi = Cancel a task
command-dieuchinh = Adjust words, agency, deadline
command-kichhoat = Activate what waits

## Errors

error-internal = Something went wrong, nothing was changed. Please try again; if it goes on, tell an admin the code { $id }.
error-too-fast = You are sending faster than can be answered. Whatever gets no answer was not done: please send it again in some minutes.
error-stranger = This account is not registered. Please ask an admin for a code, then send: /dangky MÃ
error-not-linked = This group is linked to no agency. Please ask an admin for a code, then send in the group: /dangky MÃ
error-not-allowed = Your role may not do this. What it may: /trogiup
error-import-not-allowed = Only monitors and admins take documents in.
error-not-found = No task { $code } found. The list: /nhiemvu
error-not-found-here = This task was not found. The list: /nhiemvu
error-message-unknown = The message replied to is not known, so nothing was written. Type /nhiemvu and reply to the new message.
error-command-unknown = There is no command /{ $name }. All commands: /trogiup
error-code-missing = A code is needed, as: /dangky ACDE3467
error-code-needed = The code of a task is needed, as: /{ $command } NV-0012. Codes: /nhiemvu
error-yes-or-no = Please reply “đồng ý” or “không đồng ý”.
error-private-only = Codes are given in private, because everybody in a group reads along.
error-one-file = One file at a time, please.
error-correction-unclear = The correction was not understood, nothing was changed. Examples: “3 hạn { DATE(20) }”, “3 chủ trì Sở Tài chính”, “bỏ 4”, “thêm: nội dung; chủ trì: …; hạn: …”.
error-undo-nothing = There is nothing to take back in that message. Reply “hoàn tác” to the one that confirmed the change, within 10 minutes.
error-line-range = That message has lines 1 to { $last } only. Please reply again, for example “xem { $last }”.
error-correction-range = The preview has tasks 1 to { $last } only, so nothing was corrected.
error-correction-deadline = The deadline is not clear, so nothing was corrected. As: “3 hạn { DATE(20) }”, “3 hạn quý II/2026”, “3 hạn thường xuyên”.
error-range-unclear = “{ $words }” is no stretch of time. Examples: tuần này, tháng 6, quý II, từ 01/3 đến 15/3.
error-range-future = “{ $words }” has not begun, so there are no figures yet. What is due then: /hanchot { $words }
error-code-invalid = The code is wrong or used. Please ask for a new one.
error-code-expired = The code has expired. Please ask for a new one.
error-code-for-group = This code links a group: please send it in the agency's group.
error-person-hidden = The sender is hidden. Please turn off anonymous administration and send it again.
error-person-unknown = Nobody called “{ $person }” holds a role. The list: /phanquyen
error-person-ambiguous = Several people are called “{ $person }”. Please add the role.
error-role-unclear = “{ $words }” names no role. Roles: đầu mối, lãnh đạo, theo dõi, quản trị, thanh tra. Example: /phanquyen đầu mối Sở Ngoại vụ
error-agency-missing = The name of an agency is needed, as: Sở Ngoại vụ.
error-agency-unknown = The directory has no agency “{ $agency }”.
error-agency-exists = The directory has { $agency } already. Change it: /coquan { $agency }; tên khác: …
error-agency-past = { $agency } is a name of the past. Use the one of today.
error-agency-is-group = “{ $agency }” is a group of agencies. Name its members: /coquan nhóm { $agency }: Sở A, Sở B
error-agency-cycle = { $agency } stands above { $parent } and cannot go below it.
error-agency-order-unclear = Not understood, nothing changed. For example: /coquan thêm Sở Dân tộc và Tôn giáo; thuộc: UBND tỉnh; tên khác: SDTTG. More: /trogiup coquan
error-alias-taken = “{ $alias }” is a name of { $agency } and cannot be another's.
error-group-unknown = The directory has no group “{ $group }”. Make it: /coquan nhóm { $group }: Sở A, Sở B
error-succession-none = No merger or renaming of { $agency } is waiting.
error-nothing-to-undo = There is nothing to undo here.
error-undo-expired = More than { $minutes } minutes have passed, it cannot be undone. Please tell the monitor if it was a mistake.
error-already-decided = This was decided before.
error-extension-withdrawn = This request was withdrawn, or replaced by another one.
error-no-deadline = Task { $code } has no deadline to extend.
error-extension-too-early = The day asked for must come after the present deadline of { $code }, so nothing was written. See it: /nhiemvu { $code }
error-draft-gone = The document is no longer here. Please send it again.
error-draft-reading = This document is still being read. Wait for its preview.
error-draft-done = This document was confirmed and written before.
error-imported-before = This file was taken in before ({ $document }).
error-draft-empty = No task is left to write. Restore: reply “khôi phục 1”; give up: “hủy”.
error-paste-empty = There is nothing to read yet. Please paste the text, or “hủy” to give up.
error-file-too-large = The file is larger than 20 MB. Please split it or paste its text.
error-file-unavailable = The file could not be fetched from the messenger. Please send it again.
error-file-encrypted = The file has a password. Please remove it and send it again.
error-file-broken = The file is broken or incomplete. Please open it, save it and send it again.
error-file-kind-unsupported = This kind of file is not read. Please send .docx, .pdf, .xlsx, .csv, .doc, .txt or photos.
error-file-too-many-pages = The file has more than { $limit } pages. Please send only the part that assigns tasks.
error-file-too-many-rows = The table has more than { $limit } rows. Please split it.
error-file-bomb = The file is packed in an odd way. Please save it as a new file and send that.
error-file-macro = The file carries a macro. Please save it as .docx or .xlsx and send that.
error-file-timeout = Reading took too long and was stopped. Please split the file or paste its text.
error-file-memory = Reading took too much memory and was stopped. Please split the file or paste its text.
error-file-empty = The file is empty.
error-file-no-text = No text could be read. Please send a clearer copy or the original file.
error-file-busy = Other files are being read. Please send it again in a few minutes.
error-document-secret = The document is marked as classified: it must not be sent here. The bot has neither read nor kept it. Please delete the message and follow the rules on state secrets.
