## Frame
page-start = Главная
page-check = Проверить заявку
language = Язык
record-of = данные на { $day }
not-fresh = Данные в последний раз обновлены { $day } ({ $days ->
    [one] { $days } день назад
    [few] { $days } дня назад
    [many] { $days } дней назад
   *[other] { $days } дня назад
}); того, что произошло позже, в них нет. Прежде чем полагаться на них, проверьте официальные сайты:
disclaimer = Независимый сервис на основе открытой информации. Его ведут не министерство и не секретариаты; решение по заявке могут принять только они.
official-sites = Официальные сайты
translation-unreviewed = Перевод ещё не проверен носителем языка.
translation-documents = Примечания, неясности и документы для скачивания доступны на английском или корейском языке.
look-again = Проверить ещё раз
another-day = В Сеуле наступил новый день: теперь на этой странице показано положение на { $day }.
rulebook = Свод правил { $version }

## Streamlit's own words, where a language needs others
leftover-upload = Выбрать файл
leftover-limit = не более 1 МБ
leftover-too-large = Файл больше 20 МБ. Разделите таблицу.
leftover-wrong-kind = Файлы типа … здесь не принимаются.
leftover-limit-of-tables = не более 20 МБ
leftover-copy = Копировать
leftover-copied = Скопировано
leftover-skip = Перейти к основному содержанию
leftover-no-results = Нет результатов
leftover-clear = Очистить
leftover-fullscreen = Во весь экран
leftover-close-fullscreen = Выйти из полноэкранного режима
leftover-print = Печать
leftover-settings = Настройки
leftover-menu = Меню
leftover-close = Закрыть
leftover-help = Справка
leftover-date = Выберите день
leftover-calendar = Календарь
leftover-year = год
leftover-month = месяц
leftover-day = день
leftover-help-for = Справка: …
leftover-heading = Ссылка на заголовок
leftover-remove = Удалить: …
leftover-previous-month = Предыдущий месяц
leftover-next-month = Следующий месяц
leftover-open = Открыть список
leftover-more = Больше
leftover-less = Меньше
leftover-sidebar = Меню
leftover-pages = Страницы
leftover-expand-sidebar = Открыть меню
leftover-collapse-sidebar = Закрыть меню
leftover-running = Выполняется…
leftover-stop = Остановить
leftover-connection = Нет связи
leftover-not-found = Такой страницы нет
leftover-not-found-told = По этому адресу страницы нет. Вместо неё показана главная страница.
leftover-show-data = Показать числа
leftover-show-chart = Показать диаграмму
leftover-as-picture = Сохранить как изображение (PNG)
leftover-copy-chart = Копировать описание диаграммы
