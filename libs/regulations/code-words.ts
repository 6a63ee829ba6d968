import type { LocalizedText, Role } from './edition.js';

/** Who acts, as a table, a page or a report says it. */
export const roleWords: Readonly<Record<Role | 'applicant', LocalizedText>> = {
  clerk: { kk: 'Кеңсе қызметкері', ru: 'Работник канцелярии', en: 'Clerk' },
  head: { kk: 'Басшы', ru: 'Руководитель', en: 'Head' },
  executor: { kk: 'Жауапты орындаушы', ru: 'Ответственный исполнитель', en: 'Executor' },
  'authorised-officer': { kk: 'Уәкілетті адам', ru: 'Уполномоченное лицо', en: 'Authorised officer' },
  administration: { kk: 'Әкімдік', ru: 'Акимат', en: 'Administration' },
  operator: {
    kk: 'Мемлекеттік корпорация операторы',
    ru: 'Оператор Госкорпорации',
    en: 'State Corporation operator',
  },
  'portal-gateway': { kk: 'Портал шлюзі', ru: 'Шлюз портала', en: 'Portal gateway' },
  system: { kk: 'Ақпараттық жүйе', ru: 'Информационная система', en: 'Information system' },
  applicant: { kk: 'Көрсетілетін қызметті алушы', ru: 'Услугополучатель', en: 'Applicant' },
};

/** For what an act holds. An open list: one without words stands for itself. */
export const jurisdictionWords: Readonly<Record<string, LocalizedText>> = {
  zhambyl: { kk: 'Жамбыл облысы', ru: 'Жамбылская область', en: 'Zhambyl region' },
  astana: { kk: 'Астана қаласы', ru: 'Город Астана', en: 'Astana city' },
  kz: { kk: 'Қазақстан Республикасы', ru: 'Республика Казахстан', en: 'Republic of Kazakhstan' },
};
