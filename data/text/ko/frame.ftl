## 화면 틀
page-start = 시작
page-check = 제안 확인
language = 언어
record-of = { $day } 기준 자료
disclaimer = 공개된 자료를 정리한 독립 안내 서비스입니다. 국토교통부나 사무국이 운영하지 않으며, 신청에 대한 결정은 해당 기관만 할 수 있습니다.
official-sites = 공식 누리집
rulebook = 규정집 { $version }
