## 설명회 슬라이드(파워포인트와 한 장 안내문 포함): 큰 글씨이므로 짧게
slides-for-companies = 국내 기업
slides-independent = 공개 자료를 정리한 독립 안내(정부 서비스 아님)
slides-last-known = 적용되는 공고가 없어 { $year }년 공고를 기준으로 합니다.
slides-names-say = 유형 이름은 해마다 다르며, 여기서는 이 공고의 이름을 씁니다.
slides-record-say = 자료는 { $day }에 마지막으로 갱신되었습니다. 신청 전에 공식 누리집을 확인하세요.

slides-what-title = K-City 네트워크는 해외 스마트시티 계획 수립과 국내 솔루션의 해외 실증을 지원합니다
slides-what-calls = { $first }~{ $last }년, 공고 { $count }회
slides-what-projects = { $countries }개국 이상에서 { $count }건 선정
slides-what-country = { $count ->
    [0] { $country }: 아직 선정 사업 없음
   *[other] 이 가운데 { $country } { $count }건
}
slides-what-chart = 연도별 선정 사업 수
slides-what-alt = 계획수립형과 해외실증형을 쌓아 보인 연도별 선정 사업 수 막대그래프
slides-what-say = 정식 명칭은 K-City 네트워크 글로벌 협력 프로그램입니다.
slides-unnamed = 사업명이 확인되지 않은 사업 { $count }건

slides-line-planning = 해외 도시의 계획수립
slides-line-demonstration = 현지 실증
slides-tracks-title = { $year }년 공고의 지원 대상: { $what }
slides-track = 유형
slides-supports = 지원 내용
slides-tracks-say = 필요한 지원이 무엇인지부터 물어보며 시작합니다.

slides-who-title = 주관기관에 따라 맞는 유형이 정해집니다
slides-who-title-companies = 국내 기업이 신청할 수 있는 유형: { $tracks }
slides-who-title-country = { $country } 정부가 신청할 수 있는 유형: { $tracks }
slides-leads = 주관기관
slides-may-lead = 신청 가능
slides-others = 그 밖의 신청자 종류 { $count }가지는 신청할 수 없습니다.
slides-others-say = 어느 유형에도 신청할 수 없는 경우: { $kinds }.

slides-money-title = { $track }: 사업당 { $band }
slides-money-line = { $track }: { $band }
slides-money-cycle = { $years }년 지원분에 대해 명시된 금액
slides-money-next = { $cycle }년 지원분 금액은 아직 명시되지 않음
slides-money-chart = 사업당 지원 금액의 상한(백만 원)
slides-money-alt = 공고 연도별 사업당 지원 금액의 상한을 유형별로 나란히 보인 막대그래프. 자료가 없는 해는 비어 있음
slides-money-say = 막대는 공고에 나온 금액 가운데 가장 높은 값입니다. 해에 따라 상한, 범위의 최고액, ‘내외’ 금액이 섞여 있으며 자료가 엇갈리는 곳은 쟁점 목록에 있습니다.

slides-dates-title = { $track }: { $state }
slides-dates-day = { $day } 기준(서울)
slides-dates-estimate = 추정 시기는 { $years }년 공고에 따른 것으로 확정된 날짜가 아닙니다.
slides-dates-track = 유형
slides-dates-today = 오늘
slides-dates-left = 남은 날
slides-dates-next = 다음 일정
slides-no-call = 적용되는 공고 없음
slides-open = 접수 중
slides-left = { $days ->
    [0] 오늘 마감
   *[other] { $days }일
}
slides-decision = 선정 { $day }
slides-dates-heard = { $track }: { $state }.
slides-dates-say = 추정 시기는 지난 접수 기간을 다음 해로 옮긴 것이며, 확인된 공고가 아닙니다.
slides-dates-seoul-say = 모든 날짜는 서울 기준입니다.

slides-apply-title = { $track }: 신청 전에 { $body }에 문의하세요
slides-ask = 문의처
slides-address = 공고의 접수처
slides-step = { $number }. { $step }
slides-apply-say = 공식 누리집: { $sites }.

slides-cities-title = { $countries }개국 이상에서 { $count }건이 선정되었습니다
slides-cities-title-for = { $count ->
    [0] 확인된 과거 사업이 아직 없습니다: { $whom }
   *[other] 확인된 과거 사업 { $count }건: { $whom }
}
slides-cities-near = { $region }의 다른 나라: { $count }건
slides-cities-most = { $country } { $count }건
slides-place = { $place }, { $year }년 { $line }
slides-cities-say = 표시 하나가 선정된 사업 한 건입니다. 원은 계획수립형, 마름모는 해외실증형입니다.
slides-cities-sources-say = 사업 수의 출처는 아래와 같으며, 사업별 출처는 협력 도시 화면에 있습니다.
slides-no-chance-say = 과거 사업은 무엇이 선정되었는지를 보여 줄 뿐, 개별 제안의 선정 가능성을 뜻하지 않습니다.
slides-outlines-say = 국경선은 원자료와 다른 곳에서 유엔을 따랐으며, 어떠한 입장도 나타내지 않습니다.

slides-story-title-both = { $place }: { $plan }년 계획수립, { $pilot }년 실증
slides-story-title-planning = { $place }: { $year }년 계획수립 사업 선정
slides-story-title-demonstration = { $place }: { $year }년 해외실증 사업 선정
slides-story-project = 사업
slides-story-host = 현지 기관
slides-story-partner = 한국 측
slides-story-became = 이후 경과
slides-story-say = 자료에서 확인되는 범위에서 소개하는 사업 한 건입니다.

slides-try-title = 몇 가지만 답하면 우리 사업에 맞는 유형을 알 수 있습니다
slides-try-example = 예시
slides-try-status = 현재 상태
slides-try-sources = 모든 답에 출처가 붙습니다.
slides-try-nothing = 입력한 내용은 저장되지 않습니다.
slides-try-scan = 휴대전화로 시작하기
slides-try-say = 참석자에게 사업 하나를 물어보고 함께 질문에 답해 봅니다.
slides-try-only-say = 이 서비스는 공개 자료의 내용을 전할 뿐이며, 결정은 국토교통부와 사무국이 합니다.

## 파워포인트
slides-file-title = K-City 네트워크 설명 자료

## 한 장 안내문
leaflet-title = 한 장으로 보는 K-City 네트워크
leaflet-name = K-City 네트워크 글로벌 협력 프로그램
leaflet-more = 그 밖에 { $count }건
leaflet-code = 스캔하여 우리 사업 확인하기
leaflet-code-words = 스캔하면 현재 상태를 읽을 수 있습니다(인터넷 불필요)
