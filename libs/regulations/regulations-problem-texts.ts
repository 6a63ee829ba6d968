import type { ProblemTexts } from '#platform';

/** Refusals of the edition library. */
export const regulationsProblemTexts = {
  'edition-unknown': {
    title: { kk: 'Мұндай редакция жоқ', ru: 'Такой редакции нет', en: 'There is no such edition' },
    detail: {
      kk: '«{edition}» редакциясы табылмады.',
      ru: 'Редакция «{edition}» не найдена.',
      en: 'The edition {edition} was not found.',
    },
  },
  'no-edition-in-force': {
    title: {
      kk: 'Бұл күні қызметтің күшіндегі редакциясы жоқ',
      ru: 'На этот день нет действующей редакции услуги',
      en: 'No edition of the service is in force on that day',
    },
    detail: {
      kk: '{filingDate} күні «{service}» қызметі бойынша өтініш қабылданбайды. Өтініш берілген күнді тексеріңіз.',
      ru: 'На {filingDate} заявление по услуге «{service}» принять нельзя. Проверьте день подачи.',
      en: 'No application for {service} can be taken for {filingDate}. Check the day of filing.',
    },
  },
  'edition-not-executable': {
    title: {
      kk: 'Бұл редакция бойынша өтініш қабылданбайды',
      ru: 'По этой редакции заявления не принимаются',
      en: 'No applications are taken under this edition',
    },
    detail: {
      kk: '«{service}» қызметін бұл редакция атайды, бірақ өтініш қабылдауға оның мәтіні жеткіліксіз: {missing}.',
      ru: 'Эта редакция называет услугу «{service}», но её текста для приёма заявлений недостаточно: {missing}.',
      en: 'This edition names the service {service}, but its text does not suffice for taking applications: {missing}.',
    },
  },
} satisfies ProblemTexts;
