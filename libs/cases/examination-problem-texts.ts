import type { ProblemTexts } from '#platform';

/** Refusals while a case is examined. */
export const examinationProblemTexts = {
  'not-while-drafting': {
    title: {
      kk: 'Бұл әрекет тек құжаттар қаралып жатқанда жасалады',
      ru: 'Это делается только пока дело рассматривается',
      en: 'This is done only while the case is examined',
    },
  },
  'source-not-in-edition': {
    title: {
      kk: 'Редакцияда мұндай мәлімет жоқ: {source}',
      ru: 'В редакции нет таких сведений: {source}',
      en: 'The edition has no such data: {source}',
    },
  },
  'source-not-asked-for': {
    title: {
      kk: 'Жауаптар бойынша бұл мәлімет керек емес',
      ru: 'По ответам эти сведения не нужны',
      en: 'By the answers these data are not needed',
    },
    detail: {
      kk: 'Қажет емес жеке мәлімет сұратылмайды.',
      ru: 'Ненужные личные сведения не запрашиваются.',
      en: 'Personal data that are not needed are not looked up.',
    },
  },
  'source-already-answered': {
    title: {
      kk: 'Бұл мәлімет бұрын алынған',
      ru: 'Эти сведения уже получены',
      en: 'These data were looked up already',
    },
    detail: {
      kk: 'Дереккөз қолжетімсіз болғанда ғана қайта сұратылады.',
      ru: 'Повторно запрашивают только у источника, который был недоступен.',
      en: 'Only a source that was unavailable is asked again.',
    },
  },
  'no-consent': {
    title: {
      kk: 'Көрсетілетін қызметті алушының келісімі жоқ',
      ru: 'Нет согласия услугополучателя',
      en: 'The applicant has not consented',
    },
    detail: {
      kk: 'Келісімсіз мәлімет сұратылмайды; редакция мұны бас тарту негізі деп атайды.',
      ru: 'Без согласия сведения не запрашивают; редакция называет это основанием для отказа.',
      en: 'Without consent nothing is looked up; the edition names this as a ground for refusal.',
    },
  },
  'fetched-data-missing': {
    title: { kk: 'Алдымен мәліметтерді сұратыңыз', ru: 'Сначала запросите сведения', en: 'Look the data up first' },
    detail: {
      kk: 'Редакция бойынша орган өзі алатын мәліметтердің бәрі сұратылған жоқ. Дереккөз қолжетімсіз болса, солай жазыңыз.',
      ru: 'Запрошены не все сведения, которые орган получает сам. Если источник недоступен, так и запишите.',
      en: 'Not all data the body obtains itself were looked up. If a source is unavailable, record that.',
    },
  },
  'child-talk-missing': {
    title: {
      kk: 'Алдымен баламен әңгімелесіңіз',
      ru: 'Сначала побеседуйте с ребёнком',
      en: 'Talk with the child first',
    },
    detail: {
      kk: 'Мәтін бойынша қарау баламен әңгімеден кейін аяқталады.',
      ru: 'По тексту рассмотрение завершают после беседы с ребёнком.',
      en: 'By the text the examination ends after the talk with the child.',
    },
  },
  'child-talk-not-in-edition': {
    title: {
      kk: 'Бұл қадамда баламен әңгіме көзделмеген',
      ru: 'На этом шаге беседа с ребёнком не предусмотрена',
      en: 'This step has no talk with a child',
    },
  },
  'not-a-child-of-the-case': {
    title: {
      kk: 'Бұл іске қатысатын бала емес',
      ru: 'Этот ребёнок не участвует в деле',
      en: 'Not a child of this case',
    },
  },
  'talk-after-entry': {
    title: {
      kk: 'Әңгіме күні жазба күнінен кейін болмайды',
      ru: 'Беседа не может быть позже дня записи',
      en: 'The talk cannot be later than its entry',
    },
  },
  'talk-before-application': {
    title: {
      kk: 'Әңгіме өтініш берілген күннен бұрын болмайды',
      ru: 'Беседа не может быть раньше дня подачи заявления',
      en: 'The talk cannot be earlier than the application',
    },
  },
  'inspection-before-application': {
    title: {
      kk: 'Зерделеу өтініш берілген күннен бұрын болмайды',
      ru: 'Обследование не может быть раньше дня подачи заявления',
      en: 'The inspection cannot be earlier than the application',
    },
  },
} satisfies ProblemTexts;
