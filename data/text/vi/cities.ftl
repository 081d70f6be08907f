## Cities
page-cities = Thành phố đối tác
cities-lead = Những nơi mà từ năm 2020 chương trình đã chi trả cho việc lập kế hoạch hoặc thử nghiệm một giải pháp Hàn Quốc. Chọn một dấu trên bản đồ hoặc một nơi trong danh sách để xem các dự án kèm nguồn.

## Filters
cities-find = Địa điểm, quốc gia, doanh nghiệp hoặc chủ đề
cities-find-hint = Nhận cả tên cũ và tên khác: Turkey, Cuzco, Saigon
cities-country = Quốc gia
cities-country-all = Tất cả quốc gia
cities-with-count = { $name } · { $count }
cities-filters = { $count ->
    [0] Bộ lọc khác
   *[other] Bộ lọc khác ({ $count })
}
cities-edition = Kỳ có đợt kêu gọi đã nhận dự án
cities-edition-all = Tất cả
cities-line = Hạng mục
cities-line-all = Cả hai
cities-sector = Lĩnh vực
cities-sector-all = Tất cả lĩnh vực
cities-company = Doanh nghiệp hoặc cơ quan Hàn Quốc
cities-company-all = Tất cả
cities-region = Khu vực
cities-region-all = Thế giới
cities-set-edition = Kỳ: { $what }
cities-set-line = Hạng mục: { $what }
cities-set-sector = Lĩnh vực: { $what }
cities-set-country = Quốc gia: { $what }
cities-set-company = Doanh nghiệp: { $what }
cities-set-find = Tìm kiếm: { $what }
cities-set-region = Khu vực: { $what }
cities-clear = Xóa tất cả
cities-part-europe = Châu Âu
cities-part-western-asia = Tây Á
cities-part-central-asia = Trung Á
cities-part-southern-asia = Nam Á
cities-part-south-eastern-asia = Đông Nam Á
cities-part-eastern-asia = Đông Á
cities-part-oceania = Châu Đại Dương
cities-part-africa = Châu Phi
cities-part-latin-america = Mỹ La-tinh
cities-part-northern-america = Bắc Mỹ

## What is found
cities-count = { $count ->
    [0] Không có dự án để hiển thị
   *[other] { $count } dự án tại { $countries } quốc gia
}
cities-none = Không có dự án đã biết tên nào phù hợp. Hãy bỏ bớt một bộ lọc, hoặc xem các nơi lân cận trên bản đồ.
cities-none-in = Dữ liệu chưa ghi nhận tên dự án nào tại { $country }. Điều đó không nói lên khả năng được chọn của một đề xuất.
cities-unnamed = Trong số { $all } dự án, có { $count } dự án chưa xác định được tên: { $which }. Số liệu tổng chính thức có tính các dự án này; chúng nằm ở cuối danh sách.
cities-unnamed-planning = { $count } kế hoạch năm { $year }
cities-unnamed-demonstration = { $count } dự án thí điểm năm { $year }
cities-detail = Hiện trạng thái và nguồn của từng dự án
cities-not-named = Không rõ tên
cities-only = Chỉ { $country }
cities-back = Quay lại danh sách
cities-all-in = { $count ->
    [1] Hiện { $country }
   *[other] Cả { $count } dự án tại { $country }
}
cities-check-like = Kiểm tra một đề xuất tương tự
cities-check-in = Kiểm tra đề xuất tại { $country }
cities-chain-tried = Lập kế hoạch trước ({ $plans }), thí điểm sau ({ $demonstrations }).
cities-chain-plans = Lập kế hoạch { $count } lần: { $plans }.
cities-chain-demonstrations = Thí điểm { $count } lần: { $demonstrations }.
cities-year = { $label } (đợt kêu gọi năm { $call })
cities-sectors = Lĩnh vực: { $sectors }
cities-host = Bên sở tại: { $host }
cities-partner = Phía Hàn Quốc: { $partner }
cities-unstated = Nguồn không nêu: { $what }
cities-unstated-sectors = lĩnh vực
cities-unstated-host = bên sở tại
cities-unstated-partner = đối tác Hàn Quốc
cities-doubts = Điểm chưa rõ:
cities-confidence = Độ tin cậy: { $confidence }.
cities-high = cao
cities-medium = trung bình
cities-low = thấp
cities-kind-district = quận, huyện
cities-kind-region = vùng
cities-kind-province = tỉnh
cities-kind-regency = huyện (regency)
cities-kind-state = bang
cities-kind-new-city = đô thị mới
cities-kind-economic-zone = khu kinh tế
cities-kind-airport-site = khu vực sân bay

## The map
cities-map = { $count ->
    [0] Bản đồ thế giới, không có dự án
   *[other] Bản đồ thế giới với { $count } dự án; từng dự án được mô tả trong danh sách bên cạnh
}
cities-no-map = Trình duyệt của quý vị không vẽ được bản đồ: WebGL đang tắt hoặc không có. Danh sách có đủ mọi thông tin trên bản đồ.
cities-sign-planning = Lập kế hoạch
cities-sign-demonstration = Thí điểm
cities-sign-area = Một vùng, được đánh dấu tại một điểm
cities-sign-new-city = Đô thị mới
cities-shade-one = 1 dự án trong cả nước
cities-shade = { $first }–{ $last }
cities-shade-more = từ { $first } trở lên
cities-move = Nhấp vào một dấu để xem các dự án. Các dự án cùng một nơi nằm cạnh nhau. Kéo để di chuyển; phóng to, thu nhỏ bằng con lăn, hai ngón tay hoặc phím + và −.
cities-outlines = Đường ranh giới: Natural Earth, phạm vi công cộng, đã chỉnh theo Liên Hợp Quốc: Crimea vẽ cùng Ukraina, Bắc Síp cùng Síp, Somaliland cùng Somalia, và Tây Sahara vẽ nguyên vẹn.

## Downloads
cities-take = Tải danh sách về
cities-take-lead = { $count } dự án đang hiển thị, kèm nguồn. Ô trống nghĩa là không nguồn nào nêu.
cities-take-csv = CSV
cities-take-excel = Excel
cities-take-geojson = GeoJSON
table-sheet = Dự án K-City
table-id = Dự án
table-year = Tính cho năm
table-call = Đợt kêu gọi năm
table-track = Hạng mục
table-line = Loại hỗ trợ
table-place = Địa điểm
table-kind = Loại địa điểm
table-country-code = Mã quốc gia
table-country = Quốc gia
table-title = Tên dự án
table-sectors = Lĩnh vực
table-deliverables = Sản phẩm
table-host = Bên sở tại
table-partner = Phía Hàn Quốc
table-funding-least = Mức hỗ trợ thấp nhất (KRW)
table-funding-most = Mức hỗ trợ cao nhất (KRW)
table-funding-of = Mức này là
table-status = Kết cục của dự án
table-latitude = Vĩ độ
table-longitude = Kinh độ
table-confidence = Độ tin cậy
table-sources = Nguồn
table-doubts = Điểm chưa rõ
table-note = Ghi chú
table-kind-city = thành phố
table-kind-district = quận, huyện
table-kind-region = vùng
table-kind-province = tỉnh
table-kind-regency = huyện (regency)
table-kind-state = bang
table-kind-country = quốc gia
table-kind-new-city = đô thị mới
table-kind-economic-zone = khu kinh tế
table-kind-airport-site = khu vực sân bay
table-funding-of-project = của riêng dự án này
table-funding-of-edition = khung của kỳ tương ứng
table-funding-of-about = của riêng dự án này, xấp xỉ

## In numbers
cities-numbers = Số liệu
cities-numbers-lead = { $count } dự án còn lại sau khi lọc, kể cả dự án chưa rõ tên. Dự án thuộc nhiều lĩnh vực được tính trong từng lĩnh vực.
cities-by-year = Dự án theo năm được tính
cities-by-year-alt = Biểu đồ cột số dự án theo năm, lập kế hoạch và thí điểm: { $figures }.
cities-by-sector = Dự án theo lĩnh vực
cities-by-sector-alt = Biểu đồ cột số dự án theo lĩnh vực: { $figures }.
cities-by-part = Dự án theo khu vực
cities-by-part-alt = Biểu đồ cột số dự án theo khu vực: { $figures }.
cities-figure = { $name } { $count }
cities-figure-two = { $name }: lập kế hoạch { $planning }, thí điểm { $demonstration }
cities-sector-unstated = Nguồn không nêu lĩnh vực
cities-part-unstated = Không rõ tên
cities-as-table = Dạng bảng
cities-col-year = Năm
cities-col-name = Tên
cities-col-count = Dự án
cities-col-planning = Lập kế hoạch
cities-col-demonstration = Thí điểm
cities-col-place = Địa điểm
cities-again = Những nơi được chọn hơn một lần
cities-again-lead = { $tried ->
    [0] Không nơi nào đang hiển thị có thí điểm sau khi lập kế hoạch.
   *[other] { $tried } nơi đã lập kế hoạch trước và thí điểm sau. Việc này có dẫn đến việc kia hay không chỉ được nói đến khi ghi chú của chính dự án có nêu.
}
cities-again-alt = Trục thời gian của những nơi có nhiều dự án: { $figures }.
cities-again-line = { $place }: kế hoạch { $plans }; thí điểm { $demonstrations }
cities-none-yet = chưa có
