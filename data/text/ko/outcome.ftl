## 금액, 날짜, 목록
won = { $ends ->
    [digit] { $number }원
   *[unit] { $number } 원
}
span = { $first }~{ $last }
year = { $year }년

band-range = { $ends ->
    [digit] { $least }~{ $most }원
   *[unit] { $least }~{ $most } 원
}
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
headline-depends = { $track }: 지금까지의 답변은 조건에 맞습니다. 답변 { $count }개가 더 있으면 결정됩니다.
headline-carried = 이 공고의 자료에는 없으며, { $since }년 자료에 마지막으로 명시된 조건입니다.
headline-unstated-open = { $track }: 자료에 없는 사항이 하나 있고, 답변 { $count }개가 더 필요합니다. 자료에 없는 사항은 { $body }에 문의하세요.
headline-unstated = { $track }: 답하신 내용은 조건에 맞지만 자료에 없는 사항이 하나 있습니다. { $body }에 문의하세요.
headline-unstated-nobody = { $track }: 답하신 내용은 조건에 맞지만 자료에 없는 사항이 하나 있습니다. 국토교통부에 문의하세요.
headline-not-eligible = { $year }년 공고에는 이 제안에 맞는 유형이 없습니다. { $track }의 다음 조건을 충족하지 않습니다: “{ $reason }”
headline-not-eligible-together = { $year }년 공고에는 이 제안에 맞는 유형이 없습니다. { $track }: 남은 질문에 어떻게 답하더라도 충족하지 못하는 조건이 생깁니다.
headline-no-edition = { $day }에 적용되는 공고가 없습니다. 마지막으로 확인된 공고는 { $year }년 공고이며, 그 규정을 이후 기간에까지 적용하지는 않습니다. 다음 접수 시기는 추정만 가능합니다.
headline-before = 이 사업은 2020년에 시작되었으며, { $day }에는 공고가 없었습니다.

money-this = 사업당 지원 금액: { $band }.
money-other = { $stated }년 지원분의 사업당 금액: { $band }. 이 날짜의 제안은 { $cycle }년 지원분이며, 그 금액은 어느 자료에도 없습니다.
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
way-by-someone-else = 다른 기관의 협조 필요
way-by-fixed = 바꿀 수 없음
would-have-taken = 같은 제안이 { $years }년 공고였다면 제외되지 않았을 것입니다.
way-step = { $step }.
way-step-add = { $step }(기존 답변에 추가): { $answer }.
way-step-to = { $step }: { $answer }.
way-wait = { $opens }에 시작하는 접수를 기다립니다.
way-wait-estimate = 다음 접수를 기다립니다(추정: { $first }~{ $last } 사이 시작).

## 알림
notice-not-offered = { $year }년 공고에 없는 유형: { $track }. { $why }
notice-no-edition = { $day }에 적용되는 공고가 없습니다.
notice-dropped = 사용하지 않은 값: { $what }. 가능한 값: { $allowed }.
notice-dropped-question = 사용하지 않은 값: { $what }. 이 서비스에 없는 질문입니다.
official-name = 공고 명칭: { $name }
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
