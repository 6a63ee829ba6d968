import type { ProblemTexts } from '#platform';

export const absenceProblemTexts: ProblemTexts = {
  'absence-not-found': {
    title: { kk: 'Мұндай алмастыру жоқ', ru: 'Такого замещения нет', en: 'There is no such absence' },
  },
  'absence-over': {
    title: { kk: 'Алмастыру мерзімі аяқталған', ru: 'Срок замещения истёк', en: 'The absence is over' },
  },
  'absence-period-wrong': {
    title: {
      kk: 'Кезең басталғанға дейін немесе бүгінге дейін аяқталады',
      ru: 'Период заканчивается раньше начала или раньше сегодняшнего дня',
      en: 'The period ends before it begins, or before today',
    },
  },
  'absence-overlaps': {
    title: {
      kk: 'Бұл кезеңде қызметкердің орнына басқа адам тағайындалған',
      ru: 'На этот период сотруднику уже назначен заместитель',
      en: 'Somebody acts for the officer in this period already',
    },
  },
  'deputy-away': {
    title: {
      kk: 'Алмастырушы бұл кезеңде өзі жоқ',
      ru: 'Замещающий сам отсутствует в этот период',
      en: 'The deputy is away in this period',
    },
  },
  'acts-for-another': {
    title: {
      kk: 'Қызметкер бұл кезеңде басқа біреуді алмастырады',
      ru: 'В этот период сотрудник замещает другого',
      en: 'The officer acts for another in this period',
    },
    detail: {
      kk: 'Алдымен сол алмастыруды аяқтаңыз.',
      ru: 'Сначала завершите то замещение.',
      en: 'End that absence first.',
    },
  },
  'deputy-of-other-body': {
    title: {
      kk: 'Екеуі де осы органның қызметкері болуы керек',
      ru: 'Оба должны быть сотрудниками этого органа',
      en: 'Both have to be officers of this body',
    },
  },
  'role-without-deputy': {
    title: {
      kk: 'Аудитор мен әкімші алмастырылмайды және ешкімді алмастырмайды',
      ru: 'Аудитор и администратор никого не замещают, и их не замещают',
      en: 'Nobody acts for auditors and administrators, nor they for others',
    },
  },
  'not-deputy': {
    title: {
      kk: 'Сіз қазір бұл қызметкерді алмастырмайсыз',
      ru: 'Сейчас вы не замещаете этого сотрудника',
      en: 'You do not act for this officer now',
    },
  },
};
