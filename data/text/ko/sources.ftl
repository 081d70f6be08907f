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
confidence-high = 신뢰도 높음
confidence-medium = 신뢰도 보통
confidence-low = 신뢰도 낮음
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
rulebook-files-lead = 이 서비스가 읽는 파일을 그대로 제공합니다.
rulebook-all-files = 전체 파일 { $count }개 (압축 파일)
proof-heading = 규칙 검증 방법
proof-engines = 다른 곳에서 만든 규칙 엔진 { $engines }종에 같은 규칙을 적용했습니다. 답변 유형 { $classes }가지 전부와 무작위 제안 { $random }건에서 { $differences ->
    [0] 이 서비스와 모두 같은 결과가 나왔습니다.
   *[other] { $differences }건의 결과가 달랐습니다.
}
proof-mutants = 규칙, 날짜, 금액 가운데 하나를 바꾸어 결과가 달라지는 경우는 { $mutants }가지이며, 검증 사례 { $cases }건이 { $survivors ->
    [0] 이를 모두 찾아냅니다.
   *[other] { $survivors }가지를 뺀 나머지를 찾아냅니다.
}
proof-measured = { $day } 측정, 규정집 { $version } 기준.
proof-figures = 전체 수치와 측정 방법
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
fact-requirements = 신청 조건
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
fact-not-supported = 지원하지 않는 사항
fact-paid = 지급 대상
fact-money-rules = 비용 기준
fact-host-side = 해외 측 준비 사항
fact-secretariat = 사무국
fact-how-to-apply = 신청 방법
fact-documents = 제출 서류
fact-follow-on = 계획 수립 이후

## 오류 알리기
correction-report = 오류 알리기
correction-report-list = 이 출처들의 오류 알리기
correction-heading = 오류 알리기
correction-send-lead = 메시지는 가능한 만큼 미리 채워 두었습니다. 마무리하여 직접 보내 주세요. 여기에는 아무것도 저장되지 않습니다.
correction-copy-lead = 아래 글을 복사해 틀린 점을 적은 뒤 이 서비스를 운영하는 곳에 보내 주세요. 여기에서 저장하거나 보내는 것은 없습니다.
correction-send = 메시지 열기
correction-subject = 오류 신고: { $names }
correction-about = 대상:
correction-page = 화면: { $page }
correction-wrong = 무엇이 틀렸으며, 어디에 다르게 나와 있습니까?
