import type { ProblemTexts } from '#platform';

/** Refusals of the complaints slice. */
export const complaintProblemTexts = {
  'complaint-not-found': {
    title: { kk: 'Шағым табылмады', ru: 'Жалоба не найдена', en: 'Complaint not found' },
    detail: {
      kk: 'Ондай шағым жоқ немесе ол басқа органға тиесілі.',
      ru: 'Такой жалобы нет, или она относится к другому органу.',
      en: 'There is no such complaint, or it belongs to another body.',
    },
  },
  'complaint-exists': {
    title: {
      kk: 'Шағым бұрын тіркелген',
      ru: 'Жалоба уже зарегистрирована',
      en: 'The complaint is registered already',
    },
  },
  'people-erased': {
    title: {
      kk: 'Істегі адамдардың деректері жойылған',
      ru: 'Персональные данные по делу удалены',
      en: 'The people of the case were erased',
    },
    detail: {
      kk: 'Шағымның мәтіні істің деректерімен бірге сақталады, сондықтан оны жазу мүмкін емес.',
      ru: 'Текст жалобы хранится вместе с данными дела, поэтому записать его нельзя.',
      en: 'The text of a complaint is kept with the data of its case, so it cannot be recorded.',
    },
  },
  'learned-after-filing': {
    title: {
      kk: 'Білген күні шағым берілген күннен кейін',
      ru: 'День, когда узнали, позже подачи жалобы',
      en: 'The day of learning lies after the filing',
    },
  },
  'entry-not-in-case': {
    title: {
      kk: 'Істе шағым жасалатын мұндай жазба жоқ',
      ru: 'В деле нет такой записи, на которую можно жаловаться',
      en: 'The case has no such entry to complain of',
    },
  },
  'complaint-decided': {
    title: { kk: 'Шағым бойынша шешім бар', ru: 'По жалобе уже есть решение', en: 'The complaint is decided' },
  },
  'complaint-forwarded': {
    title: {
      kk: 'Шағым қарайтын органға жіберілген',
      ru: 'Жалоба направлена рассматривающему органу',
      en: 'The complaint was forwarded to the reviewing body',
    },
    detail: {
      kk: 'Енді ол бойынша шағымды қарайтын орган шешім қабылдайды.',
      ru: 'Теперь решение по ней принимает рассматривающий орган.',
      en: 'Now the reviewing body decides on it.',
    },
  },
  'complaint-not-forwarded': {
    title: {
      kk: 'Шағым қарайтын органға әлі жіберілмеген',
      ru: 'Жалоба ещё не направлена рассматривающему органу',
      en: 'The complaint has not been forwarded yet',
    },
  },
  'complaint-answered': {
    title: {
      kk: 'Қызмет беруші шағымды қарап қойған',
      ru: 'Услугодатель уже рассмотрел жалобу',
      en: 'The provider has considered the complaint already',
    },
    detail: {
      kk: 'Қанағаттандырылмаған шағым қарайтын органға жіберіледі.',
      ru: 'Неудовлетворённая жалоба направляется рассматривающему органу.',
      en: 'A complaint that was not satisfied goes to the reviewing body.',
    },
  },
  'addressed-to-reviewing-body': {
    title: {
      kk: 'Шағым қарайтын органның атына берілген',
      ru: 'Жалоба адресована рассматривающему органу',
      en: 'The complaint is addressed to the reviewing body',
    },
    detail: {
      kk: 'Қызмет беруші оны толық қанағаттандырады немесе жібереді.',
      ru: 'Услугодатель удовлетворяет её полностью или направляет.',
      en: 'The provider satisfies it in full or forwards it.',
    },
  },
  'official-complained-of': {
    title: {
      kk: 'Өзіңізге жасалған шағым бойынша шешім қабылдай алмайсыз',
      ru: 'Нельзя решать по жалобе на самого себя',
      en: 'Nobody decides on a complaint against himself',
    },
    detail: {
      kk: 'Сіз осы істе жобаны дайындадыңыз, қол қойдыңыз немесе шешім қабылдадыңыз (ӘРПК 97-бабы).',
      ru: 'Вы готовили проект, подписывали или решали в этом деле (АППК, статья 97).',
      en: 'You drafted, signed or decided in this case (Administrative Procedure Code, article 97).',
    },
  },
  'satisfaction-term-over': {
    title: {
      kk: 'Толық қанағаттандыру мерзімі өтті',
      ru: 'Срок для полного удовлетворения истёк',
      en: 'The time to satisfy it in full is over',
    },
    detail: {
      kk: 'Шағымды қарайтын органға жіберіңіз.',
      ru: 'Направьте жалобу рассматривающему органу.',
      en: 'Forward the complaint to the reviewing body.',
    },
  },
  'outcome-reopens-case': {
    title: {
      kk: 'Бұл шешім істі қайта қарауға міндеттейді',
      ru: 'Это решение обязывает рассмотреть дело заново',
      en: 'This outcome brings the case back',
    },
  },
  'outcome-leaves-case': {
    title: {
      kk: 'Бұл шешім істі өзгертпейді',
      ru: 'Это решение оставляет дело без изменений',
      en: 'This outcome leaves the case as it is',
    },
  },
  'review-in-future': {
    title: {
      kk: 'Шешім күні оны алған күннен кейін',
      ru: 'День решения позже дня его получения',
      en: 'The day of the decision lies after its receipt',
    },
  },
  'review-before-complaint': {
    title: {
      kk: 'Шешім күні шағым берілгенге дейін',
      ru: 'День решения раньше подачи жалобы',
      en: 'The day of the decision lies before the complaint',
    },
  },
} satisfies ProblemTexts;
