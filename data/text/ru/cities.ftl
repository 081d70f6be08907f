## Cities
page-cities = Города-партнёры
cities-lead = Здесь показано, где программа с 2020 года оплатила план или апробировала корейское решение. Выберите отметку на карте или место в списке, чтобы увидеть проекты и их источники.

## Filters
cities-find = Место, страна, компания или тема
cities-find-hint = Также старые и другие названия: Turkey, Cuzco, Saigon
cities-country = Страна
cities-country-all = Все страны
cities-with-count = { $name } · { $count }
cities-filters = { $count ->
    [0] Другие фильтры
   *[other] Другие фильтры ({ $count })
}
cities-edition = Конкурс, по которому принят проект
cities-edition-all = Все
cities-line = Направление
cities-line-all = Оба
cities-sector = Сфера
cities-sector-all = Все сферы
cities-company = Корейская компания или организация
cities-company-all = Все
cities-region = Регион
cities-region-all = Весь мир
cities-set-edition = Конкурс: { $what }
cities-set-line = Направление: { $what }
cities-set-sector = Сфера: { $what }
cities-set-country = Страна: { $what }
cities-set-company = Компания: { $what }
cities-set-find = Поиск: { $what }
cities-set-region = Регион: { $what }
cities-clear = Сбросить всё
cities-part-europe = Европа
cities-part-western-asia = Западная Азия
cities-part-central-asia = Центральная Азия
cities-part-southern-asia = Южная Азия
cities-part-south-eastern-asia = Юго-Восточная Азия
cities-part-eastern-asia = Восточная Азия
cities-part-oceania = Океания
cities-part-africa = Африка
cities-part-latin-america = Латинская Америка
cities-part-northern-america = Северная Америка

## What is found
cities-count = { $count ->
    [0] Нет проектов для показа
   *[other] { $count ->
        [one] { $count } проект
        [few] { $count } проекта
        [many] { $count } проектов
       *[other] { $count } проекта
    } в { $countries ->
        [one] { $countries } стране
        [few] { $countries } странах
        [many] { $countries } странах
       *[other] { $countries } страны
    }
}
cities-none = Ни один названный проект не подходит. Уберите один из фильтров или посмотрите на карте, что есть поблизости.
cities-none-in = { $country }: в данных пока нет ни одного названного проекта. О шансах заявки это ничего не говорит.
cities-unnamed = Не удалось назвать проекты: { $count } из { $all } ({ $which }). В официальных итогах они учтены; в списке они стоят последними.
cities-unnamed-planning = { $count ->
    [one] { $count } план { $year } года
    [few] { $count } плана { $year } года
    [many] { $count } планов { $year } года
   *[other] { $count } плана { $year } года
}
cities-unnamed-demonstration = { $count ->
    [one] { $count } апробация { $year } года
    [few] { $count } апробации { $year } года
    [many] { $count } апробаций { $year } года
   *[other] { $count } апробации { $year } года
}
cities-detail = Показать статус и источники каждого проекта
cities-not-named = Без названия
cities-only = Только: { $country }
cities-back = Назад к списку
cities-all-in = { $count ->
    [1] Показать: { $country }
   *[other] Все проекты ({ $count }): { $country }
}
cities-check-like = Проверить похожую заявку
cities-check-in = Проверить заявку: { $country }
cities-chain-tried = Сначала план ({ $plans }), затем апробация ({ $demonstrations }).
cities-chain-plans = Планов: { $count } ({ $plans }).
cities-chain-demonstrations = Апробаций: { $count } ({ $demonstrations }).
cities-year = { $label } (конкурс { $call } года)
cities-sectors = Сферы: { $sectors }
cities-host = Принимающая сторона: { $host }
cities-partner = Корейская сторона: { $partner }
cities-unstated = Не указано: { $what }
cities-unstated-sectors = сфера
cities-unstated-host = принимающая сторона
cities-unstated-partner = корейский партнёр
cities-doubts = Неясности:
cities-confidence = Достоверность: { $confidence }.
cities-high = высокая
cities-medium = средняя
cities-low = низкая
cities-kind-district = район
cities-kind-region = регион
cities-kind-province = провинция
cities-kind-regency = округ
cities-kind-state = штат
cities-kind-new-city = новый город
cities-kind-economic-zone = экономическая зона
cities-kind-airport-site = территория аэропорта

## The map
cities-map = { $count ->
    [0] Карта мира без проектов
    [one] Карта мира, на ней { $count } проект; его описание — в списке рядом с картой
    [few] Карта мира, на ней { $count } проекта; описание каждого — в списке рядом с картой
    [many] Карта мира, на ней { $count } проектов; описание каждого — в списке рядом с картой
   *[other] Карта мира, на ней { $count } проекта; описание каждого — в списке рядом с картой
}
cities-no-map = Ваш браузер не может нарисовать карту: WebGL отключён или отсутствует. В списке есть всё, что показала бы карта.
cities-sign-planning = Планирование
cities-sign-demonstration = Апробация
cities-sign-area = Регион, отмечен одной точкой
cities-sign-new-city = Новый город
cities-shade-one = 1 проект в стране
cities-shade = { $first }–{ $last }
cities-shade-more = { $first } и более
cities-move = Нажмите на отметку, чтобы увидеть её проекты. Проекты в одном месте показаны рядом. Перетаскивайте карту, чтобы сместить её; масштаб меняется колесом мыши, двумя пальцами или клавишами + и −.
cities-outlines = Контуры: Natural Earth, общественное достояние, с изменениями по данным Организации Объединённых Наций: Крым показан в составе Украины, Северный Кипр — в составе Кипра, Сомалиленд — в составе Сомали, Западная Сахара — целиком.

## Downloads
cities-take = Взять список с собой
cities-take-lead = Показанные проекты: { $count }, с источниками. Пустая ячейка означает, что ни один источник этого не указывает.
cities-take-csv = CSV
cities-take-excel = Excel
cities-take-geojson = GeoJSON
table-sheet = Проекты K-City
table-id = Проект
table-year = Учтён за год
table-call = Конкурс (год)
table-track = Направление
table-line = Вид поддержки
table-place = Место
table-kind = Вид места
table-country-code = Код страны
table-country = Страна
table-title = Название
table-sectors = Сферы
table-deliverables = Результаты работ
table-host = Принимающая сторона
table-partner = Корейская сторона
table-funding-least = Наименьшая поддержка (KRW)
table-funding-most = Наибольшая поддержка (KRW)
table-funding-of = К чему относится сумма
table-status = Что стало с проектом
table-latitude = Широта
table-longitude = Долгота
table-confidence = Достоверность
table-sources = Источники
table-doubts = Неясности
table-note = Примечание
table-kind-city = город
table-kind-district = район
table-kind-region = регион
table-kind-province = провинция
table-kind-regency = округ
table-kind-state = штат
table-kind-country = страна
table-kind-new-city = новый город
table-kind-economic-zone = экономическая зона
table-kind-airport-site = территория аэропорта
table-funding-of-project = сумма самого проекта
table-funding-of-edition = диапазон его конкурса
table-funding-of-about = сумма самого проекта, примерно

## In numbers
cities-numbers = В цифрах
cities-numbers-lead = Проекты, отобранные фильтрами, включая неназванные: { $count }. Проект, относящийся к нескольким сферам, учтён в каждой из них.
cities-by-year = Проекты по году учёта
cities-by-year-alt = Столбчатая диаграмма проектов по годам, планирование и апробация: { $figures }.
cities-by-sector = Проекты по сферам
cities-by-sector-alt = Столбчатая диаграмма проектов по сферам: { $figures }.
cities-by-part = Проекты по регионам
cities-by-part-alt = Столбчатая диаграмма проектов по регионам: { $figures }.
cities-figure = { $name }: { $count }
cities-figure-two = { $name }: планирование { $planning }, апробация { $demonstration }
cities-sector-unstated = Сфера не указана
cities-part-unstated = Без названия
cities-as-table = В виде таблицы
cities-col-year = Год
cities-col-name = Название
cities-col-count = Проекты
cities-col-planning = Планирование
cities-col-demonstration = Апробация
cities-col-place = Место
cities-again = Места, отобранные более одного раза
cities-again-lead = { $tried ->
    [0] Ни в одном из показанных здесь мест апробация не следовала за планом.
    [one] В { $tried } месте сначала был план, а позже апробация. Вытекало ли одно из другого, говорится только тогда, когда это указано в примечании к самому проекту.
    [few] В { $tried } местах сначала был план, а позже апробация. Вытекало ли одно из другого, говорится только тогда, когда это указано в примечании к самому проекту.
    [many] В { $tried } местах сначала был план, а позже апробация. Вытекало ли одно из другого, говорится только тогда, когда это указано в примечании к самому проекту.
   *[other] В { $tried } местах сначала был план, а позже апробация. Вытекало ли одно из другого, говорится только тогда, когда это указано в примечании к самому проекту.
}
cities-again-alt = Временная шкала мест с несколькими проектами: { $figures }.
cities-again-line = { $place }: планы { $plans }; апробации { $demonstrations }
cities-none-yet = нет
