/** No. Whatever stands in the same clause is not done. */
export const NEGATIONS = `
chưa | chua | chưa có | chưa được | chưa thể | chưa hề | ch | cưa | chửa | chưa phải | không | ko | k | hk | kô | khg | hok | hông | hong | hổng | hem | hẻm | khum
kg | kh | hỏng phải | chẳng | chả | đâu | đâu có | đừng | chớ | không phải | ko phải | k phải | không phải là | chưa phải là | đếch | méo | không thể | chưa bao giờ | chx
chưa cái nào | chưa việc nào | chưa mục nào | chưa nhiệm vụ nào | chưa có cái nào | chưa có việc nào | chưa có nhiệm vụ nào | không cái nào | không việc nào | không nhiệm vụ nào | không có việc nào | chả cái nào | ko cái nào
không hề | nào đã | đã đâu | làm gì có | có đâu | not | no | not yet | đã xong đâu | khỏi | khỏi cần | chưa chắc | không được | ko được | vẫn chưa | chưa đâu | chưa làm | chưa thực hiện | chưa triển khai | chưa làm được | chưa triển khai được | chưa thực hiện được | chưa bắt đầu | chưa xử lý | chưa giải quyết
chưa tiến hành | chưa trình | chưa gửi | chưa báo cáo | chưa ký | chưa ban hành | chưa nộp | chưa lm
`;

/** Nearly, partly, it seems. */
export const NEAR = `
sắp | gần | gần như | cơ bản | về cơ bản | tạm | tạm thời | hầu như | hầu hết | phần lớn | đa phần | đa số | một phần | 1 phần | nửa | một nửa | 1 nửa | phân nửa
coi như | xem như | kể như | gọi là | tưởng | ngỡ | chắc | chắc là | chắc cũng | về mặt | về thủ tục | về hình thức | về lý thuyết | trên giấy tờ | trên giấy | lẽ ra | đáng lẽ | đáng ra | lý ra | có lẽ | hình như | có vẻ | dường như | hòm hòm | tương đối | sơ sơ | suýt | thôi xong
xíu nữa | tí nữa | chút nữa | lát nữa | lát | tẹo nữa | một ít | một số | vài | còn thiếu | thiếu | chờ | đợi | sót | ước | ước chừng | khoảng | độ | mới được | mới đạt | chỉ mới đạt | mới làm được | mới đạt được | chỉ đạt | chỉ được | chỉ mới được | mới chỉ được | mới chỉ đạt | mới khoảng
áng chừng | nói chung | đại khái | sơ bộ | bước đầu | về nguyên tắc | nháp | bản nháp | dự thảo | dư thảo | khung | đề cương
hoàn thiện | cbản | cb | co ban | gần hết | từng phần | một nữa | nữa chừng | giữa chừng | dở | dở dang | có thể | có khi | may ra | hên thì | quên | hủy | bỏ qua | test | thử | sai | sai rồi | không đúng | ko đúng | lỗi | mơ | thu hồi | xóa | sửa lại | tào lao
`;

/** Not yet: it is to come. */
export const FUTURE = `
sẽ | se | mai | ngày mai | mốt | ngày mốt | ngày kia | tuần sau | tuần tới | tháng sau | tháng tới | sắp tới | tới đây | dự kiến | dự định | định | tính
hứa | cam kết | phấn đấu | quyết tâm | chuẩn bị | chiều | tối | đêm | đêm nay | sang tuần | đầu tuần | cuối tuần | cuối tháng | trong tuần | trong ngày | kịp | trước
trong tháng | sang tháng | chậm nhất | hạn | thời hạn | trước ngày | ngay sau | sau | kế hoạch | mục tiêu | chỉ tiêu | lịch | cuối ngày | đầu giờ | hôm sau | trưa
sáng mai | chiều mai | tối mai | trong nay mai | nay mai | năm sau | quý sau | cuối năm | đang định | bắt đầu | tiếp tục | còn phải | lúc
`;

/** Only if, only when. */
export const CONDITIONS = `
nếu | neu | khi | khi nào | bao giờ | lúc nào | chừng nào | hễ | giả sử | giả như | giá mà | nhỡ | lỡ | trừ khi | miễn là | miễn | sau khi | trước khi | để | rồi mới | mới
chỉ khi | đến khi | tới khi | cho đến khi | thì | thời | hồi nào | ngày nào | hôm nào | một khi | với điều kiện | phụ thuộc | tùy | còn tùy
báo lại | em báo lại | e báo lại | sẽ báo lại | báo lại sau | em báo lại sau | em báo sau | báo sau | mới báo | em mới báo | thì báo
cũng được | là được | cũng đc | là đc | đc thì | được thì | xem nào | vẫn | ví dụ | vd | chẳng hạn | kiểu như | mẫu | cú pháp | nghĩa là | tức là
`;

/** Somebody is told to do it, or wished that they did. */
export const ORDERS = `
phải | cần | nên | hãy | đi | đề nghị | yêu cầu | nhờ | giúp | hộ | giùm | dùm | cố | cố gắng | ráng | gắng | nhanh | khẩn trương | gấp | mau | sớm | tập trung
đôn đốc | nhắc | chỉ đạo | giao | được phép | lo | bắt | bắt buộc | buộc | bảo đảm | đảm bảo | mong | mong muốn | muốn | ước gì | hy vọng | hi vọng | chúc | cầu | xin
cần bổ sung | phải bổ sung | kính đề nghị | thúc | thúc giục | nhắc nhở | giục | tranh thủ | triển khai gấp | làm ngay | kiểm tra | rà soát lại | xem lại | ai làm | bao giờ làm
khẩn | lẹ | nhanh lên | làm đi | đăng ký | đăng kí | xem xét | cho phép | chịu trách nhiệm | phụ trách | được giao
`;

/** A question, asked with words. */
export const QUESTIONS = `
gì | nào | sao | tại sao | vì sao | sao lại | ai | à | hả | hử | nhỉ | chăng | ư | hở | hỉ | bao lâu | mấy | thế nào | đến đâu | phải không | đúng không | được không | tới đâu | như nào
có phải | chưa vậy | hay | hay là | hay chưa | chưa nhỉ | chưa thế | không vậy | không nhỉ | ra sao
à em | rồi à em | r à em | chưa hả | chưa ta | hay không | hay ko | đúng ko | phải ko | thật không | thật ko | ntn | tnào | ha | hén | ak | ah | á | ta | vậy ta | đâu rồi | bao nhiêu | mấy việc rồi
không biết | không rõ | chưa rõ | chưa biết | ko biết | ko rõ | k biết | k rõ | thắc mắc | hỏi | hổng biết | hông biết | có phải là | xem đã
`;

/** Somebody else's word. */
export const HEARSAY = `
nghe | nghe nói | nghe đâu | thấy bảo | thấy nói | thấy | bảo | nói | nói là | kể | đồn | được biết | biết | người ta | họ | bên kia | theo lời | theo anh | theo chị | theo em | theo tôi | theo mình | chuyển tiếp | fwd | forward | forwarded
nó | ổng | bả | ông ấy | bà ấy | anh ấy | chị ấy | cậu ấy | anh ta | hứa là | báo là | báo rằng | rằng | trích | ai đó | đồn rằng | hôm trước nói
`;

/** Taken back, or not meant. */
export const RETRACTIONS = `
nhầm | à nhầm | lộn | ý lộn | ý nhầm | à không | à ko | à k | ủa không | ý quên | đính chính | nói lại | rút lại | à quên | đùa | đùa thôi | giỡn | troll | khoan
khoan đã | từ từ | từ đã | undo | hoàn tác | ghi nhầm | bấm nhầm | gõ nhầm | nhắn nhầm | gửi nhầm | xin lỗi | sorry | sr | nhầm tin | em nhầm | nhầm rồi | em nhầm rồi
nói chơi | nói đùa | chém gió | a nham | à lộn | đọc nhầm | ghi lộn | bấm lộn | lộn rồi | xin lỗi em nhầm | xin lỗi nhầm | em ghi nhầm | em bấm nhầm | em nhắn nhầm | à thôi
`;
