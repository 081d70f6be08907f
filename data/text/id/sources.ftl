## Sources and doubts
page-sources = Sumber dan ketidakjelasan
sources-title = Asal setiap pernyataan
sources-lead = Angka di samping suatu pernyataan mengarah ke sumbernya di sini. Jika sumber-sumber berbeda atau tidak jelas, suatu ketidakjelasan menyebutkan setiap tafsiran, tafsiran yang diikuti aplikasi ini, dan alasannya.
sources-came-for-source = Sumber yang Anda buka
sources-came-for-doubt = Ketidakjelasan yang Anda buka
sources-close = Tutup
sources-unknown = Tidak digunakan: { $what } tidak tercatat.
sources-find = Cari
sources-find-placeholder = Penerbit, kata, c19 …
sources-edition = Edisi
sources-part = Tampilkan
sources-part-sources = Sumber ({ $count })
sources-part-doubts = Ketidakjelasan ({ $count })
sources-part-unknowns = Tidak disebutkan ({ $count })
sources-part-back-test = Uji balik
sources-part-rulebook = Himpunan aturan dan unduhan
sources-open-all = Buka semua entri
sources-nothing = Tidak ada yang cocok dengan pencarian dan edisi ini.
sources-heading = { $count } sumber
sources-year = { $year } ({ $count })
sources-no-date = Tanpa tanggal ({ $count })
source-kind-official = Dokumen resmi
source-kind-press = Pers
source-kind-other = Publikasi lain
source-no-address = alamat tidak tercatat
source-rests = Yang bertumpu padanya
source-rests-nothing = Tidak ada bagian himpunan aturan yang bertumpu padanya.
source-doubts = Ketidakjelasan yang mengutipnya
source-projects = { $count } proyek terdahulu
source-in-data = Dalam data: “{ $id }”
entry-link = Tautan ke entri ini
doubts-heading = { $count } ketidakjelasan
doubts-lead = { $count ->
    [0] Tidak ada tafsiran lain yang akan mengubah perhitungan aplikasi ini.
   *[other] Pada { $count } di antaranya, tafsiran lain akan mengubah perhitungan aplikasi ini; hal itu diberi tanda.
}
doubt-changes = dapat mengubah hasil
doubt-would-change = Yang akan berubah: { $facts }
doubt-changes-nothing = Tidak ada hasil yang bergantung padanya.
doubt-why = Alasan tafsiran ini
doubt-touches = Letak pengaruhnya
doubt-editions = Edisi { $years }
confidence-high = keyakinan tinggi
confidence-medium = keyakinan sedang
confidence-low = keyakinan rendah
unknowns-heading = { $count } hal yang tidak disebutkan sumber mana pun
unknowns-lead = Hal-hal ini dicari dan tidak ditemukan. Aplikasi menyatakannya demikian dan tidak menebak.
unknowns-edition = Edisi secara keseluruhan
back-test-heading = Penilaian aturan atas { $count } proyek terdahulu
back-test-lead = Setiap proyek dihitung menurut undangan proposal yang menerimanya, hanya dengan jawaban yang didukung oleh datanya.
back-test-unexplained = { $count ->
    [0] Setiap ketidakcocokan dijelaskan oleh suatu ketidakjelasan: menurut tafsiran lain, proyek itu lolos.
   *[other] { $count } ketidakcocokan tidak dijelaskan oleh ketidakjelasan mana pun.
}
back-test-miss = { $count ->
    [0] Tidak ada yang gagal memenuhi syarat sebagaimana ditafsirkan di sini.
   *[other] { $count } gagal memenuhi suatu syarat sebagaimana ditafsirkan di sini.
}
back-test-depends = { $count } bergantung pada fakta yang tidak ada dalam datanya, atau pada hal yang tidak disebutkan sumber mana pun.
back-test-hit = { $count } memenuhi setiap syarat yang disebutkan oleh sumber.
back-test-hit-heading = Memenuhi setiap syarat yang disebutkan ({ $count })
back-test-depends-heading = Bergantung pada fakta yang belum ada ({ $count })
back-test-miss-heading = Tidak memenuhi suatu syarat ({ $count })
back-test-project = Proyek
back-test-not-met = Syarat yang tidak terpenuhi
back-test-explained = Dijelaskan oleh
back-test-missing = Tidak ada dalam data
back-test-not-stated = Tidak disebutkan sumber mana pun
rulebook-heading = Himpunan aturan { $version }
rulebook-lead = Dimutakhirkan pada { $day }: { $editions } edisi, { $projects } proyek terdahulu, { $sources } sumber, { $doubts } ketidakjelasan.
rulebook-changelog = Yang berubah
rulebook-no-changelog = Belum ada catatan perubahan.
rulebook-files = Berkas data
rulebook-files-lead = Berkas yang dibaca aplikasi ini, sebagaimana adanya.
rulebook-all-files = Semua { $count } berkas (zip)
proof-heading = Cara aturan diperiksa
proof-engines = Aturan yang sama diberikan kepada { $engines } mesin aturan buatan pihak lain. Pada { $classes } macam jawaban lengkap dan { $random } proposal acak, { $differences ->
    [0] semuanya menyatakan hal yang sama dengan aplikasi ini.
   *[other] { $differences } hasil berbeda.
}
proof-mutants = Ada { $mutants } cara mengubah satu aturan, hari, atau jumlah sehingga ada bedanya. { $cases } kasus contoh menemukan { $survivors ->
    [0] semuanya.
   *[other] semuanya kecuali { $survivors }.
}
proof-measured = Diukur pada { $day } dengan himpunan aturan { $version }.
proof-figures = Semua angka, dan cara mengukurnya
fact-name = Nama
fact-number = Nomor undangan proposal
fact-announced = Pengumuman
fact-changes = Yang berubah
fact-places = Jumlah yang akan dipilih
fact-budget = Anggaran total
fact-countries = Negara
fact-websites = Situs web
fact-events = Acara
fact-applications = Permohonan yang diterima
fact-selected = Proyek terpilih
fact-cumulative = Jumlah hingga kini
fact-requirements = Persyaratan
fact-exclusions = Pengecualian
fact-preferences = Hal yang menguntungkan
fact-projects = Jenis proyek
fact-sectors = Sektor
fact-funding = Dukungan per proyek
fact-awarded = Jumlah yang diberikan
fact-intake = Penerimaan dan keputusan
fact-steps = Langkah
fact-criteria = Kriteria
fact-work-period = Jangka waktu pekerjaan
fact-support = Yang diberikan
fact-not-supported = Yang tidak diberikan
fact-paid = Siapa yang dibayar
fact-money-rules = Ketentuan keuangan
fact-host-side = Pihak tuan rumah
fact-secretariat = Sekretariat
fact-how-to-apply = Cara mengajukan permohonan
fact-documents = Dokumen
fact-follow-on = Setelah studi

## Reporting a mistake
correction-report = Laporkan perbaikan
correction-report-list = Laporkan perbaikan untuk sumber-sumber ini
correction-heading = Laporkan perbaikan
correction-send-lead = Pesan sudah diisi sejauh yang dapat dilakukan aplikasi; Anda yang melengkapi dan mengirimkannya. Tidak ada yang disimpan di sini.
correction-copy-lead = Salin teks ini, sebutkan apa yang salah, dan kirimkan kepada pengelola aplikasi ini. Tidak ada yang disimpan atau dikirim dari sini.
correction-send = Buka pesan
correction-subject = Perbaikan: { $names }
correction-about = Mengenai:
correction-page = Halaman: { $page }
correction-wrong = Apa yang salah, dan di mana disebutkan lain?
