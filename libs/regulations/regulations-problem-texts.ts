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
      kk: '{filingDate} күні «{serviceTitle}» қызметі бойынша өтініш қабылданбайды. Өтініш берілген күнді тексеріңіз.',
      ru: 'На {filingDate} заявление по услуге «{serviceTitle}» принять нельзя. Проверьте день подачи.',
      en: 'No application for {serviceTitle} can be taken for {filingDate}. Check the day of filing.',
    },
  },
  'edition-not-executable': {
    title: {
      kk: 'Бұл редакция бойынша өтініш қабылданбайды',
      ru: 'По этой редакции заявления не принимаются',
      en: 'No applications are taken under this edition',
    },
    detail: {
      kk: 'Бұл редакция «{service}» қызметін атайды, бірақ оның мәтінінде мыналар жоқ: {missing}.',
      ru: 'Эта редакция называет услугу «{service}», но в её тексте нет следующего: {missing}.',
      en: 'This edition names the service {service}, but its text lacks the following: {missing}.',
    },
  },
} satisfies ProblemTexts;
