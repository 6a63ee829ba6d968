import type { LocaleText } from '#platform';
import type { PaperKind } from '../register/paper-kinds.js';

/** A result is called as the edition calls it; this is what kind of paper it is. */
export const paperTitles: Readonly<Record<PaperKind, LocaleText>> = {
  'intake-receipt': {
    kk: 'Құжаттарды қабылдау туралы қолхат',
    ru: 'Расписка о приёме документов',
    en: 'Receipt of documents',
  },
  'acceptance-refusal': {
    kk: 'Құжаттарды қабылдаудан бас тарту туралы қолхат',
    ru: 'Расписка об отказе в приёме документов',
    en: 'Receipt of refused acceptance',
  },
  resolution: { kk: 'Бұрыштама парағы', ru: 'Лист резолюции', en: 'Resolution sheet' },
  'inspection-act': {
    kk: 'Тұрғын үй-тұрмыстық жағдайды зерделеу актісі',
    ru: 'Акт обследования жилищно-бытовых условий',
    en: 'Home inspection act',
  },
  'preliminary-decision': {
    kk: 'Алдын ала шешім және тыңдау туралы хабарлама',
    ru: 'Предварительное решение и уведомление о заслушивании',
    en: 'Preliminary decision and notice of hearing',
  },
  'hearing-notice': {
    kk: 'Тыңдаудың ауыстырылғаны туралы хабарлама',
    ru: 'Уведомление о переносе заслушивания',
    en: 'Notice of a moved hearing',
  },
  'hearing-protocol': { kk: 'Тыңдау хаттамасы', ru: 'Протокол заслушивания', en: 'Hearing protocol' },
  'protocol-remarks': {
    kk: 'Тыңдау хаттамасына ескертулер парағы',
    ru: 'Лист замечаний на протокол заслушивания',
    en: 'Sheet of remarks on the hearing protocol',
  },
  result: {
    kk: 'Мемлекеттік қызмет көрсету нәтижесі',
    ru: 'Результат оказания государственной услуги',
    en: 'Result of the state service',
  },
  'reasoned-refusal': {
    kk: 'Мемлекеттік қызмет көрсетуден дәлелді бас тарту',
    ru: 'Мотивированный отказ в оказании государственной услуги',
    en: 'Reasoned refusal of the state service',
  },
  'outage-record': {
    kk: 'Техникалық проблема туралы хаттама',
    ru: 'Протокол о технической проблеме',
    en: 'Record of a technical problem',
  },
};
