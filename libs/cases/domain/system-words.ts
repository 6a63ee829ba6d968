import type { LocalizedText } from '#regulations';

/** The text leaves the form of both results free. */
export const referral: LocalizedText = {
  kk: 'Орын бар: балаға мектепке дейінгі ұйымға жолдама беріледі.',
  ru: 'Место есть: ребёнку выдаётся направление в дошкольную организацию.',
  en: 'There is a place: the child is referred to a preschool organisation.',
};

export function queueNotice(number: string): LocalizedText {
  return {
    kk: `Бала мектепке дейінгі ұйымға кезекке қойылды. Кезек нөмірі: ${number}.`,
    ru: `Ребёнок поставлен в очередь в дошкольную организацию. Номер очереди: ${number}.`,
    en: `The child stands in the queue for a preschool organisation. Number in the queue: ${number}.`,
  };
}

/** As the result is kept, signed and hashed: it is issued in the two official languages. */
export function keptWords({ kk, ru }: LocalizedText): string {
  return `${kk}\n${ru}`;
}

/** The system's own words that a kept text holds, for a reader of one language; `null` where an officer wrote it. */
export function systemWords(kept: unknown): LocalizedText | null {
  if (typeof kept !== 'string') return null;
  const number = /Кезек нөмірі: (.+)\.\n/.exec(kept)?.[1];
  const words = number === undefined ? referral : queueNotice(number);
  return keptWords(words) === kept ? words : null;
}
