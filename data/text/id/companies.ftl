## Korean companies
page-companies = Perusahaan Korea
companies-lead = { $track } (edisi { $year }): { $state }
companies-lead-not-offered = Edisi { $year } tidak memiliki jalur uji coba lapangan.
companies-who = Sebuah perusahaan Korea menjadi pemohon utama dan menguji coba solusi yang sudah dikembangkannya di sebuah kota di luar negeri. Susun konsorsium di bawah ini dan lihat langsung apa yang kurang dan siapa yang dapat dibayar.

## The consortium
companies-builder = Susun konsorsium
companies-builder-lead = Jawab yang Anda ketahui. Jawaban dipakai bersama dengan “Periksa proposal” dan tersimpan dalam tautan. Halaman ini menganggap percontohan di lokasi sebagai tujuan.
companies-members = Anggota Korea selain pemohon utama
companies-members-help = Jumlah perusahaan dan lembaga Korea lain yang ikut serta. Tidak ada sumber yang membatasi jumlahnya.
companies-count-companies = Perusahaan Korea
companies-count-organisations = Lembaga penelitian, asosiasi, dan badan publik Korea
companies-solution-other = { $count } syarat dari tahun lain
companies-solution-unused = Sumber edisi { $year } tidak menetapkan syarat seperti itu sehingga jawaban tidak mengubah apa pun: { $questions }. Tabel di bawah memuat apa yang diminta setiap tahun.
companies-result = Hasil untuk konsorsium ini
companies-missing = Kurang
companies-missing-none = Sejauh ini tidak ada jawaban Anda yang membuat suatu syarat tidak terpenuhi.
companies-open = Belum dijawab
companies-unstated = Tidak disebutkan sumber mana pun
companies-met = Terpenuhi
companies-settle = Hal berikut akan menyelesaikannya
companies-payees = Siapa yang dapat dibayar
companies-payees-none = Pilih pemohon utama dan mitra untuk melihat siapa yang dapat dibayar.
companies-head-who = Pihak
companies-head-payment = Pembayaran
companies-role-lead = { $kind } (pemohon utama)
companies-role-member = { $count } × { $kind } (anggota Korea)
companies-role-overseas = { $kind } (mitra luar negeri)
companies-payment-paid = dapat dibayar
companies-payment-unpaid = tidak dibayar secara langsung
companies-payment-not-stated = tidak disebutkan
companies-payment-carried = { $payment } (diteruskan dari { $since })
companies-unknowns = { $count } hal yang tidak disebutkan sumber mana pun dari edisi { $year }
companies-doubts = ketidakjelasan { $doubts }
companies-to-check = Lanjutkan di “Periksa proposal”
companies-under-last = Lihat menurut edisi { $year }

## The next call
companies-next = Kapan undangan proposal berikutnya terbit, dan dengan nama apa
companies-next-opening = Pembukaan, menurut perkiraan: { $days }
companies-next-closing = Hari terakhir, menurut perkiraan: { $days }. Ini juga perkiraan, bukan tanggal yang dapat dijadikan pegangan.
companies-next-known = Penerimaan berikutnya yang tercatat: { $days }.
companies-next-open = Penerimaan sedang dibuka atau segera dibuka.
companies-next-name = Nama resmi dalam bahasa Korea untuk dicari (nama undangan proposal terbaru):
companies-next-where = Situs resmi tempat undangan proposal dimuat:
companies-calls = Nama dan jangka waktu undangan proposal terdahulu
companies-call = { $track }, { $call }
companies-call-window = jangka waktu { $days }
companies-call-chosen = terpilih { $day }

## Precedents and cities
companies-sector = Preseden dan kota di sektor saya
companies-sector-lead = Pilih sektor untuk mempersempit uji coba lapangan terdahulu sekaligus kota yang baru memiliki rencana. Jika tidak ada yang dipilih, semua ditampilkan.
companies-pilots = { $count ->
    [0] Tidak ada uji coba lapangan di sektor ini yang tercatat
   *[other] { $count } uji coba lapangan
}
companies-view = Kelompokkan menurut
companies-view-year = Tahun
companies-view-company = Perusahaan
companies-company = perusahaan: { $company }
companies-company-not-stated = perusahaan tidak disebutkan
companies-no-company = Perusahaan tidak disebutkan
companies-pilots-unsorted = { $count } uji coba lapangan yang sektornya tidak tercatat tidak ditampilkan jika sektor dipilih.
companies-waiting = { $count ->
    [0] Tidak ada tempat dengan rencana dan tanpa uji coba lapangan yang tercatat di sektor ini
   *[other] { $count } tempat dengan rencana dan belum memiliki uji coba lapangan
}
companies-waiting-lead = Tempat dengan rencana K-City yang tidak memiliki catatan uji coba lapangan sesudahnya. Nama yang sama di negara yang sama dianggap tempat yang sama. Hal ini tidak menunjukkan kebutuhan setempat ataupun peluang untuk terpilih. Tautan mengisi pemohon utama (perusahaan Korea), negara, tujuan, dan sektor.
companies-waiting-unsorted = Tidak ditampilkan karena sektornya tidak tercatat: { $places }.
companies-nearby = Terpilih untuk tempat lain dalam jarak { $km } km: { $pilots }.
companies-places = { $count ->
    [1] Tempat tersebut
   *[other] { $count } tempat tersebut
}
companies-check-place = Periksa proposal untuk { $place }
companies-followed = Tempat yang memiliki uji coba lapangan setelah rencana: { $places }.
companies-followed-place = { $place } (rencana { $plan }, uji coba lapangan { $pilot })
companies-sectors = sektor: { $sectors }
companies-sectors-not-stated = sektor tidak disebutkan

## Money
companies-money = Ketentuan keuangan
companies-money-other-cycle = Jumlah itu untuk dukungan tahun { $stated }; tidak ada sumber yang menyebutkan berapa yang akan diperoleh proyek undangan proposal berikutnya.
companies-head-edition = Edisi
companies-head-band = Dukungan per proyek
companies-head-awarded = Diberitakan saat terpilih
companies-matching = Nilai tambah dari dana pendamping
companies-matching-size = Tidak ada sumber yang menyebutkan besarnya nilai tambah.
companies-money-earlier = Siapa yang dibayar dan biaya apa yang diperhitungkan dalam edisi sebelumnya
companies-money-years = { $years }
companies-money-nothing = Siapa yang dibayar, jenis biaya, dan dana pendamping tidak disebutkan dalam sumber.

## Proof at home
companies-proof = Smart Challenge dan pembuktian di Korea, tahun demi tahun
companies-proof-now = Yang diperhatikan edisi { $year }: { $questions }.
companies-proof-now-none = Sumber edisi { $year } tidak menetapkan syarat tentang pembuktian di Korea.
companies-proof-asked = wajib
companies-proof-either = wajib, atau { $questions }
companies-proof-not-stated = tidak disebutkan
companies-proof-lead = “Tidak disebutkan” berarti sumber tahun itu tidak memuat syarat tersebut, bukan bahwa syarat itu tidak ada.

## Counts
companies-counts = Permohonan dan pemilihan
companies-head-applications = Permohonan
companies-head-selected = Terpilih

## The letter
companies-letter = Surat mitra luar negeri: daftar periksa dalam bahasa Inggris
companies-letter-lead = Kirimkan kepada mitra luar negeri sebagaimana adanya; setiap butir disertai penjelasan dalam bahasa Korea. Butir tanpa sumber adalah saran kami sendiri dan dinyatakan demikian.
companies-letter-txt = Berkas teks (.txt)
companies-letter-docx = Berkas Word (.docx)
companies-letter-read = Baca { $count } butir daftar periksa
letter-title = K-City Network, uji coba lapangan di luar negeri: hal yang sebaiknya dinyatakan dalam surat mitra luar negeri
letter-lead = Daftar periksa bagi lembaga yang bergabung, sebagai mitra luar negeri, dalam konsorsium yang dipimpin perusahaan Korea. Daftar ini disusun dari sumber publik dan bukan formulir resmi.
letter-form = Tidak ditemukan sumber yang meminta surat seperti ini atau menetapkan bentuknya. Periksa daftar dokumen dalam undangan proposal itu sendiri.
letter-part-needed = Yang menunjukkan bahwa syarat terpenuhi
letter-part-asked = Yang diminta undangan proposal terdahulu dari pihak tuan rumah: nyatakan bahwa lembaga Anda sanggup melakukannya (dengan tahun undangan proposal)
letter-part-helps = Yang menguntungkan, jika ada (dengan tahun undangan proposal)
letter-part-money = Keuangan
letter-part-advice = Saran kami sendiri, bukan persyaratan dari sumber mana pun
letter-who = Nama lengkap dan alamat lembaga, serta apakah lembaga itu pemerintah, lembaga publik, atau universitas.
letter-consent = Bahwa lembaga setuju bergabung dalam konsorsium yang dipimpin perusahaan Korea (sebutkan namanya) sebagai mitra luar negeri.
letter-place = Negara, kota, dan lokasi percontohan.
letter-matching = Yang ditambahkan lembaga itu sendiri, jika ada: tunai atau natura, dan berapa besarnya. Hal ini tidak diwajibkan.
letter-payment = Bahwa lembaga mengetahui bahwa dukungan tidak dibayarkan langsung kepada mitra luar negeri.
letter-pilot = Solusi yang akan diuji coba, masalah kota yang hendak diatasi, dan jangka waktu yang diharapkan.
letter-contact = Narahubung dengan jabatan, surel, dan nomor telepon.
letter-signature = Kop surat, tanggal, dan tanda tangan orang yang berwenang menandatangani atas nama lembaga.
letter-language = Tulis dalam bahasa Inggris, atau lampirkan terjemahan bahasa Inggris atau Korea.
letter-ground = { $text } (undangan proposal { $years })
letter-ground-carried = { $text } (disebutkan pada { $since }, dianggap berlaku pada { $years })
letter-because = Alasan: { $ground } [{ $numbers }]
letter-stated = Undangan proposal { $years } [{ $numbers }]
letter-made = K-City Explorer, himpunan aturan { $version }, data per { $day }.

## Planning projects and Korean companies
companies-contractor = Bagaimana proyek perencanaan sampai kepada perusahaan Korea
companies-contractor-lead = Perusahaan Korea tidak dapat mengajukan permohonan untuk rencana. Perusahaan dapat ikut tender ketika rencana yang terpilih ditenderkan di Korea: itu peran, bukan permohonan.
companies-contractor-known = Lembaga Korea yang disebutkan dalam rencana terdahulu, dan perannya
companies-contractor-count = Nama tercatat untuk { $known } dari { $all } proyek perencanaan.
