### Petitions between agencies: who asks, what, who must answer.

## /kiennghi

command-kiennghi = Petitions: send them, follow the answers
usage-kiennghi =
    /kiennghi{ $at } Bộ phận một cửa thiếu máy; gửi: Sở Tài chính; hạn: { DATE(20) }
    /kiennghi{ $at }: petitions sent, petitions to answer
    /kiennghi{ $at } quá hạn
    /kiennghi{ $at } KN-0004: one petition
    /kiennghi{ $at } KN-0004 đồng ý: ends it, when the answer will do
    /kiennghi{ $at } KN-0004 chưa thỏa đáng: chưa rõ thời gian cấp máy
    /kiennghi{ $at } KN-0005 đã trả lời: CV 123/BNG-LS, where whoever answers has no group
    In private name the agency that asks; của: Sở Ngoại vụ
help-kiennghi = /kiennghi{ $at } thiếu máy; gửi: Sở Tài chính; hạn: { DATE(20) } — ask something of another agency
help-kiennghi-list = /kiennghi{ $at }: petitions sent and to answer

petition-registered = { $code } sent to { $answerer } ({ $task }), { $until }: { $content }.
petition-registered-external = Whoever answers has no group here. Once their answer is there: “/kiennghi { $code } đã trả lời: number of the document”.
petition-registered-unheard = Whoever answers has no linked group yet; their monitor was told, if there is one.
petition-until = to be answered by { $date }
petition-until-none = without a deadline for the answer
petition-wish = send a petition to { $to }: { $content }

## What the answerer hears

petition-asks = { $proposer } asks { $answerer } ({ $code }, { $task })
petition-asks-hint = Reply to this message: “đã nhận”, “xong, CV 45/STC-NS” with the words of the answer, “vướng: …”, “gia hạn 15/7: lý do”.

## List, card

petition-list-title = Petitions — { $scope } ({ $n })
petition-list-hint = Details: /kiennghi { $code }. Who answers: “xong 1, CV 45/STC-NS”; who asked: “1 đồng ý” or “1 chưa thỏa đáng: lý do”.
petition-none = { $scope }: no petition like that.
petition-none-hint = Send one: /kiennghi nội dung; gửi: Sở Tài chính; hạn: { DATE(20) }
petition-group-open = Waiting for an answer
petition-group-answered = Answered, waiting for the proposer's word
petition-group-settled = Ended
petition-group-withdrawn = Called off
petition-between = { $proposer } to { $answerer }
petition-answered-on = answered on { $date }
petition-returned = not content: { $reason }
petition-title = { $code } — petition of { $proposer }
petition-from = Who asks
petition-to = Who must answer
petition-external = { $answerer } (no group)
petition-created = Sent on
petition-deadline = To be answered by
petition-state = State
petition-state-open = waiting for an answer
petition-state-answered = answered, waiting for the proposer's word
petition-state-settled = ended
petition-state-withdrawn = called off
petition-answer = Answer
petition-answer-unsaid = no words given
petition-return = Not content, { $date }
petition-task = Followed as
petition-hint-open = Whoever answers sends “xong, number of the document” with the words of the answer.
petition-hint-external = Once their answer is there, whoever asked sends: “đã trả lời, CV 123/BNG-LS”.
petition-hint-answered = Whoever asked replies “đồng ý” to end { $code }, or “chưa thỏa đáng: lý do”.
petition-hint-settled = If that was a mistake, “chưa thỏa đáng: lý do” opens { $code } again.
petition-hint-withdrawn = Petition { $code } is no longer followed.
action-petition-settle = Content

## What came of it

petition-answered = { $answerer } answered { $code } ({ $content }): { $answer }.
petition-reopened = { $answerer } took back the answer to { $code } and goes on: { $content }.
petition-settled = { $by } is content with the answer and ends { $code } of { $proposer }: { $content }.
petition-unsettled = { $by } ({ $proposer }) is not content with the answer to { $code } and asks for another: { $content }; because { $reason }.

## The leader's digest

petition-leader = Petitions whose answer is overdue
petition-leader-more = and { $n } more petitions: /kiennghi quá hạn

## Errors

error-petition-unclear = It is not clear what is asked of whom, so nothing was written. For example: /kiennghi Bộ phận một cửa thiếu máy; gửi: Sở Tài chính; hạn: { DATE(20) }
error-petition-deadline = The deadline of the answer was not understood, so nothing was written. For example: hạn: { DATE(20) }; leave “hạn” out where there is none.
error-petition-whose = Which agency asks? Nothing was written. For example add “; của: Sở Ngoại vụ”.
error-petition-self = { $agency } does not petition itself. Give a task inside an agency: /giao
error-petition-not-found = No petition { $code }. The list: /kiennghi
error-petition-which = Which petition? Give the number of its line, for example: “1 đồng ý”.
error-petition-unanswered = { $code } is not answered yet, so there is nothing to agree with or to send back.
error-petition-answered = { $code } was answered before. See: /kiennghi { $code }
error-petition-reason = Say what is missing. For example: /kiennghi { $code } chưa thỏa đáng: chưa rõ thời gian
error-petition-theirs = { $code } is answered by whom it was sent to: they send “xong, number of the document”.
