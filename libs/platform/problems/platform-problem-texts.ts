import type { ProblemTexts } from './problem-texts.js';

/** Problems any route can answer with. */
export const platformProblemTexts = {
  'invalid-input': {
    title: {
      kk: 'Деректер дұрыс толтырылмаған',
      ru: 'Данные заполнены неверно',
      en: 'The input is not valid',
    },
    detail: {
      kk: 'Төменде көрсетілген өрістерді түзетіңіз.',
      ru: 'Исправьте перечисленные поля.',
      en: 'Correct the fields listed.',
    },
  },
  'bad-request': {
    title: { kk: 'Сұраныс дұрыс емес', ru: 'Неверный запрос', en: 'The request is not valid' },
  },
  'malformed-json': {
    title: {
      kk: 'Сұраныс денесі дұрыс JSON емес',
      ru: 'Тело запроса не является верным JSON',
      en: 'The request body is not well-formed JSON',
    },
  },
  'malformed-idempotency-key': {
    title: {
      kk: 'Idempotency-Key тақырыбы дұрыс емес',
      ru: 'Неверный заголовок Idempotency-Key',
      en: 'The Idempotency-Key header is not valid',
    },
    detail: {
      kk: 'Ұзындығы 200-ге дейінгі басылатын ASCII таңбалары керек.',
      ru: 'Нужно не более 200 печатных знаков ASCII.',
      en: 'At most 200 printable ASCII characters are allowed.',
    },
  },
  'malformed-if-match': {
    title: {
      kk: 'If-Match тақырыбы дұрыс емес',
      ru: 'Неверный заголовок If-Match',
      en: 'The If-Match header is not valid',
    },
    detail: {
      kk: 'Тырнақшадағы нұсқа нөмірі керек, мысалы "12".',
      ru: 'Нужен номер версии в кавычках, например "12".',
      en: 'A quoted revision is expected, for example "12".',
    },
  },
  unauthenticated: {
    title: { kk: 'Жүйеге кіріңіз', ru: 'Войдите в систему', en: 'Sign in first' },
  },
  forbidden: {
    title: { kk: 'Бұл әрекетке рұқсат жоқ', ru: 'Это действие вам не разрешено', en: 'You may not do this' },
  },
  'not-found': {
    title: { kk: 'Табылмады', ru: 'Не найдено', en: 'Not found' },
  },
  'method-not-allowed': {
    title: { kk: 'Бұл әдіске жол берілмейді', ru: 'Метод не поддерживается', en: 'The method is not allowed' },
  },
  'request-timeout': {
    title: { kk: 'Сұраныс уақыты өтіп кетті', ru: 'Время запроса истекло', en: 'The request took too long' },
  },
  conflict: {
    title: {
      kk: 'Қазіргі күйге қайшы келеді',
      ru: 'Противоречит текущему состоянию',
      en: 'It conflicts with the present state',
    },
  },
  'stale-revision': {
    title: {
      kk: 'Бұл жазбаны осы арада басқа біреу өзгертті',
      ru: 'Запись тем временем изменил другой сотрудник',
      en: 'Someone else changed this in the meantime',
    },
    detail: {
      kk: 'Бетті жаңартып, әрекетті қайталаңыз.',
      ru: 'Обновите страницу и повторите действие.',
      en: 'Reload the page and repeat the action.',
    },
  },
  'body-too-large': {
    title: { kk: 'Сұраныс тым үлкен', ru: 'Запрос слишком велик', en: 'The request is too large' },
  },
  'file-expected': {
    title: {
      kk: 'Файл күтілген еді',
      ru: 'Ожидался файл',
      en: 'A file was expected',
    },
    detail: {
      kk: 'Файлдың мазмұнын application/octet-stream түрінде жіберіңіз.',
      ru: 'Передайте содержимое файла как application/octet-stream.',
      en: 'Send the content of the file as application/octet-stream.',
    },
  },
  'file-too-large': {
    title: { kk: 'Файл тым үлкен', ru: 'Файл слишком большой', en: 'The file is too large' },
    detail: {
      kk: 'Бір файл {megabytes} МБ-тан аспауға тиіс.',
      ru: 'Один файл не должен превышать {megabytes} МБ.',
      en: 'One file may have at most {megabytes} MB.',
    },
  },
  'uri-too-long': {
    title: { kk: 'Мекенжай тым ұзын', ru: 'Адрес слишком длинный', en: 'The address is too long' },
  },
  'unsupported-media-type': {
    title: {
      kk: 'Мазмұн түрі қолдау таппайды',
      ru: 'Тип содержимого не поддерживается',
      en: 'The content type is not supported',
    },
    detail: {
      kk: 'Деректерді application/json түрінде жіберіңіз.',
      ru: 'Передавайте данные как application/json.',
      en: 'Send the data as application/json.',
    },
  },
  'idempotency-key-reused': {
    title: {
      kk: 'Бұл Idempotency-Key басқа мазмұнмен қолданылған',
      ru: 'Этот Idempotency-Key уже использован с другим содержанием',
      en: 'This Idempotency-Key was used with other content',
    },
  },
  unprocessable: {
    title: {
      kk: 'Деректерді өңдеу мүмкін емес',
      ru: 'Данные невозможно обработать',
      en: 'The data cannot be processed',
    },
  },
  'too-many-requests': {
    title: { kk: 'Әрекет тым көп', ru: 'Слишком много попыток', en: 'Too many attempts' },
  },
  'store-unavailable': {
    title: {
      kk: 'Деректер қоймасы қолжетімсіз',
      ru: 'Хранилище данных недоступно',
      en: 'The data store is not available',
    },
    detail: {
      kk: 'Ештеңе сақталмады немесе нәтиже белгісіз. Сол Idempotency-Key тақырыбымен қайталаңыз.',
      ru: 'Ничего не сохранено или исход неизвестен. Повторите с тем же Idempotency-Key.',
      en: 'Nothing was kept, or the outcome is unknown. Repeat with the same Idempotency-Key.',
    },
  },
  'unknown-event-type': {
    title: {
      kk: 'Бұл жазбаны бағдарламаның жаңа нұсқасы жазған',
      ru: 'Запись сделана более новой версией программы',
      en: 'This record was written by a newer version of the program',
    },
    detail: {
      kk: 'Бағдарлама жаңартылғанша оған әрекет жасауға болмайды.',
      ru: 'Действия с ней невозможны, пока программа не обновлена.',
      en: 'Nothing can be done to it until the program is updated.',
    },
  },
  'read-model-behind': {
    title: {
      kk: 'Соңғы жазба тізімдерге әлі түспеді',
      ru: 'Последняя запись ещё не попала в списки',
      en: 'The last act is not in the lists yet',
    },
    detail: {
      kk: 'Жазба сақталды. Сәл кейін бетті жаңартыңыз.',
      ru: 'Запись сохранена. Чуть позже обновите страницу.',
      en: 'It is recorded. Reload the page in a moment.',
    },
  },
  'read-model-rebuilding': {
    title: {
      kk: 'Тізімдер қайта құрылып жатыр',
      ru: 'Списки строятся заново',
      en: 'The lists are being built again',
    },
    detail: {
      kk: 'Ештеңе жоғалған жоқ. Бірнеше минуттан кейін қайталаңыз; ұзаққа созылса, жүйе әкімшісіне айтыңыз.',
      ru: 'Ничего не потеряно. Повторите через несколько минут; если это длится долго, сообщите администратору системы.',
      en: 'Nothing is lost. Try again in a few minutes; if it lasts, tell the administrator of the system.',
    },
  },
  busy: {
    title: { kk: 'Жүйе бос емес', ru: 'Система занята', en: 'The system is busy' },
    detail: { kk: 'Сәл кейін қайталаңыз.', ru: 'Повторите чуть позже.', en: 'Try again in a moment.' },
  },
  unavailable: {
    title: {
      kk: 'Қызмет уақытша қолжетімсіз',
      ru: 'Сервис временно недоступен',
      en: 'The service is not available now',
    },
  },
  'not-ready': {
    title: { kk: 'Жүйе әлі дайын емес', ru: 'Система ещё не готова', en: 'The system is not ready' },
  },
  internal: {
    title: { kk: 'Жүйеде қате болды', ru: 'В системе произошла ошибка', en: 'Something went wrong on our side' },
    detail: {
      kk: 'Қолдау қызметіне осы хабардағы нөмірді айтыңыз.',
      ru: 'Сообщите службе поддержки номер из этого сообщения.',
      en: 'Tell support the number given in this message.',
    },
  },
} satisfies ProblemTexts;
