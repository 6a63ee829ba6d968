import type { LocaleText } from '#platform';

/** Words that several papers use. */
export const commonWords = {
  forReading: {
    kk: 'Тек оқуға арналған',
    ru: 'Только для чтения',
    en: 'For reading only: the paper itself is in Kazakh or Russian',
  },
  erased: { kk: 'Дербес деректер өшірілген', ru: 'Персональные данные удалены', en: 'Personal data erased' },
  service: { kk: 'Қызмет', ru: 'Услуга', en: 'Service' },
  provider: { kk: 'Көрсетілетін қызметті беруші', ru: 'Услугодатель', en: 'Provider' },
  applicant: { kk: 'Көрсетілетін қызметті алушы', ru: 'Услугополучатель', en: 'Applicant' },
  representative: { kk: 'Өкілі', ru: 'Представитель', en: 'Representative' },
  children: { kk: 'Бала (балалар)', ru: 'Ребёнок (дети)', en: 'Child (children)' },
  incomingNumber: { kk: 'Кіріс нөмірі', ru: 'Входящий номер', en: 'Incoming number' },
  executor: { kk: 'Жауапты орындаушы', ru: 'Ответственный исполнитель', en: 'Executor' },
  officer: { kk: 'Қызметкер', ru: 'Сотрудник', en: 'Officer' },
  basis: { kk: 'Негіз', ru: 'Основание', en: 'Basis' },
  practice: {
    kk: 'мәтінде жоқ: мекеменің тәжірибесі',
    ru: 'в тексте нет: практика учреждения',
    en: 'in no text: practice of the body',
  },
  grounds: { kk: 'Бас тарту негіздері', ru: 'Основания отказа', en: 'Grounds for refusal' },
  signed: { kk: 'Қол қойылды', ru: 'Подписано', en: 'Signed' },
  notEds: {
    kk: 'Жүйенің ішкі қолтаңбасы; ЭЦҚ емес',
    ru: 'Встроенная подпись системы; не ЭЦП',
    en: 'Built-in signature of the system; not an EDS',
  },
  eds: { kk: 'ЭЦҚ', ru: 'ЭЦП', en: 'EDS' },
  check: {
    kk: 'Құжатты тексеру: QR-кодты не мекенжайды ашып, нөмірін, күнін және хэшін салыстырыңыз.',
    ru: 'Проверка документа: откройте QR-код или адрес и сравните номер, дату и хэш.',
    en: 'To check this paper open the QR code or the address and compare number, date and hash.',
  },
  code: { kk: 'Код', ru: 'Код', en: 'Code' },
  hash: { kk: 'Мазмұн хэші (SHA-256)', ru: 'Хэш содержания (SHA-256)', en: 'Content hash (SHA-256)' },
  copy: { kk: '-дана', ru: '-й экземпляр', en: ' copy' },
} as const satisfies Readonly<Record<string, LocaleText>>;

export function standardItem(item: number): LocaleText {
  const no = String(item);
  return { kk: `Стандарттың ${no}-тармағы`, ru: `пункт ${no} Стандарта`, en: `item ${no} of the Standard` };
}
