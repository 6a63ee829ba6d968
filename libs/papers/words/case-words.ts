import type { LocaleText } from '#platform';

type Words = Readonly<Record<string, LocaleText>>;

export const receiptWords = {
  takenInBy: { kk: 'Қабылдаған орган', ru: 'Приняла организация', en: 'Taken in by' },
  takenInAt: { kk: 'Қабылданған уақыты', ru: 'Когда принято', en: 'Taken in' },
  registeredAt: { kk: 'Тіркелген уақыты', ru: 'Когда зарегистрировано', en: 'Registered' },
  expected: { kk: 'Нәтиже күтілетін уақыт', ru: 'Ожидаемый срок результата', en: 'Result expected by' },
  handout: { kk: 'Нәтиже қайда беріледі', ru: 'Где выдаётся результат', en: 'Result handed out at' },
  documents: { kk: 'Тапсырылған құжаттар', ru: 'Сданные документы', en: 'Documents handed in' },
  missing: {
    kk: 'Жоқ құжаттардың атауы',
    ru: 'Наименование отсутствующих документов',
    en: 'Documents that are missing',
  },
  reason: { kk: 'Себебі', ru: 'Причина', en: 'Reason' },
  twoCopies: {
    kk: 'Осы қолхат әр тарапқа біреуден 2 данада жасалды.',
    ru: 'Настоящая расписка составлена в 2 экземплярах, по одному для каждой стороны.',
    en: 'This receipt is made in 2 copies, one for each side.',
  },
  corporationOfficer: {
    kk: 'Т.А.Ә. (бар болғанда) (Мемлекеттік корпорацияның қызметкері)',
    ru: 'Ф.И.О. (при наличии) (работник Государственной корпорации)',
    en: 'Full name (officer of the State Corporation)',
  },
  receiver: {
    kk: 'Қабылдаушының Т.А.Ә. (бар болғанда) (көрсетілетін қызметті алушының қолы)',
    ru: 'Получил: Ф.И.О. (при наличии) (подпись услугополучателя)',
    en: 'Received by: full name (signature of the applicant)',
  },
} as const satisfies Words;

export const documentForms = {
  original: { kk: 'түпнұсқа', ru: 'подлинник', en: 'original' },
  copy: { kk: 'көшірме', ru: 'копия', en: 'copy' },
  electronic: { kk: 'электрондық', ru: 'электронный', en: 'electronic' },
} as const satisfies Words;

export const expired: LocaleText = { kk: 'мерзімі өткен', ru: 'срок истёк', en: 'expired' };

export const workWords = {
  resolution: { kk: 'Бұрыштама', ru: 'Резолюция', en: 'Resolution' },
  assignedAt: { kk: 'Қойылған уақыты', ru: 'Когда наложена', en: 'Given' },
  assignedBy: { kk: 'Бұрыштама қойған', ru: 'Наложил резолюцию', en: 'Given by' },
  noWords: { kk: 'Орындаушы тағайындалды.', ru: 'Исполнитель назначен.', en: 'The executor was named.' },
  inspectedOn: { kk: 'Зерделеу күні', ru: 'День обследования', en: 'Day of the visit' },
  inspectionFindings: { kk: 'Зерделеу қорытындысы', ru: 'Итог обследования', en: 'What the visit showed' },
  conditions: { kk: 'Тұрғын үй-тұрмыстық жағдай', ru: 'Жилищно-бытовые условия', en: 'Living conditions' },
  suitable: { kk: 'Жарамды', ru: 'Пригодны', en: 'Suitable' },
  unsuitable: { kk: 'Жарамсыз', ru: 'Непригодны', en: 'Unsuitable' },
  inspectedBy: { kk: 'Зерделеген', ru: 'Обследовал', en: 'Inspected by' },
} as const satisfies Words;

export const hearingWords = {
  preliminary: { kk: 'Алдын ала шешім', ru: 'Предварительное решение', en: 'Preliminary decision' },
  notice: { kk: 'Тыңдау туралы хабарлама', ru: 'Уведомление о заслушивании', en: 'Notice of hearing' },
  invited: {
    kk: 'Алдын ала шешім бойынша ұстанымыңызды білдіру үшін Сізді тыңдауға шақырамыз.',
    ru: 'Приглашаем Вас на заслушивание, чтобы Вы выразили позицию по предварительному решению.',
    en: 'You are invited to a hearing to state your position on the preliminary decision.',
  },
  moved: {
    kk: 'Тыңдау басқа уақытқа ауыстырылды. Сізді тыңдауға төменде көрсетілген уақытта шақырамыз.',
    ru: 'Заслушивание перенесено. Приглашаем Вас на заслушивание в указанное ниже время.',
    en: 'The hearing was moved. You are invited to it at the time given below.',
  },
  whyMoved: { kk: 'Ауыстыру себебі', ru: 'Причина переноса', en: 'Why it was moved' },
  when: { kk: 'Тыңдау уақыты', ru: 'Время заслушивания', en: 'Time of the hearing' },
  place: { kk: 'Тыңдау орны', ru: 'Место заслушивания', en: 'Place of the hearing' },
  form: { kk: 'Тыңдау нысаны', ru: 'Форма заслушивания', en: 'How it was held' },
  attended: { kk: 'Көрсетілетін қызметті алушы', ru: 'Услугополучатель', en: 'Applicant' },
  came: { kk: 'қатысты', ru: 'участвовал', en: 'took part' },
  stayedAway: { kk: 'қатысқан жоқ', ru: 'не участвовал', en: 'did not take part' },
  startedAt: { kk: 'Басталды', ru: 'Начало', en: 'Began' },
  endedAt: { kk: 'Аяқталды', ru: 'Окончание', en: 'Ended' },
  participants: { kk: 'Қатысушылар', ru: 'Участники', en: 'Participants' },
  course: { kk: 'Тыңдау барысы', ru: 'Ход заслушивания', en: 'Course of the hearing' },
  chair: { kk: 'Төраға', ru: 'Председатель', en: 'Chair' },
  secretary: { kk: 'Хатшы', ru: 'Секретарь', en: 'Secretary' },
  heldAt: { kk: 'Тыңдау өткен уақыт', ru: 'Когда прошло заслушивание', en: 'Hearing held' },
  readOn: { kk: 'Хаттамамен танысқан күн', ru: 'День ознакомления с протоколом', en: 'Protocol read on' },
  receivedAt: { kk: 'Ескертулер түскен уақыт', ru: 'Когда поступили замечания', en: 'Remarks received' },
  lateRemarks: { kk: 'мерзімінен кеш', ru: 'позже срока', en: 'after the term' },
  remarks: { kk: 'Ескертулер', ru: 'Замечания', en: 'Remarks' },
  verdict: { kk: 'Төрағаның шешімі', ru: 'Решение председателя', en: 'What the chair made of them' },
  verdictReason: { kk: 'Себебі', ru: 'Причина', en: 'Reason' },
} as const satisfies Words;

export const hearingForms = {
  oral: { kk: 'ауызша', ru: 'устно', en: 'orally' },
  video: { kk: 'бейнебайланыс арқылы', ru: 'по видеосвязи', en: 'by video' },
  written: { kk: 'жазбаша', ru: 'письменно', en: 'in writing' },
} as const satisfies Words;

export const verdicts = {
  accepted: { kk: 'Қабылданды', ru: 'Приняты', en: 'Accepted' },
  partly: { kk: 'Ішінара қабылданды', ru: 'Приняты частично', en: 'Accepted in part' },
  rejected: { kk: 'Қабылданбады', ru: 'Отклонены', en: 'Rejected' },
} as const satisfies Words;

export const resultWords = {
  decision: { kk: 'Әкімдіктің шешімі', ru: 'Решение акимата', en: 'Decision of the administration' },
  decidedBy: { kk: 'Шешім қабылдаған', ru: 'Решение принял', en: 'Decided by' },
  otherwise: {
    kk: 'Әкімдік ұсынылған жобадан өзге шешім қабылдады.',
    ru: 'Акимат решил иначе, чем предложено в проекте.',
    en: 'The administration decided otherwise than the draft proposed.',
  },
  signer: { kk: 'Қол қойған', ru: 'Подписал', en: 'Signed by' },
  preparedBy: { kk: 'Дайындаған', ru: 'Подготовил', en: 'Prepared by' },
  registeredBy: { kk: 'Тіркеген', ru: 'Зарегистрировал', en: 'Registered by' },
} as const satisfies Words;
