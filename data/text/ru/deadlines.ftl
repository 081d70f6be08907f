## Calendar files
calendar-case = K-City Network: даты для вашей заявки
calendar-name = K-City Network: приём заявок и решения
calendar-name-line = K-City Network, { $line }: приём заявок и решения
calendar-about = Дни по времени Сеула.
calendar-opens = K-City { $year }, { $track }: приём заявок открывается
calendar-last-day = K-City { $year }, { $track }: последний день приёма заявок
calendar-cut-off = K-City, { $track }: последний день, учитываемый для поддержки в { $cycle } году
calendar-decision = K-City, { $track }: решение о поддержке в { $cycle } году
calendar-estimate-opens = Ориентировочно: K-City { $year }, { $track }: приём заявок может открыться
calendar-estimate-closes = Ориентировочно: K-City { $year }, { $track }: приём заявок может закрыться
calendar-alarm = { $days ->
    [one] Через { $days } день: { $title }
    [few] Через { $days } дня: { $title }
    [many] Через { $days } дней: { $title }
   *[other] Через { $days } дня: { $title }
}
calendar-seoul = День по времени Сеула; точный час не указывает ни один источник.
calendar-clock = Время в Сеуле, как напечатано: { $clock }.
calendar-estimated = Это ориентир, а не дата, на которую можно полагаться: где-то в пределах { $span }, судя по срокам прошлых лет ({ $years }). Сведений о конкурсе нет.
calendar-expected = Известно только как план: { $when }; точного дня не называет ни один источник.
calendar-doubt = Источники здесь расходятся (неясность { $doubt }): { $title }
calendar-sources = Источники:
calendar-preparing = K-City Network, { $track }: что и к какому сроку подготовить
calendar-step-title = K-City, подготовить: { $step }
calendar-step = { $days ->
    [one] Рекомендация этого сервиса: { $days } рабочий день в Корее, считая назад от { $day }; сколько времени нужно на подготовку, не указывает ни один источник.
    [few] Рекомендация этого сервиса: { $days } рабочих дня в Корее, считая назад от { $day }; сколько времени нужно на подготовку, не указывает ни один источник.
    [many] Рекомендация этого сервиса: { $days } рабочих дней в Корее, считая назад от { $day }; сколько времени нужно на подготовку, не указывает ни один источник.
   *[other] Рекомендация этого сервиса: { $days } рабочего дня в Корее, считая назад от { $day }; сколько времени нужно на подготовку, не указывает ни один источник.
}
calendar-step-estimate = Сам этот последний день — тоже ориентир, взятый по самому раннему сроку.

## Deadlines
page-deadlines = Сроки
deadlines-lead = Когда программа принимала заявки, когда выносила решения и что можно сказать о следующем разе. Все дни указаны по времени Сеула.
deadlines-now = На { $day } в Сеуле
deadlines-now-none = На этот день нет ни известного приёма заявок, ни такого, о котором можно судить ориентировочно.
deadlines-cut-off = Заявка, полученная по { $day } включительно, учитывается для поддержки в { $cycle } году.
deadlines-left = { $days ->
    [0] Последний день
    [one] Остался { $days } день
    [few] Осталось { $days } дня
    [many] Осталось { $days } дней
   *[other] Осталось { $days } дня
}
deadlines-left-working = { $days ->
    [one] из них { $days } рабочий день в Корее
    [few] из них { $days } рабочих дня в Корее
    [many] из них { $days } рабочих дней в Корее
   *[other] из них { $days } рабочего дня в Корее
}
deadlines-estimate = Ориентир, а не дата, на которую можно полагаться
deadlines-may-open = Может открыться: { $span }
deadlines-may-close = Может закрыться: { $span }
deadlines-drawn-from = Выведено из сроков приёма заявок прошлых лет ({ $years }).
deadlines-drawn-window = { $year }: { $span }
deadlines-opened = { $year }: открытие { $day }
deadlines-estimate-rolling = После открытия у круглогодичного приёма заявок нет последнего дня; к какому году поддержки относились бы поданные заявки, не указано.
deadlines-there = Часовой пояс: { $zone }. Там этот день длится с { $first } до { $last }.
deadlines-there-estimate = Часовой пояс: { $zone }. Там самый ранний возможный последний день закончился бы { $last }.
deadlines-doubts = Неясности: { $doubts }
deadlines-on-record = После него: { $next }.
deadlines-zone = Ваш часовой пояс
deadlines-zone-none = Выберите часовой пояс
deadlines-timeline = Все приёмы заявок, { $first } – { $last }
deadlines-season = { $count ->
    [one] Последний день был у { $count } приёма заявок
    [few] Последний день был у { $count } приёмов заявок
    [many] Последний день был у { $count } приёмов заявок
   *[other] Последний день был у { $count } приёмов заявок
}. Они открывались в период с { $opens } по { $opened }, закрывались в период с { $closes } по { $closed } и длились от { $least } до { $most ->
    [one] { $most } дня
    [few] { $most } дней
    [many] { $most } дней
   *[other] { $most } дней
}.
deadlines-rolling-since = С { $year } года планы принимаются круглый год.
deadlines-alt = Временная шкала, по строке на каждый год, месяцы рядом. Показано приёмов заявок: { $count }, с решениями по ним. Таблица ниже сообщает то же самое.
deadlines-sign-planning = Планирование
deadlines-sign-demonstration = Апробация
deadlines-sign-rolling = Планирование, приём круглый год
deadlines-sign-decision = Решение, день известен
deadlines-sign-expected = Решение, известен только месяц
deadlines-sign-estimate = Ориентир
deadlines-sign-today = Выбранный день
deadlines-told-taking = { $track }: { $span }, { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
}
deadlines-told-decision = { $track }: решение { $when }
deadlines-told-opens = Ориентировочно, { $track }: может открыться { $span }
deadlines-told-closes = Ориентировочно, { $track }: может закрыться { $span }
deadlines-gaps = Пробелы оставлены пробелами: кроме ориентировочных сроков, нанесено только то, что указывает хотя бы один источник.
deadlines-table = Все приёмы заявок в виде таблицы
deadlines-edition = Конкурс
deadlines-track = Направление
deadlines-opens = Открытие
deadlines-closes = Закрытие
deadlines-days = Дней
deadlines-decided = Решение
deadlines-sources = Источники
deadlines-rolling-until = { $day }, рубеж для поддержки в { $cycle } году
deadlines-planned = { $when } (по плану)
deadlines-prepare = Что и к какому сроку подготовить
deadlines-line = Направление
deadlines-towards-last-day = Отсчёт назад от последнего дня: { $day }
deadlines-towards-cut-off = Отсчёт назад от { $day }, последнего дня, учитываемого для поддержки в { $cycle } году.
deadlines-towards-estimate = Отсчёт назад от { $day }, самого раннего последнего дня, если судить по срокам прошлых лет ({ $years }). Это ориентир.
deadlines-towards-none = Последний день неизвестен даже ориентировочно, поэтому вести отсчёт не от чего. К круглогодичному приёму заявок можно готовиться в любое время.
deadlines-ours = Сроки подготовки — рекомендации этого сервиса, в рабочих днях Кореи. Ни один источник их не указывает.
deadlines-before = { $days ->
    [one] за { $days } рабочий день
    [few] за { $days } рабочих дня
    [many] за { $days } рабочих дней
   *[other] за { $days } рабочего дня
}
deadlines-past = прошло
deadlines-all-past = { $count ->
    [one] { $count } шаг приходится на время до выбранного дня: начните с него.
    [few] { $count } шага приходятся на время до выбранного дня: начните с них.
    [many] { $count } шагов приходятся на время до выбранного дня: начните с них.
   *[other] { $count } шага приходятся на время до выбранного дня: начните с них.
}
deadlines-asked = Что просят представить источники
deadlines-asked-none = Ни один источник не указывает, что нужно подать.
deadlines-holidays = Государственные праздники в Корее
deadlines-holidays-none = Между этими днями нет государственных праздников.
deadlines-holidays-note = Перенесённые выходные учтены. Временные праздники и дни выборов, которые ещё не назначены, знать заранее нельзя.
deadlines-day = { $day } ({ $weekday })
deadlines-take = Взять даты с собой
deadlines-take-steps = Эти шаги в виде файла календаря (.ics)
deadlines-take-all = Все приёмы заявок в виде файла календаря (.ics)
deadlines-subscribe-lead = Подписка обновляется сама: когда конкурс объявят и внесут сюда, ориентир в вашем календаре станет датой.
deadlines-subscribe = Подписаться: { $what }
deadlines-subscribe-all = оба направления
deadlines-subscribe-address = Или укажите в своём календаре этот адрес (Google Календарь: «Добавить по URL»; Outlook: «Подписаться из Интернета»).
