import type { ProblemTexts } from '#platform';

/** Refusals of the monitoring. */
export const monitoringProblemTexts = {
  'monitored-case-not-found': {
    title: { kk: 'Іс мониторингте табылмады', ru: 'Дело в мониторинге не найдено', en: 'No such case is monitored' },
    detail: {
      kk: 'Бұл істің бірде-бір сатысы келіп түспеген немесе ол басқа органға тиесілі.',
      ru: 'Ни одна стадия этого дела не поступила, или оно относится к другому органу.',
      en: 'No stage of this case has arrived, or it belongs to another body.',
    },
  },
  'monitoring-damaged': {
    title: {
      kk: 'Мониторинг деректері әзірге оқылмайды',
      ru: 'Данные мониторинга пока не читаются',
      en: 'What the monitoring holds cannot be read now',
    },
    detail: {
      kk: 'monitoring.db файлы бүлінген. Істер мен мерзімдерге бұл әсер етпейді: жұмысты жалғастыра беріңіз. Бағдарламаға жауапты адамға айтыңыз: бағдарламаны тоқтатып, monitoring.db файлын деректер қалтасынан басқа жерге жылжытып, қайта іске қосу керек – бәрі сатылардан қайта алынады.',
      ru: 'Файл monitoring.db повреждён. Дел и сроков это не касается: работу можно продолжать. Сообщите тому, кто отвечает за программу: её нужно остановить, убрать файл monitoring.db из папки данных и запустить снова – всё будет взято из стадий заново.',
      en: 'The file monitoring.db is damaged. Cases and terms are not touched by this: work can go on. Tell whoever looks after the program: stop it, move monitoring.db out of the data folder and start it again. Everything is then taken from the stages anew.',
    },
  },
} satisfies ProblemTexts;
