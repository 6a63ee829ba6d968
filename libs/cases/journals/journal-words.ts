import type { Locale, LocaleText } from '#platform';
import type { Channel } from '#regulations';
import type { VoidReason } from '../journal/journal-events.js';
import type { ReceiptHandingView } from '../case-views/receipt-handing.js';
import type { JournalEnding } from './journal.view.js';

/** Words for the codes in an exported book. */
export const channelWords: Readonly<Record<Channel, LocaleText>> = {
  'provider-office': { kk: 'Көрсетілетін қызметті берушінің кеңсесі', ru: 'Канцелярия услугодателя', en: 'Office' },
  'state-corporation': { kk: 'Мемлекеттік корпорация', ru: 'Госкорпорация', en: 'State Corporation' },
  portal: { kk: 'Портал', ru: 'Портал', en: 'Portal' },
  'city-portal': { kk: 'Қаланың электрондық қызметтері', ru: 'Электронные услуги города', en: 'City portal' },
  'education-organisation': { kk: 'Білім беру ұйымы', ru: 'Организация образования', en: 'Education organisation' },
};

const closings: Readonly<Record<JournalEnding['closedBy'], LocaleText>> = {
  issued: { kk: 'нәтиже берілді', ru: 'результат выдан', en: 'result issued' },
  'acceptance-refused': { kk: 'қабылдаудан бас тартылды', ru: 'в приёме отказано', en: 'not accepted' },
  withdrawn: { kk: 'өтініш қайтарып алынды', ru: 'заявление отозвано', en: 'withdrawn' },
};

const outcomes: Readonly<Record<NonNullable<JournalEnding['outcome']>, LocaleText>> = {
  favourable: { kk: 'оң', ru: 'положительный', en: 'favourable' },
  refusal: { kk: 'бас тарту', ru: 'отказ', en: 'refusal' },
};

const voids: Readonly<Record<VoidReason, LocaleText>> = {
  withdrawn: {
    kk: 'Жарамсыз: өтініш тіркелмей қайтарып алынды',
    ru: 'Аннулирован: заявление отозвано до внесения',
    en: 'Void: withdrawn before it was entered',
  },
  'acceptance-refused': {
    kk: 'Жарамсыз: қабылдаудан бас тартылды',
    ru: 'Аннулирован: в приёме отказано',
    en: 'Void: acceptance was refused',
  },
  accepted: {
    kk: 'Жарамсыз: өтініш қабылданды',
    ru: 'Аннулирован: заявление принято',
    en: 'Void: the application was accepted',
  },
  'other-number': {
    kk: 'Жарамсыз: іс басқа нөмірмен жазылды',
    ru: 'Аннулирован: дело внесено под другим номером',
    en: 'Void: entered under another number',
  },
  'not-entered': {
    kk: 'Жарамсыз: іс жазбасыз аяқталды',
    ru: 'Аннулирован: дело завершено без записи',
    en: 'Void: the case ended without the entry',
  },
};

const reserved: LocaleText = {
  kk: 'Нөмір іске берілген, жазба әлі жоқ',
  ru: 'Номер отведён делу, записи ещё нет',
  en: 'Kept for the case, not entered yet',
};

const archive: LocaleText = { kk: 'Мұрағаттық жазба', ru: 'Архивная запись', en: 'Archive entry' };

export function endingWords({ closedBy, outcome }: JournalEnding, locale: Locale): string {
  const how = closings[closedBy][locale];
  return outcome === null ? how : `${how}: ${outcomes[outcome][locale]}`;
}

/** To whom the receipt of a refused acceptance went. */
export function handingWords({ outcome, takenBy }: Pick<ReceiptHandingView, 'outcome' | 'takenBy'>): LocaleText {
  if (outcome === 'declined') return handings.declined;
  return handings[takenBy ?? 'sent'];
}

const handings: Readonly<Record<'applicant' | 'representative' | 'sent' | 'declined', LocaleText>> = {
  applicant: { kk: 'көрсетілетін қызметті алушыға', ru: 'услугополучателю', en: 'to the applicant' },
  representative: { kk: 'өкіліне', ru: 'представителю', en: 'to the representative' },
  sent: { kk: 'жеткізілді', ru: 'доставлена', en: 'delivered' },
  declined: { kk: 'алудан бас тартты', ru: 'от получения отказались', en: 'was not taken' },
};

/** What is remarkable about a number. */
export function noteWords(
  {
    state,
    voidReason,
    archive: old,
  }: {
    readonly state: 'entered' | 'reserved' | 'void';
    readonly voidReason: VoidReason | null;
    readonly archive: boolean;
  },
  locale: Locale,
): string {
  if (voidReason !== null) return voids[voidReason][locale];
  if (state === 'reserved') return reserved[locale];
  return old ? archive[locale] : '';
}
