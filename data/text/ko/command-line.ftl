## 명령줄
cli-on = { $day }, { $year }년 공고
cli-no-edition = { $day }, 적용되는 공고 없음
cli-funding = 지원 금액
cli-intake = 접수
cli-decided = 선정 시기
cli-depends = 결정에 필요한 답변
cli-unstated = 어느 자료에도 없는 사항
cli-readings = 해석에 따라 달라지는 점
cli-next = 다음 질문
cli-settled = 확정: 남은 답변으로 상태가 바뀌지 않습니다

## 두 공고 사이의 변화
diff-title = { $then }년에서 { $now }년으로
diff-nothing = 자료에 명시된 변화 없음
diff-not-offered = 해당 유형 없음
diff-new = { $year }년에는 없던 유형
