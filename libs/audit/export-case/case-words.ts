import type { Locale, LocaleText } from '#platform';
import { pointWords, roleWords } from '#regulations';

const text = (kk: string, ru: string, en: string): LocaleText => ({ kk, ru, en });

/** What the page in an archive says besides the case itself. */
export const pageWords = {
  case: text('Іс', 'Дело', 'Case'),
  asOf: text('Соңғы жазбадағы күйі', 'Состояние на последнюю запись', 'As of the last entry'),
  about: text('Іс туралы', 'О деле', 'About'),
  status: text('Күйі', 'Состояние', 'State'),
  incomingNumber: text('Кіріс нөмірі', 'Входящий номер', 'Incoming number'),
  paperNumber: text('Қағаз журналдағы нөмірі', 'Номер в бумажном журнале', 'Number in the paper journal'),
  channel: text('Қайда берілді', 'Где подано', 'Where it was filed'),
  beside: text('Архивтегі қағаздар мен файлдар', 'Бумаги и файлы в архиве', 'Papers and files in the archive'),
  provider: text('Қызмет беруші', 'Услугодатель', 'Provider'),
  intake: text('Қабылдаған ұйым', 'Приняла организация', 'Taken in by'),
  submitted: text('Берілген уақыты', 'Подано', 'Filed'),
  due: text('Мерзімі', 'Срок', 'Due'),
  executor: text('Жауапты орындаушы', 'Ответственный исполнитель', 'Executor'),
  resultNumber: text('Нәтиже нөмірі', 'Номер результата', 'Number of the result'),
  edition: text('Редакция', 'Редакция', 'Edition'),
  calendar: text('Күнтізбе нұсқасы', 'Версия календаря', 'Version of the calendar'),
  parties: text('Қатысушылар', 'Участники', 'Parties'),
  erased: text('Дербес деректер өшірілген', 'Персональные данные удалены', 'Personal data were erased'),
  documents: text('Құжаттар', 'Документы', 'Documents'),
  deadlines: text('Мерзімдер және олардың себебі', 'Сроки и почему они такие', 'Due dates and why'),
  wholeCase: text('Бүкіл іс', 'Всё дело', 'The whole case'),
  step: text('Қадам', 'Шаг', 'Step'),
  history: text('Тарихы', 'История', 'History'),
  recorded: text('жазылған уақыты', 'записано', 'recorded'),
  late: text('кешіктірілді', 'с опозданием', 'late'),
  lateReason: text('Кеш енгізу себебі', 'Причина позднего внесения', 'Why it was entered late'),
  practice: text('біздің тәжірибе', 'наша практика', 'our practice'),
  content: text('Жазбаның мазмұны', 'Содержание записи', 'Content of the entry'),
  files: text(
    'Бұл беттің деректері case.json файлында, әр файлдың хэші manifest.json файлында.',
    'Данные этой страницы – в файле case.json, хэш каждого файла – в manifest.json.',
    'The data of this page are in case.json, the hash of each file in manifest.json.',
  ),
} as const satisfies Readonly<Record<string, LocaleText>>;

export const codeWords: Readonly<Record<string, LocaleText>> = {
  ...roleWords,
  open: text('қаралуда', 'в работе', 'open'),
  closed: text('аяқталды', 'завершено', 'closed'),
  issued: text('нәтиже берілді', 'результат выдан', 'result issued'),
  'acceptance-refused': text('қабылдаудан бас тартылды', 'в приёме отказано', 'acceptance refused'),
  withdrawn: text('өтініш қайтарып алынды', 'заявление отозвано', 'withdrawn'),
  favourable: text('оң нәтиже', 'положительный результат', 'favourable'),
  refusal: text('бас тарту', 'отказ', 'refusal'),
  applicant: text('Қызмет алушы', 'Услугополучатель', 'Applicant'),
  representative: text('Өкіл', 'Представитель', 'Representative'),
  spouse: text('Жұбайы', 'Супруг(а)', 'Spouse'),
  child: text('Бала', 'Ребёнок', 'Child'),
  administrator: text('Жүйе әкімшісі', 'Администратор системы', 'Administrator'),
};

/** A code in the page's language; one without words stands for itself. */
export function wordOf(code: string, locale: Locale): string {
  return codeWords[code]?.[locale] ?? code;
}

/** After the name of a deputy: for whom he acted. */
export function actingForIn(name: string, locale: Locale): string {
  return { kk: `${name} үшін`, ru: `за сотрудника: ${name}`, en: `for ${name}` }[locale];
}

export interface Cited {
  readonly seed: string;
  readonly lines: readonly [number, number];
  readonly point: string;
}

export function citationIn({ seed, lines: [from, to], point }: Cited, locale: Locale): string {
  const lines = from === to ? String(from) : `${String(from)}–${String(to)}`;
  const place = {
    kk: `${seed}-мәтін, ${lines}-жолдар`,
    ru: `текст ${seed}, строки ${lines}`,
    en: `text ${seed}, lines ${lines}`,
  };
  return `${pointWords(point, locale)} (${place[locale]})`;
}
