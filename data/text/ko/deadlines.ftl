## 캘린더 파일
calendar-case = K-City 네트워크: 내 제안의 주요 일정
calendar-name = K-City 네트워크: 접수와 선정 일정
calendar-name-line = K-City 네트워크 { $line }: 접수와 선정 일정
calendar-about = 날짜는 서울 기준입니다.
calendar-opens = K-City { $year } { $track }: 접수 시작
calendar-last-day = K-City { $year } { $track }: 접수 마감일
calendar-cut-off = K-City { $track }: { $cycle }년 지원분 접수 기준 마감일
calendar-decision = K-City { $track }: { $cycle }년 지원분 선정
calendar-estimate-opens = 추정: K-City { $year } { $track } 접수 시작 시기
calendar-estimate-closes = 추정: K-City { $year } { $track } 접수 마감 시기
calendar-alarm = { $days }일 전 알림: { $title }
calendar-seoul = 서울 기준 날짜이며, 시각을 밝힌 자료는 없습니다.
calendar-clock = 서울 기준 시각(원문 표기): { $clock }.
calendar-estimated = 추정 시기: { $span } 사이({ $years }년 일정 기준). 확인된 공고가 없으므로 확정 일정으로 여기지 마세요.
calendar-expected = 계획된 시기만 확인됨: { $when }. 실제 선정일을 밝힌 자료는 없습니다.
calendar-doubt = 자료마다 내용이 다릅니다(쟁점 { $doubt }): { $title }
calendar-sources = 출처:
