import type { OutageView } from '#outages';
import type { LocaleText } from '#platform';

export const outageWords = {
  system: { kk: 'Жүйе', ru: 'Система', en: 'System' },
  description: { kk: 'Не істемейді', ru: 'Что не работает', en: 'What does not work' },
  failed: { kk: 'Істен шыққан уақыты', ru: 'Когда отказала', en: 'When it failed' },
  unknown: { kk: 'белгісіз', ru: 'неизвестно', en: 'not known' },
  noticed: { kk: 'Анықталған уақыты', ru: 'Когда обнаружено', en: 'When it was noticed' },
  reported: { kk: 'Хабарланған уақыты', ru: 'Когда сообщено', en: 'When it was reported' },
  toldTo: { kk: 'Хабардар етілген АКТ қызметкері', ru: 'Извещённый работник по ИКТ', en: 'ICT officer who was told' },
  cause: { kk: 'Себебі', ru: 'Причина', en: 'Cause' },
  measures: { kk: 'Қабылданған шаралар', ru: 'Принятые меры', en: 'Measures taken' },
  restored: { kk: 'Қалпына келген уақыты', ru: 'Когда восстановлена', en: 'When it was restored' },
  notYet: {
    kk: 'қол қойылған кезде қалпына келмеген',
    ru: 'к подписанию не восстановлена',
    en: 'not restored when this was signed',
  },
  cases: {
    kk: 'Сатысы енгізілмеген істер',
    ru: 'Дела, стадию которых не удалось внести',
    en: 'Cases whose stage could not be entered',
  },
  noCases: { kk: 'Іс көрсетілмеген.', ru: 'Дела не указаны.', en: 'No cases are named.' },
  caseNumber: { kk: 'Кіріс нөмірі', ru: 'Входящий номер', en: 'Incoming number' },
  due: { kk: 'Істің мерзімі', ru: 'Срок дела', en: 'Case due' },
  stepDue: { kk: 'Қадамның мерзімі', ru: 'Срок шага', en: 'Step due' },
  termsRunOn: {
    kk: 'Ақау мерзімдерді ұзартпайды: істердің мерзімдері бұрынғыша есептеледі.',
    ru: 'Сбой не продлевает сроков: сроки дел идут как прежде.',
    en: 'An outage stretches no term: the terms of the cases run as before.',
  },
  drawnUpBy: { kk: 'Хаттаманы жасаған', ru: 'Составил протокол', en: 'Drawn up by' },
  signedBy: { kk: 'Қол қойған', ru: 'Подписал', en: 'Signed by' },
} as const satisfies Readonly<Record<string, LocaleText>>;

export const systemWords: Readonly<Record<OutageView['system'], LocaleText>> = {
  'stage-monitoring': {
    kk: 'Мемлекеттік қызмет көрсету мониторингінің жүйесі',
    ru: 'Система мониторинга оказания госуслуг',
    en: 'Monitoring system of public services',
  },
  portal: { kk: 'Веб-портал', ru: 'Веб-портал', en: 'Web portal' },
  gateway: { kk: 'Электрондық үкімет шлюзі', ru: 'Шлюз электронного правительства', en: 'E-government gateway' },
  'state-database': { kk: 'Мемлекеттік дерекқор', ru: 'Государственная база данных', en: 'State database' },
  'own-system': { kk: 'Органның өз жүйесі', ru: 'Собственная система органа', en: 'The body’s own system' },
  other: { kk: 'Басқа жүйе', ru: 'Другая система', en: 'Another system' },
};
