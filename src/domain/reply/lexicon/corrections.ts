/** Cells of a task in a preview, as people name them. */
export const DEADLINE = `hạn | thời hạn | hạn chót | hạn hoàn thành | thời hạn hoàn thành | thời gian hoàn thành | thời gian | thời gian thực hiện | thời hạn thực hiện | deadline`;
export const LEAD = `chủ trì | cơ quan chủ trì | đơn vị chủ trì | đầu mối chủ trì | cơ quan thực hiện | đơn vị thực hiện | giao cho | giao`;
export const COORDINATING = `phối hợp | cơ quan phối hợp | đơn vị phối hợp | phối hợp với | phối hợp thực hiện`;
export const CONTENT = `nội dung | nội dung là | nội dung nhiệm vụ | nội dung công việc | tên nhiệm vụ | tên việc`;
export const PRODUCT = `sản phẩm | sản phẩm là | kết quả | sản phẩm đầu ra | kết quả đầu ra`;

/** What becomes of whole lines of a preview. */
export const DROP = `bỏ | xóa | loại | loại bỏ | bỏ đi | bỏ ra | xóa bỏ | bỏ bớt | gạch | gạch bỏ`;
export const RESTORE = `khôi phục | lấy lại | phục hồi | khôi phục lại | giữ lại`;
export const MERGE = `gộp | ghép | gộp lại | gộp chung | nhập chung`;
export const ADD = `thêm | bổ sung | thêm việc | thêm nhiệm vụ | bổ sung nhiệm vụ | bổ sung việc | thêm mới | thêm việc mới | thêm nhiệm vụ mới`;

/** Before a correction; they change nothing. */
export const LEADING = `sửa | đổi | chỉnh | sửa lại | chỉnh lại | điều chỉnh | cập nhật | thay | thay đổi | dạ | em | anh | chị | cho em | cho tôi | giúp | giúp em | nhờ | xin | đề nghị | vâng | bot | ơi | hãy | với`;
/** Between the cell and what it is to hold. */
export const LINKING = `là | thành | sang | của | thì | về | sửa thành | đổi thành | sửa là | chuyển thành | ghi là`;
/** Politeness at the end. */
export const TRAILING = `ạ | nhé | nha | giúp em | giúp | với | giùm | hộ | đi | cho em | em nhé | anh nhé | giúp với | ra | lại | luôn`;
/** The cell is to be empty. */
export const EMPTY = `không | không có | chưa có | bỏ | trống | để trống | bỏ trống | xóa`;
