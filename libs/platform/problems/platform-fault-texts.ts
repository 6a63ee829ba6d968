import type { FaultTexts } from './problem-texts.js';

/** What can be wrong with one field. */
export const platformFaultTexts = {
  required: { kk: 'Міндетті өріс.', ru: 'Обязательное поле.', en: 'This field is required.' },
  'unknown-property': {
    kk: 'Мұндай өріс жоқ.',
    ru: 'Такого поля нет.',
    en: 'There is no such field.',
  },
  type: {
    kk: 'Мән түрі сәйкес емес. Керегі: {expected}.',
    ru: 'Неверный вид значения. Нужно: {expected}.',
    en: 'The value is of the wrong kind. Expected: {expected}.',
  },
  'too-short': {
    kk: 'Кемінде {limit} таңба керек.',
    ru: 'Нужно не менее {limit} знаков.',
    en: 'At least {limit} characters are needed.',
  },
  'too-long': {
    kk: '{limit} таңбадан аспауы керек.',
    ru: 'Не более {limit} знаков.',
    en: 'At most {limit} characters are allowed.',
  },
  'too-small': { kk: 'Мән тым кіші.', ru: 'Значение слишком мало.', en: 'The value is too small.' },
  'too-large': { kk: 'Мән тым үлкен.', ru: 'Значение слишком велико.', en: 'The value is too large.' },
  'too-few-items': {
    kk: 'Кемінде {limit} жазба керек.',
    ru: 'Нужно не менее {limit} записей.',
    en: 'At least {limit} entries are needed.',
  },
  'too-many-items': {
    kk: '{limit} жазбадан аспауы керек.',
    ru: 'Не более {limit} записей.',
    en: 'At most {limit} entries are allowed.',
  },
  'repeated-items': {
    kk: 'Жазбалар қайталанбауы керек.',
    ru: 'Записи не должны повторяться.',
    en: 'Entries must not repeat.',
  },
  'not-allowed': {
    kk: 'Рұқсат етілген мәндер: {allowed}.',
    ru: 'Допустимые значения: {allowed}.',
    en: 'Allowed values: {allowed}.',
  },
  format: { kk: 'Пішімі дұрыс емес.', ru: 'Неверный формат.', en: 'The format is not valid.' },
  email: {
    kk: 'Электрондық пошта мекенжайы дұрыс емес.',
    ru: 'Неверный адрес электронной почты.',
    en: 'The e-mail address is not valid.',
  },
  uuid: { kk: 'UUID керек.', ru: 'Нужен UUID.', en: 'A UUID is expected.' },
  iin: {
    kk: 'ЖСН дұрыс емес: 12 цифр және бақылау саны сәйкес келуі керек.',
    ru: 'Неверный ИИН: нужны 12 цифр с верным контрольным разрядом.',
    en: 'The IIN is not valid: 12 digits with the right check digit are expected.',
  },
  bin: {
    kk: 'БСН дұрыс емес: 12 цифр және бақылау саны сәйкес келуі керек.',
    ru: 'Неверный БИН: нужны 12 цифр с верным контрольным разрядом.',
    en: 'The BIN is not valid: 12 digits with the right check digit are expected.',
  },
  // Officers type a day as 02.03.2026, programs send it as 2026-03-02: both read this.
  instant: {
    kk: 'Күн мен уақыт керек, мысалы 02.03.2026 және 09:30 (бағдарлама сұрауында 2026-03-02T09:30:00+05:00).',
    ru: 'Нужны день и время, например 02.03.2026 и 09:30 (в запросе программы 2026-03-02T09:30:00+05:00).',
    en: 'A day and a time are expected, for example 02.03.2026 and 09:30 (from a program 2026-03-02T09:30:00+05:00).',
  },
  'legal-day': {
    kk: 'Күн керек, мысалы 02.03.2026 (бағдарлама сұрауында 2026-03-02).',
    ru: 'Нужен день, например 02.03.2026 (в запросе программы 2026-03-02).',
    en: 'A day is expected, for example 02.03.2026 (from a program 2026-03-02).',
  },
  'empty-text': {
    kk: 'Мәтін бос болмауы керек.',
    ru: 'Текст не должен быть пустым.',
    en: 'The text must not be empty.',
  },
  'unsafe-text': {
    kk: 'Мәтінде басқару таңбалары болмауы керек.',
    ru: 'Текст не должен содержать управляющих знаков.',
    en: 'The text must not hold control characters.',
  },
  invalid: { kk: 'Мән дұрыс емес.', ru: 'Неверное значение.', en: 'The value is not valid.' },
} satisfies FaultTexts;
