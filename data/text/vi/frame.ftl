## Frame
page-start = Bắt đầu
page-check = Kiểm tra đề xuất
language = Ngôn ngữ
record-of = dữ liệu đến ngày { $day }
not-fresh = Dữ liệu này được cập nhật lần cuối ngày { $day }, cách đây { $days } ngày; những gì phát sinh sau đó chưa có ở đây. Vui lòng xem các trang chính thức trước khi sử dụng:
disclaimer = Công cụ tra cứu độc lập về thông tin công khai. Trang này không do Bộ MOLIT hay các ban thư ký vận hành; chỉ các cơ quan đó mới có quyền quyết định về hồ sơ đăng ký.
official-sites = Trang chính thức
look-again = Kiểm tra lại
rulebook = Bộ quy tắc { $version }

## Streamlit's own words, where a language needs others
leftover-upload = Chọn tệp
leftover-limit = tối đa 1 MB
leftover-too-large = Tệp lớn hơn 20 MB. Hãy chia nhỏ bảng.
leftover-limit-of-tables = tối đa 20 MB
leftover-copy = Sao chép
leftover-copied = Đã sao chép
leftover-skip = Chuyển đến nội dung chính
leftover-no-results = Không có kết quả
leftover-clear = Xóa
leftover-fullscreen = Toàn màn hình
leftover-close-fullscreen = Thoát toàn màn hình
leftover-print = In
leftover-settings = Cài đặt
leftover-menu = Trình đơn
leftover-close = Đóng
leftover-help = Trợ giúp
leftover-date = Chọn ngày
leftover-calendar = Lịch
leftover-year = năm
leftover-month = tháng
leftover-day = ngày
