import type { ProblemTexts } from '#platform';

/** Refusals around the files of a case. */
export const caseFileProblemTexts = {
  'file-not-found': {
    title: { kk: 'Файл табылмады', ru: 'Файл не найден', en: 'File not found' },
    detail: {
      kk: 'Бұл істе ондай файл жоқ немесе адамның деректері жойылған.',
      ru: 'В этом деле такого файла нет, или данные лица удалены.',
      en: 'The case has no such file, or the data of the person were erased.',
    },
  },
  'file-already-attached': {
    title: {
      kk: 'Бұл файл осы құжатқа тіркелген',
      ru: 'Этот файл уже приложен к документу',
      en: 'This file is attached to the document already',
    },
  },
  'file-not-attached': {
    title: {
      kk: 'Бұл файл осы құжатқа тіркелмеген',
      ru: 'Этот файл не приложен к документу',
      en: 'This file is not attached to the document',
    },
    detail: {
      kk: 'Оны біреу алып тастаған болуы мүмкін. Бетті жаңартыңыз.',
      ru: 'Возможно, его уже убрали. Обновите страницу.',
      en: 'Somebody may have taken it off. Reload the page.',
    },
  },
  'too-many-files': {
    title: { kk: 'Істе файл тым көп', ru: 'В деле слишком много файлов', en: 'The case has too many files' },
    detail: {
      kk: 'Бір іске {most} файлға дейін тіркеуге болады.',
      ru: 'К одному делу можно приложить не более {most} файлов.',
      en: 'At most {most} files can be attached to one case.',
    },
  },
  'malformed-file-name': {
    title: {
      kk: 'X-File-Name тақырыбы дұрыс емес',
      ru: 'Неверный заголовок X-File-Name',
      en: 'The X-File-Name header is not valid',
    },
    detail: {
      kk: 'Атау UTF-8 бойынша пайызбен кодталуға тиіс.',
      ru: 'Название передают в UTF-8 с процентным кодированием.',
      en: 'The name is to be percent-encoded UTF-8.',
    },
  },
} satisfies ProblemTexts;
