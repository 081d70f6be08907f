## Sources and doubts
page-sources = Источники и неясности
sources-title = Откуда взято каждое утверждение
sources-lead = Номера рядом с утверждением ведут к его источнику на этой странице. Где источники расходятся или неясны, запись о неясности называет каждое толкование, то, которому следует это приложение, и причину.
sources-came-for-source = Источник, по ссылке на который вы пришли
sources-came-for-doubt = Неясность, по ссылке на которую вы пришли
sources-close = Закрыть
sources-unknown = Не использовано: { $what }. В данных этого нет.
sources-find = Поиск
sources-find-placeholder = Издатель, слово, c19 …
sources-edition = Конкурс
sources-part = Показать
sources-part-sources = Источники ({ $count })
sources-part-doubts = Неясности ({ $count })
sources-part-unknowns = Не указано ({ $count })
sources-part-back-test = Проверка на прошлых проектах
sources-part-rulebook = Свод правил и загрузки
sources-open-all = Открыть все записи
sources-nothing = Поиску и конкурсу здесь ничего не соответствует.
sources-heading = { $count ->
    [one] { $count } источник
    [few] { $count } источника
    [many] { $count } источников
   *[other] { $count } источника
}
sources-year = { $year } ({ $count })
sources-no-date = Без даты ({ $count })
source-kind-official = Официальный документ
source-kind-press = Пресса
source-kind-other = Другая публикация
source-no-address = адрес не записан
source-rests = Что на нём основано
source-rests-nothing = В своде правил на нём ничего не основано.
source-doubts = Неясности, в которых он назван
source-projects = { $count ->
    [one] { $count } прошлый проект
    [few] { $count } прошлых проекта
    [many] { $count } прошлых проектов
   *[other] { $count } прошлого проекта
}
source-in-data = В данных: «{ $id }»
entry-link = Ссылка на эту запись
doubts-heading = { $count ->
    [one] { $count } неясность
    [few] { $count } неясности
    [many] { $count } неясностей
   *[other] { $count } неясности
}
doubts-lead = { $count ->
    [0] Ни одно другое толкование не изменило бы выводов этого приложения.
    [one] В { $count } из них другое толкование изменило бы выводы этого приложения; такие записи отмечены.
    [few] В { $count } из них другое толкование изменило бы выводы этого приложения; такие записи отмечены.
    [many] В { $count } из них другое толкование изменило бы выводы этого приложения; такие записи отмечены.
   *[other] В { $count } из них другое толкование изменило бы выводы этого приложения; такие записи отмечены.
}
doubt-changes = может изменить результат
doubt-would-change = Изменилось бы: { $facts }
doubt-changes-nothing = Ни один результат от этого не зависит.
doubt-why = Почему такое толкование
doubt-touches = Где это важно
doubt-editions = { $count ->
    [1] Конкурс: { $years }
   *[other] Конкурсы: { $years }
}
confidence-high = высокая достоверность
confidence-medium = средняя достоверность
confidence-low = низкая достоверность
unknowns-heading = { $count ->
    [one] { $count } пункт, о котором не говорит ни один источник
    [few] { $count } пункта, о которых не говорит ни один источник
    [many] { $count } пунктов, о которых не говорит ни один источник
   *[other] { $count } пункта, о которых не говорит ни один источник
}
unknowns-lead = Эти сведения искали и не нашли. Приложение так и сообщает, а не строит догадок.
unknowns-edition = Конкурс в целом
back-test-heading = { $count ->
    [one] Что правила говорят о { $count } прошлом проекте
    [few] Что правила говорят о { $count } прошлых проектах
    [many] Что правила говорят о { $count } прошлых проектах
   *[other] Что правила говорят о { $count } прошлых проектах
}
back-test-lead = Каждый проект рассчитан по правилам конкурса, по которому он был принят, и только с теми ответами, которые подтверждаются данными о нём.
back-test-unexplained = { $count ->
    [0] Каждое несовпадение объясняется неясностью: при другом толковании проект проходит.
    [one] { $count } несовпадение не объясняется ни одной неясностью.
    [few] { $count } несовпадения не объясняются ни одной неясностью.
    [many] { $count } несовпадений не объясняются ни одной неясностью.
   *[other] { $count } несовпадения не объясняются ни одной неясностью.
}
back-test-miss = { $count ->
    [0] Нет проектов, которые не выполняют условие в принятом здесь толковании.
    [one] { $count } проект не выполняет условие в принятом здесь толковании.
    [few] { $count } проекта не выполняют условие в принятом здесь толковании.
    [many] { $count } проектов не выполняют условие в принятом здесь толковании.
   *[other] { $count } проекта не выполняют условие в принятом здесь толковании.
}
back-test-depends = { $count ->
    [one] { $count } проект зависит от фактов, которых нет в данных о нём, или от того, что не указывает ни один источник.
    [few] { $count } проекта зависят от фактов, которых нет в данных о них, или от того, что не указывает ни один источник.
    [many] { $count } проектов зависят от фактов, которых нет в данных о них, или от того, что не указывает ни один источник.
   *[other] { $count } проекта зависят от фактов, которых нет в данных о них, или от того, что не указывает ни один источник.
}
back-test-hit = { $count ->
    [one] { $count } проект соответствует всем условиям, указанным в источниках.
    [few] { $count } проекта соответствуют всем условиям, указанным в источниках.
    [many] { $count } проектов соответствуют всем условиям, указанным в источниках.
   *[other] { $count } проекта соответствуют всем условиям, указанным в источниках.
}
back-test-hit-heading = Соответствуют всем указанным условиям ({ $count })
back-test-depends-heading = Зависят от недостающих фактов ({ $count })
back-test-miss-heading = Не выполняют условие ({ $count })
back-test-project = Проект
back-test-not-met = Невыполненное условие
back-test-explained = Чем объясняется
back-test-missing = Чего нет в данных
back-test-not-stated = Чего не указывает ни один источник
rulebook-heading = Свод правил { $version }
rulebook-lead = Обновлено: { $day } Конкурсов — { $editions }, прошлых проектов — { $projects }, источников — { $sources }, неясностей — { $doubts }.
rulebook-changelog = Что изменилось
rulebook-no-changelog = Журнала изменений пока нет.
rulebook-files = Файлы данных
rulebook-files-lead = Файлы, которые читает это приложение, в том виде, как они есть.
rulebook-all-files = Все файлы, { $count } (zip)
proof-heading = Как проверяются правила
proof-engines = Те же правила переданы сторонним движкам правил (их { $engines }). Проверены все виды полных ответов ({ $classes }) и случайные заявки ({ $random }): { $differences ->
    [0] все движки дают тот же результат, что и это приложение.
    [one] отличается { $differences } результат.
    [few] отличаются { $differences } результата.
    [many] отличаются { $differences } результатов.
   *[other] отличаются { $differences } результата.
}
proof-mutants = Способов изменить одно правило, день или сумму так, чтобы это имело значение: { $mutants }. Разобранные примеры (их { $cases }) замечают { $survivors ->
    [0] каждое такое изменение.
   *[other] все изменения, кроме { $survivors }.
}
proof-measured = Измерено: { $day }, свод правил { $version }.
proof-figures = Все числа и как они получены
fact-name = Название
fact-number = Номер конкурса
fact-announced = Объявление
fact-changes = Что изменилось
fact-places = Места
fact-budget = Общий бюджет
fact-countries = Страны
fact-websites = Сайты
fact-events = События
fact-applications = Поступившие заявки
fact-selected = Отобранные проекты
fact-cumulative = Всего к этому времени
fact-requirements = Требования
fact-exclusions = Исключения
fact-preferences = Что даёт преимущество
fact-projects = Виды проектов
fact-sectors = Сферы
fact-funding = Поддержка на один проект
fact-awarded = Присуждённые суммы
fact-intake = Приём заявок и решение
fact-steps = Этапы
fact-criteria = Критерии
fact-work-period = Срок выполнения
fact-support = Что предоставляется
fact-not-supported = Что не предоставляется
fact-paid = Кому платят
fact-money-rules = Финансовые правила
fact-host-side = Принимающая сторона
fact-secretariat = Секретариат
fact-how-to-apply = Как подать заявку
fact-documents = Документы
fact-follow-on = После разработки плана

## Reporting a mistake
correction-report = Сообщить об ошибке
correction-report-list = Сообщить об ошибке в этих источниках
correction-heading = Сообщить об ошибке
correction-send-lead = Сообщение заполнено, насколько это может сделать приложение; дополнить и отправить его предстоит вам. Здесь ничего не сохраняется.
correction-copy-lead = Скопируйте этот текст, напишите, что неверно, и отправьте тому, кто ведёт это приложение. Отсюда ничего не отправляется и здесь ничего не сохраняется.
correction-send = Открыть сообщение
correction-subject = Исправление: { $names }
correction-about = О чём речь:
correction-page = Страница: { $page }
correction-wrong = Что неверно и где указано иначе?
