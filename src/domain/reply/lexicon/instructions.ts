/** Replies of a few words that say what the bot is to do with the message they answer. */
export const UNDO = `hoàn tác | undo | lấy lại | hủy thay đổi | hoàn tác giúp | rút lại | quay lại như cũ | trả lại như cũ | hoàn tác đi`;
export const MORE = `xem tiếp | tiếp | tiếp theo | trang sau | xem thêm | tiếp tục | trang tiếp | trang tiếp theo | xem trang sau | xem tiếp theo | thêm nữa`;
export const SHOW = `xem lại | xem | xem lại từ đầu | cho xem lại | cho xem`;
export const CONFIRM = `
xác nhận | ghi | ghi lại | lưu | xác nhận đúng | đúng rồi | xác nhận ghi | ghi đi | lưu lại | ghi nhận | xác nhận và ghi | đồng ý ghi | chốt
`;
export const CANCEL = `hủy | hủy bỏ | bỏ | thôi | không nhập nữa | hủy nhập | bỏ hết | thôi không nhập | hủy đi | thôi bỏ | không ghi | không lưu | thôi không ghi | không nhập`;
export const END = `hết | hết rồi | đủ rồi | đã đủ | xong | hết nội dung | hết văn bản | xong rồi | hết bài | dán xong | đã dán xong | gửi hết rồi`;
export const AGREE = `
đồng ý | nhất trí | duyệt | có | ok | okay | oke | okie | oki | đồng ý duyệt | đồng ý gia hạn | đồng ý cho gia hạn | cho gia hạn | đồng ý đề nghị | chấp thuận | chấp nhận | duyệt gia hạn | đ/ý | đ.ý
phê duyệt | nhất trí gia hạn | nhất trí cho gia hạn | đồng ý với đề nghị | được
`;
export const DECLINE = `
không đồng ý | không nhất trí | không duyệt | không | không đồng ý duyệt | từ chối | không gia hạn | không cho gia hạn | không đồng ý gia hạn | không đồng ý cho gia hạn | không chấp thuận | không chấp nhận
ko đồng ý | ko | ko duyệt | k đồng ý | k duyệt | không được | ko gia hạn | không phê duyệt | không nhất trí gia hạn | trả lại | trả lại kết quả
`;
export const ESCALATE = `vượt thẩm quyền | vượt quá thẩm quyền | ngoài thẩm quyền | không thuộc thẩm quyền | quá thẩm quyền`;
export const DEMAND = `yêu cầu`;
export const URGE = `đôn đốc | nhắc | nhắc việc | đôn đốc lại | đôn đốc thực hiện | nhắc lại`;
export const URGE_ALL = `đôn đốc hết | đôn đốc tất cả | đôn đốc cả | đôn đốc toàn bộ | nhắc hết | nhắc tất cả`;

/** Around an instruction; they change nothing. */
export const AROUND = `
dạ | vâng | ạ | xin | tôi | em | anh | chị | nhé | nha | rồi | luôn | đi | giúp em | giúp | giùm | hộ | đề nghị | bot | ơi | với | cho tôi | cho em | này | nhá | ok | cảm ơn | cám ơn | cảm ơn anh | cảm ơn chị | cảm ơn anh chị
`;
