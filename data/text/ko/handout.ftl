## 결과 보고서
dossier-title = K-City Network 제안 검토 결과
dossier-day = { $day } 기준, { $year }년 공고를 적용한 결과입니다.
dossier-day-no-edition = { $day } 기준이며, 이날 적용되는 공고는 없습니다.
dossier-independent = 공개 자료를 정리한 독립 안내 자료이며, 국토교통부나 사무국이 발행한 문서가 아닙니다.
dossier-page = { $pages }쪽 중 { $page }쪽
dossier-track = { $track }: { $status }
dossier-track-name = 유형
dossier-proposal = 제안 내용
dossier-question = 질문
dossier-answer = 답변
dossier-state = 충족 여부
dossier-status = 상태
dossier-support = 사업당 지원 금액
dossier-intake = 접수
dossier-secretariat = 사무국
dossier-contact = { $body }, { $address }.
dossier-condition = 조건
dossier-basis = 근거
dossier-sources = 출처
dossier-open = 미응답 항목:
dossier-open-counting = 결과를 좌우하는 미응답 항목:
dossier-open-idle = 현재 상태에 영향이 없는 미응답 항목:
dossier-conditions = 조건별 확인
dossier-depends = 결과를 좌우하는 사항
dossier-open-answer = 미응답: { $question }
dossier-unstated = 충족 여부를 밝힌 자료가 없습니다: “{ $condition }” 문의처: { $body }.
dossier-facts = 지원 내용과 요구 사항
dossier-dates = 일정
dossier-day-head = 날짜
dossier-what = 내용
dossier-date-opens = { $track }: 접수 시작.
dossier-date-last-day = { $track }: 제안서 접수 마감(서울 기준).
dossier-date-cut-off = { $track }: { $cycle }년 지원분 접수 마지막 날.
dossier-date-decision = { $track }: { $cycle }년 지원분 선정.
dossier-date-estimate-opens = { $track }: 다음 접수 시작 예상 시기. { $years }년 일정에 따른 추정이므로 확정 일정으로 여기지 마세요.
dossier-date-estimate-closes = { $track }: 다음 접수 마감 예상 시기. { $years }년 일정에 따른 추정이므로 확정 일정으로 여기지 마세요.
dossier-checklist = 준비 목록
dossier-precedents = 비슷한 과거 사업
dossier-project = 사업
dossier-alike = 비슷한 점
dossier-became = 진행 상황
dossier-no-precedents = 지금까지의 답변으로는 국가, 지역, 분야가 같은 과거 사업이 없습니다.
dossier-no-chance = 과거에 선정된 사업을 보여 줄 뿐이며, 개별 제안의 선정 가능성을 뜻하지 않습니다.
dossier-doubts = 이 결과와 관련된 쟁점
dossier-doubts-lead = 자료가 서로 다르거나 분명하지 않은 부분입니다. 굵은 글씨가 여기서 따르는 해석이며, 다른 해석에서 결과가 달라지면 그 내용을 적었습니다.
dossier-doubt = 쟁점
dossier-readings = 해석과 선택 이유
dossier-would-be = 이 경우 { $track }: { $differs }.
dossier-missing = 자료를 찾지 못한 항목: { $facts }.
dossier-link = 화면에서 다시 보기
dossier-link-lead = 아래 주소에서 답변을 바꾸거나 현재 상태를 확인할 수 있습니다:
ministry = 국토교통부

## 준비 목록
checklist-settle = 결정할 사항
checklist-mend = 미충족 조건 보완
checklist-ask = 문의할 사항
checklist-gather = 준비할 서류
checklist-host = 해외 측 준비
checklist-send = 제출
checklist-ask-condition = 다음 조건의 충족 여부를 { $body }에 문의: “{ $condition }”
checklist-ask-documents = 제출 서류 목록을 { $body }에 문의(명시된 자료 없음).
checklist-ask-address = 제안서 접수처를 { $body }에 문의(이 공고의 자료에 주소 없음).
checklist-send-to = { $body }: { $address }(이 공고에 적힌 주소).

## 저장한 제안 파일
case-size = 파일이 1 MiB보다 큽니다. 저장된 제안 파일은 이보다 훨씬 작습니다.
case-empty = 빈 파일입니다.
case-encoding = UTF-8 텍스트 파일이 아닙니다. 이곳에서 저장한 제안 파일을 선택하세요.
case-syntax = JSON 형식이 아닙니다. { $where }번째 줄부터 읽을 수 없습니다.
case-number = JSON 형식이 아닙니다. “{ $where }”은(는) 숫자가 아닙니다.
case-twice = “{ $where }” 항목이 두 번 있어 어느 쪽이 맞는지 알 수 없습니다.
case-depth = 제안 파일로 보기에는 구조가 지나치게 깊습니다.
case-shape = 파일에 답변이 없습니다. 이곳에서 저장한 제안 파일이나, 항목 이름과 답변을 적은 목록을 선택하세요.
case-many = 답변이 { $where }개로 질문 수보다 많아 읽지 않았습니다.

## QR 코드
qr-title = K-City Network, { $day } 기준
qr-track = { $track }: { $answer }
qr-band = { $band }({ $stated }년 지원분)
qr-closes = { $closes } 마감
qr-opens = { $opens } 접수 시작
qr-window = 접수 { $opens }~{ $closes }
qr-next = { $track }: { $when }

## 문의 메일
mail-subject = { $year }년 K-City Network { $track } 제안 관련 문의
mail-greeting = { $body } 담당자님께
mail-greeting-nobody = 담당자님께
mail-answers = 안녕하십니까. { $year }년 K-City Network { $track }에 다음과 같은 제안을 준비하고 있습니다.
mail-interest = 안녕하십니까. { $year }년 K-City Network { $track } 제안을 검토하고 있습니다.
mail-points = 공개된 자료를 확인하였으나 아래 사항은 찾을 수 없었습니다. 바쁘시겠지만 안내해 주시면 감사하겠습니다.
mail-point = 다음 조건의 충족 여부: “{ $condition }”
mail-point-answer = 다음 조건의 충족 여부(저희의 경우: { $answer }): “{ $condition }”
mail-confirm = 이와 같은 제안이 신청 대상에 해당하는지 확인해 주시면 감사하겠습니다.
mail-thanks = 바쁘신 가운데 시간을 내어 주셔서 감사합니다.
mail-signature = [기관명, 직위, 성명] 드림
