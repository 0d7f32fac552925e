### Tệp báo cáo: báo cáo, công văn đôn đốc, sổ theo dõi, biểu đồ, lịch.

## Thể thức văn bản (Nghị định 30/2020/NĐ-CP)

paper-state = CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
paper-motto = Độc lập - Tự do - Hạnh phúc
paper-number = Số:{ $blank }/{ $symbol }
paper-about = V/v { $about }
paper-draft = DỰ THẢO
paper-date = { $place }, ngày{ $blank }tháng { $month } năm { $year }
paper-recipients = Nơi nhận:
paper-recipient = - { $name };
paper-recipient-last = - { $name }.
paper-recipient-blank = ……………………
paper-kept = Lưu: VT{ $unit }
paper-signer = Thủ trưởng cơ quan
paper-end = { $text }./.
paper-more = Và { $n } nhiệm vụ khác, nêu tại Phụ lục.
column-number = STT
column-content = Nhiệm vụ
column-document = Văn bản giao
column-agency = Cơ quan chủ trì
column-coordinating = Cơ quan phối hợp
column-deadline = Thời hạn
column-result = Kết quả/Tiến độ
column-completed = Ngày hoàn thành
column-evidence = Văn bản hoàn thành
column-status = Tình trạng

## Báo cáo

brief-kind = BÁO CÁO
brief-about = Kết quả thực hiện nhiệm vụ được giao { $range }
brief-intro = { $issuer } báo cáo kết quả theo dõi, đôn đốc thực hiện nhiệm vụ được giao { $range } (số liệu từ ngày { $from } đến hết ngày { $date }) như sau:
brief-results = I. KẾT QUẢ THỰC HIỆN
brief-whole = 1. Kết quả chung
brief-total = Tổng số nhiệm vụ trong kỳ: { $n } nhiệm vụ; đã hoàn thành { $done } nhiệm vụ, đạt { $percent }; chưa hoàn thành { $open } nhiệm vụ, trong đó { $overdue } nhiệm vụ quá hạn. Cụ thể:
brief-none = Trong kỳ không có nhiệm vụ đến hạn hoặc đang thực hiện.
brief-on-time = Tỷ lệ hoàn thành đúng hạn (trên số nhiệm vụ đã hoàn thành): { $percent } tính theo thời hạn ban đầu; { $extended } tính theo thời hạn đã được gia hạn.
brief-sum = Cộng
brief-cell-share = Tỷ lệ
brief-in-time = Trong hạn
brief-late = Quá hạn
brief-compared = So với kỳ trước: { $changes }.
brief-not-compared = So với kỳ trước: chưa có kỳ trước để so.
brief-besides = Ngoài số nhiệm vụ nêu trên: { $parts }.
brief-change-up = tăng { $n } nhiệm vụ
brief-change-down = giảm { $n } nhiệm vụ
brief-beside-no-deadline = { $n } nhiệm vụ chưa có thời hạn
brief-beside-waiting = { $n } nhiệm vụ đang chờ
brief-beside-cancelled = { $n } nhiệm vụ thôi thực hiện
brief-by-agency = { $number }. Kết quả theo cơ quan
brief-by-leader = { $number }. Kết quả theo lãnh đạo giao
brief-by-document = { $number }. Kết quả theo văn bản giao
brief-by-group = { $number }. Kết quả theo nhóm nhiệm vụ
brief-by-kind = { $number }. Kết quả theo loại nhiệm vụ
brief-figures = Chỉ tiêu
brief-figure = Chỉ tiêu
brief-figure-unit = Đơn vị tính
brief-figure-value = Trong kỳ
brief-figure-year = Từ đầu năm
brief-figure-plan = Kế hoạch năm
brief-figure-share = Đạt
brief-figure-none = chưa báo
brief-label-agency = Cơ quan
brief-label-leader = Lãnh đạo giao
brief-label-document = Văn bản giao
brief-label-group = Nhóm nhiệm vụ
brief-label-kind = Loại nhiệm vụ
brief-all = Tổng số
brief-done-on-time = Hoàn thành trong hạn
brief-done-late = Hoàn thành quá hạn
brief-open-in-time = Chưa hoàn thành, trong hạn
brief-open-overdue = Chưa hoàn thành, quá hạn
brief-done-share = Tỷ lệ hoàn thành
brief-overdue = II. NHIỆM VỤ QUÁ HẠN CHƯA HOÀN THÀNH
brief-overdue-none = Đến hết ngày { $date } không có nhiệm vụ quá hạn chưa hoàn thành.
brief-overdue-some = Đến hết ngày { $date } có { $n } nhiệm vụ quá hạn chưa hoàn thành, gồm:
brief-days = Số ngày làm việc quá hạn
brief-reason = Lý do
brief-reason-unsaid = Chưa báo cáo lý do
brief-extended = Đã được gia hạn đến ngày { $date }
brief-urged = Số lần đôn đốc
brief-obstacles = III. KHÓ KHĂN, VƯỚNG MẮC
brief-obstacles-none = Các cơ quan chưa phản ánh khó khăn, vướng mắc.
brief-obstacle = - { $agency }: { $obstacle } (nhiệm vụ { $code }: { $content }).
brief-petitions = IV. ĐỀ XUẤT, KIẾN NGHỊ
brief-petitions-none = Không có đề xuất, kiến nghị.
brief-petition = - { $agency }: { $text } ({ $state }).
brief-petition-to = - { $agency } kiến nghị { $to }: { $text } ({ $state }).
brief-next = V. NHIỆM VỤ TRỌNG TÂM KỲ TỚI
brief-next-none = Chưa có nhiệm vụ đến hạn trong kỳ tới
brief-next-some = Tập trung hoàn thành { $n } nhiệm vụ đến hạn trong kỳ tới:
brief-next-urge = Tiếp tục theo dõi, đôn đốc các nhiệm vụ quá hạn và các nhiệm vụ đang thực hiện
brief-next-item = - { $agency }: { $content } (hạn: { $deadline }).
brief-closing = Trên đây là báo cáo kết quả thực hiện nhiệm vụ được giao { $range } của { $issuer }
brief-appendix = PHỤ LỤC
brief-appendix-title = Danh mục và tình hình thực hiện nhiệm vụ { $range }
brief-appendix-of = (Kèm theo Báo cáo số{ $blank }/{ $symbol } ngày{ $blank }tháng { $month } năm { $year } của { $issuer })
brief-percent = { $percent }%
brief-result-obstacle = vướng mắc: { $obstacle }

## Sổ theo dõi

ledger-sheet = Sổ theo dõi
ledger-title = Sổ theo dõi nhiệm vụ - { $scope }
ledger-as-of = Số liệu đến hết ngày { $date }: { $n } nhiệm vụ. Có thể sửa cột Thời hạn, Kết quả/Tiến độ, Ngày hoàn thành, Văn bản hoàn thành, Người thực hiện, Cơ quan chủ trì rồi gửi lại.
ledger-code = Mã
ledger-period = Kỳ
ledger-person = Người thực hiện
ledger-words = Thời hạn theo văn bản
ledger-obstacle = Vướng mắc
ledger-note = Ghi chú
ledger-urged = Số lần đôn đốc
ledger-late = Số ngày quá hạn
ledger-key = Khóa
error-ledger-columns = Tệp không phải sổ theo dõi: thiếu cột “Nhiệm vụ”, “Tình trạng” hoặc “Mã”.

## Biểu đồ

chart-title = Tình hình thực hiện nhiệm vụ
chart-subtitle = { $range }, đến hết { $date }: { $n } nhiệm vụ
chart-more = và { $n } cơ quan khác
chart-more-documents = và { $n } văn bản khác
chart-no-document = Không theo văn bản
chart-state-done-on-time = Hoàn thành trong hạn
chart-state-done-late = Hoàn thành quá hạn
chart-state-open-in-time = Chưa hoàn thành, trong hạn
chart-state-open-overdue = Chưa hoàn thành, quá hạn
chart-empty = Không có nhiệm vụ trong kỳ

## Công văn đôn đốc

letter-about = đôn đốc nhiệm vụ quá hạn
letter-to = Kính gửi:
letter-recipient = - { $name };
letter-recipient-last = - { $name }.
letter-intro = Qua theo dõi việc thực hiện nhiệm vụ được giao, đến hết ngày { $date } còn { $n } nhiệm vụ của { $agencies } cơ quan đã quá hạn nhưng chưa hoàn thành (danh sách tại Phụ lục kèm theo). { $issuer } đề nghị các cơ quan:
letter-first = 1. Khẩn trương chỉ đạo hoàn thành các nhiệm vụ quá hạn; mỗi nhiệm vụ giao rõ người, rõ thời gian, rõ sản phẩm.
letter-second = 2. Báo cáo kết quả thực hiện, nguyên nhân quá hạn và thời gian hoàn thành của từng nhiệm vụ về { $issuer } trước ngày { $date }.
letter-second-blank = 2. Báo cáo kết quả thực hiện, nguyên nhân quá hạn và thời gian hoàn thành của từng nhiệm vụ về { $issuer } trước ngày{ $blank }.
letter-third = 3. Trường hợp có khó khăn, vướng mắc vượt thẩm quyền, nêu rõ nội dung và đề xuất hướng xử lý để tổng hợp, báo cáo cấp có thẩm quyền.
letter-closing = { $issuer } đề nghị các cơ quan quan tâm, phối hợp thực hiện
letter-as-above = Như trên
letter-appendix-title = Danh sách nhiệm vụ quá hạn chưa hoàn thành
letter-appendix-of = (Kèm theo Công văn số{ $blank }/{ $symbol } ngày{ $blank }tháng { $month } năm { $year } của { $issuer })
letter-agency = { $number }. { $agency } ({ $n } nhiệm vụ)
letter-intro-one = Qua theo dõi việc thực hiện nhiệm vụ được giao, đến hết ngày { $date } còn { $n } nhiệm vụ do { $agency } chủ trì đã quá hạn nhưng chưa hoàn thành (danh sách tại Phụ lục kèm theo). { $issuer } đề nghị { $agency }:
letter-closing-one = { $issuer } đề nghị { $agency } quan tâm, phối hợp thực hiện
letter-to-one = Kính gửi: { $agency }.
letter-answer = Kết quả, thời gian hoàn thành (cơ quan ghi)

## Chuẩn bị họp

meeting-kind = TÀI LIỆU CHUẨN BỊ HỌP
meeting-about = Làm việc với { $agency }
meeting-since = Số liệu đến hết ngày { $date }, tính từ { $document } ngày { $day }.
meeting-since-undated = Số liệu đến hết ngày { $date }, tính từ { $document }.
meeting-since-day = Số liệu đến hết ngày { $date }, tính từ ngày { $day }.
meeting-all = Số liệu đến hết ngày { $date }; chưa ghi nhận kết luận lần trước.
meeting-total = Tổng số { $n } nhiệm vụ: đã hoàn thành { $done }, đang thực hiện { $open }, quá hạn { $overdue }.
meeting-late = 1. Quá hạn ({ $n })
meeting-open = 2. Đang thực hiện ({ $n })
meeting-done = 3. Đã hoàn thành ({ $n })
meeting-obstacles = 4. Khó khăn, vướng mắc ({ $n })
meeting-petitions = 5. Đề xuất, kiến nghị ({ $n })
meeting-late-item = - { $content } (quá { $n } ngày làm việc, hạn { $date }; đã đôn đốc { $urged } lần)
meeting-open-item = - { $content } (hạn: { $deadline })
meeting-done-item = - { $content } ({ $date }; { $evidence })
meeting-done-unproved = - { $content } ({ $date }; chưa có văn bản)
meeting-obstacle = - { $content }: { $obstacle }
meeting-petition = - { $text } ({ $state })
meeting-nothing = Không có.
meeting-more = và { $n } nội dung khác

## Đoạn lồng ghép vào báo cáo chung

paragraph-results = Về thực hiện nhiệm vụ { $given } { $range }: đến hết ngày { $date }, tổng số { $n } nhiệm vụ; đã hoàn thành { $done } nhiệm vụ, đạt { $percent } (trong hạn { $onTime }, quá hạn { $late }); chưa hoàn thành { $open } nhiệm vụ (trong hạn { $inTime }, quá hạn { $overdue }).
paragraph-none = Về thực hiện nhiệm vụ { $given } { $range }: đến hết ngày { $date } không có nhiệm vụ đến hạn hoặc đang thực hiện.
paragraph-given = được giao
paragraph-given-to = được giao cho { $agency }
paragraph-compared = So với kỳ trước, { $changes }.
paragraph-overdue = Cơ quan còn nhiệm vụ quá hạn: { $agencies }.
paragraph-agency = { $agency } ({ $n })
paragraph-agencies-more = và { $n } cơ quan khác
paragraph-obstacles = Khó khăn, vướng mắc chủ yếu: { $obstacles }.
paragraph-obstacles-more = và { $n } nội dung khác

## Bảng tiến độ theo Nghị định 335/2025/NĐ-CP

progress-agency = Cơ quan
progress-person = Người thực hiện
progress-code = Mã
progress-content = Sản phẩm/công việc
progress-document = Văn bản giao
progress-period = Kỳ
progress-deadline = Thời hạn
progress-completed = Ngày hoàn thành
progress-status = Tình trạng
progress-late = Chậm tiến độ (0/1)
progress-days = Số ngày làm việc chậm
progress-percent = Tiến độ (%)
progress-evidence = Minh chứng
progress-reason = Lý do chậm
progress-person-unknown = Chưa phân công
progress-returned = Số lần bị trả lại

## Lịch

feed-name = Hạn nhiệm vụ - { $agency }
feed-event = { $code }: { $content }
feed-event-redacted = { $code }: nhiệm vụ đến hạn
feed-agency = Chủ trì: { $agency }
feed-document = Văn bản: { $document }
feed-deadline = Thời hạn ghi trong văn bản: { $words }
