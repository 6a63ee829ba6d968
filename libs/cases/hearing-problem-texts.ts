import type { ProblemTexts } from '#platform';

/** Refusals around the hearing before a refusal. */
export const hearingProblemTexts = {
  'hearing-not-in-edition': {
    title: {
      kk: 'Бұл редакцияда тыңдау жоқ',
      ru: 'В этой редакции нет заслушивания',
      en: 'This edition has no hearing',
    },
  },
  'preliminary-decision-exists': {
    title: {
      kk: 'Тыңдау тағайындалған, ол әлі өткен жоқ',
      ru: 'Заслушивание назначено и ещё не проведено',
      en: 'A hearing is appointed and not yet held',
    },
    detail: {
      kk: 'Алдымен сол тыңдауды жазыңыз, ауыстырыңыз немесе заңдағы негізбен одан бас тартыңыз.',
      ru: 'Сначала запишите его, перенесите или обойдитесь без него на основании закона.',
      en: 'Record it first, move it, or leave it out on a ground of law.',
    },
  },
  'already-heard': {
    title: {
      kk: 'Бұл негіздер бойынша тыңдау мәселесі шешілген',
      ru: 'По этим основаниям вопрос заслушивания решён',
      en: 'On these grounds the hearing is settled',
    },
    detail: {
      kk: 'Жаңа алдын ала шешім тек жаңа негіз бойынша қабылданады.',
      ru: 'Новое предварительное решение нужно только по новому основанию.',
      en: 'Another preliminary decision is for another ground.',
    },
  },
  'hearing-in-the-past': {
    title: {
      kk: 'Тыңдау уақыты өтіп кеткен',
      ru: 'Время заслушивания уже прошло',
      en: 'The hour of the hearing has passed',
    },
    detail: {
      kk: 'Тыңдау шешім қабылданған (ауыстырылған) сәттен кейін болуы тиіс.',
      ru: 'Заслушивание должно быть позже самого решения или переноса.',
      en: 'The hearing must come after the decision, or the move, itself.',
    },
  },
  'no-hearing-appointed': {
    title: {
      kk: 'Тағайындалған тыңдау жоқ',
      ru: 'Заслушивание не назначено',
      en: 'No hearing is appointed',
    },
  },
  'hearing-not-yet': {
    title: {
      kk: 'Тыңдау уақыты әлі келген жоқ',
      ru: 'Время заслушивания ещё не наступило',
      en: 'The hour of the hearing has not come yet',
    },
    detail: {
      kk: 'Басқа уақытта өткізілсе, алдымен тыңдауды ауыстырыңыз.',
      ru: 'Если оно проходит в другое время, сначала перенесите его.',
      en: 'If it takes place at another time, move it first.',
    },
  },
  'hearing-not-held': {
    title: {
      kk: 'Тыңдау тағайындалған, бірақ өткізілмеген',
      ru: 'Заслушивание назначено, но не проведено',
      en: 'The hearing is appointed but not held',
    },
    detail: {
      kk: 'Бас тартудан бұрын тыңдауды өткізіп, жазыңыз.',
      ru: 'До отказа проведите заслушивание и запишите его.',
      en: 'Hold the hearing and record it before the refusal.',
    },
  },
  'ground-not-heard': {
    title: {
      kk: 'Өтініш беруші бұл негіз бойынша тыңдалмаған',
      ru: 'По этому основанию заявителя не заслушали',
      en: 'The applicant was not heard on this ground',
    },
    detail: {
      kk: 'Тыңдау өткен негіздерді ғана көрсетіңіз немесе жаңа негіз бойынша алдын ала шешім қабылдаңыз.',
      ru: 'Назовите только заслушанные основания или примите предварительное решение по новому.',
      en: 'Name only grounds he was heard on, or make a preliminary decision on the new one.',
    },
  },
  'objection-term-runs': {
    title: {
      kk: 'Өтініш беруші әлі қарсылық білдіре алады',
      ru: 'Заявитель ещё вправе возразить',
      en: 'The applicant may still object',
    },
    detail: {
      kk: 'Ол тыңдауға келмеді және қарсылық жібермеді: бас тарту қарсылық мерзімі өткеннен кейін ғана дайындалады.',
      ru: 'Он не явился и не возразил: отказ готовят лишь после окончания срока возражения.',
      en: 'He neither came nor objected: a refusal is drafted only after the term to object.',
    },
  },
  'oral-hearing-asked': {
    title: {
      kk: 'Өтініш беруші ауызша тыңдауды уақытында сұраған',
      ru: 'Заявитель вовремя попросил об устном заслушивании',
      en: 'The applicant asked in time for an oral hearing',
    },
    detail: {
      kk: 'Тыңдау ауызша немесе бейнебайланыс арқылы өткізіледі.',
      ru: 'Заслушивание проводят устно или по видеосвязи.',
      en: 'The hearing is held orally or by video.',
    },
  },
  'no-written-position': {
    title: {
      kk: 'Жазбаша ұстаным жоқ',
      ru: 'Нет письменной позиции',
      en: 'There is no written position',
    },
    detail: {
      kk: 'Жазбаша тыңдау келіп түскен қарсылық бойынша өтеді: алдымен соны жазыңыз.',
      ru: 'Письменное заслушивание идёт по поступившему возражению: сначала запишите его.',
      en: 'A written hearing is on an objection received: record that first.',
    },
  },
  'not-proved-that-summoned': {
    title: {
      kk: 'Өтініш берушінің тыңдау туралы білгені расталмаған',
      ru: 'Не доказано, что заявитель знал о заслушивании',
      en: 'Nothing proves that the applicant knew of the hearing',
    },
    detail: {
      kk: 'Тыңдауға дейін жеткізілген хабарламаны жазыңыз, болмаса тыңдауды ауыстырып, қайта хабарлаңыз.',
      ru: 'Запишите извещение, вручённое до заслушивания, или перенесите его и известите снова.',
      en: 'Record the notice delivered before it, or move the hearing and give notice again.',
    },
  },
  'protocol-missing': {
    title: {
      kk: 'Тыңдау хаттамасы керек',
      ru: 'Нужен протокол заслушивания',
      en: 'The protocol of the hearing is needed',
    },
  },
  'no-protocol-kept': {
    title: {
      kk: 'Мұндай тыңдауда хаттама жүргізілмейді',
      ru: 'У такого заслушивания нет протокола',
      en: 'Such a hearing has no protocol',
    },
    detail: {
      kk: 'Хаттама тек адам қатысқан ауызша немесе бейнебайланыс арқылы өткен тыңдауда жүргізіледі.',
      ru: 'Протокол ведут лишь там, где участник выступил устно или по видеосвязи.',
      en: 'A protocol is kept only where a participant spoke, in person or by video.',
    },
  },
  'protocol-already-signed': {
    title: {
      kk: 'Хаттамаға қол қойылған',
      ru: 'Протокол уже подписан',
      en: 'The protocol is signed already',
    },
  },
  'hearing-was-held': {
    title: {
      kk: 'Тыңдау өтіп қойды',
      ru: 'Заслушивание уже состоялось',
      en: 'The hearing was held already',
    },
    detail: {
      kk: 'Басқа негіз бойынша алдымен жаңа алдын ала шешім шығарыңыз.',
      ru: 'По иному основанию сначала примите новое предварительное решение.',
      en: 'On another ground make a new preliminary decision first.',
    },
  },
  'protocol-times': {
    title: {
      kk: 'Хаттаманың уақыты сәйкес емес',
      ru: 'Время в протоколе не подходит',
      en: 'The times of the protocol do not fit',
    },
    detail: {
      kk: 'Тыңдау тағайындалған күні басталып, басталғаннан кейін және жазба уақытына дейін аяқталуы тиіс.',
      ru: 'Заслушивание начинается в назначенный день и кончается после начала и до записи.',
      en: 'The hearing begins on the appointed day, and ends after it began and before it is recorded.',
    },
  },
  'protocol-read-when': {
    title: {
      kk: 'Хаттамамен танысқан күн сәйкес емес',
      ru: 'День ознакомления с протоколом не подходит',
      en: 'The day on which the protocol was read does not fit',
    },
    detail: {
      kk: 'Ол тыңдау күнінен бұрын да, ескерту түскен күннен кейін де болмайды.',
      ru: 'Он не раньше дня заслушивания и не позже дня замечаний.',
      en: 'It is neither before the hearing nor after the remarks.',
    },
  },
  'verdict-needs-reason': {
    title: {
      kk: 'Ескерту неге толық қабылданбағанын жазыңыз',
      ru: 'Напишите, почему замечания приняты не полностью',
      en: 'Say why the remarks were not taken in full',
    },
  },
  'waiver-ground-unknown': {
    title: {
      kk: 'Тыңдаусыз шешім қабылдауға бұл негіз келмейді',
      ru: 'Это основание не позволяет обойтись без заслушивания',
      en: 'This ground does not allow leaving the hearing out',
    },
    detail: {
      kk: 'Сол күні қолданылған жалпы заңда мұндай негіз жоқ немесе ол бұл іске келмейді.',
      ru: 'Общий закон того дня его не называет, или к этому делу оно не подходит.',
      en: 'General law of that day does not name it, or it cannot be met in this case.',
    },
  },
  'nothing-to-notify': {
    title: {
      kk: 'Бұл туралы хабарлайтын ештеңе жоқ',
      ru: 'Об этом извещать нечего',
      en: 'There is nothing of this kind to tell',
    },
    detail: {
      kk: 'Ол әлі болған жоқ немесе оның жеткізілгені расталған.',
      ru: 'Этого ещё не было, или вручение уже подтверждено.',
      en: 'It has not happened, or its delivery is proved already.',
    },
  },
  'proof-missing': {
    title: {
      kk: 'Жеткізілгенін не растайтынын жазыңыз',
      ru: 'Напишите, чем подтверждается вручение',
      en: 'Say what proves the delivery',
    },
    detail: {
      kk: 'Мерзімдер расталған жеткізуден бастап есептеледі.',
      ru: 'Сроки идут с подтверждённого вручения.',
      en: 'Terms run from a delivery that is proved.',
    },
  },
  'taker-missing': {
    title: {
      kk: 'Қолхатты кім алғанын көрсетіңіз',
      ru: 'Укажите, кто взял расписку',
      en: 'Say who took the receipt',
    },
    detail: {
      kk: 'Қолхат әр тарапқа бір данадан беріледі: көрсетілетін қызметті алушыны немесе өкілін таңдаңыз.',
      ru: 'Расписка составляется по экземпляру для каждой стороны: выберите услугополучателя или представителя.',
      en: 'The receipt is made for both sides, a copy each: choose the applicant or the representative.',
    },
  },
  'taken-only-in-person': {
    title: {
      kk: 'Кім алғаны не алудан бас тартқаны қолма-қол тапсырғанда ғана жазылады',
      ru: 'Кто взял или отказался взять, записывают только при личном вручении',
      en: 'Taking or declining is recorded only of what is handed over in person',
    },
    detail: {
      kk: '«Қолма-қол тапсыру» тәсілін таңдаңыз немесе басқа нәтижені белгілеңіз.',
      ru: 'Выберите способ «Лично» или другой результат.',
      en: 'Choose “In person”, or another outcome.',
    },
  },
  'notice-before-its-act': {
    title: {
      kk: 'Хабарлама өзі туралы оқиғадан бұрын болуы мүмкін емес',
      ru: 'Извещение не может предшествовать тому, о чём оно',
      en: 'A notice cannot lie before what it tells of',
    },
  },
} satisfies ProblemTexts;
