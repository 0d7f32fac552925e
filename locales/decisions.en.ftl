### Tasks given in the chat, and decisions: approve, return, hand over, call off, adjust, person in charge.

with-deadline = last day on time: { $deadline }
with-reported-on = counts as completed on { $date }
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
mark-reported = to be approved
mark-submitted = handed in
mark-returned = sent back
mark-adjusted = adjusted
mark-person = { $person }

## /giao

usage-giao =
    /giao{ $at } Sở Tài chính: rà soát dự án kêu gọi đầu tư; phối hợp: Sở Nội vụ; hạn: trước 30/6/2026; sản phẩm: báo cáo
    /giao{ $at } Phòng Lãnh sự: tổng hợp số liệu; hạn: 15/6/2026; thuộc NV-0012
help-giao = /giao{ $at } Sở Tài chính: rà soát dự án; hạn: 30/6/2026 — give a task in one line
decided-assign = { $code } was given to { $agency }: { $content }
undid-assign = { $code } was withdrawn: { $content }
assigned-title-direct = { $agency }: { $n } new tasks
error-assign-unclear = That is not enough to give a task. Example: /giao Sở Tài chính: rà soát dự án kêu gọi đầu tư; hạn: 30/6/2026
error-assign-deadline = The deadline is not understood; nothing was given. Example: hạn: 30/6/2026, hạn: quý II/2026; without a deadline leave “hạn” out.
error-assign-not-allowed = Your role cannot give tasks to { $agency }. A focal point gives parts of their own tasks to the units below, with “thuộc” and the code.
error-group-empty = This group of agencies has no members yet; nothing was given. Please name each agency.
error-already-ended = { $code } has ended; nothing was written. See: /nhiemvu { $code }
