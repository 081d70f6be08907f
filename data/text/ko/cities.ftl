## 협력 도시
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
