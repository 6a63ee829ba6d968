import { generalLawPeriods } from '#legal-time';
import type { LocalizedText } from '#regulations';
import type { ComplaintOutcome, LawReference } from '../domain/complaint-events.js';

/** How a citation names the acts it meets most; others by their title. */
const acts: Readonly<Partial<Record<string, LocalizedText>>> = {
  appk: { kk: 'ӘРПК', ru: 'АППК', en: 'Administrative Procedure Code' },
  'services-law': {
    kk: '«Мемлекеттік көрсетілетін қызметтер туралы» Заң',
    ru: 'Закон «О государственных услугах»',
    en: 'Law on public services',
  },
  'order-414': {
    kk: 'Оқу-ағарту министрінің 03.10.2022 № 414 бұйрығы',
    ru: 'Приказ Министра просвещения от 03.10.2022 № 414',
    en: 'Order 414 of the Minister of Education of 3 October 2022',
  },
};

/** "АППК, ст. 99" in the reader's language. */
export function lawWords({ act, article }: LawReference): LocalizedText {
  const { kk, ru, en } = acts[act] ?? titleOf(act);
  const point = /^п\. (?<no>.+)$/u.exec(article)?.groups?.['no'];
  return point === undefined
    ? { kk: `${kk}, ${article}-бап`, ru: `${ru}, ст. ${article}`, en: `${en}, article ${article}` }
    : { kk: `${kk}, ${point}-тармақ`, ru: `${ru}, п. ${point}`, en: `${en}, point ${point}` };
}

function titleOf(act: string): LocalizedText {
  const known = generalLawPeriods().flatMap(({ acts: listed }) => listed.filter(({ code }) => code === act));
  return known[0]?.title ?? { kk: act, ru: act, en: act };
}

/** The outcomes of article 100, and what the provider itself answers. */
export const outcomeTitles: Readonly<Record<ComplaintOutcome, LocalizedText>> = {
  satisfied: { kk: 'Шағым қанағаттандырылды', ru: 'Жалоба удовлетворена', en: 'Complaint satisfied' },
  cancel: { kk: 'Актінің күші жойылды', ru: 'Акт отменён', en: 'Act cancelled' },
  'cancel-and-adopt': {
    kk: 'Актінің күші жойылып, жаңа акт қабылданды',
    ru: 'Акт отменён и принят новый',
    en: 'Act cancelled and a new one adopted',
  },
  'perform-action': {
    kk: 'Әкімшілік әрекетті жасауға міндеттелді',
    ru: 'Обязали совершить административное действие',
    en: 'Obliged to perform the action',
  },
  'not-satisfied': {
    kk: 'Шағым қанағаттандырусыз қалдырылды',
    ru: 'Жалоба оставлена без удовлетворения',
    en: 'Complaint not satisfied',
  },
  return: { kk: 'Іс органға қайтарылды', ru: 'Дело возвращено в орган', en: 'Case returned to the body' },
  'no-consideration': {
    kk: 'Шағым қараусыз қалдырылды',
    ru: 'Жалоба оставлена без рассмотрения',
    en: 'Complaint left without consideration',
  },
};
