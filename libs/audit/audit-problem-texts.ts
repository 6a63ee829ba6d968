import type { ProblemTexts } from '#platform';

/** Refusals of the audit slice. */
export const auditProblemTexts = {
  'look-not-opened': {
    title: {
      kk: 'Алдымен себебін жазыңыз',
      ru: 'Сначала укажите причину',
      en: 'Say first why you look at it',
    },
    detail: {
      kk: 'Істің өткені себебі жазылғаннан кейін ғана көрсетіледі.',
      ru: 'Прошлое дела показывается только после того, как записана причина.',
      en: 'The past of a case is shown only when the reason is on record.',
    },
  },
  'look-over': {
    title: {
      kk: 'Себепті қайта жазыңыз',
      ru: 'Укажите причину заново',
      en: 'Say again why you look at it',
    },
    detail: {
      kk: 'Себеп он екі сағат бойы жарамды.',
      ru: 'Причина действует двенадцать часов.',
      en: 'A reason holds for twelve hours.',
    },
  },
  'look-exists': {
    title: { kk: 'Бұл қарау бұрын ашылған', ru: 'Этот просмотр уже открыт', en: 'This look is open already' },
  },
  'reason-names-somebody': {
    title: {
      kk: 'Себепте адамның нөмірі болмауы тиіс',
      ru: 'В причине не должно быть номера человека',
      en: 'The reason must hold no number of a person',
    },
    detail: {
      kk: 'Бұл жазба ешқашан өшірілмейді, сондықтан онда ЖСН де, телефон да болмауы керек.',
      ru: 'Эта запись никогда не удаляется, поэтому в ней не должно быть ни ИИН, ни телефона.',
      en: 'The record is never erased, so it must hold neither an IIN nor a phone number.',
    },
  },
} satisfies ProblemTexts;
