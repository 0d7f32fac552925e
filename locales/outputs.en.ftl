### Other outputs: a ledger sent back, letters, meetings, the paragraph to paste, results by person, calendar feeds.

## A ledger sent back

ledger-unchanged = { $file }: { $n } rows, nothing has changed.
ledger-title-edits = { $file }: { $n } tasks would change, of { $rows } rows.
ledger-title-faults = { $file }: { $n } tasks would change, but { $faults } cells cannot be written.
ledger-title-none = { $file }: { $rows } rows, nothing that can be written.
ledger-edit = { $code } — { $agency } — { $content }
ledger-change = { $column }: { $from } → { $to }
ledger-with-evidence = Completed by: { $evidence }
ledger-faults = Cells that cannot be written ({ $n }):
ledger-fault = Row { $row } ({ $code }), column { $column }, “{ $value }”: { $problem }
ledger-problem-percent-unclear = needs a number from 0 to 100
ledger-problem-date-unclear = there is no such day
ledger-problem-too-long = too long
ledger-problem-agency-unknown = the directory has no such agency
ledger-problem-agency-leads = that agency leads this task already
ledger-problem-done = completed: only the day and the document of completion can be put right
ledger-problem-cancelled = called off
ledger-problem-reported = its result waits for approval
ledger-problem-evidence-alone = a document, but no day of completion
ledger-problem-date-future = that day is still to come
ledger-problem-not-allowed = your role may not change this task
ledger-kept = Not changed by a ledger ({ $n } cells: words of the document, or cells left empty):
ledger-kept-cell = { $code }, column { $column }
ledger-unknown = Rows that are no task here, left out ({ $n }):
ledger-unknown-row = Row { $row }: { $content }
ledger-twice = Rows that repeat a task, left out ({ $n }):
ledger-twice-row = Row { $row }: { $code }
ledger-hint = Nothing is written yet. Reply “xác nhận” to write all of it, “hủy” to drop it.
ledger-hint-faults = Nothing is written. Please correct the cells above and send the file again.
ledger-hint-nothing = Nothing is written. New task: /giao. Words of a task: /dieuchinh.
ledger-written = { $n } changes of { $tasks } tasks written from { $file }.
ledger-news = { $by } updated { $n } tasks by the ledger:
error-ledger-answer = Not understood, so nothing is written. Reply “xác nhận” to write, “xem tiếp” to see more, “hủy” to drop it.
error-ledger-nothing = The ledger has no change that can be written.
error-ledger-faults = { $n } cells cannot be written, so nothing is. Please correct them and send the file again.
error-ledger-stale = { $codes } changed after the preview, so nothing is written. Please send the file again.

## /congvan: a letter that urges

command-congvan = Write a letter about overdue tasks
usage-congvan =
    /congvan{ $at }: everything overdue
    /congvan{ $at } Sở Ngoại vụ
    /congvan{ $at } 79/KH-UBND
    /congvan{ $at } Sở Ngoại vụ trước { DAY(20) }: until when to answer
help-congvan = /congvan{ $at } { $below }: a letter about overdue tasks (Word file)
action-letter = Letter
say-letter = /congvan
deed-write-letter = write a letter that urges
letter-ordered = Writing a letter about { $n } overdue tasks: { $agencies }.
letter-made = Draft letter about { $n } overdue tasks of { $agencies } agencies, as of { $date }. Please check it, number and date it before it is signed.
letter-none-left = Nothing is overdue any more, so there is no letter.
error-letter-unclear = Not clear what to write about. Examples: /congvan Sở Ngoại vụ, /congvan 79/KH-UBND, /congvan Sở Ngoại vụ trước { DAY(20) }
error-letter-nothing = Nothing is overdue that a letter could be about.
error-file-unmade = The file could not be made because of a technical fault; no figures were touched. Please type the command again in a few minutes; if it goes on, tell an admin.
error-files-not-here = This chat takes no files. Please use the command in another one.

## /chuanbihop

command-chuanbihop = Prepare a meeting with an agency
usage-chuanbihop =
    /chuanbihop{ $at } Sở Tài chính: since the last conclusion
    /chuanbihop{ $at } Sở Tài chính từ 15/01
    /chuanbihop{ $at } Sở Tài chính 56/TB-UBND
help-chuanbihop = /chuanbihop{ $at } { $below }: one page before a meeting, since the last conclusion
meeting-title = Before the meeting: { $agency }
meeting-part-late = Overdue ({ $n })
meeting-part-open = Under way ({ $n })
meeting-part-done = Completed ({ $n })
meeting-part-petitions = Proposals, petitions ({ $n })
meeting-said-late = { $content } — overdue by { $n } working days (due { $date }), urged { $urged } times
meeting-said-open = { $content } — deadline: { $deadline }
meeting-said-done = { $content } — { $date }; { $evidence }
meeting-unproved = no document
meeting-said-petition = { $agency } to { $to }: { $text } ({ $state })
meeting-file-comes = The page (Word file) follows.
meeting-no-file = This chat takes no files, so this is all.
meeting-made = Before the meeting: { $agency }, one page to print.
error-meeting-unclear = Not clear which agency is meant. Examples: /chuanbihop Sở Tài chính, /chuanbihop Sở Tài chính từ 15/01
error-meeting-agency = An agency is needed: /chuanbihop Sở Tài chính
error-meeting-not-seen = The work of this agency cannot be seen here.
error-meeting-too-many = There are { $n } tasks, and a page sums up { $most }. Please name one agency.
error-meeting-document = This agency has no task from { $number }.

## /longghep

command-longghep = A paragraph for the general report
usage-longghep =
    /longghep{ $at }: this month
    /longghep{ $at } quý I
    /longghep{ $at } 6 tháng
    /longghep{ $at } quý I Sở Tài chính
help-longghep = /longghep{ $at } quý I: one paragraph to paste into the general report

## /ketqua: results by agency and person (Nghị định 335/2025/NĐ-CP)

command-ketqua = Results by person, with their proof
usage-ketqua =
    /ketqua{ $at }: this month
    /ketqua{ $at } quý I
    /ketqua{ $at } Sở Tài chính tháng 2
help-ketqua = /ketqua{ $at } quý I: results by person, with their proof (.csv file)
results-ordered = Listing the results { $range } of { $name }.
results-ordered-all = Listing the results { $range } of all agencies.
results-title = Results { $range } { $name }
results-title-all = Results { $range } of all agencies
results-none = { $title }: no task.
results-line = { $name }: { $n } tasks, done { $done } ({ $share }), on time { $onTime }; late { $late }; sent back { $returned } times
results-hint = The file has each task with its person, deadline, day of completion and proof; it gives no points.
error-results-unclear = Not clear whose results of which period. Examples: /ketqua quý I, /ketqua Sở Tài chính tháng 2
error-results-too-many = There are { $n } tasks, and a file holds { $most }. Please name an agency.

## /lich điện thoại: deadlines in a phone's calendar

help-lich-feed = /lich{ $at } điện thoại: the agency's deadlines in the calendar of a phone or Outlook
feed-given = Address of the calendar of { $agency }:
feed-renewed = New address of the calendar of { $agency }; the old one leads nowhere now:
feed-hint = Add it in a calendar app as a subscription. Whoever has the address can read it: keep it within the agency. New one: “/lich điện thoại mới”; no more: “/lich điện thoại thôi”.
feed-known = { $agency } has an address, given on { $date }; it is not kept and cannot be told again. A new one (the old one ends): /lich điện thoại mới
feed-ended = The address of the calendar of { $agency } leads nowhere any more.
error-feed-agency = Please send this in the agency's group.
error-feed-none = The agency has no calendar address. To have one: /lich điện thoại
error-feed-no-address = The bot has no web address, so there is no calendar yet. Please have the operator set PUBLIC_URL.
