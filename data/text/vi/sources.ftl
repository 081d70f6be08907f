## Sources and doubts
page-sources = Nguồn và điểm chưa rõ
sources-title = Mỗi thông tin lấy từ đâu
sources-lead = Các số bên cạnh một thông tin dẫn đến nguồn của thông tin đó tại đây. Khi các nguồn không thống nhất hoặc không rõ ràng, một điểm chưa rõ ghi lại mọi cách hiểu, cách hiểu mà ứng dụng này theo, và lý do.
sources-came-for-source = Nguồn quý vị vừa mở
sources-came-for-doubt = Điểm chưa rõ quý vị vừa mở
sources-close = Đóng
sources-unknown = Không sử dụng: chưa ghi nhận { $what }.
sources-find = Tìm kiếm
sources-find-placeholder = Đơn vị xuất bản, từ khóa, c19 …
sources-edition = Kỳ
sources-part = Hiển thị
sources-part-sources = Nguồn ({ $count })
sources-part-doubts = Điểm chưa rõ ({ $count })
sources-part-unknowns = Nguồn không nêu ({ $count })
sources-part-back-test = Kiểm nghiệm lại
sources-part-rulebook = Bộ quy tắc và tải về
sources-open-all = Mở mọi mục
sources-nothing = Không có mục nào phù hợp với từ tìm kiếm và kỳ đã chọn.
sources-heading = { $count } nguồn
sources-year = { $year } ({ $count })
sources-no-date = Không ghi ngày ({ $count })
source-kind-official = Văn bản chính thức
source-kind-press = Báo chí
source-kind-other = Ấn phẩm khác
source-no-address = chưa ghi nhận địa chỉ
source-rests = Những gì dựa vào nguồn này
source-rests-nothing = Không có gì trong bộ quy tắc dựa vào nguồn này.
source-doubts = Điểm chưa rõ có dẫn nguồn này
source-projects = { $count } dự án trước đây
source-in-data = Trong dữ liệu: “{ $id }”
entry-link = Liên kết đến mục này
doubts-heading = { $count } điểm chưa rõ
doubts-lead = { $count ->
    [0] Không cách hiểu khác nào làm thay đổi kết quả của ứng dụng này.
   *[other] Ở { $count } điểm trong số này, một cách hiểu khác sẽ làm thay đổi kết quả của ứng dụng này; các điểm đó được đánh dấu.
}
doubt-changes = có thể làm thay đổi kết quả
doubt-would-change = Sẽ làm thay đổi: { $facts }
doubt-changes-nothing = Không kết quả nào phụ thuộc vào điểm này.
doubt-why = Vì sao chọn cách hiểu này
doubt-touches = Liên quan đến
doubt-editions = { $count ->
    [1] Kỳ { $years }
   *[other] Các kỳ { $years }
}
confidence-high = độ tin cậy cao
confidence-medium = độ tin cậy trung bình
confidence-low = độ tin cậy thấp
unknowns-heading = { $count } điều không nguồn nào nêu
unknowns-lead = Đã tìm nhưng không thấy. Ứng dụng nói rõ như vậy thay vì phỏng đoán.
unknowns-edition = Toàn kỳ
back-test-heading = Các quy tắc đánh giá { $count } dự án trước đây ra sao
back-test-lead = Mỗi dự án được xét theo đợt kêu gọi đã nhận dự án, chỉ với những câu trả lời có căn cứ trong dữ liệu về dự án đó.
back-test-unexplained = { $count ->
    [0] Mỗi trường hợp không khớp đều có một điểm chưa rõ giải thích: theo cách hiểu khác, dự án đạt.
   *[other] { $count } trường hợp không khớp không có điểm chưa rõ nào giải thích.
}
back-test-miss = { $count ->
    [0] Không có dự án nào thiếu điều kiện theo cách hiểu ở đây.
   *[other] { $count } dự án không đáp ứng một điều kiện theo cách hiểu ở đây.
}
back-test-depends = { $count } dự án còn phụ thuộc vào những điều dữ liệu về dự án không có, hoặc không nguồn nào nêu.
back-test-hit = { $count } dự án đáp ứng mọi điều kiện mà các nguồn đã nêu.
back-test-hit-heading = Đáp ứng mọi điều kiện đã nêu ({ $count })
back-test-depends-heading = Còn phụ thuộc vào thông tin thiếu ({ $count })
back-test-miss-heading = Không đáp ứng một điều kiện ({ $count })
back-test-project = Dự án
back-test-not-met = Điều kiện không đáp ứng
back-test-explained = Được giải thích bởi
back-test-missing = Thiếu trong dữ liệu
back-test-not-stated = Không nguồn nào nêu
rulebook-heading = Bộ quy tắc { $version }
rulebook-lead = Cập nhật ngày { $day }: { $editions } kỳ, { $projects } dự án trước đây, { $sources } nguồn, { $doubts } điểm chưa rõ.
rulebook-changelog = Những thay đổi
rulebook-no-changelog = Chưa có nhật ký thay đổi.
rulebook-files = Tệp dữ liệu
rulebook-files-lead = Các tệp mà ứng dụng này đọc, ở nguyên trạng.
rulebook-all-files = Tất cả { $count } tệp (zip)
proof-heading = Các quy tắc được kiểm tra thế nào
proof-engines = Cùng các quy tắc này đã được đưa vào { $engines } công cụ xử lý quy tắc do bên khác làm. Trên toàn bộ { $classes } loại câu trả lời đầy đủ và { $random } đề xuất ngẫu nhiên, { $differences ->
    [0] tất cả đều cho cùng kết quả với ứng dụng này.
   *[other] có { $differences } kết quả khác.
}
proof-mutants = Có { $mutants } cách thay đổi một quy tắc, một ngày hay một số tiền khiến kết quả khác đi. { $cases } trường hợp mẫu phát hiện được { $survivors ->
    [0] mọi cách.
   *[other] mọi cách, trừ { $survivors }.
}
proof-measured = Đo ngày { $day } với bộ quy tắc { $version }.
proof-figures = Mọi số liệu và cách đo
fact-name = Tên
fact-number = Số của đợt kêu gọi
fact-announced = Ngày công bố
fact-changes = Những thay đổi
fact-places = Số lượng chọn
fact-budget = Tổng ngân sách
fact-countries = Quốc gia
fact-websites = Trang web
fact-events = Sự kiện
fact-applications = Số hồ sơ đăng ký nhận được
fact-selected = Số dự án được chọn
fact-cumulative = Tổng số đến nay
fact-requirements = Điều kiện
fact-exclusions = Trường hợp loại trừ
fact-preferences = Yếu tố có lợi
fact-projects = Loại dự án
fact-sectors = Lĩnh vực
fact-funding = Mức hỗ trợ mỗi dự án
fact-awarded = Số tiền đã cấp
fact-intake = Tiếp nhận và quyết định
fact-steps = Các bước
fact-criteria = Tiêu chí
fact-work-period = Thời gian thực hiện
fact-support = Nội dung hỗ trợ
fact-not-supported = Nội dung không hỗ trợ
fact-paid = Bên được chi trả
fact-money-rules = Quy định về kinh phí
fact-host-side = Bên sở tại
fact-secretariat = Ban thư ký
fact-how-to-apply = Cách đăng ký
fact-documents = Tài liệu phải nộp
fact-follow-on = Sau nghiên cứu

## Reporting a mistake
correction-report = Báo lỗi thông tin
correction-report-list = Báo lỗi về các nguồn này
correction-heading = Báo lỗi thông tin
correction-send-lead = Nội dung đã được điền sẵn trong chừng mực ứng dụng làm được; quý vị hoàn chỉnh và gửi đi. Không có gì được lưu ở đây.
correction-copy-lead = Hãy sao chép đoạn này, cho biết điều gì sai, và gửi đến đơn vị vận hành ứng dụng này. Không có gì được lưu hay gửi đi từ đây.
correction-send = Mở nội dung
correction-subject = Đính chính: { $names }
correction-about = Nội dung liên quan:
correction-page = Trang: { $page }
correction-wrong = Điều gì sai, và thông tin khác được nêu ở đâu?
