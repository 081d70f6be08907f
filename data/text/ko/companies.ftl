## 국내 기업
page-companies = 국내 기업
companies-lead = { $track }({ $year }년 공고): { $state }
companies-lead-not-offered = { $year }년 공고에는 해외실증형이 없습니다.
companies-who = 국내 기업이 주관하여, 이미 개발한 솔루션을 해외 도시에서 실증하는 유형입니다. 아래에서 컨소시엄을 구성해 보면 충족하지 못한 조건과 지급 대상을 바로 확인할 수 있습니다.

## 컨소시엄
companies-builder = 컨소시엄 구성해 보기
companies-builder-lead = 아는 것만 답하세요. 답변은 ‘제안 확인’ 화면과 공유되며 링크에 남습니다. 이 화면은 사업 목적을 현지 실증으로 봅니다.
companies-members = 주관기관 외 국내 참여기관
companies-members-help = 공동 참여하는 국내 기업과 기관의 수입니다. 참여기관 수를 제한한 자료는 없습니다.
companies-count-companies = 국내 기업
companies-count-organisations = 국내 기관·협회·공공기관
companies-solution-other = 다른 연도 공고의 조건 { $count }가지
companies-solution-unused = { $year }년 공고의 자료에는 다음 조건이 없어 답해도 결과가 바뀌지 않습니다: { $questions }. 연도별 기준은 아래 표에 있습니다.
companies-result = 이 컨소시엄의 결과
companies-missing = 미충족 조건
companies-missing-none = 지금까지의 답변 가운데 조건에 어긋나는 것은 없습니다.
companies-open = 아직 답하지 않은 조건
companies-unstated = 자료에 없는 사항
companies-met = 충족한 조건
companies-settle = 이렇게 하면 해결됩니다
companies-payees = 지원금 지급 대상
companies-payees-none = 주관기관과 협력기관을 고르면 지급 대상 여부가 여기에 나옵니다.
companies-head-who = 구분
companies-head-payment = 지급 여부
companies-role-lead = { $kind }(주관기관)
companies-role-member = { $kind } { $count }곳(국내 참여기관)
companies-role-overseas = { $kind }(해외 협력기관)
companies-payment-paid = 지급 가능
companies-payment-unpaid = 직접 지급되지 않음
companies-payment-not-stated = 명시되지 않음
companies-payment-carried = { $payment }({ $since }년 자료에서 이어 적용)
companies-unknowns = { $year }년 공고 자료에 없는 사항 { $count }가지
companies-doubts = 쟁점 { $doubts }
companies-to-check = ‘제안 확인’에서 이어서 보기
companies-under-last = { $year }년 공고 기준으로 살펴보기

## 다음 공고
companies-next = 다음 공고의 시기와 명칭
companies-next-opening = 접수 시작 추정: { $days }
companies-next-closing = 마감일 추정: { $days }. 역시 추정이므로 확정 일정으로 여기지 마세요.
companies-next-known = 기록상 다음 접수: { $days }.
companies-next-open = 현재 접수 중이거나 접수를 앞두고 있습니다.
companies-next-name = 검색할 공식 명칭(가장 최근 공고):
companies-next-where = 공고가 게시되는 공식 누리집:
companies-calls = 지난 공고의 명칭과 접수 기간
companies-call = { $call }의 { $track }
companies-call-window = 접수 { $days }
companies-call-chosen = 선정 { $day }

## 사례와 도시
companies-sector = 우리 분야의 사례와 도시
companies-sector-lead = 분야를 고르면 실증 사례와 계획만 있는 도시를 함께 추립니다. 고르지 않으면 모두 보여 줍니다.
companies-pilots = { $count ->
    [0] 이 분야에서 확인된 실증 사례가 없습니다
   *[other] 실증 사례 { $count }건
}
companies-view = 묶는 기준
companies-view-year = 연도별
companies-view-company = 기업별
companies-company = 기업: { $company }
companies-company-not-stated = 기업: 명시되지 않음
companies-no-company = 기업명이 명시되지 않은 사업
companies-pilots-unsorted = 분야가 기록되지 않은 실증 { $count }건은 분야를 고르면 나오지 않습니다.
companies-waiting = { $count ->
    [0] 이 분야에서 계획만 있고 실증이 없는 곳은 확인되지 않습니다
   *[other] 계획은 있으나 아직 실증이 없는 곳 { $count }곳
}
companies-waiting-lead = K-City 계획을 수립했으며, 이후 같은 곳에서 실증이 선정된 기록이 없는 곳입니다. 같은 나라의 같은 이름이면 같은 곳으로 보았습니다. 현지 수요나 선정 가능성을 뜻하지는 않습니다. 제안 확인 링크에는 주관기관(국내 기업), 국가, 목적, 분야가 미리 채워집니다.
companies-waiting-unsorted = 분야가 기록되지 않아 제외한 곳: { $places }.
companies-nearby = { $km }km 안의 다른 곳에서 선정된 실증: { $pilots }.
companies-places = 목록 { $count }곳
companies-check-place = { $place }: 제안 확인으로
companies-followed = 계획에 이어 실증이 선정된 곳: { $places }.
companies-followed-place = { $place }({ $plan }년 계획, { $pilot }년 실증)
companies-sectors = 분야: { $sectors }
companies-sectors-not-stated = 분야: 명시되지 않음

## 금액
companies-money = 금액과 비용 기준
companies-money-other-cycle = { $stated }년 지원분의 금액이며, 다음 공고로 지원하는 해의 금액은 어느 자료에도 없습니다.
companies-head-edition = 공고
companies-head-band = 사업당 지원 금액
companies-head-awarded = 선정 후 알려진 금액
companies-matching = 매칭 부담에 대한 우대
companies-matching-size = 가점의 크기를 밝힌 자료는 없습니다.
companies-money-earlier = 이전 공고의 지급 대상과 비용 기준
companies-money-years = { $years }년
companies-money-nothing = 지급 대상, 비용 기준, 매칭 우대가 자료에 명시되지 않았습니다.

## 국내 검증
companies-proof = 스마트챌린지와 국내 검증: 연도별 기준
companies-proof-now = { $year }년 공고에서 확인하는 조건: { $questions }.
companies-proof-now-none = { $year }년 공고의 자료에는 국내 검증에 관한 조건이 없습니다.
companies-proof-asked = 필수
companies-proof-either = 필수(또는 { $questions })
companies-proof-not-stated = 명시되지 않음
companies-proof-lead = ‘명시되지 않음’은 그해 자료에서 조건을 확인하지 못했다는 뜻이며, 조건이 없었다는 뜻은 아닙니다.

## 건수
companies-counts = 신청 건수와 선정 건수
companies-head-applications = 신청
companies-head-selected = 선정

## 편지
companies-letter = 해외 협력기관의 확약서: 영문 점검표
companies-letter-lead = 해외 협력기관에 그대로 보내세요. 영문 항목 아래에 우리말 풀이가 있습니다. 출처가 없는 항목은 저희의 권고이며 그렇게 표시했습니다.
companies-letter-txt = 텍스트 파일(.txt)
companies-letter-docx = 워드 파일(.docx)
companies-letter-read = 점검표 { $count }항목 보기
letter-title = K-City 네트워크 해외실증형: 해외 협력기관의 확약서에 담을 내용
letter-lead = 국내 기업이 주관하는 컨소시엄에 해외 협력기관으로 참여하는 기관을 위한 점검표입니다. 공개된 자료를 정리한 것이며 공식 양식이 아닙니다.
letter-form = 이러한 확약서의 제출을 요구하거나 양식을 정한 자료는 확인되지 않습니다. 제출 서류는 실제 공고문에서 확인하세요.
letter-part-needed = 조건 충족을 보여 주는 내용
letter-part-asked = 지난 공고에서 해외 측에 요청한 사항: 이행할 수 있음을 밝힐 내용(공고 연도 표시)
letter-part-helps = 우대 사항에 해당하는 내용(해당하는 것만, 공고 연도 표시)
letter-part-money = 재원
letter-part-advice = 저희의 권고(자료에 명시된 조건이 아님)
letter-who = 기관의 정식 명칭과 주소, 그리고 정부·공공기관·대학 가운데 어디에 해당하는지.
letter-consent = 국내 기업(이름 기재)이 주관하는 컨소시엄에 해외 협력기관으로 참여하는 데 동의한다는 뜻.
letter-place = 실증을 진행할 국가, 도시, 장소.
letter-matching = 기관이 부담하는 것이 있다면 그 내용: 현금 또는 현물 여부와 규모. 부담은 의무가 아닙니다.
letter-payment = 지원금이 해외 협력기관에 직접 지급되지 않음을 알고 있다는 뜻.
letter-pilot = 실증할 솔루션, 해결하려는 도시 문제, 예상 기간.
letter-contact = 담당자의 이름, 직위, 이메일, 전화번호.
letter-signature = 기관 공식 용지, 날짜, 기관을 대표할 권한이 있는 사람의 서명.
letter-language = 영문으로 작성하고, 다른 언어로 작성한 경우 영문 또는 국문 번역을 붙입니다.
letter-ground = { $text } ({ $years }년 공고)
letter-ground-carried = { $text } ({ $since }년 자료, { $years }년에도 적용되는 것으로 봄)
letter-because = 근거: { $ground } [{ $numbers }]
letter-stated = { $years }년 공고 [{ $numbers }]
letter-made = K-City Explorer 규정집 { $version }, { $day } 기준 자료.

## 계획수립형과 국내 기업
companies-contractor = 국내 기업이 계획수립형에 참여하는 방법
companies-contractor-lead = 국내 기업은 계획수립형을 신청할 수 없습니다. 다만 선정된 계획의 국내 입찰에는 참여할 수 있습니다. 이는 신청이 아니라 수행사로 참여하는 방법입니다.
companies-contractor-known = 지난 계획수립 사업에서 이름이 확인된 국내 기관과 역할
companies-contractor-count = 계획수립 사업 { $all }건 가운데 { $known }건에서만 이름이 확인됩니다.
