### Consultations: asking, answering, reminding, closing, counting.

## Opening

consultation-office = The monitoring office
consultation-preview = Ask for opinions: { $title }
consultation-asker = Asked by
consultation-deadline = Answer by
consultation-file = File
consultation-preview-asked = { $n } agencies will be asked: { $agencies }.
consultation-more = and { $n } other agencies
consultation-unheard = No linked group: send these the document and write their answers down: { $agencies }.
consultation-preview-hint = Nothing is sent yet. Reply “xác nhận” to send, “hủy” to drop. Correct: “bỏ Sở Tư pháp”, “thêm Sở Nội vụ”, “hạn { DAY(5, $lastDay) }”.
consultation-checking = The file is being looked at before it is sent. The preview comes in a few minutes.
consultation-dropped = Dropped, nothing was sent.
consultation-opened = Opened { $code }, answer by { $date }, { $n } agencies asked: { $title }.
consultation-opened-hint = Who has answered: /gopy { $code }. Reply “hoàn tác” within { $n } minutes to withdraw it.
consultation-write-down = When an agency without a group answers: /gopy { $code } { $agency } đã gửi CV 123/SNV-VP

## Asking and answering in groups

consultation-ask = { $agency }: your opinion is asked for, { $code }
consultation-ask-hint = Reply to this message: “nhất trí”, “không có ý kiến”, “góp ý: …”, “đã gửi CV 123/SNV-VP ngày { $date }”, or send a file.
action-opinion-agree = Agree
say-opinion-agree = nhất trí
action-opinion-none = No comment
say-opinion-none = không có ý kiến
action-opinion-comment = Write down as a comment
say-opinion-comment = góp ý: { $text }
opinion-AGREE = agrees
opinion-NONE = no comment
opinion-COMMENT = comment: { $note }
opinion-SENT = opinion sent
opinion-evidence = { $words } ({ $evidence })
opinion-given = Written down: { $agency } answers { $code }: { $opinion }.
opinion-changed = Written down anew: { $agency } answers { $code }: { $opinion }.
opinion-already = { $agency } answered { $code } so before, nothing written.
opinion-late = Late.
opinion-asks = { $person } asks to write down that { $agency } answers { $code }: { $opinion }.
opinion-request-hint = Nothing is written yet. The focal point of { $agency } replies “đồng ý” or “không đồng ý”.
opinion-not-yet = Not counted as an answer to { $code } (due { $date }). Once there is one, reply “nhất trí”, “không có ý kiến” or “góp ý: …”.
opinion-more-time = Not counted as an answer to { $code } (due { $date }). Whoever asked was told, to consider a later day.
opinion-wants-time = { $agency } asks for more time for { $code }: “{ $words }”. Extend for all: reply “gia hạn { $date }”.
action-extend-to = Extend until { $date }
say-extend-to = gia hạn { $date }
opinion-number = Not counted as an answer to { $code }: give the number, such as “đã gửi CV 123/SNV-VP ngày { $date }”, or send the file.
opinion-unclear = Not sure that this is the opinion of { $agency } on { $code }, nothing written. Reply “nhất trí”, “không có ý kiến” or “góp ý: …”.
consultation-complete = All { $n } agencies have answered { $code }: { $title }. See: /gopy { $code }, close: /gopy đóng { $code }

## Closing, extending, taking back

consultation-closed = { $by } closed { $code }, { $answered }/{ $asked } answered: { $title }.
consultation-extended = { $by } extended { $code } to { $date }: { $title }.
consultation-reason = Reason: { $reason }.
consultation-missing = Not answered: { $agencies }.
consultation-undid-open = Withdrawn { $code }, no opinion needed any more: { $title }.
consultation-undid-answer = Took back the answer of { $agency } to { $code }.
consultation-undid-close = Opened { $code } again: { $title }.
consultation-undid-extend = Took back the extension of { $code }: { $title }.

## /gopy

usage-gopy =
    /gopy{ $at } Dự thảo Quy chế tiếp khách; hạn { DATE(20) }; hỏi: Sở Tài chính, các sở, ban, ngành
    /gopy{ $at } GY-0003
    /gopy{ $at } GY-0003 nhất trí
    /gopy{ $at } GY-0003 góp ý: bổ sung trách nhiệm vào Điều 5
    /gopy{ $at } GY-0003 đã gửi CV 123/SNV-VP
    /gopy{ $at } gia hạn GY-0003 15/7/2026
    /gopy{ $at } đóng GY-0003
    /gopy{ $at } thống kê quý I
    /gopy{ $at } thống kê năm Sở Tài chính
help-gopy = /gopy{ $at } Dự thảo Quy chế; hạn { DATE(20) }; hỏi các sở, ban, ngành: ask for opinions, with a file if you like
help-gopy-list = /gopy{ $at } thống kê quý I: who did not answer when asked
help-gopy-answer = Asked for an opinion, reply to that message: “nhất trí”, “không có ý kiến” or “góp ý: …”
consultations-none = No open consultation.
consultations-none-hint = Open one: /gopy Dự thảo Quy chế; hạn { DATE(20) }; hỏi: các sở, ban, ngành
consultations-to-answer = Opinions asked of this agency
consultations-asked = Open consultations
consultation-line = { $title } — { $time } · { $code }
consultation-line-agency = { $agency }: { $title } — { $time } · { $code }
consultation-line-asked = { $title } — { $time }; { $answered }/{ $asked } answered · { $code }
consultation-line-closed = closed, due { $date }
consultation-title = { $code } — { $title }
consultation-answers = Answered
consultation-rate = { $answered }/{ $asked }
consultation-deadline-moved = { $time }; first set to { $date }
consultation-state-on-time = in time { $date }
consultation-state-late = late, { $date }
consultation-state-unanswered = not answered, overdue
consultation-state-waiting = not answered
consultation-state-released = not answered before it was closed
consultation-group-answered = Answered ({ $n })
consultation-group-missing = Not answered ({ $n })
consultation-opinion-line = { $agency }: { $opinion } — { $state }
consultation-opinion-missing = { $agency } — { $state }
consultation-opinion-changed = changed { $n } times
consultation-opinion-unheard = no group
consultation-card-hint-manage = Extend: /gopy gia hạn { $code } { DATE(5, $lastDay) }; close: /gopy đóng { $code }
consultation-card-hint-answer = Reply to this message: “nhất trí”, “không có ý kiến”, “góp ý: …”.
consultation-list-hint = See one: /gopy { $code }

## Morning digest

group-consultations = Opinions awaited
group-asked = Asked for opinions
asked-fresh = new answers: { $agencies }
asked-missing = not answered: { $agencies }
consultations-more = and { $n } more: /gopy
consultation-digest-hint = Opinions: reply “{ $code } nhất trí” or “{ $code } góp ý: …”.

## Statistics

opinion-count-title = Opinions { $range } — { $scope }
opinion-count-as-of = As of { $date }, by deadlines in the period: { $n } consultations, { $asked } questions.
opinion-count-none = No deadline of a consultation falls in the period.
opinion-count-on-time = In time
opinion-count-late = Late
opinion-count-unanswered = Not answered
opinion-count-total = Total
opinion-count-times = Times
opinion-count-share = Share
opinion-count-line = { $agency }: { $asked } asked, { $onTime } in time, { $late } late, { $unanswered } not answered ({ $percent })
opinion-count-waiting = Besides: { $n } whose deadline is still to come.
opinion-count-released = Besides: { $n } not answered before the consultation was closed early.
opinion-count-list = Not answered ({ $n })
opinion-count-list-late = Answered late ({ $n })
opinion-count-item = { $title } — due { $date } · { $code }
opinion-count-hint = One agency: /gopy thống kê { $words } Sở Tài chính
opinion-count-default = quý này

## Errors

error-consultation-title = What is it about? For example: /gopy Dự thảo Quy chế tiếp khách; hạn { DATE(20) }; hỏi: Sở Tài chính, các sở, ban, ngành
error-consultation-deadline = The deadline was not understood, nothing sent. For example: /gopy Dự thảo Quy chế tiếp khách; hạn { DATE(20) }; hỏi: các sở, ban, ngành
error-consultation-agencies = Who is asked? Nothing sent. For example: /gopy Dự thảo Quy chế tiếp khách; hạn { DATE(20) }; hỏi: Sở Tài chính, các sở, ban, ngành
error-consultation-agencies-unknown = Not in the directory: { $names }. Nothing sent; send it again with the right names. Directory: /coquan
error-consultation-past = The deadline is over, nothing written. Give a day from today on.
error-consultation-date = The day was not understood. For example: /gopy gia hạn GY-0003 15/7/2026
error-consultation-code = A code is needed. For example: /gopy đóng GY-0003
error-consultation-not-later = The new day must be after the one that { $code } has, nothing extended.
error-consultation-one-file = One file each time. Join them and send the command with that file.
error-consultation-file = The file cannot be read and checked, so it is not passed on and nothing was sent. Send a .docx or .pdf, or the command without a file.
error-consultation-draft-gone = This preview is gone. Send /gopy again.
error-consultation-draft-unclear = What should be corrected? Reply “xác nhận”, “hủy”, “bỏ Sở Tư pháp”, “thêm Sở Nội vụ” or “hạn { DATE(20) }”.
error-consultation-opened = This was sent already. See: /gopy
error-consultation-unknown = There is no { $code }. Open ones: /gopy
error-consultation-closed = { $code } is closed, nothing written.
error-consultation-answered = Somebody has answered { $code }, it cannot be withdrawn. Close it: /gopy đóng { $code }
error-consultation-whose = Whose answer to { $code } is it? For example: /gopy { $code } Sở Nội vụ đã gửi CV 123/SNV-VP
error-consult-not-allowed = Focal points, leaders of agencies and monitors ask for opinions. What you can do: /trogiup
error-opinion-period = The period was not understood. For example: /gopy thống kê quý I, /gopy thống kê tháng 3, /gopy thống kê từ 1/3 đến 15/3 Sở Tài chính

## The log in /nhatky

gopy-log-open = asked { $n } agencies, due { $date }
gopy-log-extend = extended to { $date }
gopy-log-close = closed
gopy-log-answer = { $agency } answered: { $opinion }
gopy-log-succeed = the question moved from { $agency } to { $into }
gopy-log-hint = What stands now: /gopy { $code }
deed-give-opinion = answer for the agency
deed-consult = ask for opinions
