### Urging: agencies asked to answer, overdue tasks brought up step by step, tasks without deadline or agency.

with-urge-answer = answers the urging
card-urged = Urged
urge-times = { $n } times, last on { $date }, not answered
urge-times-answered = { $n } times, last on { $date }, answered on { $answered }
mark-urged = urged { $times }
card-ladder = Brought up
card-ladder-on = { $to }, on { $date }
ladder-title = Overdue, nothing new reported
ladder-hint = Urge: reply “{ $number } đôn đốc”.
ladder-hint-code = Urge: /dondoc { $code }
ladder-head = head of the agency
ladder-monitor = monitor
ladder-leader = leader above
history-urge = urged
history-ladder = overdue, brought up
history-ladder-head = overdue, brought to the head of the agency
history-ladder-monitor = overdue, brought to the monitor
history-ladder-leader = overdue, brought to a leader above
deed-urge = urging

## What an agency's group is told

urge-title = { $agency } urged: { $n } tasks
urge-again = Urged for the { $n }th time
urge-hint = { $by } asks you to reply “đã nhận” and how far it is, such as “1: 60%”, “2 vướng: …”.
urge-hint-one = { $by } asks you to reply “đã nhận” and how far it is, such as “60%”, “vướng: …”.

## /dondoc

usage-dondoc =
    /dondoc{ $at }: urged, and not answered yet
    /dondoc{ $at } NV-0012, NV-0013: báo cáo trước 16 giờ
    /dondoc{ $at } Sở Ngoại vụ: what is overdue at an agency
    /dondoc{ $at } 79/KH-UBND: what is overdue of a document
    /dondoc{ $at } Sở Ngoại vụ sắp đến hạn
    /dondoc{ $at } 79/KH-UBND chưa nhận
    Or reply to a list: “3 đôn đốc”, “đôn đốc 1-4”
help-dondoc = /dondoc{ $at } { $below }: urge what is overdue; by code and by document too
help-dondoc-list = /dondoc{ $at }: who has not answered
help-reply-urge = “3 đôn đốc”, “đôn đốc 1-4” to urge
urged-one = Urged { $code } ({ $agency }), { $n } times by now: { $content }.
urged-agency = Urged { $n } tasks of { $agencies }.
urged-many = Urged { $n } tasks: { $agencies }.
urged-today = Not sent again on one day: { $codes } were urged today.
urged-ended = Not urged, over or reported as completed: { $codes }.
urged-unlinked = { $agency } has no linked group, not urged: { $codes }.
urged-external = { $agency } is outside, without a group to urge: { $codes }.
urged-nobody = No agency leads it yet, not urged: { $codes }.
urged-hint = Who has not answered: /dondoc.
undid-urge = Urging taken back, { $code }: { $content }
urge-waiting = Urged, not answered ({ $n })
urge-since = Urged { $n } times, last { $date } ({ $days } working days ago)
urge-since-today = Urged { $n } times, last today
urge-answered = Answered in the last 7 days
urge-answer = { $agency }, { $content } — { $answer }, answered { $date }
urge-list-hint = Urge again: reply “1 đôn đốc”.
urge-none = Nothing waits for an agency's answer.
urge-none-hint = Urge: /dondoc NV-0012, /dondoc Sở Ngoại vụ. Overdue tasks: /hanchot quá hạn.
error-urge-which = Not clear which to urge, nothing sent. Give the number, such as “đôn đốc 1”, “đôn đốc 1-4”.
error-urge-unclear = Not clear what to urge, nothing sent. Such as /dondoc NV-0012, /dondoc Sở Ngoại vụ, /dondoc 79/KH-UBND
error-urge-nothing = Nothing overdue to urge there. What is not overdue: by its code, /dondoc NV-0012, or add “sắp đến hạn”, “chưa nhận”.
error-urge-too-many = { $n } tasks, at most { $most } are urged at once, nothing sent. Add an agency or the number of a document.

## Once a week: tasks without deadline, agency, or anybody to answer

unclear-title = Tasks that lack something, { $date }
unclear-more-deadline = and { $n } more: /hanchot chưa có hạn
unclear-unmanned = Nobody to answer: { $agencies }.
unclear-hint-deadline = Deadline: reply “{ $number } hạn { DAY(20) }”.
unclear-hint-agency = Agency: “{ $number } chủ trì Sở Tài chính”.
unclear-hint-person = A code for a focal point: /phanquyen đầu mối { $agency }.
error-led-already = { $agency } leads { $code }. Hand it over: /chuyen { $code } Sở Tài chính: lý do
