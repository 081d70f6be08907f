## Korean companies
page-companies = Doanh nghiệp Hàn Quốc
companies-lead = { $track }, kỳ { $year }: { $state }
companies-lead-not-offered = Kỳ { $year } không có hạng mục thí điểm.
companies-who = Một doanh nghiệp Hàn Quốc chủ trì và thử nghiệm, tại một thành phố ngoài Hàn Quốc, giải pháp mà doanh nghiệp đã phát triển. Hãy lập liên danh bên dưới để thấy ngay còn thiếu gì và bên nào có thể được chi trả.

## The consortium
companies-builder = Lập liên danh
companies-builder-lead = Trả lời những gì đã biết. Các câu trả lời dùng chung với “Kiểm tra đề xuất” và được giữ trong liên kết. Trang này mặc định mục đích là thí điểm tại chỗ.
companies-members = Thành viên Hàn Quốc khác, không kể bên chủ trì
companies-members-help = Có bao nhiêu doanh nghiệp và cơ quan Hàn Quốc khác tham gia. Không nguồn nào giới hạn số lượng.
companies-count-companies = Doanh nghiệp Hàn Quốc
companies-count-organisations = Viện, hiệp hội, tổ chức công của Hàn Quốc
companies-solution-other = { $count } điều kiện của các năm khác
companies-solution-unused = Các nguồn của kỳ { $year } không đặt ra điều kiện này, nên câu trả lời không làm thay đổi gì: { $questions }. Bảng bên dưới cho biết từng năm đã yêu cầu gì.
companies-result = Kết quả đối với liên danh này
companies-missing = Còn thiếu
companies-missing-none = Đến nay chưa có câu trả lời nào không đáp ứng điều kiện.
companies-open = Chưa trả lời
companies-unstated = Không nguồn nào nêu
companies-met = Đáp ứng
companies-settle = Cách giải quyết
companies-payees = Bên có thể được chi trả
companies-payees-none = Chọn bên chủ trì và các đối tác để xem bên nào có thể được chi trả.
companies-head-who = Bên
companies-head-payment = Chi trả
companies-role-lead = { $kind } (chủ trì)
companies-role-member = { $count } × { $kind } (thành viên Hàn Quốc)
companies-role-overseas = { $kind } (đối tác ngoài Hàn Quốc)
companies-payment-paid = có thể được chi trả
companies-payment-unpaid = không được chi trả trực tiếp
companies-payment-not-stated = nguồn không nêu
companies-payment-carried = { $payment } (chuyển tiếp từ năm { $since })
companies-unknowns = { $count } điều mà không nguồn nào của kỳ { $year } nêu
companies-doubts = điểm chưa rõ { $doubts }
companies-to-check = Tiếp tục trong “Kiểm tra đề xuất”
companies-under-last = Xem theo kỳ { $year }

## The next call
companies-next = Đợt kêu gọi tiếp theo: khi nào và dưới tên gì
companies-next-opening = Mở, theo ước tính: { $days }
companies-next-closing = Ngày cuối, theo ước tính: { $days }. Đây cũng là ước tính, không phải ngày chắc chắn.
companies-next-known = Đợt tiếp nhận tiếp theo được ghi nhận: { $days }.
companies-next-open = Đợt tiếp nhận đang mở hoặc sắp mở.
companies-next-name = Tên chính thức bằng tiếng Hàn để tìm kiếm (của đợt kêu gọi gần nhất):
companies-next-where = Các trang chính thức đăng đợt kêu gọi:
companies-calls = Tên và thời gian tiếp nhận của các đợt kêu gọi trước đây
companies-call = { $track }, { $call }
companies-call-window = thời gian tiếp nhận { $days }
companies-call-chosen = chọn { $day }

## Precedents and cities
companies-sector = Tiền lệ và thành phố trong lĩnh vực của tôi
companies-sector-lead = Chọn lĩnh vực để thu hẹp cả các dự án thí điểm trước đây lẫn các thành phố mới chỉ có kế hoạch. Nếu không chọn, tất cả được hiển thị.
companies-pilots = { $count ->
    [0] Chưa ghi nhận dự án thí điểm nào trong lĩnh vực này
   *[other] { $count } dự án thí điểm
}
companies-view = Nhóm theo
companies-view-year = Năm
companies-view-company = Doanh nghiệp
companies-company = doanh nghiệp: { $company }
companies-company-not-stated = doanh nghiệp: nguồn không nêu
companies-no-company = Nguồn không nêu doanh nghiệp
companies-pilots-unsorted = { $count } dự án thí điểm chưa ghi nhận lĩnh vực sẽ không hiện khi chọn lĩnh vực.
companies-waiting = { $count ->
    [0] Chưa ghi nhận nơi nào trong lĩnh vực này có kế hoạch mà chưa có thí điểm
   *[other] { $count } nơi có kế hoạch mà chưa có thí điểm
}
companies-waiting-lead = Những nơi có kế hoạch K-City mà chưa ghi nhận thí điểm nào sau đó. Cùng tên trong cùng quốc gia được coi là cùng một nơi. Điều này không nói lên nhu cầu địa phương hay khả năng được chọn. Liên kết điền sẵn bên chủ trì (doanh nghiệp Hàn Quốc), quốc gia, mục đích và lĩnh vực.
companies-waiting-unsorted = Không hiện vì chưa ghi nhận lĩnh vực: { $places }.
companies-nearby = Được chọn cho nơi khác trong phạm vi { $km } km: { $pilots }.
companies-places = { $count ->
    [1] Nơi này
   *[other] { $count } nơi này
}
companies-check-place = Kiểm tra đề xuất cho { $place }
companies-followed = Những nơi có thí điểm sau kế hoạch: { $places }.
companies-followed-place = { $place } (kế hoạch { $plan }, thí điểm { $pilot })
companies-sectors = lĩnh vực: { $sectors }
companies-sectors-not-stated = lĩnh vực: nguồn không nêu

## Money
companies-money = Quy định về kinh phí
companies-money-other-cycle = Đó là mức của năm hỗ trợ { $stated }; không nguồn nào nêu các dự án của đợt kêu gọi tiếp theo sẽ nhận bao nhiêu.
companies-head-edition = Kỳ
companies-head-band = Mức hỗ trợ mỗi dự án
companies-head-awarded = Mức công bố khi được chọn
companies-matching = Lợi thế khi có vốn đối ứng
companies-matching-size = Không nguồn nào cho biết điểm cộng là bao nhiêu.
companies-money-earlier = Bên được chi trả và chi phí được tính trong các kỳ trước
companies-money-years = { $years }
companies-money-nothing = Các nguồn không nêu bên được chi trả, loại chi phí hay vốn đối ứng.

## Proof at home
companies-proof = Smart Challenge và kiểm chứng tại Hàn Quốc, theo từng năm
companies-proof-now = Kỳ { $year } xét đến: { $questions }.
companies-proof-now-none = Các nguồn của kỳ { $year } không đặt điều kiện về kiểm chứng tại Hàn Quốc.
companies-proof-asked = bắt buộc
companies-proof-either = bắt buộc, hoặc { $questions }
companies-proof-not-stated = nguồn không nêu
companies-proof-lead = “Nguồn không nêu” nghĩa là các nguồn của năm đó không cho thấy điều kiện này, chứ không phải là không có điều kiện.

## Counts
companies-counts = Số hồ sơ đăng ký và số được chọn
companies-head-applications = Hồ sơ đăng ký
companies-head-selected = Được chọn

## The letter
companies-letter = Thư của đối tác ngoài Hàn Quốc: danh mục kiểm tra bằng tiếng Anh
companies-letter-lead = Có thể gửi nguyên bản cho đối tác ngoài Hàn Quốc; mỗi mục có chú giải tiếng Hàn. Mục không có nguồn là khuyến nghị của chúng tôi và được ghi rõ như vậy.
companies-letter-txt = Tệp văn bản (.txt)
companies-letter-docx = Tệp Word (.docx)
companies-letter-read = Đọc { $count } mục của danh mục kiểm tra
letter-title = K-City Network, thí điểm ngoài Hàn Quốc: những điều thư của đối tác ngoài Hàn Quốc nên nêu
letter-lead = Danh mục kiểm tra dành cho tổ chức tham gia, với tư cách đối tác ngoài Hàn Quốc, vào liên danh do một doanh nghiệp Hàn Quốc chủ trì. Danh mục được lập từ các nguồn công khai và không phải biểu mẫu chính thức.
letter-form = Không nguồn nào tìm được yêu cầu thư này hay quy định mẫu thư. Hãy xem danh sách tài liệu trong chính thông báo kêu gọi.
letter-part-needed = Điều cho thấy các điều kiện được đáp ứng
letter-part-asked = Điều các đợt kêu gọi trước đã yêu cầu ở bên sở tại: hãy nêu rằng tổ chức làm được (kèm năm của đợt kêu gọi)
letter-part-helps = Yếu tố có lợi, nếu có (kèm năm của đợt kêu gọi)
letter-part-money = Kinh phí
letter-part-advice = Khuyến nghị của chúng tôi, không phải điều kiện của nguồn nào
letter-who = Tên đầy đủ và địa chỉ của tổ chức; tổ chức là cơ quan chính phủ, tổ chức công hay trường đại học.
letter-consent = Tổ chức đồng ý tham gia, với tư cách đối tác ngoài Hàn Quốc, vào liên danh do doanh nghiệp Hàn Quốc (ghi rõ tên) chủ trì.
letter-place = Quốc gia, thành phố và địa điểm thí điểm.
letter-matching = Phần đóng góp của chính tổ chức, nếu có: bằng tiền hay hiện vật, và bao nhiêu. Không bắt buộc.
letter-payment = Tổ chức biết rằng tiền hỗ trợ không được trả trực tiếp cho đối tác ngoài Hàn Quốc.
letter-pilot = Giải pháp sẽ được thử nghiệm, vấn đề của thành phố cần giải quyết, và thời gian dự kiến.
letter-contact = Người liên hệ, kèm chức vụ, thư điện tử và số điện thoại.
letter-signature = Tiêu đề thư, ngày tháng, và chữ ký của người có thẩm quyền ký thay mặt tổ chức.
letter-language = Viết bằng tiếng Anh, hoặc kèm bản dịch tiếng Anh hay tiếng Hàn.
letter-ground = { $text } (đợt kêu gọi năm { $years })
letter-ground-carried = { $text } (được nêu năm { $since }, coi như còn hiệu lực năm { $years })
letter-because = Vì sao: { $ground } [{ $numbers }]
letter-stated = Đợt kêu gọi năm { $years } [{ $numbers }]
letter-made = K-City Explorer, bộ quy tắc { $version }, dữ liệu đến ngày { $day }.

## Planning projects and Korean companies
companies-contractor = Dự án lập kế hoạch đến với doanh nghiệp Hàn Quốc như thế nào
companies-contractor-lead = Doanh nghiệp Hàn Quốc không thể đăng ký hạng mục lập kế hoạch. Doanh nghiệp có thể dự thầu khi một kế hoạch đã được chọn được đưa ra đấu thầu tại Hàn Quốc: đó là một vai trò, không phải đăng ký.
companies-contractor-known = Các tổ chức Hàn Quốc được nêu tên trong các kế hoạch trước đây và vai trò của họ
companies-contractor-count = Đã ghi nhận tên cho { $known } trong số { $all } dự án lập kế hoạch.
