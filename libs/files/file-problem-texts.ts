import type { ProblemTexts } from '#platform';

/** Why a file is not taken in, and what can be done. */
export const fileProblemTexts = {
  'file-empty': {
    title: { kk: 'Файл бос', ru: 'Файл пуст', en: 'The file is empty' },
  },
  'file-type-refused': {
    title: {
      kk: 'Мұндай файл қабылданбайды',
      ru: 'Такой файл не принимается',
      en: 'This kind of file is not accepted',
    },
    detail: {
      kk: 'PDF, JPEG немесе PNG файлын таңдаңыз. Файлдың атауы емес, мазмұны тексеріледі.',
      ru: 'Выберите файл PDF, JPEG или PNG. Проверяется содержимое файла, а не его название.',
      en: 'Choose a PDF, JPEG or PNG file. The content of the file counts, not its name.',
    },
  },
  'pdf-active': {
    title: {
      kk: 'PDF ішінде бағдарлама, файл немесе толтырылатын пішін бар',
      ru: 'В PDF есть программа, вложенный файл или заполняемая форма',
      en: 'The PDF holds a script, a file or a form',
    },
    detail: {
      kk: 'Оны PDF-ке қайта басып шығарыңыз немесе сканерлеңіз.',
      ru: 'Распечатайте его в PDF заново или отсканируйте.',
      en: 'Print it to a new PDF, or scan it.',
    },
  },
  'pdf-unreadable': {
    title: {
      kk: 'PDF мазмұнын тексеру мүмкін емес',
      ru: 'Содержимое PDF невозможно проверить',
      en: 'The content of the PDF cannot be checked',
    },
    detail: {
      kk: 'Ол құпиясөзбен қорғалған немесе бүлінген. Қорғаныссыз PDF жіберіңіз немесе сканерлеңіз.',
      ru: 'Он защищён паролем или повреждён. Передайте PDF без защиты или отсканируйте документ.',
      en: 'It is protected by a password, or damaged. Send a PDF without protection, or scan it.',
    },
  },
} satisfies ProblemTexts;
