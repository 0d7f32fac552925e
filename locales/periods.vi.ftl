### Việc chờ sự kiện, văn bản, yêu cầu: ghi thời hạn khi đã có căn cứ.

deadline-until = { $text }, đến hết { $unit }
card-anchor = Mốc tính hạn
card-anchor-what = { $date } ({ $what })
card-awaited = Văn bản được chờ
card-awaited-here = { $document }, đã có trong hệ thống
card-next-round = Kỳ tiếp theo
card-next-round-on = mở ngày { $date }
card-hint-anchor = Việc đang chờ. Khi đã có căn cứ, ghi ngày diễn ra: trả lời “kích hoạt { DAY($ahead) }”, hoặc /kichhoat { $code } { DATE($ahead) }
card-hint-deadline = Việc đang chờ. Khi đã có căn cứ, cơ quan theo dõi, lãnh đạo ghi thời hạn: trả lời “kích hoạt { DAY($ahead) }”, hoặc /kichhoat { $code } { DATE($ahead) }
mark-awaited-here = văn bản được chờ đã có
group-updates = Đề nghị cập nhật
digest-more-updates = và { $n } việc nữa: /nhiemvu
digest-hint-update = Cập nhật: “{ $line }: đã tổ chức 2 hội nghị”.
group-lines = Đề nghị báo cáo kết quả, mỗi việc một dòng
digest-more-lines = và { $n } việc nữa: /nhiemvu
list-hint-waiting = Việc chờ đã có căn cứ: “{ $line } kích hoạt { DAY($ahead) }”.

activation-wish = Mốc tính hạn của { $codes }: { $said }.
say-activation = /kichhoat { $codes } { $said }
say-activation-day = { $words } ngày { $date }
say-activation-basis = { $said }; căn cứ { $basis }
activated = Đã ghi thời hạn { $code } ({ $agency }): { $content }. { $dates }.
activated-again = Đã tính lại thời hạn { $code } ({ $agency }): { $content }. { $dates }.
activated-anchor = Mốc { $anchor } + { $term } → hạn { $due }
activated-before = Mốc { $anchor } → hạn trước ngày { $due }{ $before }
activated-due = Hạn { $due }{ $before }
activated-last-day = (ngày cuối đúng hạn { $date })
activated-guessed = Văn bản không ghi số ngày nên hạn trên là tạm tính. Ghi hạn khác: /dieuchinh { $code } hạn { DATE(20) }; căn cứ 12/QĐ-UBND
activated-more = và { $n } việc nữa
activated-others = Còn { $n } việc cùng chờ { $event }: trả lời “tất cả” để ghi cùng mốc.
activated-news = { $by } ghi thời hạn { $n } việc đang chờ:
undid-activate = Đã hoàn tác ghi thời hạn { $code }: { $content }
action-all = Tất cả
say-all = tất cả
deed-activate = ghi thời hạn việc đang chờ

## /kichhoat

usage-kichhoat =
    /kichhoat{ $at } NV-0012 { DATE(20) }: ghi hạn, hoặc ngày sự kiện mà việc đang chờ
    /kichhoat{ $at } NV-0012 Sở Tài chính { DATE(20) }: chỉ một cơ quan
    /kichhoat{ $at } NV-0012 hạn { DATE(20) }; căn cứ 12/QĐ-UBND
    /kichhoat{ $at } NV-0012: đã được phê duyệt ngày { DAY(-3) }
    Hoặc trả lời danh sách: “3 kích hoạt { DAY(20) }”, “3: đã được phê duyệt ngày { DAY(-3) }”
help-kichhoat = /kichhoat{ $at } NV-0012 { DATE(20) }: ghi thời hạn cho việc đang chờ
help-reply-activate = “3: đã được phê duyệt ngày { DAY(-3) }”, “3 kích hoạt { DAY(20) }” khi việc chờ đã có căn cứ
error-activation-unclear = Chưa hiểu ngày nên chưa ghi. Ví dụ: /kichhoat NV-0012 { DATE(20) }; khi trả lời: “3: đã được phê duyệt ngày { DAY(-3) }”.
error-activation-day = Cần ngày cụ thể nên chưa ghi { $code }. Ví dụ: /kichhoat { $code } { DATE(20) }
error-activation-past = Thời hạn của { $code } đã qua nên chưa ghi. Đề nghị ghi ngày từ hôm nay trở đi, kèm năm.
error-activation-dated = Việc { $code } không chờ thời hạn nên không ghi. Sửa thời hạn: /dieuchinh { $code } hạn { DATE(20) }; căn cứ 12/QĐ-UBND

## Văn bản được chờ

import-awaited-dated = Đã ghi thời hạn theo văn bản được chờ: { $codes }. Xem: /nhiemvu { $code }
import-awaited-waited = Việc đang chờ văn bản này: { $codes }. Ghi thời hạn: /kichhoat { $code } { DATE(20) }
import-awaited-waits = Việc chờ một văn bản đã có trong hệ thống: { $codes }. Ghi thời hạn: /kichhoat { $code } { DATE(20) }
