## Programme
page-programme = Программа
programme-title = Программа по конкурсам
programme-lead = Через K-City Network министерство земли, инфраструктуры и транспорта Кореи с 2020 года оплачивает планы умных городов, которые корейские фирмы разрабатывают вместе с органами власти за рубежом, и пилотные проекты корейских решений в зарубежных городах.
programme-so-far = К моменту объявления конкурса { $year } года на счету программы было: { $projects ->
    [one] { $projects } проект
    [few] { $projects } проекта
    [many] { $projects } проектов
   *[other] { $projects } проекта
} в { $countries ->
    [one] { $countries } стране
    [few] { $countries } странах
    [many] { $countries } странах
   *[other] { $countries } странах
}.
programme-band = { $band } на проект (указано на { $year } год)
programme-part = Раздел
programme-part-compare = Сравнение конкурсов
programme-part-years = По годам
programme-part-how = Как это устроено
programme-part-who = Кто что делает
programme-part-names = Названия
programme-view = Сравнить
programme-view-planning = Планирование
programme-view-demonstration = Апробация
programme-view-edition = Конкурс в целом
programme-editions = Какие конкурсы сравнить
programme-all = Все конкурсы
programme-latest = Последние три
programme-heading-planning = Планирование: конкурсы рядом
programme-heading-demonstration = Апробация: конкурсы рядом
programme-heading-edition = Конкурсы в целом рядом
programme-legend = Знак под числом или правилом показывает, чем оно отличается от прошлого года: ▲ изменилось, ≠ другой перечень, + теперь указано, – не повторено. То, что и так меняется каждый год (дни, число заявок, число отобранных), знаком не отмечено.
programme-caption = Кто может быть ведущим заявителем, деньги, даты и результаты
programme-caption-more = Условия, поддержка, этапы, критерии и финансовые правила
programme-more = Подробнее: условия, что поддерживается, этапы, критерии, финансовые правила…
programme-fact = Показатель
programme-edition = Конкурс
programme-fact-changes = Новое в этом году
programme-fact-budget = Бюджет направления
programme-fact-lead = Кто может быть ведущим заявителем
programme-fact-intake = Как принимаются заявки
programme-fact-window = Период приёма
programme-fact-decided = Решение
programme-fact-conditions = Другие условия
programme-intake-window = В определённый период, есть последний день
programme-intake-rolling = Круглый год
programme-from = С { $day }, без последнего дня
programme-receipt = Поступило в период { $days }: на { $cycle } год
programme-of-cycle = { $band } (на { $year } год)
programme-planned = по плану: { $day }
programme-count-exact = { $most }
programme-count-about = примерно { $most }
programme-count-at-most = максимум { $most }
programme-count-at-least = минимум { $least }
programme-count-range = { $least }–{ $most }
programme-projects = { $count ->
    [one] { $count } проект
    [few] { $count } проекта
    [many] { $count } проектов
   *[other] { $count } проекта
}
programme-in-countries = { $count ->
    [one] { $count } страна
    [few] { $count } страны
    [many] { $count } стран
   *[other] { $count } страны
}
programme-in-cities = { $count ->
    [one] { $count } город
    [few] { $count } города
    [many] { $count } городов
   *[other] { $count } города
}
programme-what-changed = Что изменилось
programme-changed = изменилось
programme-what-changed-lead = Сначала — новое, как о нём говорят источники этого года или сравнение конкурсов; затем — каждое число и правило, которые отличаются от прошлого года.
programme-new = Что было нового в { $year } году
programme-no-changes = Ни один источник не перечисляет изменений этого конкурса.
programme-figures = Числа и правила, изменившиеся по сравнению с { $before } годом
programme-lists = Что перечислено иначе, чем в { $before } году, или указано только в одном из двух лет
programme-lists-lead = Источники по-разному формулируют одно и то же, а молчание — не изменение: то, чего источники { $year } года не повторяют, могло действовать и дальше, а то, что они указывают впервые, могло действовать уже в { $before } году.
programme-list-new = В этом году: { $items }
programme-list-gone = Не повторено: { $items }
programme-first = новое направление
programme-not-offered = не предусмотрено
programme-differs = отличается
programme-newly-stated = теперь указано
programme-not-repeated = не повторено
programme-sources = { $count ->
    [one] { $count } источник
    [few] { $count } источника
    [many] { $count } источников
   *[other] { $count } источника
}
programme-sources-doubts = { $count ->
    [one] { $count } источник; неясности: { $doubts }
    [few] { $count } источника; неясности: { $doubts }
    [many] { $count } источников; неясности: { $doubts }
   *[other] { $count } источника; неясности: { $doubts }
}
programme-doubts = Неясности:
programme-stated = Указано для: { $years }.

## Over the years
programme-over-years = Числа по годам
programme-chart-signs = Тире (—) стоит там, где ни один источник не даёт числа или где такого направления не было. Звёздочка (*) отмечает число, которого касается неясность или достоверность которого не высока; таблица под каждой диаграммой объясняет почему.
programme-chart-planning = Поддержка на один проект: планирование
programme-chart-demonstration = Поддержка на один проект: апробация
programme-chart-budget = Общий бюджет
programme-chart-projects = Заявки и отбор
programme-chart-windows = Когда принимались заявки
programme-chart-countries = Страны
programme-note-planning = Сплошной столбик: от наименьшей до наибольшей суммы. Пунктирный столбик (≤): верхний предел, наименьшая сумма не указана. Ромб (≈): примерно столько. Как указано в конкурсе, по годам конкурса.
programme-note-demonstration = Сплошной столбик: от наименьшей до наибольшей суммы. Пунктирный столбик (≤): верхний предел, наименьшая сумма не указана. Ромб (≈): примерно столько. В 2020 году апробации не было.
programme-note-budget = Конкурс в целом. Бледные столбики ненадёжны: числа за 2020 и 2021 годы названы позже, другие опираются на немногие сообщения. За 2025 и 2026 годы ни один источник не даёт общей суммы; в таблице — то, что известно по отдельным направлениям.
programme-note-projects = Конкурс в целом. За 2026 год известно число заявок на апробации (34), но не на планы; см. таблицу.
programme-note-windows = Столбик — время, когда принимались заявки, и его длительность; бледный: круглый год, без последнего дня. Ромб — день объявления результата, если он пришёлся на тот же год и известен.
programme-note-countries = Страны, подавшие заявки, отобранные и охваченные программой к тому времени. Итог, который более поздний конкурс лишь перепечатывает, не показан.
programme-alt-planning = Столбчатая диаграмма поддержки на один проект планирования по годам конкурса, 2020–2026; числа — в таблице под ней
programme-alt-demonstration = Столбчатая диаграмма поддержки на одну апробацию по годам конкурса, 2021–2026; числа — в таблице под ней
programme-alt-budget = Столбчатая диаграмма общего бюджета по годам, с пробелами за 2025 и 2026 годы; числа — в таблице под ней
programme-alt-projects = Столбчатая диаграмма заявок и отбора по годам; числа — в таблице под ней
programme-alt-windows = Полосы по месяцам каждого года показывают, когда принимались заявки; дни — в таблице под ними
programme-alt-countries = Столбчатая диаграмма стран по годам: подавшие заявки, отобранные, охваченные к тому времени; числа — в таблице под ней
programme-axis-won = Миллионы вон
programme-axis-year = Год конкурса
programme-axis-month = Месяц
programme-axis-projects = Проекты
programme-axis-countries = Страны
programme-series-by-purpose = План города или решения
programme-series-city = План города
programme-series-solution = План решения
programme-series-planning = Планирование
programme-series-demonstration = Апробация
programme-series-edition = Конкурс в целом
programme-series-applications = Заявки
programme-series-selected = Отобрано
programme-series-cumulative = Охвачено к этому времени
programme-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
}
programme-figures-sources = Числа и их источники

## How it works, who does what, names
programme-how = Как это устроено
programme-how-lead = Путь проекта, как его описывают самые новые источники. Под каждым шагом указано, для каких конкурсов источники так говорят и что раньше было иначе.
programme-acts = Кто действует: { $who }
programme-who = Кто что делает
programme-who-lead = Что, по словам источников, делает каждая организация, с указанием конкурсов, о которых они говорят. Если какой-то год не назван, это значит, что его источники молчат, а не что задача снята.
programme-names = Что называют по-разному
programme-names-lead = Одно и то же называют по-разному в разные годы и в разных источниках. Здесь приведены названия, как они напечатаны.
programme-group-tracks = Направления
programme-group-steps = Этапы
programme-group-bodies = Организации и фонды
programme-names-by-year = Названия программы и её направлений по годам
programme-printed-en = по-английски
programme-printed-ko = по-корейски
