### Tasks given in the chat, and decisions: approve, return, hand over, call off, adjust, person in charge.

with-deadline = last day on time: { $deadline }
with-reported-on = counts as completed on { $date }
with-last-round = no further round opens
difference = { $what }: { $from } → { $to }
difference-deadline = last day on time
difference-content = words
difference-product = product
difference-coordinating = coordinating

## On cards and lists

card-person = Person in charge
card-submitted = Handed in
card-submitted-on = since { $date }, to be decided above
card-reported = To be approved
card-reported-on = reported as completed on { $date }
card-returned = Sent back
card-adjusted = Adjusted on { $date }
card-hops = Handed over
card-hops-from = { $n } times, before that: { $former }
card-parent = Part of
card-parts = Parts
card-part-done = { $code } { $agency } (done)
history-submit = handed in
history-approve = approved
history-return = sent back
history-transfer = handed over
history-transfer-propose = asked to hand over
history-transfer-reject = handing over declined
history-cancel = called off
history-adjust = adjusted
history-person = given to
history-activate = dated
mark-reported = to be approved
mark-submitted = handed in
mark-returned = sent back
mark-adjusted = adjusted
mark-person = { $person }

## /giao

usage-giao =
    /giao{ $at } Sở Tài chính: rà soát dự án kêu gọi đầu tư; phối hợp: Sở Nội vụ; hạn: trước { DATE(20) }; sản phẩm: báo cáo
    /giao{ $at } Phòng Hợp tác quốc tế: tổng hợp số liệu; hạn: 15/6/2026; thuộc NV-0012
help-giao = /giao{ $at } { $below }: rà soát dự án; hạn: { DATE(20) } — give a task in one line
decided-assign = { $code } was given to { $agency }: { $content }
undid-assign = { $code } was withdrawn: { $content }
assigned-title-direct = { $agency }: { $n } new tasks
error-assign-unclear = That is not enough to give a task. Example: /giao Sở Tài chính: rà soát dự án kêu gọi đầu tư; hạn: { DATE(20) }
error-assign-deadline = The deadline is not understood; nothing was given. Example: hạn: { DATE(20) }, hạn: quý II/2026; without a deadline leave “hạn” out.
error-assign-not-allowed = Your role cannot give tasks to { $agency }. A focal point gives parts of their own tasks to the units below, with “thuộc” and the code.
error-group-empty = This group of agencies has no members yet; nothing was given. Please name each agency.
error-already-ended = { $code } has ended; nothing was written. See: /nhiemvu { $code }

## Handed in, to be approved

did-submit = { $ref } is handed in, to be decided above: { $content }
asks-submit = { $ref } is handed in: { $content }
undid-submit = Handing in { $code } was taken back: { $content }
with-awaiting-approval = to be approved; once approved it counts from today
already-reported = { $ref } was reported as completed before and waits for approval.
leader-result = { $agency } reported it as completed on { $on }, to be approved
leader-transfer = { $agency } asks to hand it over to { $to }
leader-unaccepted = Not accepted after 1 working day ({ $n }): { $agencies }
leader-unaccepted-agency = { $agency } { $n } tasks
draft-approval = Results of this document count once they are approved.
draft-did-approval-on = Results of this document count once they are approved
draft-did-approval-off = Results of this document need no approval, they count when reported

## /duyet

usage-duyet =
    /duyet{ $at } NV-0012: approve a result, completed on the day it was reported
    /duyet{ $at } NV-0012 Sở Tài chính: where several agencies lead
    /duyet{ $at } bật 7360/KH-UBND: results of this document must be approved
    /duyet{ $at } tắt 7360/KH-UBND: results count when reported
help-duyet = /duyet{ $at } NV-0012, /tralai{ $at } NV-0012: reason — decide on a reported result
decided-approve = { $by } approved { $code } ({ $agency }): { $content }
undid-approve = The approval of { $code } was taken back: { $content }
approval-on = From now on results of { $document } count once they are approved. To end that: /duyet tắt { $document }
approval-off = From now on results of { $document } count when reported; leaders and monitors can still send them back: /tralai
error-nothing-waiting = No result and no request of this task waits for a decision.
error-nothing-reported = { $code } was not reported as completed: there is nothing to approve or send back.
error-document-unknown = There is no document “{ $number }”. Example: /duyet bật 7360/KH-UBND
error-which-agency = Several agencies lead { $code }: { $agencies }. Please add the agency, for example: { $example }

## /tralai

usage-tralai =
    /tralai{ $at } NV-0012: thiếu phụ lục số liệu
decided-return = { $by } sent { $code } ({ $agency }) back: { $content }
undid-return = Sending { $code } back was taken back: { $content }
error-reason-needed = A reason is needed, nothing was written. Send it again with the reason after a colon: “{ $typed }: …”.

## /chuyen

usage-chuyen =
    /chuyen{ $at } NV-0012 Sở Tài chính: đúng chức năng, nhiệm vụ
    /chuyen{ $at } NV-0012 Sở Tài chính: đúng chức năng; căn cứ 12/QĐ-UBND
    From a focal point it is a proposal that is decided above
help-chuyen = /chuyen{ $at } NV-0012 Sở Tài chính: reason — hand a task over to another agency
decided-transfer = { $by } handed { $code } over from { $agency } to { $to }: { $content }
decided-transfer-propose = { $agency } asks to hand { $code } over to { $to }, to be decided above: { $content }
transfer-title = { $agency } asks to hand { $code } over to { $to }
decided-transfer-reject = { $by } declined to hand { $code } over to { $to }, { $agency } goes on: { $content }
undid-transfer = Handing { $code } over was taken back: { $content }
undid-transfer-propose = The proposal to hand { $code } over was withdrawn: { $content }
undid-transfer-reject = Declining to hand { $code } over was taken back: { $content }
error-transfer-unclear = The receiving agency is needed. Example: /chuyen NV-0012 Sở Tài chính: đúng chức năng
error-leads-already = { $agency } leads { $code } already; it was not handed over.
error-already-reported = { $code } is reported as completed and waits for approval. Please approve it or send it back first: /duyet { $code }, /tralai { $code }: lý do

## /thoi

usage-thoi =
    /thoi{ $at } NV-0012: trùng với NV-0003
    /thoi{ $at } NV-0012: văn bản hết hiệu lực; căn cứ 12/QĐ-UBND
help-thoi = /thoi{ $at } NV-0012: reason — call a task off
decided-cancel = { $by } called { $code } ({ $agency }) off: { $content }
undid-cancel = Calling { $code } off was taken back: { $content }

## /dieuchinh

usage-dieuchinh =
    /dieuchinh{ $at } NV-0012 hạn { DATE(20) }; căn cứ 12/QĐ-UBND
    /dieuchinh{ $at } NV-0012 nội dung: rà soát toàn bộ dự án; căn cứ 12/QĐ-UBND
    /dieuchinh{ $at } NV-0012 phối hợp: Sở Nội vụ, Sở Tư pháp; căn cứ 12/QĐ-UBND
    /dieuchinh{ $at } NV-0012 chủ trì Sở Tài chính; căn cứ 12/QĐ-UBND
help-dieuchinh = /dieuchinh{ $at } NV-0012 hạn { DATE(20) }; căn cứ 12/QĐ-UBND — adjust a task by a decision
decided-adjust = { $by } adjusted { $code } ({ $agency }): { $content }
undid-adjust = The adjustment of { $code } was taken back: { $content }
error-adjust-unclear = It is not clear what to adjust; nothing was changed. Example: /dieuchinh NV-0012 hạn { DATE(20) }; căn cứ 12/QĐ-UBND
error-adjust-deadline = The new deadline is not understood; nothing was changed. Please name a day, for example: hạn { DATE(20) }.
error-adjust-nothing = { $code } is like that already; nothing was changed.
error-adjust-one-lead = The lead can be adjusted to one agency only. To give it to another as well: /giao
error-basis-needed = A basis is needed; nothing was changed. Please add the number of a document, for example: căn cứ 12/QĐ-UBND

## /phancong

command-phancong = Name who does a task inside the agency
usage-phancong =
    /phancong{ $at } NV-0012 Trần Văn Bình
    Or reply to a list: “3 giao anh Bình”
help-phancong = /phancong{ $at } NV-0012 Trần Văn Bình: name who does it, or reply “3 giao anh Bình”
decided-person = { $person } is in charge of { $code }: { $content }
undid-person = Naming who does { $code } was taken back: { $content }
mark-missing = missing: { $missing }
error-person-unclear = The name of the person is needed. Example: /phancong NV-0012 Trần Văn Bình
