import type { ProblemTexts } from '#platform';

/** Refusals around the books: registers, and what is prolonged in them. */
export const journalProblemTexts = {
  'journal-not-found': {
    title: { kk: 'Журнал табылмады', ru: 'Журнал не найден', en: 'Journal not found' },
    detail: {
      kk: 'Ондай журнал жоқ немесе ол басқа органға тиесілі.',
      ru: 'Такого журнала нет, или его ведёт другой орган.',
      en: 'There is no such journal, or another body keeps it.',
    },
  },
  'no-register-due': {
    title: {
      kk: 'Бұл нәтиже тізілімге енгізілмейді',
      ru: 'Этот результат не вносится в реестр',
      en: 'This result is entered in no register',
    },
  },
  'validity-set-by-edition': {
    title: {
      kk: 'Жазбаның мерзімін мәтін белгілейді',
      ru: 'Срок записи устанавливает текст',
      en: 'The text sets how long the entry holds',
    },
  },
  'register-end-not-said': {
    title: {
      kk: 'Жазба қай күнге дейін жарамды екенін көрсетіңіз',
      ru: 'Укажите, по какой день действует запись',
      en: 'Say until when the entry holds',
    },
    detail: {
      kk: 'Редакцияның мәтіні мерзім белгілемейді: шешімдегі күнді енгізіңіз немесе күн көрсетілмегенін белгілеңіз.',
      ru: 'Текст редакции срока не устанавливает: введите день из решения или отметьте, что он не указан.',
      en: 'The text of the edition states no period: enter the day of the decision, or say that it states none.',
    },
  },
  'register-end-in-past': {
    title: {
      kk: 'Жазбаның соңғы күні басталған күнінен бұрын',
      ru: 'Последний день записи раньше её начала',
      en: 'The entry would end before it begins',
    },
  },
  'register-end-not-later': {
    title: {
      kk: 'Ұзартылған мерзім бұрынғысынан кеш бітуі тиіс',
      ru: 'Продлённый срок должен оканчиваться позже прежнего',
      en: 'What is prolonged has to end later than before',
    },
    detail: {
      kk: 'Бұрынғы мерзім {endsOn} күні бітеді.',
      ru: 'Прежний срок оканчивается {endsOn}.',
      en: 'It ends on {endsOn} so far.',
    },
  },
  'nothing-to-prolong': {
    title: {
      kk: 'Бұл қызмет ештеңені ұзартпайды',
      ru: 'Эта услуга ничего не продлевает',
      en: 'This service prolongs nothing',
    },
  },
  'end-of-prolonged-missing': {
    title: {
      kk: 'Аккредиттеу қай күні аяқталатынын көрсетіңіз',
      ru: 'Укажите, когда заканчивается аккредитация',
      en: 'Say when the accreditation ends',
    },
    detail: {
      kk: 'Тізілімдегі нөмірі бойынша белгісіз болса, соңғы күнін жазыңыз.',
      ru: 'Если по номеру в реестре это неизвестно, впишите последний день.',
      en: 'Where its number in the register does not tell, enter the last day.',
    },
  },
  'register-entry-unknown': {
    title: {
      kk: 'Тізілімде {number} нөмірлі жазба жоқ',
      ru: 'В реестре нет записи № {number}',
      en: 'The register has no entry No. {number}',
    },
    detail: {
      kk: 'Нөмірді тексеріңіз немесе оны бос қалдырып, соңғы күнін жазыңыз.',
      ru: 'Проверьте номер или оставьте его пустым и впишите последний день.',
      en: 'Check the number, or leave it empty and enter the last day.',
    },
  },
  'end-differs-from-register': {
    title: {
      kk: 'Тізілімде басқа соңғы күн тұр: {endsOn}',
      ru: 'В реестре указан другой последний день: {endsOn}',
      en: 'The register says another last day: {endsOn}',
    },
  },
} satisfies ProblemTexts;
