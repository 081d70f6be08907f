### 한국어. 키는 모든 언어가 같으며, 시험이 키와 빈칸을 비교합니다.

## 금액, 날짜, 목록
won = { $number } 원
span = { $first }~{ $last }
year = { $year }년

band-range = { $least }~{ $most } 원
band-ceiling = 최대 { $most }
band-about = { $most } 내외
band-fixed = { $most }
not-stated = 명시되지 않음

## 유형별 상태
status-eligible = 명시된 조건 모두 충족
status-depends = 답변 { $count }개에 따라 결정
status-unstated = 자료에 없는 사항에 따라 결정
status-not-eligible = 신청 대상 아님
state-met = 충족
state-not-met = 미충족
state-open = 미정
state-not-stated = 명시되지 않음

## 한 줄 결과
headline-empty = 어떤 유형이 맞는지는 답변에 따라 달라집니다. 몇 가지만 답하시면 됩니다.
headline-eligible = { $track }: 자료에 명시된 조건을 모두 충족하는 제안입니다.
headline-depends = { $track }: 지금까지는 맞습니다. 답변 { $count }개가 더 있으면 결정됩니다.
headline-carried = 이 공고의 자료에는 없고 { $since }년 자료에 마지막으로 명시된 조건입니다.
headline-unstated-open = { $track }: 자료에 없는 사항이 하나 있고, 답변 { $count }개가 더 필요합니다. 자료에 없는 사항은 { $body }에 문의하세요.
headline-unstated = { $track }: 답하신 내용은 맞지만 자료에 없는 사항이 하나 있습니다. { $body }에 문의하세요.
headline-unstated-nobody = { $track }: 답하신 내용은 맞지만 자료에 없는 사항이 하나 있습니다. 국토교통부에 문의하세요.
headline-not-eligible = { $year }년 공고에는 이 제안에 맞는 유형이 없습니다. { $track }의 다음 조건을 충족하지 않습니다: “{ $reason }”
headline-not-eligible-together = { $year }년 공고에는 이 제안에 맞는 유형이 없습니다. { $track }: 남은 질문에 어떻게 답하더라도 충족하지 못하는 조건이 생깁니다.
headline-no-edition = { $day }에 적용되는 공고가 없습니다. 확인된 마지막 공고는 { $year }년이며, 그 규정을 이후까지 늘려 적용하지 않습니다. 다음 접수 시기는 추정만 가능합니다.
headline-before = 이 프로그램은 2020년에 시작되었으며, { $day }에는 공고가 없었습니다.

money-this = 사업당 지원 금액: { $band }.
money-other = { $stated }년 지원분의 사업당 금액: { $band }. 이 제안이 속하는 { $cycle }년 지원분의 금액은 어느 자료에도 없습니다.
money-no-cycle = { $stated }년 지원분의 사업당 금액: { $band }. 이 제안이 어느 해 지원분에 속하는지는 명시되지 않았습니다.

go-rolling = 제안서는 언제든지 접수합니다.
go-rolling-body = 언제든지 { $body }에 제출할 수 있습니다.
go-decided = 선정 시기: { $decided }.
go-window = { $days ->
    [0] 오늘이 마감일입니다(서울 기준).
   *[other] { $closes }까지 접수하며 { $days }일 남았습니다(서울 기준).
}
go-upcoming = { $days ->
    [1] 내일({ $opens }) 접수를 시작합니다.
   *[other] { $opens }에 접수를 시작합니다. { $days }일 남았습니다.
}
go-closed-estimate = 접수는 { $closes }에 마감되었습니다. { $years }년의 일정으로 보면 다음 접수는 { $first }~{ $last }에 시작될 수 있습니다. 추정일 뿐이므로 확정 일정으로 여기지 마세요.
go-closed-known = 접수는 { $closes }에 마감되었습니다. 기록상 다음 접수는 { $opens }에 시작되었습니다.
go-closed = 접수는 { $closes }에 마감되었습니다.

## 접수 상태(짧게)
intake-rolling = 연중 상시 접수
intake-open = { $days ->
    [0] 접수 중 · 오늘 마감
   *[other] 접수 중 · { $days }일 남음
}
intake-upcoming = { $days ->
    [1] 내일 접수 시작
   *[other] { $days }일 뒤 접수 시작
}
intake-closed = 마감
intake-estimate = 다음 공고 추정 { $first }~{ $last }
intake-estimate-rolling = 다음 연중 접수 공고 추정 { $first }~{ $last }
intake-estimate-past = 연중 접수 공고 추정 시기 { $first }~{ $last } 경과, 확인된 공고 없음
intake-next = 다음 접수 { $days }
intake-not-announced = 공고 없음

## 참여 방법
ways-in = 가능한 방법
ways-fixed = 바꿀 수 없는 조건이 걸린 방법 { $count }가지
way-by-applicant = 직접 할 수 있음
way-by-someone-else = 다른 기관이 필요함
way-by-fixed = 바꿀 수 없음
would-have-taken = 같은 제안이 { $years }년 공고에서는 제외되지 않았습니다.
way-step = { $step }.
way-step-add = { $step }(기존 답변에 추가): { $answer }.
way-step-to = { $step }: { $answer }.
way-wait = { $opens }에 시작하는 접수를 기다립니다.
way-wait-estimate = 다음 접수를 기다립니다(추정: { $first }~{ $last } 사이 시작).

## 알림
notice-not-offered = { $year }년 공고에 없는 유형: { $track }. { $why }
notice-no-edition = { $day }에 적용되는 공고가 없습니다.
notice-dropped = 사용하지 않은 값: { $what }. 가능한 값: { $allowed }.
notice-dropped-question = 사용하지 않은 값: { $what }. 이 앱에 없는 질문입니다.
line-planning = 계획수립형
line-demonstration = 해외실증형

## 사무국
body-KIND = 한국해외인프라도시개발지원공사(KIND)
body-KAIA = 국토교통과학기술진흥원(KAIA)

## 답변
answer-yes = 예
answer-no = 아니요
answer-unknown = 아직 모름
basis-stated = 해당 연도 자료에 명시
basis-carried = { $since }년 자료에서 이어 적용
basis-standing = 연도 표시 없이 명시

## 명령줄
cli-on = { $day }, { $year }년 공고
cli-no-edition = { $day }, 적용되는 공고 없음
cli-funding = 지원 금액
cli-intake = 접수
cli-decided = 선정 시기
cli-depends = 결정에 필요한 답변
cli-unstated = 어느 자료에도 없는 사항
cli-readings = 해석에 따라 달라지는 점
cli-next = 다음 질문
cli-settled = 확정: 남은 답변으로 상태가 바뀌지 않습니다

## 화면 틀
page-start = 시작
page-check = 제안 확인
language = 언어
record-of = { $day } 기준 자료
disclaimer = 공개된 자료를 정리한 독립 안내 서비스입니다. 국토교통부나 사무국이 운영하지 않으며, 신청에 대한 결정은 해당 기관만 할 수 있습니다.
official-sites = 공식 누리집
rulebook = 규정집 { $version }

## 시작
start-title = 우리 사업에 맞는 K-City Network 지원은 무엇일까요?
start-lead = K-City Network는 해외 스마트시티 계획 수립과 국내 솔루션의 해외 실증을 지원하는 한국 정부 프로그램입니다. 몇 가지 질문에 답하면 어떤 유형이 맞는지, 지원 금액은 얼마인지, 언제까지 신청해야 하는지를 출처와 함께 보여 드립니다.
start-continue = 이어서 답하기
start-today = 오늘의 접수 현황({ $day })
who-leads = 신청 자격:

## 제안 확인
your-proposal = 제안 내용
start-over = 처음부터 다시
helps-and-amount = 희망 금액과 우대 사항
cannot-change = 결과를 바꿀 수 없는 질문 { $count }개
cannot-unused = 이 공고에는 해당 조건이 없습니다.
cannot-decided = 다른 답변으로 이미 결정된 조건입니다.
next-question = 결과를 정하는 데 가장 도움이 되는 다음 질문: { $question }
mode = 질문 방식
mode-all = 한꺼번에
mode-one = 하나씩
focus = 볼 유형
focus-both = 모두
progress = { $left ->
    [0] { $number }번째 질문, 마지막입니다
   *[other] { $number }번째 질문, 앞으로 최대 { $left }개
}
continue = 계속
do-not-know = 모르겠습니다
settled = 확정: 더 답해도 상태가 바뀌지 않습니다.
left-open = 답하지 않은 항목에 따라 결과가 달라집니다: { $questions }.
answer-now = 지금 답하기: { $question }
your-answers = 답변 목록
change = 변경
choose-country = 국가를 선택하세요
amount-placeholder = 원 단위로 입력
why = 판단 근거
sources = 출처
source-mark = ({ $numbers })
undated = 날짜 없음
read-full = 전문 확인
read-excerpt = 일부 확인
source-weak = 신뢰도가 낮아 링크하지 않음
source-garbled = 숫자가 뒤바뀐 기계 번역
newest-source = 이 내용의 가장 최근 출처: { $day }.
official-site = 신청 전에 국토교통부 누리집을 확인하세요.
support-per-project = 사업당 지원 금액
fits-within = 희망 금액이 지원 범위 안에 있습니다.
fits-above = 희망 금액이 지원 범위보다 많습니다.
fits-below = 희망 금액이 지원 범위보다 적습니다.
fits-near = 희망 금액이 지원 금액에 가깝습니다.
fits-not-stated = 해당 지원 연도의 금액이 명시되지 않아 희망 금액을 비교할 수 없습니다.
deadline = 마감일
no-deadline = 마감일 없음
whole-day = 서울 기준 당일 전체이며, 마감 시각을 밝힌 자료는 없습니다.
you-said = 답변: { $answer }
as-printed = 원문 표기: “{ $words }”
other-reading = 쟁점 { $doubt }에 따라 달라집니다. 다르게 해석하면:
would-be = { $what }: { $value }
status-is-eligible = 명시된 조건 모두 충족
status-is-depends = 남은 답변이나 자료에 없는 사항에 따라 결정
status-is-not-eligible = 신청 대상 아님
figure-none = 없음
figure-status = 상태
figure-funding-least = 최저 금액
figure-funding-most = 최고 금액
figure-funding-kind = 금액 표현
figure-funding-fits = 희망 금액
figure-intake-state = 접수
figure-intake-opens = 접수 시작일
figure-intake-closes = 마감일
figure-intake-days-left = 남은 일수
figure-intake-cycle = 지원 연도
figure-intake-decided = 선정 시기
funding-kind-is-range = 범위
funding-kind-is-ceiling = 상한
funding-kind-is-about = 내외
funding-kind-is-fixed = 정액
funding-fits-is-within = 범위 안
funding-fits-is-above = 범위보다 많음
funding-fits-is-below = 범위보다 적음
funding-fits-is-near = 가까움
funding-fits-is-not-stated = 명시되지 않음
intake-state-is-open = 접수 중
intake-state-is-closed = 마감
intake-state-is-upcoming = 접수 전
doubts = 쟁점 { $count }건
chosen = (여기서 따르는 해석)
what-you-get = 지원 내용과 지급 대상
support = 지원 내용
not-supported = 지원하지 않는 것
paid = 지급 대상
money-rules = 비용 기준
follow-on = 계획 수립 이후
what-next = 진행 절차와 문의처
steps = 절차
criteria = 평가 기준
work-period = 수행 기간
host-side = 해외 측이 할 일
how-to-apply = 신청 방법
documents = 제출 서류
secretariat = 사무국:
email-not-stated = 접수처 주소는 명시되지 않음
what-helps = 우대 사항
precedents = 비슷한 과거 사업
precedents-none = 국가나 분야를 고르면 비슷한 과거 사업이 여기에 나옵니다.
alike-country = 같은 국가
alike-region = 같은 지역
alike-line = 같은 유형
alike-kind = 같은 종류의 계획
alike-deliverable = 같은 종류의 결과물
alike-sectors = 같은 분야({ $sectors })
counts = 신청 건수와 선정 건수
counts-lead = 자료에 명시된 건수입니다. 개별 제안의 선정 가능성을 뜻하지 않습니다.
count-row = 신청 { $applications }, 선정 { $selected }
what-is-unknown = 어느 자료에도 없는 사항

## 출처와 쟁점
page-sources = 출처와 쟁점
sources-title = 모든 내용의 근거
sources-lead = 각 내용 옆의 번호를 누르면 해당 출처로 이어집니다. 자료가 서로 다르거나 분명하지 않은 곳은 쟁점으로 정리하여 가능한 해석, 여기서 따르는 해석과 그 이유를 함께 적었습니다.
sources-came-for-source = 찾으신 출처
sources-came-for-doubt = 찾으신 쟁점
sources-close = 닫기
sources-unknown = 사용하지 않은 값: { $what }. 기록에 없습니다.
sources-find = 검색
sources-find-placeholder = 발행처, 단어, c19 …
sources-edition = 공고 연도
sources-part = 보기
sources-part-sources = 출처 { $count }건
sources-part-doubts = 쟁점 { $count }건
sources-part-unknowns = 자료에 없는 사항 { $count }건
sources-part-back-test = 과거 사업 검증
sources-part-rulebook = 규정집과 내려받기
sources-open-all = 모든 항목 펼치기
sources-nothing = 검색어와 연도에 맞는 항목이 없습니다.
sources-heading = 출처 { $count }건
sources-year = { $year }년 ({ $count }건)
sources-no-date = 날짜 없음 ({ $count }건)
source-kind-official = 공식 문서
source-kind-press = 언론 보도
source-kind-other = 기타 자료
source-no-address = 주소 기록 없음
source-rests = 이 출처에 근거한 내용
source-rests-nothing = 규정집에서 이 출처에 근거한 내용은 없습니다.
source-doubts = 이 출처를 인용한 쟁점
source-projects = 과거 사업 { $count }건
source-in-data = 데이터 식별자: “{ $id }”
entry-link = 이 항목의 링크
doubts-heading = 쟁점 { $count }건
doubts-lead = { $count ->
    [0] 다르게 해석해도 판단 결과는 달라지지 않습니다.
   *[other] 이 가운데 { $count }건은 해석에 따라 판단 결과가 달라질 수 있어 따로 표시했습니다.
}
doubt-changes = 결과가 달라질 수 있음
doubt-would-change = 이 해석을 따르면 달라지는 항목: { $facts }
doubt-changes-nothing = 어떻게 해석해도 판단 결과는 같습니다.
doubt-why = 이 해석을 따르는 이유
doubt-touches = 관련 항목
doubt-editions = { $years }년 공고
confidence-high = 확신도 높음
confidence-medium = 확신도 보통
confidence-low = 확신도 낮음
unknowns-heading = 어느 자료에도 없는 사항 { $count }건
unknowns-lead = 찾아보았으나 확인하지 못한 내용입니다. 추측하지 않고 없다고 밝힙니다.
unknowns-edition = 공고 전체
back-test-heading = 과거 사업 { $count }건에 규정을 적용한 결과
back-test-lead = 각 사업을 접수한 공고의 규정을 적용했으며, 답변은 기록으로 확인되는 것만 사용했습니다.
back-test-unexplained = { $count ->
    [0] 모두 쟁점으로 설명되며, 다르게 해석하면 조건을 충족합니다.
   *[other] 이 가운데 { $count }건은 쟁점으로 설명되지 않습니다.
}
back-test-miss = { $count ->
    [0] 여기서 따르는 해석으로 조건을 충족하지 못하는 사업은 없습니다.
   *[other] { $count }건은 여기서 따르는 해석으로는 충족하지 못하는 조건이 있습니다.
}
back-test-depends = { $count }건은 기록에 없는 사실이나 어느 자료에도 없는 사항에 따라 달라집니다.
back-test-hit = { $count }건은 자료에 명시된 조건을 모두 충족합니다.
back-test-hit-heading = 명시된 조건을 모두 충족하는 사업 ({ $count }건)
back-test-depends-heading = 아직 알 수 없는 사업 ({ $count }건)
back-test-miss-heading = 충족하지 못하는 조건이 있는 사업 ({ $count }건)
back-test-project = 사업
back-test-not-met = 충족하지 않는 조건
back-test-explained = 관련 쟁점
back-test-missing = 기록에 없는 사실
back-test-not-stated = 어느 자료에도 없는 사항
rulebook-heading = 규정집 { $version }
rulebook-lead = { $day } 기준: 공고 { $editions }회, 과거 사업 { $projects }건, 출처 { $sources }건, 쟁점 { $doubts }건.
rulebook-changelog = 변경 내역
rulebook-no-changelog = 아직 변경 내역이 없습니다.
rulebook-files = 데이터 파일
rulebook-files-lead = 이 앱이 읽는 파일을 그대로 제공합니다.
rulebook-all-files = 전체 파일 { $count }개 (압축 파일)
fact-name = 명칭
fact-number = 공고 회차
fact-announced = 공고일
fact-changes = 달라진 점
fact-places = 선정 규모
fact-budget = 총예산
fact-countries = 대상 국가
fact-websites = 누리집
fact-events = 주요 행사
fact-applications = 신청 건수
fact-selected = 선정 건수
fact-cumulative = 누적 실적
fact-requirements = 자격 요건
fact-exclusions = 제외 대상
fact-preferences = 우대 사항
fact-projects = 사업 종류
fact-sectors = 분야
fact-funding = 사업당 지원 금액
fact-awarded = 실제 지원 금액
fact-intake = 접수와 선정 일정
fact-steps = 진행 절차
fact-criteria = 평가 기준
fact-work-period = 수행 기간
fact-support = 지원 내용
fact-not-supported = 지원하지 않는 것
fact-paid = 지급 대상
fact-money-rules = 비용 기준
fact-host-side = 해외 측이 할 일
fact-secretariat = 사무국
fact-how-to-apply = 신청 방법
fact-documents = 제출 서류
fact-follow-on = 계획 수립 이후

## Cities
page-cities = 협력 도시
cities-lead = 2020년부터 이 사업으로 계획을 수립했거나 한국의 솔루션을 실증한 곳입니다. 지도에 있는 사업은 모두 목록에도 있으며, 각 사업의 출처를 함께 적었습니다.
cities-edition = 사업을 선정한 공모 연도
cities-edition-all = 전체
cities-line = 유형
cities-line-all = 모두
cities-count = { $count ->
    [0] 해당하는 사업이 없습니다
   *[other] { $countries }개국 { $count }건
}
cities-unnamed = { $all }건 가운데 { $count }건은 이름을 확인하지 못했습니다: { $which }. 공식 누계에는 포함되어 있으며 목록 끝에 적었습니다.
cities-unnamed-planning = { $year }년 계획수립 { $count }건
cities-unnamed-demonstration = { $year }년 해외실증 { $count }건
cities-not-named = 이름 미확인
cities-year = { $label }년({ $call }년 공모)
cities-doubts = 관련 쟁점:
cities-confidence = 확신도: { $confidence }.
cities-high = 높음
cities-medium = 보통
cities-low = 낮음
cities-kind-district = 도시 내 지구
cities-kind-region = 권역
cities-kind-province = 도(주)
cities-kind-regency = 군(현)
cities-kind-state = 주
cities-kind-new-city = 신도시
cities-kind-economic-zone = 경제구역
cities-kind-airport-site = 공항 부지
cities-map = { $count ->
    [0] 표시할 사업이 없는 세계지도
   *[other] 사업 { $count }건을 표시한 세계지도. 각 사업은 지도 옆 목록에 설명되어 있습니다
}
cities-sign-planning = 계획수립
cities-sign-demonstration = 해외실증
cities-sign-area = 넓은 지역(한 점에 표시)
cities-sign-new-city = 신도시
cities-move = 같은 곳의 사업은 나란히 표시합니다. 끌어서 옮기고, 휠이나 두 손가락 또는 키보드의 +, − 키로 확대·축소합니다. 지도가 보이지 않는 브라우저에서도 목록에 모든 사업이 있습니다.
cities-outlines = 국가 윤곽: 퍼블릭 도메인인 Natural Earth. 다음은 유엔을 따라 고쳤습니다. 크림반도는 우크라이나에, 북키프로스는 키프로스에, 소말릴란드는 소말리아에 포함했고, 서사하라는 전체를 하나로 그렸습니다.
