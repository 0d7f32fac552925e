/** What says that a task is done, when nothing else in the clause speaks against it. */
export const DONE = `
xong | xong xuôi | hoàn thành | hoàn tất | làm xong | mần xong | thực hiện xong | giải quyết xong | xử lý xong | triển khai xong
hoàn thành xong | hoàn thành xong xuôi | làm xong xuôi | giải quyết dứt điểm | xử lý dứt điểm | thực hiện hoàn thành | triển khai hoàn thành
hoàn thành đầy đủ | hoàn thành trọn vẹn | hoàn thành triệt để
tổ chức thực hiện xong | triển khai thực hiện xong | thực hiện hoàn tất | làm hoàn tất
xog | xg | xonq | hoàn thành tốt | hoàn thành xuất sắc | hthành | h.thành | hthanh | h.thanh | hoàn thành ok | xong ok | ok xong
xong nốt | làm xong nốt | hoàn thành nốt | done | finish | finished | complete | completed | đã ht | ht rồi | ht r | xong hẳn | xong hoàn toàn | hoàn toàn xong
mới xong | mới làm xong | mới hoàn thành | vừa xong | vừa làm xong | chỉ xong | chỉ mới xong | mới chỉ xong | chỉ mới hoàn thành | mới chỉ hoàn thành | đã thực hiện đầy đủ và hoàn thành
`;

/** It lies behind: "đã" before, "rồi" after. */
export const PAST = `
đã | đến hôm nay | tính đến hôm nay | tới hôm nay | đến sáng nay | đến chiều nay | lúc sáng | lúc trưa | hồi chiều | hồi trưa | hồi hôm | ban nãy | hồi nãy | mới đây | vừa rồi | mới rồi | tức thì | ngày hôm qua | ngày hôm kia | vừa | vừa mới | mới vừa | đã được | vừa được | đã vừa | đều đã | cũng đã | em đã | hôm qua | hôm kia | tuần trước | tháng trước
từ | từ ngày | từ hôm | từ hôm qua | từ hôm trước | từ tuần trước | từ lâu | hồi sáng | lúc nãy | vừa nãy | tối qua | chiều qua | sáng qua | trưa qua | từ sáng
từ sáng nay | từ chiều qua | từ hôm kia | từ thứ hai | từ thứ ba | từ thứ tư | từ thứ năm | từ thứ sáu | chiều hôm qua | sáng hôm qua
từ đời nào | từ tháng trước | từ đầu tuần | từ trước | tối hôm qua | trong sáng qua | đến nay đã | hiện đã | hiện nay đã
đến thời điểm này đã | tới nay đã | tính đến nay đã | đến giờ đã | nay đã | bữa trước | hôm bữa | hôm trước | từ trước tết | từ đầu tháng
`;
export const AFTER = `
rồi | rùi | roài | ròi | gòi | rầu | r | rồi đó | rồi đấy | rồi nhé | rồi nha | rồi nghe | rồi nghen | rồi hen | rồi mà | rồi á | rồi ấy
rồi ạ | rồi à nha | rồi á nha | rồi đó nha | rồi đó nghen | rồi nhá | rồi nhe | rồi nè | rồi nghe anh | rồi nghe chị
rồi đây | rồi này | oy | òi | rồi mà anh | rồi mà chị | rồi đi mà | rồi á anh | rồi á chị | rồi nhen | rồi đa | lâu rồi | từ lâu rồi | lâu r | r á | r ấy | r mà | rùi á | gòi á | rùi mà | cmnr | r đó | lâu rồi mà | lâu rồi nhé | rồi anh ạ
`;

/** A day that may still lie ahead: a completion needs "đã" or "rồi" beside it. */
export const TODAY = `hôm nay | sáng nay | trưa nay | chiều nay | tối nay | ngày hôm nay | trong hôm nay | hnay | toi | nay | lúc này | giờ | bây giờ`;

/** The reply means every line of the message, or every other one. */
export const ALL = `
hết | hết sạch | hết cả | hết trơn | sạch | tất | tất cả | tất cả các việc | tất cả các nhiệm vụ | tất cả nhiệm vụ | tất cả việc | toàn bộ | toàn bộ nhiệm vụ
toàn bộ các việc | toàn bộ các nhiệm vụ | toàn bộ công việc | toàn bộ việc | cả | tất tần tật | tuốt | ráo | hết ráo | all | mọi việc | mọi nhiệm vụ | các việc trên
các nhiệm vụ trên | toàn bộ nhiệm vụ trên | toàn bộ việc trên | tất cả nhiệm vụ trên | tất cả việc trên | toàn bộ công việc trên | những việc trên | các việc nêu trên | các nhiệm vụ nêu trên | tất cả các mục | tất cả mục | toàn bộ các mục | toàn bộ danh sách
các việc này | các nhiệm vụ này | các nội dung trên | tất cả nội dung | tất cả các nội dung | tất cả công việc | tất cả các công việc | mọi thứ | tất tật
các nhiệm vụ được giao | tất cả các việc trên | tất cả các nhiệm vụ trên | toàn bộ các việc trên | toàn bộ các nhiệm vụ trên | tất cả nhiệm vụ được giao
tất cả các nhiệm vụ được giao | toàn bộ nhiệm vụ được giao | toàn bộ các nhiệm vụ được giao | toàn bộ nội dung | tất cả mọi việc | cả lũ | cả đám | cả loạt
mấy việc trên | mấy việc này | mấy cái trên | tất cả những việc trên | hết toàn bộ | hết tất cả | các mục trên | cả danh sách | các đầu việc trên
hết các việc | hết các nhiệm vụ | hết việc | hết nhiệm vụ | hết mọi việc | hết công việc | hết tất cả các việc | hết các việc trên | hết các mục
`;
export const REST = `
còn lại | các việc còn lại | việc còn lại | các việc khác | những việc khác | những việc còn lại | các nhiệm vụ còn lại | các mục còn lại | các mục khác
số còn lại | mấy việc còn lại | mấy việc kia | các nhiệm vụ khác | mấy cái còn lại | mấy cái khác | nhiệm vụ còn lại | những cái còn lại
mấy cái kia | các việc kia | ngoài ra đều | ngoài ra các việc khác | còn lại các việc khác | các nội dung còn lại | các cái còn lại | còn lại tất cả
toàn bộ việc còn lại | tất cả việc còn lại | tất cả các việc còn lại | toàn bộ các việc còn lại | tất cả còn lại
`;
export const EXCEPT = `
trừ | ngoại trừ | ngoài | trừ mỗi | chỉ trừ | trừ việc | trừ mục | trừ ra | loại trừ | không tính | không kể | chừa | chừa lại | trừ cái | trừ lại | bỏ ra
chỉ còn | duy chỉ có | chỉ có | duy chỉ còn | chỉ còn lại | còn mỗi | còn có | chỉ còn mỗi | chỉ còn có | còn mỗi việc | chỉ còn việc | ngoại trừ việc | ngoại trừ mục | ngoại trừ nhiệm vụ | trừ nhiệm vụ
`;

/** It turns to another line, or says that something is missing. */
export const CONTRAST = `còn | riêng | nhưng | nhưng mà | chứ | chớ | tuy nhiên | còn riêng | riêng còn | thế nhưng | con | còn về | riêng về | duy | nhưng còn | mà còn`;

/** The bot is asked to write it down, which makes "nhờ", "giúp", "đề nghị" harmless. */
export const REQUEST = `
đánh dấu | tích | tick | ghi nhận | ghi | cập nhật | đánh dấu là | đánh dấu giúp | tick giúp | ghi nhận là | xác nhận | đánh dấu cho
đánh dấu giùm | tích giúp | tích hộ | đánh dấu hộ
`;
