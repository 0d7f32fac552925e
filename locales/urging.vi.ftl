### Đôn đốc: nhắc cơ quan trả lời, báo quá hạn lên từng cấp, việc chưa có thời hạn hoặc chưa rõ cơ quan.

with-urge-answer = đã trả lời đôn đốc
card-urged = Đôn đốc
urge-times = { $n } lần, gần nhất { $date }, chưa trả lời
urge-times-answered = { $n } lần, gần nhất { $date }, trả lời ngày { $answered }
mark-urged = đã đôn đốc { $times }
card-ladder = Báo quá hạn
card-ladder-on = { $to }, ngày { $date }
ladder-title = Quá hạn, chưa có báo cáo mới
ladder-hint = Đôn đốc: trả lời “{ $number } đôn đốc”.
ladder-hint-code = Đôn đốc: /dondoc { $code }
ladder-head = lãnh đạo cơ quan
ladder-monitor = cơ quan theo dõi
ladder-leader = lãnh đạo cấp trên
history-urge = đôn đốc
history-ladder = quá hạn, báo cấp trên
history-ladder-head = quá hạn, báo lãnh đạo cơ quan
history-ladder-monitor = quá hạn, báo cơ quan theo dõi
history-ladder-leader = quá hạn, báo lãnh đạo cấp trên
deed-urge = đôn đốc

## Tin đôn đốc trong nhóm của cơ quan

urge-title = Đôn đốc { $agency }: { $n } việc
urge-again = Đôn đốc lần { $n }
urge-hint = { $by } đề nghị trả lời tin này “đã nhận” và nêu tiến độ, ví dụ “1: 60%”, “2 vướng: …”.
urge-hint-one = { $by } đề nghị trả lời tin này “đã nhận” và nêu tiến độ, ví dụ “60%”, “vướng: …”.

## /dondoc

usage-dondoc =
    /dondoc{ $at }: việc đã đôn đốc mà cơ quan chưa trả lời
    /dondoc{ $at } NV-0012, NV-0013: báo cáo trước 16 giờ
    /dondoc{ $at } Sở Ngoại vụ: việc quá hạn của một cơ quan
    /dondoc{ $at } 79/KH-UBND: việc quá hạn theo một văn bản
    /dondoc{ $at } Sở Ngoại vụ sắp đến hạn
    /dondoc{ $at } 79/KH-UBND chưa nhận
    Hoặc trả lời danh sách: “3 đôn đốc”, “đôn đốc 1-4”
help-dondoc = /dondoc{ $at } { $below }: đôn đốc việc quá hạn; theo mã việc, số văn bản cũng được
help-dondoc-list = /dondoc{ $at }: ai chưa trả lời đôn đốc
help-reply-urge = “3 đôn đốc”, “đôn đốc 1-4” để đôn đốc
urged-one = Đã đôn đốc { $code } ({ $agency }), lần { $n }: { $content }.
urged-agency = Đã đôn đốc { $n } việc của { $agencies }.
urged-many = Đã đôn đốc { $n } việc: { $agencies }.
urged-today = Không gửi lại trong ngày: { $codes } đã được đôn đốc hôm nay.
urged-ended = Không đôn đốc { $codes }: đã kết thúc hoặc đã báo hoàn thành.
urged-unlinked = { $agency } chưa có nhóm liên kết nên chưa đôn đốc được: { $codes }.
urged-external = { $agency } ở ngoài hệ thống, không có nhóm để đôn đốc: { $codes }.
urged-nobody = Chưa rõ cơ quan chủ trì nên chưa đôn đốc được: { $codes }.
urged-hint = Ai chưa trả lời: /dondoc.
undid-urge = Đã rút đôn đốc { $code }: { $content }
urge-waiting = Đã đôn đốc, chưa trả lời ({ $n })
urge-since = Đôn đốc { $n } lần, gần nhất { $date } ({ $days } ngày làm việc trước)
urge-since-today = Đôn đốc { $n } lần, gần nhất hôm nay
urge-answered = Trả lời trong 7 ngày qua
urge-answer = { $agency }, { $content } — { $answer }, trả lời { $date }
urge-list-hint = Đôn đốc tiếp: trả lời tin này “1 đôn đốc”.
urge-none = Không có việc nào đang chờ cơ quan trả lời đôn đốc.
urge-none-hint = Đôn đốc: /dondoc NV-0012, /dondoc Sở Ngoại vụ. Việc quá hạn: /hanchot quá hạn.
error-urge-which = Chưa rõ đôn đốc việc nào nên chưa gửi. Đề nghị ghi số thứ tự, ví dụ “đôn đốc 1”, “đôn đốc 1-4”.
error-urge-unclear = Chưa hiểu cần đôn đốc việc nào nên chưa gửi. Ví dụ: /dondoc NV-0012, /dondoc Sở Ngoại vụ, /dondoc 79/KH-UBND
error-urge-nothing = Không có việc nào quá hạn để đôn đốc theo yêu cầu này. Việc chưa quá hạn: ghi mã, ví dụ /dondoc NV-0012, hoặc thêm “sắp đến hạn”, “chưa nhận”.
error-urge-too-many = Có { $n } việc, mỗi lần chỉ đôn đốc được { $most } việc nên chưa gửi. Đề nghị ghi thêm cơ quan hoặc số văn bản.

## Mỗi tuần: việc còn thiếu thời hạn, cơ quan, người phụ trách

unclear-title = Việc còn thiếu thông tin, đến ngày { $date }
unclear-more-deadline = và { $n } việc nữa: /hanchot chưa có hạn
unclear-unmanned = Chưa có đầu mối trả lời: { $agencies }.
unclear-hint-deadline = Bổ sung thời hạn: trả lời tin này “{ $number } hạn { DAY(20) }”.
unclear-hint-agency = Bổ sung cơ quan: “{ $number } chủ trì Sở Tài chính”.
unclear-hint-person = Chưa có đầu mối thì đề nghị quản trị cấp mã: /phanquyen đầu mối { $agency }.
error-led-already = { $agency } đang chủ trì { $code }. Chuyển cơ quan khác: /chuyen { $code } Sở Tài chính: lý do
