## Cities
page-cities = Kota mitra
cities-lead = Tempat program ini membiayai rencana atau menguji coba solusi Korea sejak 2020. Pilih tanda pada peta atau tempat dalam daftar untuk melihat proyeknya beserta sumbernya.

## Filters
cities-find = Tempat, negara, perusahaan, atau topik
cities-find-hint = Nama lama dan nama lain juga: Turkey, Cuzco, Saigon
cities-country = Negara
cities-country-all = Semua negara
cities-with-count = { $name } · { $count }
cities-filters = { $count ->
    [0] Penyaring lain
   *[other] Penyaring lain ({ $count })
}
cities-edition = Edisi yang undangan proposalnya menerima proyek
cities-edition-all = Semua
cities-line = Jalur
cities-line-all = Keduanya
cities-sector = Sektor
cities-sector-all = Semua sektor
cities-company = Perusahaan Korea atau lembaga Korea
cities-company-all = Semua
cities-region = Kawasan
cities-region-all = Dunia
cities-set-edition = Edisi: { $what }
cities-set-line = Jalur: { $what }
cities-set-sector = Sektor: { $what }
cities-set-country = Negara: { $what }
cities-set-company = Perusahaan: { $what }
cities-set-find = Pencarian: { $what }
cities-set-region = Kawasan: { $what }
cities-clear = Hapus semua
cities-part-europe = Eropa
cities-part-western-asia = Asia Barat
cities-part-central-asia = Asia Tengah
cities-part-southern-asia = Asia Selatan
cities-part-south-eastern-asia = Asia Tenggara
cities-part-eastern-asia = Asia Timur
cities-part-oceania = Oseania
cities-part-africa = Afrika
cities-part-latin-america = Amerika Latin
cities-part-northern-america = Amerika Utara

## What is found
cities-count = { $count ->
    [0] Tidak ada proyek untuk ditampilkan
   *[other] { $count } proyek di { $countries } negara
}
cities-none = Tidak ada proyek bernama yang cocok. Lepaskan satu penyaring, atau lihat yang berdekatan pada peta.
cities-none-in = Data belum menyebutkan proyek di { $country }. Hal itu tidak menunjukkan apa pun tentang peluang suatu proposal.
cities-unnamed = { $count } dari { $all } proyek tidak dapat disebutkan namanya: { $which }. Jumlah resmi menghitungnya; proyek tersebut berada di akhir daftar.
cities-unnamed-planning = { $count } rencana tahun { $year }
cities-unnamed-demonstration = { $count } uji coba lapangan tahun { $year }
cities-detail = Tampilkan status dan sumber masing-masing
cities-not-named = Nama tidak diketahui
cities-only = Hanya { $country }
cities-back = Kembali ke daftar
cities-all-in = { $count ->
    [1] Tampilkan { $country }
   *[other] Semua { $count } proyek di { $country }
}
cities-check-like = Periksa proposal serupa
cities-check-in = Periksa proposal di { $country }
cities-chain-tried = Mula-mula direncanakan ({ $plans }), kemudian diuji coba ({ $demonstrations }).
cities-chain-plans = Direncanakan { $count } kali: { $plans }.
cities-chain-demonstrations = Diuji coba { $count } kali: { $demonstrations }.
cities-year = { $label } (undangan proposal { $call })
cities-sectors = Sektor: { $sectors }
cities-host = Tuan rumah: { $host }
cities-partner = Pihak Korea: { $partner }
cities-unstated = Tidak disebutkan: { $what }
cities-unstated-sectors = sektor
cities-unstated-host = tuan rumah
cities-unstated-partner = mitra Korea
cities-doubts = Ketidakjelasan:
cities-confidence = Keyakinan: { $confidence }.
cities-high = tinggi
cities-medium = sedang
cities-low = rendah
cities-kind-district = distrik
cities-kind-region = wilayah
cities-kind-province = provinsi
cities-kind-regency = kabupaten
cities-kind-state = negara bagian
cities-kind-new-city = kota baru
cities-kind-economic-zone = kawasan ekonomi
cities-kind-airport-site = kawasan bandar udara

## The map
cities-map = { $count ->
    [0] Peta dunia tanpa proyek
   *[other] Peta dunia dengan { $count } proyek; masing-masing diterangkan dalam daftar di samping peta
}
cities-no-map = Peramban Anda tidak dapat menggambar peta: WebGL dinonaktifkan atau tidak tersedia. Daftar memuat semua yang ditampilkan pada peta.
cities-sign-planning = Perencanaan
cities-sign-demonstration = Uji coba lapangan
cities-sign-area = Wilayah, ditandai pada satu titik
cities-sign-new-city = Kota baru
cities-shade-one = 1 proyek di negara itu
cities-shade = { $first }–{ $last }
cities-shade-more = { $first } atau lebih
cities-move = Klik suatu tanda untuk melihat proyeknya. Proyek di tempat yang sama berjajar. Seret untuk menggeser; perbesar dengan roda tetikus, dua jari, atau tombol + dan − pada papan tik.
cities-outlines = Garis batas: Natural Earth, domain publik, disesuaikan dengan Perserikatan Bangsa-Bangsa: Krimea digambar bersama Ukraina, Siprus Utara bersama Siprus, Somaliland bersama Somalia, dan Sahara Barat secara utuh.

## Downloads
cities-take = Unduh daftar
cities-take-lead = { $count } proyek yang ditampilkan, beserta sumbernya. Sel kosong berarti tidak ada sumber yang menyebutkannya.
cities-take-csv = CSV
cities-take-excel = Excel
cities-take-geojson = GeoJSON
table-sheet = Proyek K-City
table-id = Proyek
table-year = Dihitung pada tahun
table-call = Undangan proposal tahun
table-track = Jalur
table-line = Jenis dukungan
table-place = Tempat
table-kind = Jenis tempat
table-country-code = Kode negara
table-country = Negara
table-title = Judul
table-sectors = Sektor
table-deliverables = Hasil kerja
table-host = Tuan rumah
table-partner = Pihak Korea
table-funding-least = Dukungan terendah (KRW)
table-funding-most = Dukungan tertinggi (KRW)
table-funding-of = Jumlah ini adalah
table-status = Kelanjutannya
table-latitude = Lintang
table-longitude = Bujur
table-confidence = Keyakinan
table-sources = Sumber
table-doubts = Ketidakjelasan
table-note = Catatan
table-kind-city = kota
table-kind-district = distrik
table-kind-region = wilayah
table-kind-province = provinsi
table-kind-regency = kabupaten
table-kind-state = negara bagian
table-kind-country = negara
table-kind-new-city = kota baru
table-kind-economic-zone = kawasan ekonomi
table-kind-airport-site = kawasan bandar udara
table-funding-of-project = milik proyek ini sendiri
table-funding-of-edition = kisaran edisinya
table-funding-of-about = milik proyek ini sendiri, kurang lebih

## In numbers
cities-numbers = Dalam angka
cities-numbers-lead = { $count } proyek yang tersisa setelah penyaringan, termasuk yang tanpa nama. Proyek dengan beberapa sektor dihitung pada setiap sektornya.
cities-by-year = Proyek menurut tahun penghitungannya
cities-by-year-alt = Diagram batang proyek menurut tahun, perencanaan dan uji coba lapangan: { $figures }.
cities-by-sector = Proyek menurut sektor
cities-by-sector-alt = Diagram batang proyek menurut sektor: { $figures }.
cities-by-part = Proyek menurut kawasan
cities-by-part-alt = Diagram batang proyek menurut kawasan: { $figures }.
cities-figure = { $name } { $count }
cities-figure-two = { $name }: perencanaan { $planning }, uji coba lapangan { $demonstration }
cities-sector-unstated = Sektor tidak disebutkan
cities-part-unstated = Nama tidak diketahui
cities-as-table = Sebagai tabel
cities-col-year = Tahun
cities-col-name = Nama
cities-col-count = Proyek
cities-col-planning = Perencanaan
cities-col-demonstration = Uji coba lapangan
cities-col-place = Tempat
cities-again = Tempat yang terpilih lebih dari sekali
cities-again-lead = { $tried ->
    [0] Tidak ada tempat yang ditampilkan di sini yang diuji coba setelah ada rencana.
   *[other] { $tried } tempat mula-mula memiliki rencana dan kemudian uji coba lapangan. Apakah yang satu menghasilkan yang lain hanya dinyatakan jika catatan proyek itu sendiri menyebutkannya.
}
cities-again-alt = Garis waktu tempat dengan beberapa proyek: { $figures }.
cities-again-line = { $place }: rencana { $plans }; uji coba lapangan { $demonstrations }
cities-none-yet = tidak ada
