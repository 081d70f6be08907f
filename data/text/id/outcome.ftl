## Money, days, lists
won = ₩{ $number }
span = { $first } sampai { $last }
year = { $year }

band-range = ₩{ $least } sampai ₩{ $most }
band-ceiling = paling banyak { $most }
band-about = sekitar { $most }
band-fixed = { $most }
not-stated = tidak disebutkan

## Status of a track
status-eligible = Memenuhi syarat yang disebutkan
status-depends = Bergantung pada { $count } jawaban
status-unstated = Bergantung pada hal yang tidak disebutkan sumber mana pun
status-not-eligible = Tidak memenuhi syarat
state-met = terpenuhi
state-not-met = tidak terpenuhi
state-open = belum dijawab
state-not-stated = tidak disebutkan

## Headline
headline-empty = Jalur yang sesuai bergantung pada jawaban Anda; beberapa jawaban saja sudah cukup.
headline-eligible = { $track }: proposal ini memenuhi setiap syarat yang disebutkan oleh sumber.
headline-depends = { $track }: sejauh ini sesuai; { $count } jawaban lagi menentukan.
headline-carried = Tidak ada sumber edisi ini yang menyatakannya; terakhir disebutkan pada { $since }.
headline-unstated-open = { $track }: satu hal tidak ada dalam sumber mana pun, dan { $count } jawaban lagi ikut menentukan. Tanyakan hal tersebut kepada { $body }.
headline-unstated = { $track }: yang Anda jawab sudah sesuai, tetapi satu hal tidak ada dalam sumber mana pun. Tanyakan kepada { $body }.
headline-unstated-nobody = { $track }: yang Anda jawab sudah sesuai, tetapi satu hal tidak ada dalam sumber mana pun. Tanyakan kepada kementerian.
headline-not-eligible = Tidak ada jalur edisi { $year } yang menerima proposal ini. { $track } meminta hal yang tidak dipenuhinya: “{ $reason }”
headline-not-eligible-together = Tidak ada jalur edisi { $year } yang menerima proposal ini. { $track }: apa pun isi jawaban yang belum dijawab, selalu ada syarat yang tidak akan terpenuhi.
headline-no-edition = Tidak ada edisi yang berlaku pada { $day }. Edisi terakhir yang diketahui adalah edisi { $year }; aturannya tidak diterapkan di luar edisi itu, dan penerimaan berikutnya hanya dapat diperkirakan.
headline-before = Program ini dimulai pada 2020; belum ada edisi yang diketahui pada { $day }.

money-this = Dukungan untuk satu proyek: { $band }.
money-other = Untuk dukungan tahun { $stated } disebutkan jumlah per proyek: { $band }. Proposal bertanggal ini masuk tahun { $cycle }, yang jumlahnya tidak disebutkan sumber mana pun.
money-no-cycle = Untuk dukungan tahun { $stated } disebutkan jumlah per proyek: { $band }. Untuk tahun mana proposal ini akan didukung, tidak disebutkan.

go-rolling = Proposal diterima setiap saat.
go-rolling-body = Kirimkan kepada { $body } kapan saja.
go-decided = Keputusan: { $decided }.
go-window = { $days ->
    [0] Hari ini hari terakhir untuk menyerahkannya (Seoul).
   *[other] Penerimaan dibuka sampai { $closes } (Seoul): tersisa { $days } hari.
}
go-upcoming = { $days ->
    [1] Penerimaan dibuka besok, { $opens }.
   *[other] Penerimaan dibuka pada { $opens }, { $days } hari lagi.
}
go-closed-estimate = Penerimaan ditutup pada { $closes }. Menurut pola { $years }, penerimaan berikutnya mungkin dibuka antara { $first } dan { $last }: ini perkiraan, bukan tanggal yang dapat dijadikan pegangan.
go-closed-known = Penerimaan ditutup pada { $closes }. Penerimaan berikutnya yang tercatat dibuka pada { $opens }.
go-closed = Penerimaan ditutup pada { $closes }.

## Intake, short
intake-rolling = Dibuka sepanjang tahun
intake-open = { $days ->
    [0] Dibuka · hari terakhir
   *[other] Dibuka · tersisa { $days } hari
}
intake-upcoming = { $days ->
    [1] Dibuka besok
   *[other] Dibuka { $days } hari lagi
}
intake-closed = Ditutup
intake-estimate = undangan proposal berikutnya diperkirakan { $first } sampai { $last }
intake-estimate-rolling = undangan proposal sepanjang tahun diperkirakan dibuka { $first } sampai { $last }
intake-estimate-past = undangan proposal sepanjang tahun semula diperkirakan dibuka { $first } sampai { $last }; hingga kini belum ada yang tercatat
intake-next = penerimaan berikutnya { $days }
intake-not-announced = Belum diumumkan

## Ways in
ways-in = Cara agar memenuhi syarat
ways-fixed = { $count } cara yang tidak dapat Anda tempuh
way-by-applicant = dapat Anda lakukan sendiri
way-by-someone-else = memerlukan pihak lain
way-by-fixed = tidak dapat diubah
would-have-taken = Proposal yang sama tidak akan ditolak pada { $years }.
way-step = { $step }.
way-step-add = { $step }, di samping yang sudah ada: { $answer }.
way-step-to = { $step }: { $answer }.
way-wait = Menunggu penerimaan yang dibuka pada { $opens }.
way-wait-estimate = Menunggu penerimaan berikutnya, menurut perkiraan antara { $first } dan { $last }.

## Notices
notice-not-offered = { $track } tidak ditawarkan pada { $year }. { $why }
notice-no-edition = Tidak ada edisi yang berlaku pada { $day }.
notice-dropped = Tidak digunakan: { $what }. Yang diperbolehkan: { $allowed }.
notice-dropped-question = Tidak digunakan: { $what } bukan pertanyaan aplikasi ini.
official-name = Nama dalam undangan Korea: { $name }
line-planning = Perencanaan
line-demonstration = Uji coba lapangan

## Secretariats
body-KIND = KIND, Korporasi Pembangunan Infrastruktur dan Perkotaan Luar Negeri Korea
body-KAIA = KAIA, Badan Pemajuan Teknologi Infrastruktur Korea

## Answers
answer-yes = Ya
answer-no = Tidak
answer-unknown = Belum tahu
basis-stated = disebutkan untuk edisi ini
basis-carried = diteruskan dari { $since }
basis-standing = disebutkan tanpa tahun
