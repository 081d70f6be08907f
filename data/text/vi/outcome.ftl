## Money, days, lists
won = { $number } ₩
span = { $first } đến { $last }
year = { $year }

band-range = { $least } đến { $most } ₩
band-ceiling = tối đa { $most }
band-about = khoảng { $most }
band-fixed = { $most }
not-stated = nguồn không nêu

## Status of a track
status-eligible = Đáp ứng các điều kiện đã nêu
status-depends = Còn phụ thuộc vào { $count } câu trả lời
status-unstated = Còn phụ thuộc vào điều không nguồn nào nêu
status-not-eligible = Không đủ điều kiện
state-met = đáp ứng
state-not-met = không đáp ứng
state-open = chưa trả lời
state-not-stated = nguồn không nêu

## Headline
headline-empty = Hạng mục nào phù hợp còn tùy vào các câu trả lời; chỉ cần trả lời một vài câu.
headline-eligible = { $track }: đề xuất này đáp ứng mọi điều kiện mà các nguồn đã nêu.
headline-depends = { $track }: đến nay vẫn phù hợp; còn { $count } câu trả lời nữa sẽ quyết định.
headline-carried = Không nguồn nào của kỳ này nêu điều đó; lần cuối cùng được nêu là năm { $since }.
headline-unstated-open = { $track }: có một điều không nguồn nào nêu, và còn { $count } câu trả lời nữa ảnh hưởng đến kết quả. Về điều không nguồn nào nêu, hãy hỏi { $body }.
headline-unstated = { $track }: những gì đã trả lời đều phù hợp, nhưng có một điều không nguồn nào nêu. Hãy hỏi { $body }.
headline-unstated-nobody = { $track }: những gì đã trả lời đều phù hợp, nhưng có một điều không nguồn nào nêu. Hãy hỏi Bộ MOLIT.
headline-not-eligible = Không hạng mục nào của kỳ { $year } nhận đề xuất này. { $track } đặt ra điều mà đề xuất không đáp ứng: “{ $reason }”
headline-not-eligible-together = Không hạng mục nào của kỳ { $year } nhận đề xuất này. Với { $track }, dù các câu chưa trả lời được trả lời thế nào, vẫn sẽ có một điều kiện không được đáp ứng.
headline-no-edition = Không có kỳ nào có hiệu lực vào ngày { $day }. Kỳ gần nhất được biết là kỳ { $year }; quy tắc của kỳ đó không được áp dụng kéo dài về sau, và các đợt tiếp nhận tiếp theo chỉ có thể ước tính.
headline-before = Chương trình bắt đầu từ năm 2020; vào ngày { $day } chưa có kỳ nào được biết đến.

money-this = Mức hỗ trợ cho một dự án: { $band }.
money-other = Mức đã nêu cho năm hỗ trợ { $stated } là { $band } mỗi dự án; đề xuất nộp ngày này thuộc năm hỗ trợ { $cycle }, và không nguồn nào nêu mức của năm đó.
money-no-cycle = Mức đã nêu cho năm hỗ trợ { $stated } là { $band } mỗi dự án; đề xuất này thuộc năm hỗ trợ nào thì nguồn không nêu.

go-rolling = Đề xuất được tiếp nhận bất cứ lúc nào.
go-rolling-body = Có thể gửi đến { $body } bất cứ lúc nào.
go-decided = Thời điểm quyết định: { $decided }.
go-window = { $days ->
    [0] Hôm nay là ngày cuối để nộp (theo giờ Seoul).
   *[other] Đợt tiếp nhận mở đến hết ngày { $closes } (theo giờ Seoul): còn { $days } ngày.
}
go-upcoming = { $days ->
    [1] Đợt tiếp nhận sẽ mở vào ngày mai, { $opens }.
   *[other] Đợt tiếp nhận sẽ mở ngày { $opens }, sau { $days } ngày nữa.
}
go-closed-estimate = Đợt tiếp nhận đã đóng ngày { $closes }. Theo lịch của các năm { $years }, đợt tiếp theo có thể mở trong khoảng từ ngày { $first } đến ngày { $last }: đây là ước tính, không phải ngày chắc chắn.
go-closed-known = Đợt tiếp nhận đã đóng ngày { $closes }. Đợt tiếp theo được ghi nhận đã mở ngày { $opens }.
go-closed = Đợt tiếp nhận đã đóng ngày { $closes }.

## Intake, short
intake-rolling = Mở quanh năm
intake-open = { $days ->
    [0] Đang mở · ngày cuối
   *[other] Đang mở · còn { $days } ngày
}
intake-upcoming = { $days ->
    [1] Mở vào ngày mai
   *[other] Mở sau { $days } ngày
}
intake-closed = Đã đóng
intake-estimate = đợt kêu gọi tiếp theo ước tính { $first } đến { $last }
intake-estimate-rolling = đợt kêu gọi quanh năm ước tính mở { $first } đến { $last }
intake-estimate-past = đợt kêu gọi quanh năm từng được ước tính mở { $first } đến { $last }; đến nay chưa ghi nhận đợt nào
intake-next = đợt tiếp nhận tiếp theo: { $days }
intake-not-announced = Chưa công bố

## Ways in
ways-in = Cách để tham gia
ways-fixed = { $count } cách mà quý vị không thực hiện được
way-by-applicant = quý vị có thể tự làm
way-by-someone-else = cần bên khác
way-by-fixed = không thể thay đổi
would-have-taken = Cũng đề xuất này, nếu nộp trong kỳ { $years }, đã không bị loại.
way-step = { $step }.
way-step-add = { $step }, bên cạnh những gì đã có: { $answer }.
way-step-to = { $step }: { $answer }.
way-wait = Chờ đợt tiếp nhận mở ngày { $opens }.
way-wait-estimate = Chờ đợt tiếp nhận tiếp theo, ước tính mở trong khoảng từ ngày { $first } đến ngày { $last }.

## Notices
notice-not-offered = { $track }: không có trong kỳ { $year }. { $why }
notice-no-edition = Không có kỳ nào có hiệu lực vào ngày { $day }.
notice-dropped = Không sử dụng: { $what }. Giá trị được chấp nhận: { $allowed }.
notice-dropped-question = Không sử dụng: { $what } không phải là câu hỏi của ứng dụng này.
official-name = Tên trong đợt kêu gọi bằng tiếng Hàn: { $name }
line-planning = Lập kế hoạch
line-demonstration = Thí điểm

## Secretariats
body-KIND = KIND, Tổng công ty Phát triển Hạ tầng và Đô thị Hải ngoại Hàn Quốc
body-KAIA = KAIA, Cơ quan Xúc tiến Công nghệ Hạ tầng Hàn Quốc

## Answers
answer-yes = Có
answer-no = Không
answer-unknown = Chưa biết
basis-stated = được nêu cho kỳ này
basis-carried = chuyển tiếp từ năm { $since }
basis-standing = được nêu mà không kèm năm
