import Negotiator from 'negotiator';

export const LOCALES = ['kk', 'ru', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** A text in each language of the product. */
export type LocaleText = Readonly<Record<Locale, string>>;

/** The state language, used when the reader asks for none that we have. */
export const DEFAULT_LOCALE: Locale = 'kk';

export function isLocale(value: unknown): value is Locale {
  return LOCALES.some((locale) => locale === value);
}

export function isLocaleText(value: unknown): value is LocaleText {
  return typeof value === 'object' && value !== null && LOCALES.every((locale) => locale in value);
}

/** What of a request decides its language. */
export interface LanguageSource {
  readonly headers: { readonly 'accept-language'?: string | undefined };
  readonly query?: unknown;
}

/** `?lang=` when it names one of ours, else the best match of `Accept-Language`, else Kazakh. */
export function localeOf(request: LanguageSource): Locale {
  const asked = (request.query as { readonly lang?: unknown } | null | undefined)?.lang;
  if (isLocale(asked)) return asked;
  if (request.headers['accept-language'] === undefined) return DEFAULT_LOCALE;
  const best = new Negotiator({ headers: { ...request.headers } }).language([...LOCALES]);
  return isLocale(best) ? best : DEFAULT_LOCALE;
}
