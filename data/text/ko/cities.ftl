## 협력 도시
page-cities = 협력 도시
cities-lead = 2020년부터 이 사업으로 계획을 수립했거나 한국의 솔루션을 실증한 곳입니다. 지도의 표시나 목록의 지명을 고르면 해당 사업과 출처가 열립니다.

## 찾기
cities-find = 지명, 국가, 기업 또는 분야
cities-find-hint = 옛 이름과 다른 표기도 됩니다: 터키, 쿠스코, 사이공
cities-country = 국가
cities-country-all = 모든 국가
cities-with-count = { $name } · { $count }건
cities-filters = { $count ->
    [0] 조건 더 보기
   *[other] 조건 더 보기({ $count })
}
cities-edition = 사업을 선정한 공고 연도
cities-edition-all = 전체
cities-line = 유형
cities-line-all = 모두
cities-sector = 분야
cities-sector-all = 모든 분야
cities-company = 한국 기업·기관
cities-company-all = 전체
cities-region = 지역
cities-region-all = 전 세계
cities-set-edition = 공고 연도: { $what }
cities-set-line = 유형: { $what }
cities-set-sector = 분야: { $what }
cities-set-country = 국가: { $what }
cities-set-company = 기업·기관: { $what }
cities-set-find = 검색: { $what }
cities-set-region = 지역: { $what }
cities-clear = 모두 해제
cities-part-europe = 유럽
cities-part-western-asia = 서아시아
cities-part-central-asia = 중앙아시아
cities-part-southern-asia = 남아시아
cities-part-south-eastern-asia = 동남아시아
cities-part-eastern-asia = 동아시아
cities-part-oceania = 오세아니아
cities-part-africa = 아프리카
cities-part-latin-america = 중남미
cities-part-northern-america = 북아메리카

## 찾은 사업
cities-count = { $count ->
    [0] 해당하는 사업이 없습니다
   *[other] { $countries }개국 { $count }건
}
cities-none = 조건에 맞는 사업이 없습니다. 조건을 하나 풀거나 지도에서 가까운 곳을 살펴보세요.
cities-none-in = 아직 기록된 { $country } 사업은 없습니다. 이는 제안의 선정 가능성과 관계가 없습니다.
cities-unnamed = { $all }건 가운데 { $count }건은 사업명을 확인하지 못했습니다: { $which }. 공식 누계에는 포함되어 있으며 목록 끝에 표시했습니다.
cities-unnamed-planning = { $year }년 계획수립 { $count }건
cities-unnamed-demonstration = { $year }년 해외실증 { $count }건
cities-detail = 이후 경과와 출처까지 보기
cities-not-named = 이름 미확인
cities-only = { $country }만 보기
cities-back = 목록으로 돌아가기
cities-all-in = { $country } 사업 { $count }건 모두 보기
cities-check-like = 이와 비슷한 제안 확인하기
cities-check-in = { $country } 제안 확인하기
cities-chain-tried = 먼저 계획을 수립하고({ $plans }) 이후 실증했습니다({ $demonstrations }).
cities-chain-plans = 계획수립 { $count }회: { $plans }.
cities-chain-demonstrations = 해외실증 { $count }회: { $demonstrations }.
cities-year = { $label }년({ $call }년 공고)
cities-sectors = 분야: { $sectors }
cities-host = 현지 기관: { $host }
cities-partner = 한국 측: { $partner }
cities-unstated = 자료에 없음: { $what }
cities-unstated-sectors = 분야
cities-unstated-host = 현지 기관
cities-unstated-partner = 한국 측 기관
cities-doubts = 관련 쟁점:
cities-confidence = 신뢰도: { $confidence }.
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

## 지도
cities-map = { $count ->
    [0] 표시할 사업이 없는 세계 지도
   *[other] 사업 { $count }건을 표시한 세계 지도. 각 사업은 지도 옆 목록에 설명되어 있습니다
}
cities-no-map = 이 브라우저에서는 지도를 그릴 수 없습니다(WebGL이 꺼져 있거나 없음). 지도에 표시될 내용은 모두 목록에 있습니다.
cities-sign-planning = 계획수립형
cities-sign-demonstration = 해외실증형
cities-sign-area = 넓은 지역(한 점에 표시)
cities-sign-new-city = 신도시
cities-shade-one = 국가별 사업 1건
cities-shade = { $first }~{ $last }건
cities-shade-more = { $first }건 이상
cities-move = 표시를 누르면 해당 사업이 열립니다. 같은 곳의 사업은 나란히 표시됩니다. 끌어서 옮기고, 휠이나 두 손가락 또는 키보드의 +, − 키로 확대·축소합니다.
cities-outlines = 국가 윤곽: 퍼블릭 도메인인 Natural Earth. 다음은 유엔을 따라 고쳤습니다. 크림반도는 우크라이나에, 북키프로스는 키프로스에, 소말릴란드는 소말리아에 포함했고, 서사하라는 전체를 하나로 그렸습니다.

## 내려받기
cities-take = 목록 내려받기
cities-take-lead = 화면에 표시된 사업 { $count }건과 그 출처입니다. 빈칸은 어느 자료에도 나오지 않는 항목입니다.
cities-take-csv = CSV 파일
cities-take-excel = 엑셀 파일
cities-take-geojson = GeoJSON 파일
table-sheet = K-City 사업
table-id = 사업 번호
table-year = 집계 연도
table-call = 공고 연도
table-track = 공고상의 유형
table-line = 유형
table-place = 대상지
table-kind = 대상지 종류
table-country-code = 국가 코드
table-country = 국가
table-title = 사업명
table-sectors = 분야
table-deliverables = 수행 내용
table-host = 현지 기관
table-partner = 한국 측
table-funding-least = 지원 하한(원)
table-funding-most = 지원 상한(원)
table-funding-of = 금액의 성격
table-status = 이후 경과
table-latitude = 위도
table-longitude = 경도
table-confidence = 신뢰도
table-sources = 출처
table-doubts = 관련 쟁점
table-note = 비고
table-kind-city = 도시
table-kind-district = 도시 내 지구
table-kind-region = 권역
table-kind-province = 도(주)
table-kind-regency = 군(현)
table-kind-state = 주
table-kind-country = 국가
table-kind-new-city = 신도시
table-kind-economic-zone = 경제구역
table-kind-airport-site = 공항 부지
table-funding-of-project = 해당 사업의 금액
table-funding-of-edition = 해당 공고의 지원 범위
table-funding-of-about = 해당 사업의 대략적인 금액

## 통계
cities-numbers = 숫자로 보기
cities-numbers-lead = 조건에 맞는 사업 { $count }건(이름을 확인하지 못한 사업 포함)입니다. 분야가 여럿인 사업은 분야마다 셉니다.
cities-by-year = 집계 연도별 사업
cities-by-year-alt = 연도별 계획수립과 해외실증 사업 수 막대그래프: { $figures }.
cities-by-sector = 분야별 사업
cities-by-sector-alt = 분야별 사업 수 막대그래프: { $figures }.
cities-by-part = 지역별 사업
cities-by-part-alt = 지역별 사업 수 막대그래프: { $figures }.
cities-figure = { $name } { $count }건
cities-figure-two = { $name }년 계획수립 { $planning }건, 해외실증 { $demonstration }건
cities-sector-unstated = 분야 미확인
cities-part-unstated = 이름 미확인
cities-as-table = 표로 보기
cities-col-year = 연도
cities-col-name = 구분
cities-col-count = 사업 수
cities-col-planning = 계획수립형
cities-col-demonstration = 해외실증형
cities-col-place = 대상지
cities-again = 여러 번 선정된 곳
cities-again-lead = { $tried ->
    [0] 여기에 나온 곳 가운데 계획수립 뒤에 실증한 곳은 없습니다.
   *[other] 계획수립 뒤에 해외실증이 있었던 곳은 { $tried }곳입니다. 앞선 계획이 실증으로 이어졌는지는 해당 사업의 설명에 있는 경우에만 알 수 있습니다.
}
cities-again-alt = 사업이 여럿인 곳의 연표: { $figures }.
cities-again-line = { $place }: 계획수립 { $plans }, 해외실증 { $demonstrations }
cities-none-yet = 없음
