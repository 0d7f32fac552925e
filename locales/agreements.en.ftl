### International agreements: partner, validity, who looks after them, the review before they expire.

## /thoathuan

command-thoathuan = International agreements: validity, renewal
usage-thoathuan =
    /thoathuan{ $at }: agreements in force, those that expire first at the top
    /thoathuan{ $at } Biên bản ghi nhớ với tỉnh Savannakhet; đối tác: tỉnh Savannakhet; ký: 12/5/2024; hết hạn: 12/5/2027; đầu mối: Sở Ngoại vụ; đầu mối đối tác: Sở Ngoại vụ Savannakhet
    /thoathuan{ $at } TT-0002: one agreement
    /thoathuan{ $at } gia hạn TT-0002 12/5/2030; căn cứ 15/BB-UBND
    /thoathuan{ $at } kết thúc TT-0002: hai bên thống nhất chấm dứt
    /thoathuan{ $at } TT-0002 đầu mối đối tác: Văn phòng tỉnh Savannakhet
    /thoathuan{ $at } sắp hết hạn
    /thoathuan{ $at } Savannakhet: search in titles and partners
help-thoathuan = /thoathuan{ $at }: international agreements by when they expire

agreement-registered = { $code } registered, looked after by { $agency }: { $title }.
agreement-renewed = { $code } renewed: { $title }.
agreement-ended = { $code } ended: { $title }.
agreement-changed = { $code } corrected, looked after by { $agency }: { $title }.
agreement-undone = Taken back on { $code }: { $title }.
agreement-now = Validity: { $validity }.
agreement-wish = international agreement: { $words }
agreement-review-left = The review { $code } is still open; say “/xong { $code }” if it is done.

## List, card

agreement-list-title = International agreements — { $scope } ({ $n })
agreement-list-hint = Details: /thoathuan { $code }. Reply to this message: “1 gia hạn 12/5/2030”, “1 kết thúc: lý do”.
agreement-none = { $scope }: no agreement like that.
agreement-none-hint = Register one: /thoathuan tên; đối tác: …; ký: 12/5/2024; hết hạn: 12/5/2027; đầu mối: Sở Ngoại vụ
agreement-group-expired = Expired, neither renewed nor ended
agreement-group-expiring = Soon to expire
agreement-group-valid = In force
agreement-group-ended = Ended
agreement-is-valid = until { $date }, { $n } days left
agreement-is-last-day = today is the last day ({ $date })
agreement-is-expired = expired { $date }, { $n } days ago
agreement-is-endless = without an end
agreement-is-ended = ended on { $date }
agreement-endless = without an end
agreement-title = { $code } — international agreement
agreement-partner = Partner
agreement-signed = Signed on
agreement-validity = Validity
agreement-agency = Looked after by
agreement-partner-focal = On the partner's side
agreement-review = Review
agreement-review-done = { $code } (done)
agreement-review-open = { $code } (under way)
agreement-history = History
agreement-step-register = { $date } { $by } registered it
agreement-step-renew = { $date } { $by } renewed it
agreement-step-end = { $date } { $by } ended it
agreement-step-change = { $date } { $by } corrected it
agreement-from-to = { $from } → { $until }
agreement-nobody = the system
agreement-hint = Reply to this message: “gia hạn 12/5/2030”, “kết thúc: lý do”, “đối tác: …”, “đầu mối: …”.
agreement-hint-ended = { $code } has ended and is kept for reference.

## The review before it expires

agreement-review-task = Review the results and propose to renew, sign again or end { $title } ({ $code }, with { $partner }, expires { $date })
agreement-review-news = { $code } { $title } (with { $partner }): { $validity }.
agreement-review-given = Please review it and propose to renew, sign again or end it by { $date } ({ $task }).
agreement-review-hint = Once it is decided: “/thoathuan gia hạn { $code } 12/5/2030” or “/thoathuan kết thúc { $code }: lý do”. When the review is done: reply “xong, số văn bản”.

## Errors

error-agreement-unclear = Title and partner are missing, so nothing was written. For example: /thoathuan Biên bản ghi nhớ với tỉnh Savannakhet; đối tác: tỉnh Savannakhet; ký: 12/5/2024; hết hạn: 12/5/2027; đầu mối: Sở Ngoại vụ
error-agreement-date = The days of signing or expiry were not understood, so nothing was written. For example: ký: 12/5/2024; hết hạn: 12/5/2027, hết hạn: 3 năm or hết hạn: không thời hạn
error-agreement-until = Until when is it renewed? Nothing was written. For example: /thoathuan gia hạn TT-0002 12/5/2030, or “gia hạn 3 năm”
error-agreement-reason = Say why it ends. For example: /thoathuan kết thúc TT-0002: hai bên thống nhất chấm dứt
error-agreement-whose = Which agency looks after it? Nothing was written. For example add “; đầu mối: Sở Ngoại vụ”.
error-agreement-not-found = No agreement { $code }. The list: /thoathuan
error-agreement-ended = { $code } has ended, so nothing was written. See: /thoathuan { $code }
error-agreement-too-early = { $code } can only be renewed to a day after its last one, and not in the past. To correct a wrong day: /thoathuan { $code } hết hạn: 12/5/2027
error-agreement-which = Which agreement? Give the number of its line, for example: “1 gia hạn 12/5/2030”.
