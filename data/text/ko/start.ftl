## 시작
start-title = 우리 사업에 맞는 K-City Network 지원은 무엇일까요?
start-lead = K-City Network는 해외 스마트시티 계획 수립과 국내 솔루션의 해외 실증을 지원하는 한국 정부 프로그램입니다. 몇 가지 질문에 답하면 어떤 유형이 맞는지, 지원 금액은 얼마인지, 언제까지 신청해야 하는지를 출처와 함께 보여 드립니다.
start-continue = 이어서 답하기
start-today = 오늘의 접수 현황({ $day })
who-leads = 신청 자격:
