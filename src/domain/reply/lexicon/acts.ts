/** A report of work under way. */
export const WORKING = `
đang | đang làm | đang triển khai | đang thực hiện | đang xử lý | đang tiến hành | đang rà soát | đang soạn | đang dự thảo | đang tham mưu | đang trình | tiến hành
triển khai | đang hoàn thiện | hiện đang | vẫn đang | còn đang làm | còn đang triển khai | còn đang thực hiện | còn đang xử lý | đang còn | bắt đầu làm | đang trong quá trình | còn đang | mới bắt đầu | bắt đầu triển khai | đã bắt đầu
làm được | thực hiện được | triển khai được | đã làm được | đã thực hiện được | đang làm được | đã triển khai | dang | đag | đg | đang được | vẫn đang làm | đang làm dở | làm dở | chờ ký | chờ phê duyệt | chờ ý kiến | chờ lãnh đạo ký | chờ duyệt | đang lm | đang giải quyết
đang phối hợp | đang lấy ý kiến | đang tổng hợp | đang xin ý kiến | đang xây dựng | đang chuẩn bị | đang khẩn trương | trong quá trình | chờ thẩm định | ongoing | doing | in progress | in process | pending | mần | đang mần | mần được | đang mần được | đang pending | wip | processing | on going
`;

/** A step that was taken and does not finish the task. */
export const STEPS = `
đã trình | trình rồi | trình | đã trình ký | đã trình duyệt | đã dự thảo | đã dự thảo xong | dự thảo xong | soạn xong | soạn thảo xong | đã soạn xong | đã soạn | đã soạn thảo | trình xong
đã trình xong | đã tham mưu | tham mưu xong | đã lấy ý kiến | lấy ý kiến xong | đã họp | họp xong | đã họp xong | đã khảo sát | khảo sát xong | đã rà soát | rà soát xong | đã tổng hợp
tổng hợp xong | đã giao | đã phân công | đã chuyển | đã xin ý kiến | đã phối hợp | đã chỉ đạo | đã làm việc | đã gửi lấy ý kiến | đã gửi xin ý kiến | đã thẩm định | đã lên kế hoạch
đã xây dựng | xây dựng xong | đã xây dựng xong | đã chuẩn bị | chuẩn bị xong | đã chuẩn bị xong | đã báo cáo xong | gửi xong | đã gửi xong | in xong | viết xong | đã viết xong | thống kê xong
đã thống kê xong | đã rà soát xong | đã khảo sát xong | đã tổng hợp xong | đã xây dựng dự thảo | đã có dự thảo | xong dự thảo nhưng | kiểm tra xong | đã kiểm tra | thẩm định xong | cập nhật xong
đã cập nhật xong | góp ý xong | đã góp ý | đã hoàn thiện | đã hoàn thiện dự thảo | đã đôn đốc | đã triển khai lấy ý kiến | đã in xong | lập xong | đã lập xong | đã lập | tham mưu xong dự thảo | đã gửi dự thảo
đã trình lãnh đạo | đã trình sếp | đã trình ubnd | đã trình ubnd tỉnh | đã hoàn thành dự thảo | đã xong dự thảo | đã hoàn thành bước | đã hoàn thành khảo sát
`;

/** An act that may well be the end of the task, but does not say so: a person is asked. */
export const ENDINGS = `
đã gửi | gửi rồi | đã nộp | nộp rồi | đã ban hành | ban hành rồi | đã ký | ký rồi | đã báo cáo | báo cáo rồi | đã thực hiện | đã làm | làm được rồi | làm rồi | đã có | đã phát hành | đã tổ chức | thực hiện rồi
đã có báo cáo | đã có văn bản | đã gửi báo cáo | đã nộp báo cáo | đã gửi văn bản | đã ban hành văn bản | đã được phê duyệt | đã phê duyệt | đã duyệt | đã trả lời | đã xử lý | đã giải quyết
có báo cáo | đã được ký | đã được ban hành | đã công bố | đã phê duyệt rồi | xử lý rồi | giải quyết rồi | làm r | gửi r | nộp r | đã thống kê | đã kết thúc | kết thúc
`;

/** It is stuck. */
export const STUCK = `
vướng | vướng mắc | bị vướng | đang vướng | còn vướng | gặp vướng | gặp vướng mắc | có vướng mắc | khó khăn | gặp khó khăn | có khó khăn | đang gặp khó khăn | đang gặp khó | gặp khó | kẹt | bị kẹt | đang kẹt
tắc | bị tắc | đang tắc | mắc kẹt | trở ngại | gặp trở ngại | vướng mắc là | khó khăn vướng mắc | có vướng | đang bị vướng | gặp khó khăn vướng mắc | khó khăn là | đang có vướng mắc
vg mắc | vướng mắc khó khăn | còn khó khăn | còn vướng mắc | khó khăn về | vướng về | vướng mắc về | đang vướng mắc | bị vướng mắc | vưỡng | vướg | có khó khăn vướng mắc | đang vướng về | đang vướng ở
vướng ở | vướng chỗ | bế tắc | tắc ở | kẹt ở | nghẽn | bí | khó khăn trong | vướng phần | khó khăn ở | đang có khó khăn | hiện vướng | hiện đang vướng | còn đang vướng | nay vướng | vẫn vướng | vẫn đang vướng | khó quá | khó vì | khó do | khó ở | khó chỗ
`;
/** Beyond their powers: the words stay in the note. */
export const BEYOND = `vượt thẩm quyền | vượt quá thẩm quyền | ngoài thẩm quyền | không thuộc thẩm quyền | quá thẩm quyền | vượt quyền | không đủ thẩm quyền`;
/** Not stuck (any more): harmless beside a completion, and no obstacle. */
export const UNSTUCK = `
không vướng | không vướng mắc | không có vướng mắc | không có khó khăn | không khó khăn | không vướng gì | không vướng mắc gì | không có vướng mắc gì | không có khó khăn gì | không có vướng mắc khó khăn gì
ko vướng | ko vướng gì | ko có vướng mắc | ko có vướng mắc gì | không còn vướng | không còn vướng mắc | không còn vướng mắc gì | hết vướng | đã hết vướng | hết vướng rồi | không có khó khăn vướng mắc | không có khó khăn vướng mắc gì
không gặp khó khăn | không gặp vướng mắc | không gặp khó khăn gì | chưa có vướng mắc | chưa có khó khăn | chưa có vướng mắc gì | chưa vướng | chưa gặp khó khăn | chưa vướng gì | đã gỡ vướng | đã tháo gỡ vướng mắc
không xin gia hạn | không xin gia hạn nữa | không cần gia hạn | không cần gia hạn nữa | khỏi gia hạn | không phải gia hạn | không gia hạn nữa | không cần xin gia hạn | ko cần gia hạn | ko xin gia hạn | ko xin gia hạn nữa | ko gia hạn nữa
k vướng | k vướng gì | không phát sinh | không phát sinh gì | không có phát sinh | không phát sinh vướng mắc | không phát sinh khó khăn | không có gì vướng | không có gì vướng mắc | không có gì khó khăn | đã tháo gỡ khó khăn
chưa thấy vướng mắc | chưa phát sinh vướng mắc | chưa phát sinh khó khăn | không có phát sinh gì | chưa có gì vướng | chưa phát sinh gì | không bị vướng | không bị vướng gì | không vấn đề gì | không có vấn đề gì | không có gì thay đổi | không cần gia hạn | không cần gia hạn nữa | khỏi gia hạn | không phải gia hạn | đã gỡ xong vướng mắc | ko khó khăn gì | ko có khó khăn gì
`;

/** More time is asked for. */
export const EXTEND = `
gia hạn | xin gia hạn | đề nghị gia hạn | kính đề nghị gia hạn | cho gia hạn | cho em gia hạn | cho em xin gia hạn | cho xin gia hạn | em xin gia hạn | xin được gia hạn | cần gia hạn | đề nghị được gia hạn
lùi | lùi hạn | lùi thời hạn | xin lùi | xin lùi hạn | xin lùi thời hạn | đề nghị lùi | đề nghị lùi hạn | cho lùi | cho em lùi | cho em xin lùi | dời | dời hạn | xin dời | xin dời hạn | cho dời | hoãn | xin hoãn | kéo dài
xin kéo dài | kéo dài thời hạn | kéo dài thời gian | xin kéo dài thời hạn | khất | xin khất | cho khất | cho em khất | em khất | giãn | giãn tiến độ | xin giãn | xin thêm thời gian | thêm thời gian | xin thêm | cho thêm | cho em thêm
cho em xin thêm | đề nghị thêm thời gian | đề nghị cho thêm thời gian | xin cho thêm | điều chỉnh thời hạn | điều chỉnh hạn | đề nghị điều chỉnh thời hạn | xin điều chỉnh thời hạn | xin điều chỉnh hạn | đổi hạn | xin đổi hạn | xin thêm hạn
chuyển hạn | xin chuyển hạn | ra hạn | xin ra hạn | da hạn | gia han | xin gia han | ghan | xin lui | lùi lại | lùi ngày | lùi tiến độ | xin lùi tiến độ | lùi thời gian | xin lùi thời gian | cho phép gia hạn | đề nghị cho gia hạn
đề nghị cho phép gia hạn | xin phép gia hạn | xin phép lùi | xin phép lùi hạn | xin phép cho gia hạn | gia hạn thời gian | gia hạn thời hạn | xin gia hạn thời gian | xin gia hạn thời gian thực hiện | gia hạn thời gian thực hiện
đề nghị gia hạn thời gian | đề nghị gia hạn thời gian thực hiện | đề nghị gia hạn thời hạn | xin gia hạn thời hạn | cho em xin gia hạn thời gian | nới hạn | xin nới hạn | nới thời gian | rời hạn | xin rời | đề nghị kéo dài
đề nghị kéo dài thời gian | xin được lùi | mong được gia hạn | em muốn gia hạn | muốn xin gia hạn | muốn gia hạn | đề nghị lùi thời hạn | đề nghị lùi thời gian | xin được lùi hạn | em xin lùi | em xin thêm | cần thêm
đề nghị xem xét gia hạn | đề nghị xem xét cho gia hạn | đề nghị cho lùi | đề nghị cho lùi thời hạn | cho xin lùi | cho xin thêm | cho em gia hạn thêm | gia hạn thêm | xin gia hạn thêm | đề nghị gia hạn thêm | lùi thêm | xin lùi thêm
cho em dời | cho em xin dời | em xin dời | cho tôi gia hạn | tôi xin gia hạn | bên em xin gia hạn | đơn vị xin gia hạn | đề nghị dời | đề nghị dời hạn | xin lùi sang | xin hoãn lại | hoãn lại | dời lại | xin dời lại | xin khất lại
xin đến | xin tới | xin sang | xin qua | cho đến | kéo dài thêm | xin kéo dài thêm | xin đến hết | cho em đến | cho em xin đến | cho em tới
`;
/** Before a new date. */
export const UNTIL = `
đến | tới | tính đến | tính tới | tính đến ngày | tính đến hết ngày | đến hết | tới hết | sang | qua | đến ngày | tới ngày | sang ngày | cho đến | cho tới | lại đến | đến trước | đến cuối | hết tháng | hết quý | hết tuần | hết năm
hết ngày | đến hết tháng | đến hết quý | đến hết năm | đến hết tuần | tới hết tháng | sang đến | sang tới | sang tuần | sang tháng | đến hết ngày | hết quí | tới cuối
`;
/** Before a reason. */
export const BECAUSE = `vì | do | bởi | bởi vì | tại vì | lý do | lý do là | vì lý do | nguyên nhân | nguyên nhân do | do là | với lý do | tại do | lý do vì | vì là | vì do`;

/** It has been received and will be seen to. */
export const ACCEPT = `
nhận | đã nhận | xin nhận | em nhận | nhận việc | nhận nhiệm vụ | đã nhận việc | đã nhận nhiệm vụ | tiếp nhận | đã tiếp nhận | xin tiếp nhận | đã nhận được | nhận được | đã rõ | rõ | em nắm | đã nắm | đã nhận thông tin
đã nắm thông tin | đã nắm được | đã tiếp nhận nhiệm vụ | nhận thông tin | nhận đủ | đã nhận đủ | đã nhận tin | nhận tin | đã nhận được tin | đã nhận được thông tin | đã nhận được nhiệm vụ | đã nhận được việc | tiếp nhận nhiệm vụ
em rõ | em đã rõ | rõ việc | đã rõ việc | nhận rõ | đã nhận rõ | đã nhận bàn giao | đã tiếp thu | tiếp thu | đã nhận chỉ đạo | nhận chỉ đạo | đã nhận đôn đốc | đã nhận nhắc việc | đã nhận phân công | nhận lệnh | xác nhận đã nhận
đã tiếp nhận thông tin | đã tiếp nhận việc | tiếp nhận việc | đã nhận các nhiệm vụ | đã nhận các việc | đã nhận các việc trên | đã nhận bản tin | roger | received | xác nhận đã nhận được | đã nhận nhiệm vụ được giao
đã nhận văn bản | đã nhận được văn bản | xin nhận nhiệm vụ | em xin nhận | em xin nhận việc | em nhận việc | em đã nhận | xác nhận tiếp nhận | đã nhận việc được giao | đã nhận nhắc nhở | đã nhận đc | nhận đc | nhận r | đã nhận r
`;
