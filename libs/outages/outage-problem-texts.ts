import type { ProblemTexts } from '#platform';

/** Refusals of the outages slice. */
export const outageProblemTexts = {
  'outage-not-found': {
    title: { kk: 'Хаттама табылмады', ru: 'Протокол не найден', en: 'Outage record not found' },
    detail: {
      kk: 'Ондай хаттама жоқ немесе ол басқа органға тиесілі.',
      ru: 'Такого протокола нет, или он относится к другому органу.',
      en: 'There is no such record, or it belongs to another body.',
    },
  },
  'outage-exists': {
    title: { kk: 'Ақау бұрын тіркелген', ru: 'Сбой уже зафиксирован', en: 'The outage is recorded already' },
  },
  'system-name-missing': {
    title: { kk: 'Жүйенің атауын жазыңыз', ru: 'Укажите название системы', en: 'Name the system' },
  },
  'noticed-before-failure': {
    title: {
      kk: 'Анықталған уақыты істен шыққанға дейін',
      ru: 'Обнаружено раньше, чем система отказала',
      en: 'It was noticed before it failed',
    },
  },
  'reported-before-noticed': {
    title: {
      kk: 'Хабарланған уақыты анықталғанға дейін',
      ru: 'Сообщено раньше, чем обнаружено',
      en: 'It was reported before it was noticed',
    },
  },
  'not-an-ict-officer': {
    title: {
      kk: 'Бұл қызметкер органның АКТ қызметкері емес',
      ru: 'Это не работник по ИКТ вашего органа',
      en: 'This is no ICT officer of your body',
    },
  },
  'cases-linked-already': {
    title: {
      kk: 'Бұл істер хаттамаға бұрын қосылған',
      ru: 'Эти дела уже указаны в протоколе',
      en: 'These cases are on the record already',
    },
  },
  'record-drawn-up': {
    title: { kk: 'Хаттама жасалып қойған', ru: 'Протокол уже составлен', en: 'The record is drawn up already' },
  },
  'record-not-drawn-up': {
    title: { kk: 'Хаттама әлі жасалмаған', ru: 'Протокол ещё не составлен', en: 'The record is not drawn up yet' },
  },
  'record-signed': {
    title: { kk: 'Хаттамаға қол қойылған', ru: 'Протокол уже подписан', en: 'The record is signed already' },
  },
  'system-restored': {
    title: {
      kk: 'Жүйенің қалпына келгені бұрын жазылған',
      ru: 'Восстановление уже записано',
      en: 'The restoration is recorded already',
    },
  },
  'restored-before-failure': {
    title: {
      kk: 'Қалпына келген уақыты істен шыққанға дейін',
      ru: 'Восстановлено раньше, чем отказало',
      en: 'It was restored before it failed',
    },
  },
  'restored-in-future': {
    title: {
      kk: 'Қалпына келген уақыты әлі болған жоқ',
      ru: 'Время восстановления ещё не наступило',
      en: 'The restoration lies in the future',
    },
  },
} satisfies ProblemTexts;
