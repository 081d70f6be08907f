## Check
your-proposal = Ваша заявка
start-over = Начать заново
helps-and-amount = Сумма, сферы и преимущества
cannot-change = { $count ->
    [one] { $count } вопрос не может изменить ваш результат
    [few] { $count } вопроса не могут изменить ваш результат
    [many] { $count } вопросов не могут изменить ваш результат
   *[other] { $count } вопроса не могут изменить ваш результат
}
cannot-unused = ни одно условие этого конкурса от этого не зависит.
cannot-decided = другие ваши ответы уже определили условия, к которым он относится.
next-question = Следующий вопрос, ответ на который поможет больше всего: { $question }
mode = Порядок вопросов
mode-all = Все сразу
mode-one = По одному
focus = Показать
focus-both = Оба направления
progress = { $left ->
    [0] Вопрос { $number }, последний
   *[other] Вопрос { $number }, после него не более { $left }
}
continue = Продолжить
do-not-know = Не знаю
settled = Определено: дальнейшие ответы не изменят ни один статус.
left-open = Вы оставили без ответа вопросы, от которых зависит результат: { $questions }.
your-answers = Ваши ответы
change-answer = { $question }: { $answer } · Изменить
more-about = Подробнее об этом направлении
choose-country = Выберите страну
amount-placeholder = В вонах, целым числом
why = Почему
sources = Источники
source-mark = ({ $numbers })
undated = без даты
read-full = прочитан полностью
read-excerpt = прочитан в отрывке
source-weak = слабый источник, без ссылки
source-garbled = машинный перевод со сдвинутыми числами
newest-source = Самый новый источник здесь: { $day }
official-site = Перед подачей заявки проверьте сайт министерства.
support-per-project = Поддержка на один проект
fits-within = Желаемая сумма укладывается в эти пределы.
fits-above = Желаемая сумма выше.
fits-below = Желаемая сумма ниже.
fits-near = Желаемая сумма близка к этой.
fits-not-stated = Подходит ли желаемая сумма, для этого года поддержки не указано.
deadline = Последний день
no-deadline = Последнего дня нет
whole-day = Весь день по времени Сеула; точный час не указывает ни один источник.
you-said = ваш ответ: { $answer }
as-printed = в оригинале: «{ $words }»
other-reading = Зависит от спорного места (неясность { $doubt }). При другом толковании:
would-be = { $what }: { $value }
status-is-eligible = соответствует указанным условиям
status-is-depends = зависит от вопросов без ответа или от того, что не указано
status-is-not-eligible = не соответствует условиям
figure-none = нет
figure-status = статус
figure-funding-least = наименьшая сумма
figure-funding-most = наибольшая сумма
figure-funding-kind = вид суммы
figure-funding-fits = желаемая сумма
figure-intake-state = приём заявок
figure-intake-opens = первый день
figure-intake-closes = последний день
figure-intake-days-left = осталось дней
figure-intake-cycle = год поддержки
figure-intake-decided = решение
funding-kind-is-range = диапазон
funding-kind-is-ceiling = верхний предел
funding-kind-is-about = примерно
funding-kind-is-fixed = фиксированная
funding-fits-is-within = в пределах
funding-fits-is-above = выше
funding-fits-is-below = ниже
funding-fits-is-near = близка
funding-fits-is-not-stated = не указано
intake-state-is-open = открыт
intake-state-is-closed = закрыт
intake-state-is-upcoming = ещё не открыт
doubts = { $count ->
    [1] Неясность (1)
   *[other] Неясности ({ $count })
}
chosen = (толкование, принятое здесь)
what-you-get = Что вы получите и кому платят
support = Поддержка
not-supported = Что не поддерживается
paid = Кому платят
money-rules = Финансовые правила
follow-on = После разработки плана
what-next = Что будет дальше и что оценивают
steps = Этапы
criteria = Что оценивают
work-period = Срок выполнения
how-to-apply = Как подать заявку
documents = Документы
email-not-stated = адрес для заявок не указан
what-helps = Что даёт преимущество
precedents-count = Прошлые проекты, похожие на ваш ({ $count })
precedents-none = Укажите страну или сферу, и здесь появятся прошлые проекты, похожие на ваш.
alike-country = та же страна
alike-region = тот же регион
alike-line = то же направление
alike-kind = план того же вида
alike-deliverable = документ того же вида
alike-sectors = та же сфера ({ $sectors })
counts = Сколько подано заявок и сколько отобрано
counts-lead = Числа приведены, если их указывает источник. О шансах отдельной заявки они ничего не говорят.
count-row = заявок: { $applications }, отобрано: { $selected }
what-is-unknown = Что неизвестно
host-side = Что потребуется от вашей стороны
your-side = Что потребуется от вашей стороны и как подать заявку
whom-to-ask = К кому обратиться и черновик письма
secretariat = Секретариат
secretariat-not-stated = Ни один источник этого конкурса не называет секретариат.
mail-draft = Открыть черновик письма в почтовой программе
mail-title = Черновик письма, который можно изменить:
you-have-it = это следует из ваших ответов
back = Назад
unanswered = нет ответа
not-offered = не предусмотрено
look-at = Другой день, конкурс, направление или валюта
looked-at = Рассчитано на { $day } по правилам конкурса { $year } года.
looked-at-none = В день, на который сделан расчёт ({ $day }), ни один конкурс не действует.
call = Конкурс, по которому смотреть
call-of = { $year } год
call-none = Выберите год
currency = Показать и в другой валюте
currency-none = Только воны
currency-why = Примерно, до двух значащих цифр. Записанные курсы — курсы Европейского центрального банка на один день; можно ввести свой курс.
currency-rate = Вон за 1 { $currency }
currency-rate-missing = Курс не записан: введите свой
rough-amount = { $amount } { $currency }
rough-of = Примерно { $amount } по курсу { $won } вон за 1 { $currency } (Европейский центральный банк, { $day }).
rough-own = Примерно { $amount } по вашему курсу { $won } вон за 1 { $currency }.
ends-there = У вас ({ $zone }) этот день закончится { $moment }.
unknown-check = Ни один источник не говорит, выполнено ли условие: { $condition }
unknown-amount = Сумма поддержки на { $cycle } год.
unknown-whole = Данные в целом
unknown-in-part = { $count ->
    [one] { $count } источник из названных здесь удалось прочитать только в отрывке.
    [few] { $count } источника из названных здесь удалось прочитать только в отрывках.
    [many] { $count } источников из названных здесь удалось прочитать только в отрывках.
   *[other] { $count } источника из названных здесь удалось прочитать только в отрывках.
}
myths = Распространённые заблуждения и что говорят источники
myth = «{ $believed }» Это не так:

## A second case beside the first
compare = Сравнить с другим вариантом
compare-lead = Посмотрите два варианта рядом: ваши ответы и те же ответы с каким-либо изменением.
compare-way = { $changes }
compare-wait = Дата подачи: { $changes }
compare-question = Или измените один ответ
compare-question-placeholder = Выберите вопрос
compare-this = Сравнить
compare-title = Два варианта рядом
compare-first = Ваш вариант
compare-second = Другой вариант
compare-take = Продолжить с другим вариантом
compare-close = Закрыть сравнение
compare-against = Не выполнено или пока без ответа
compare-nothing = Ничего из того, что указывают источники
compare-next = Следующие приёмы заявок
band-of-cycle = { $band } (на { $cycle } год)

## A link opened later
then-title = Эта ссылка создана { $day }
then-title-today = Сегодня свод правил изменился
then-rulebook-today = Прежний результат получен по своду правил версии { $then }; этот — по версии { $now }.
then-same-rulebook = Свод правил прежний, версия { $version }; изменился день, а с ним и результат:
then-other-rulebook = Она создана по своду правил версии { $then }; здесь действует версия { $now }.
then-unknown-rulebook = Она создана по своду правил версии { $then }, сведений о которой здесь нет; здесь действует версия { $now }.
then-no-difference = Результат тот же.
then-what = Показатель
then-then = Тогда
then-now = Сейчас
then-aspect-status = статус
then-aspect-most = наибольшая сумма
then-aspect-intake = последний день
then-show = Показать вариант на { $day }
then-close = Закрыть

## Take away
take-away = Взять с собой
take-link = Ссылка
take-link-lead = Тот, кто откроет ссылку, увидит этот вариант на любом из языков. Ваши ответы записаны в самой ссылке; на сервере ничего не хранится.
copy = Копировать
take-qr = QR-код
take-qr-link = Наведите камеру телефона: откроется этот вариант.
take-qr-words = Наведите камеру телефона: появится этот результат в виде текста.
take-calendar = Календарь
take-dossier = Досье (Word)
take-case = Сохранить вариант
take-load = Открыть сохранённый вариант
take-load-lead = Вариант, сохранённый здесь ранее
take-load-found = { $count ->
    [one] Можно использовать { $count } ответ.
    [few] Можно использовать { $count } ответа.
    [many] Можно использовать { $count } ответов.
   *[other] Можно использовать { $count } ответа.
}
take-load-take = Использовать эти ответы вместо моих
take-print = Печать
print-now = Напечатать эту страницу
print-back = Вернуться к ответам
print-of = По состоянию на { $day }; напечатано { $today } по своду правил { $version }. Независимый сервис на основе открытой информации.

## Case file
case-size = Этот файл больше 1 МиБ; сохранённый вариант намного меньше.
case-empty = Этот файл пуст.
case-encoding = Этот файл не является текстом в кодировке UTF-8. Выберите вариант, сохранённый здесь.
case-syntax = Этот файл не в формате JSON: его не удаётся прочитать начиная со строки { $where }.
case-number = Этот файл не в формате JSON: «{ $where }» не является числом.
case-twice = В этом файле «{ $where }» встречается дважды, и неясно, какое значение верно.
case-depth = Вложенность данных в этом файле больше, чем бывает у сохранённого варианта.
case-shape = В этом файле нет ответов. Выберите вариант, сохранённый здесь, или список ответов с их идентификаторами.
case-many = Ответов в этом файле ({ $where }) больше, чем вопросов. Ничего не прочитано.

## QR code
qr-title = K-City Network, { $day }
qr-track = { $track }: { $answer }
qr-band = { $band } ({ $stated } год)
qr-closes = последний день: { $closes }
qr-opens = открытие: { $opens }
qr-window = { $opens } – { $closes }
qr-next = { $track }: { $when }
