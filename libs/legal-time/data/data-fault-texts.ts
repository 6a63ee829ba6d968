import type { FaultTexts } from '#platform';

/** What can be wrong with a file of the calendar, besides what can be wrong with any field. */
export const dataFaultTexts = {
  'yaml-syntax': {
    kk: '{line}-жолдың {column}-таңбасында YAML жазылуы бұзылған: шегіністі, жақшаларды, қос нүктелерді тексеріңіз.',
    ru: 'Строка {line}, знак {column}: нарушена запись YAML. Проверьте отступы, скобки и двоеточия.',
    en: 'Line {line}, character {column}: this is not YAML. Look at indents, brackets and colons.',
  },
  'yaml-repeated-key': {
    kk: '{line}-жолдағы өріс бұрын жазылған: біреуін алып тастаңыз.',
    ru: 'Строка {line}: такое поле уже есть, уберите одно из них.',
    en: 'Line {line}: this field stands there already, remove one of them.',
  },
  'yaml-alias': {
    kk: 'Сілтемелер (*) мұнда қолданылмайды: мәннің өзін жазыңыз.',
    ru: 'Ссылки (*) здесь не используются: напишите само значение.',
    en: 'Aliases (*) are not used here: write the value itself.',
  },
  'calendar-format': {
    kk: 'Пішімі дұрыс емес: күн 2027-03-19, уақыт 09:30 түрінде жазылады.',
    ru: 'Неверный формат: день пишется как 2027-03-19, время – как 09:30.',
    en: 'The format is not valid: days are written 2027-03-19, times 09:30.',
  },
  'calendar-no-such-day': {
    kk: '{date} деген күн жоқ.',
    ru: 'Дня {date} нет.',
    en: 'There is no day {date}.',
  },
  'calendar-other-year': {
    kk: '{date} күні {year} жылдың файлына жатпайды.',
    ru: 'День {date} не относится к файлу {year} года.',
    en: 'The day {date} does not belong into the file of {year}.',
  },
  'calendar-repeated-day': {
    kk: '{date} күні екі рет жазылған.',
    ru: 'День {date} записан дважды.',
    en: 'The day {date} stands twice.',
  },
  'calendar-day-without-words': {
    kk: '{date}: «{name}» атауының сөздері жоқ. Оларды күн атауларының файлына (names.yaml) жазыңыз.',
    ru: '{date}: для имени «{name}» нет слов. Внесите их в файл названий дней (names.yaml).',
    en: '{date}: there are no words for the name “{name}”. Write them into the file of names (names.yaml).',
  },
  'calendar-substitute-for-no-holiday': {
    kk: '{date} күні {for} үшін демалыс деп жазылған, бірақ {for} мереке емес.',
    ru: 'День {date} записан выходным за {for}, но {for} – не праздник.',
    en: 'The day {date} is off for {for}, but {for} is no holiday.',
  },
  'calendar-transfer-of-no-day-off': {
    kk: '{date} күнінен демалыс ауыстырылмайды: {week} аптада ол онсыз да жұмыс күні.',
    ru: 'С дня {date} нечего переносить: в {week} неделе он и так рабочий.',
    en: 'The transfer from {date} moves no day off: in the {week} week it is a working day.',
  },
  'calendar-transfer-to-day-off': {
    kk: 'Демалыс {date} күніне ауыстырылмайды: {week} аптада ол онсыз да демалыс.',
    ru: 'На день {date} выходной не переносится: в {week} неделе он и так нерабочий.',
    en: 'The transfer to {date} falls on a day off of the {week} week.',
  },
  'calendar-open-period-reversed': {
    kk: 'Ашық кезең (open) басталмай жатып аяқталады.',
    ru: 'Открытый период (open) кончается раньше, чем начинается.',
    en: 'The open period ends before it begins.',
  },
  'calendar-year-missing': {
    kk: 'Күнтізбеде {year} жыл жоқ: жылдар үзілмей жүруі керек.',
    ru: 'В календаре нет {year} года: годы должны идти подряд.',
    en: 'The year {year} is missing: years follow each other without a gap.',
  },
  'calendar-file-of-other-year': {
    kk: 'Файлдың ішінде {year} жыл жазылған.',
    ru: 'В файле записан {year} год.',
    en: 'The file holds the year {year}.',
  },
  'calendar-misnamed-file': {
    kk: 'Файл <жыл>.yaml не names.yaml деп аталуы керек.',
    ru: 'Файл должен называться <год>.yaml или names.yaml.',
    en: 'The file is neither <year>.yaml nor names.yaml.',
  },
  'calendar-folder-unreadable': {
    kk: 'Қалта оқылмайды.',
    ru: 'Папка не читается.',
    en: 'The folder cannot be read.',
  },
  'calendar-hours-missing': {
    kk: '«{office}» орнының жұмыс уақыты жазылмаған.',
    ru: 'Не записаны часы работы места «{office}».',
    en: 'The hours of {office} are missing.',
  },
} satisfies FaultTexts;
