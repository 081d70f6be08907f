## 화면 틀
page-start = 시작
page-check = 제안 확인
language = 언어
record-of = { $day } 기준 자료
not-fresh = 이 자료는 { $day }에 마지막으로 갱신되어 { $days }일이 지났으며, 이후의 변화는 담겨 있지 않습니다. 활용하시기 전에 공식 누리집을 확인하세요:
disclaimer = 공개된 자료를 정리한 독립 안내 서비스입니다. 국토교통부나 사무국이 운영하지 않으며, 신청에 대한 결정은 해당 기관만 할 수 있습니다.
official-sites = 공식 누리집
look-again = 다시 확인
rulebook = 규정집 { $version }

## 스트림릿 자체 문구
leftover-upload = 파일 선택
leftover-limit = 1MB 이하
leftover-too-large = 파일이 20MB보다 큽니다. 표를 나누어 주세요.
leftover-limit-of-tables = 20MB 이하
leftover-copy = 복사
leftover-copied = 복사됨
leftover-skip = 본문으로 건너뛰기
leftover-no-results = 결과 없음
leftover-clear = 지우기
leftover-fullscreen = 전체 화면
leftover-close-fullscreen = 전체 화면 닫기
leftover-print = 인쇄
leftover-settings = 설정
leftover-menu = 메뉴
leftover-close = 닫기
leftover-help = 도움말
leftover-date = 날짜 선택
leftover-calendar = 달력
leftover-year = 연
leftover-month = 월
leftover-day = 일
