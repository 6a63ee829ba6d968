import type { Language } from './languages';

/**
 * Made when a language is first spoken, then kept: a page holds hundreds of dates, numbers and names, and each part of it that
 * made its own words would do so anew.
 */
export function perLanguage<Made>(make: (language: Language) => Made): (language: Language) => Made {
  const made = new Map<Language, Made>();
  return (language) => {
    const known = made.get(language);
    if (known !== undefined) return known;
    const fresh = make(language);
    made.set(language, fresh);
    return fresh;
  };
}
