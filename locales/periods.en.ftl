### What waits for an event, a document or a request: dated once that has come.

deadline-until = { $text }, until the end of { $unit }
card-anchor = Counts from
card-anchor-what = { $date } ({ $what })
card-awaited = Document it waits for
card-awaited-here = { $document }, is here
card-next-round = Next round
card-next-round-on = opens on { $date }
card-hint-anchor = It waits. Once it has happened, name the day: reply “kích hoạt { DAY($ahead) }”, or /kichhoat { $code } { DATE($ahead) }
card-hint-deadline = It waits. Once that has come a monitor or leader sets the deadline: reply “kích hoạt { DAY($ahead) }”, or /kichhoat { $code } { DATE($ahead) }
mark-awaited-here = the document it waits for is here
group-updates = Please update
digest-more-updates = and { $n } more: /nhiemvu
digest-hint-update = Update: “{ $line }: đã tổ chức 2 hội nghị”.
group-lines = Please report results, one line a task
digest-more-lines = and { $n } more: /nhiemvu
list-hint-waiting = What a task waits for has come: “{ $line } kích hoạt { DAY($ahead) }”.

activation-wish = Day from which { $codes } counts: { $said }.
say-activation = /kichhoat { $codes } { $said }
say-activation-day = { $words } ngày { $date }
say-activation-basis = { $said }; căn cứ { $basis }
activated = Dated { $code } ({ $agency }): { $content }. { $dates }.
activated-again = Dated anew { $code } ({ $agency }): { $content }. { $dates }.
activated-anchor = Counted from { $anchor } + { $term } → due { $due }
activated-before = Counted from { $anchor } → due before { $due }{ $before }
activated-due = Due { $due }{ $before }
activated-last-day = (last day on time { $date })
activated-guessed = The document names no number of days, so this is a first guess. Another deadline: /dieuchinh { $code } hạn { DATE(20) }; căn cứ 12/QĐ-UBND
activated-more = and { $n } more
activated-others = { $n } more wait for { $event }: reply “tất cả” to date them from the same day.
activated-news = { $by } dated { $n } waiting tasks:
undid-activate = Took back the date of { $code }: { $content }
action-all = All
say-all = tất cả
deed-activate = date what waits

## /kichhoat

usage-kichhoat =
    /kichhoat{ $at } NV-0012 { DATE(20) }: a deadline, or the day of the event that it waits for
    /kichhoat{ $at } NV-0012 Sở Tài chính { DATE(20) }: one agency only
    /kichhoat{ $at } NV-0012 hạn { DATE(20) }; căn cứ 12/QĐ-UBND
    /kichhoat{ $at } NV-0012: đã được phê duyệt ngày { DAY(-3) }
    Or reply to a list: “3 kích hoạt { DAY(20) }”, “3: đã được phê duyệt ngày { DAY(-3) }”
help-kichhoat = /kichhoat{ $at } NV-0012 { DATE(20) }: date a task that waits
help-reply-activate = “3: đã được phê duyệt ngày { DAY(-3) }”, “3 kích hoạt { DAY(20) }” once what it waits for has come
error-activation-unclear = The day was not understood, so nothing was written. Example: /kichhoat NV-0012 { DATE(20) }; in a reply: “3: đã được phê duyệt ngày { DAY(-3) }”.
error-activation-day = { $code } needs a day, so nothing was written. Example: /kichhoat { $code } { DATE(20) }
error-activation-past = The deadline of { $code } has passed already, so nothing was written. Name a day from today on, with its year.
error-activation-dated = { $code } does not wait for a date, so nothing was written. To change its deadline: /dieuchinh { $code } hạn { DATE(20) }; căn cứ 12/QĐ-UBND

## Documents that are waited for

import-awaited-dated = Dated by the document that they waited for: { $codes }. See: /nhiemvu { $code }
import-awaited-waited = Waiting for this document: { $codes }. Date them: /kichhoat { $code } { DATE(20) }
import-awaited-waits = Waiting for a document that is here already: { $codes }. Date them: /kichhoat { $code } { DATE(20) }
