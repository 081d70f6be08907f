### JSON API가 개발자에게 알리는 말과, 답할 수 없는 요청에 대한 오류 설명.

api-summary = 제안이 K-City 네트워크의 어느 유형에 맞는지, 사업당 지원 금액은 얼마인지, 언제까지 신청할 수 있는지 알려 드립니다.
api-description = 모든 답은 화면과 같은 엔진과 같은 데이터 파일에서 나옵니다. 공개된 정보를 독립적으로 정리한 기록이며 규정 자체가 아닙니다. 요청 내용은 저장하거나 기록하지 않습니다. 식별자는 바뀌지 않으며, 항목은 추가될 수 있습니다.

api-check = 제안 검토. 모든 답은 생략할 수 있음
api-check-body = 본문에 담긴 답으로 제안 검토
api-editions = 연도별 공고 목록
api-edition = 한 해 공고의 데이터 파일 내용과 항목별 출처
api-projects = 과거 사업 검색. GeoJSON 형식으로도 제공
api-doubts = 출처가 서로 다른 부분과 각각의 해석
api-sources = 출처 목록. 신뢰도가 낮은 출처는 표시하고 주소는 제공하지 않음
api-openapi = 이 문서
api-calendar = 모든 접수 일정의 캘린더 구독
api-health = 서버가 준비되었는지 여부

api-parameter-lang = 문장의 언어. 없으면 Accept-Language를 따름
api-parameter-on = 제안일. submit-on 대신 쓰며, 없으면 서울 기준 오늘
api-parameter-focus = 다음 질문이 다룰 유형. 없으면 둘 다
api-parameter-edition = 공고 연도
api-parameter-track = 계획수립형 또는 해외실증형
api-parameter-sector = 분야
api-parameter-country = 국가의 ISO 3166-1 코드
api-parameter-company = 한국 기업 또는 기관의 식별자
api-parameter-region = 세계 지역
api-parameter-find = 사업명, 지명, 기관명 등의 앞부분
api-parameter-format = 형식. 없으면 Accept를 따름

api-answer = 답
api-unchanged = 보낸 태그의 답 이후 바뀐 내용 없음
api-ready = 규정집을 불러왔으며 점검용 제안의 결과가 정상임
api-not-ready = 이 서버는 현재 답할 수 없음
api-header-cache-control = 답의 유효 시간. 오늘에 따라 달라지는 답은 서울의 자정까지 유효
api-header-content-language = 문장의 언어. 일부 문장이 영어로만 있으면 두 언어
api-header-etag = 답이 바뀌면 함께 바뀜

problem-parameters = 주소에 사용할 수 없는 값이 있습니다
problem-body = 본문에 사용할 수 없는 내용이 있습니다
problem-path = 이 주소에는 아무것도 없습니다
problem-method = 이 주소에서는 그 메서드를 사용할 수 없습니다
problem-size = 본문이 너무 큽니다
problem-address = 주소가 너무 깁니다
problem-type = 본문이 JSON이 아닙니다
problem-failure = 서버에 오류가 발생했습니다
problem-rulebook = 데이터 파일을 고쳐야 합니다
problem-busy = 동시에 들어온 요청이 너무 많습니다

problem-detail-parameters = 제안을 검토하지 않았습니다. 오류마다 매개변수와 가능한 값을 적었습니다.
problem-detail-body = 제안을 검토하지 않았습니다. 오류마다 본문의 위치와 그 자리에 올 수 있는 값을 적었습니다.
problem-detail-path = 제공하는 주소는 /api/openapi.json에 있습니다.
problem-detail-method = 사용할 수 있는 메서드는 Allow 헤더에 있습니다.
problem-detail-size = 본문은 { $most }바이트 이하여야 합니다.
problem-detail-address = 주소는 { $most }바이트 이하여야 합니다. 더 긴 요청은 POST로 본문에 담아 보내세요.
problem-detail-type = Content-Type: application/json 헤더를 함께 보내세요.
problem-detail-failure = 요청에는 문제가 없습니다. 잠시 후 다시 시도하세요.
problem-detail-rulebook = 데이터 파일을 바로잡으면 다시 답합니다.
problem-detail-busy = 1초 후에 다시 시도하세요.

wrong-unknown = “{ $name }” 항목은 사용할 수 없습니다. 가능한 항목: { $allowed }.
wrong-value = { $name }에 사용할 수 없는 값: “{ $given }”. 가능한 값: { $allowed }.
wrong-twice = “{ $name }” 항목이 두 번 이상 있습니다.
wrong-letters = 1~{ $most }자
wrong-address = 주소의 매개변수가 { $most }개를 넘거나 UTF-8이 아닌 문자가 있습니다.
wrong-year = 해당 연도의 공고가 없습니다. 가능한 연도: { $allowed }.

json-size = 본문이 너무 큽니다.
json-empty = 본문이 비어 있습니다.
json-encoding = 본문이 UTF-8 텍스트가 아닙니다.
json-syntax = 본문의 { $where }번째 줄부터 JSON으로 읽을 수 없습니다.
json-number = JSON의 숫자가 아닌 값: “{ $where }”.
json-twice = 본문에 “{ $where }” 항목이 두 번 있습니다.
json-depth = 본문의 중첩이 너무 깊습니다.
json-shape = 본문이 JSON 객체가 아닙니다.
