import type { ProblemTexts } from '#platform';

/** Refusals of the cases slice. */
export const caseProblemTexts = {
  'case-not-found': {
    title: { kk: 'Іс табылмады', ru: 'Дело не найдено', en: 'Case not found' },
    detail: {
      kk: 'Ондай іс жоқ немесе ол басқа органға тиесілі.',
      ru: 'Такого дела нет, или оно относится к другому органу.',
      en: 'There is no such case, or it belongs to another body.',
    },
  },
  'case-closed': {
    title: { kk: 'Іс жабылған', ru: 'Дело закрыто', en: 'The case is closed' },
    detail: {
      kk: 'Жабылған іс бойынша әрекет жасалмайды.',
      ru: 'По закрытому делу действий не совершают.',
      en: 'Nothing more can be done in a closed case.',
    },
  },
  'case-exists': {
    title: { kk: 'Іс бұрыннан бар', ru: 'Дело уже существует', en: 'The case exists already' },
  },
  'activity-not-in-edition': {
    title: {
      kk: 'Бұл редакцияда мұндай әрекет жоқ',
      ru: 'В этой редакции нет такого действия',
      en: 'This edition has no such act',
    },
    detail: {
      kk: 'Осы іске қолданылатын мәтінде бұл әрекет көзделмеген.',
      ru: 'Текст, по которому ведётся дело, не предусматривает этого действия.',
      en: 'The text the case follows does not provide for this act.',
    },
  },
  'not-the-current-activity': {
    title: { kk: 'Қазір басқа әрекеттің кезегі', ru: 'Сейчас очередь другого действия', en: 'Another act is due now' },
    detail: {
      kk: 'Іс басқа қадамда тұр. Бетті жаңартып, қазіргі күйін қараңыз.',
      ru: 'Дело находится на другом шаге. Обновите страницу и посмотрите, что с ним сейчас.',
      en: 'The case stands elsewhere. Reload the page to see where it is now.',
    },
  },
  'not-your-role': {
    title: {
      kk: 'Бұл қадамды басқа рөл орындайды',
      ru: 'Этот шаг выполняет другая роль',
      en: 'Another role does this step',
    },
  },
  'not-your-body': {
    title: {
      kk: 'Бұл қадамды басқа орган орындайды',
      ru: 'Этот шаг выполняет другой орган',
      en: 'Another body does this step',
    },
  },
  'not-the-assigned-executor': {
    title: {
      kk: 'Іске басқа орындаушы тағайындалған',
      ru: 'По делу назначен другой исполнитель',
      en: 'Another executor is assigned to the case',
    },
  },
  'occurred-in-future': {
    title: { kk: 'Әрекет уақыты болашақта', ru: 'Время действия ещё не наступило', en: 'The act lies in the future' },
    detail: {
      kk: 'Әрекет шын болған күн мен сағатты көрсетіңіз.',
      ru: 'Укажите день и час, когда действие произошло.',
      en: 'Give the day and hour at which the act happened.',
    },
  },
  'occurred-before-previous-act': {
    title: {
      kk: 'Әрекет алдыңғысынан бұрын болуы мүмкін емес',
      ru: 'Действие не может предшествовать предыдущему',
      en: 'An act cannot lie before the previous one',
    },
    detail: {
      kk: 'Алдыңғы әрекет: {previous}.',
      ru: 'Предыдущее действие: {previous}.',
      en: 'The previous act: {previous}.',
    },
  },
  'late-entry-needs-reason': {
    title: {
      kk: 'Кеш енгізудің себебі керек',
      ru: 'Нужна причина позднего внесения',
      en: 'A late entry needs a reason',
    },
    detail: {
      kk: 'Әрекет бұрынғы күні болған: неге бүгін енгізіліп отырғанын жазыңыз.',
      ru: 'Действие произошло в более ранний день: напишите, почему оно вносится сегодня.',
      en: 'The act happened on an earlier day: say why it is entered today.',
    },
  },
  'acceptance-refusal-not-in-edition': {
    title: {
      kk: 'Мәтінде қабылдаудан бас тарту жоқ',
      ru: 'Текст не знает отказа в приёме',
      en: 'The text has no refusal of acceptance',
    },
    detail: {
      kk: 'Осы редакция мен арна бойынша толық емес топтама қызмет көрсетуден бас тартуға әкеледі.',
      ru: 'По этой редакции и каналу неполный пакет ведёт к отказу в услуге.',
      en: 'In this edition and channel an incomplete package leads to a refusal of the service.',
    },
  },
  'administration-missing': {
    title: {
      kk: 'Органның әкімдігі көрсетілмеген',
      ru: 'У органа не указан акимат',
      en: 'The body has no administration set',
    },
  },
  'case-still-open': {
    title: { kk: 'Іс әлі ашық', ru: 'Дело ещё открыто', en: 'The case is still open' },
    detail: {
      kk: 'Қызметке қажет деректер жойылмайды.',
      ru: 'Данные, нужные для услуги, не удаляются.',
      en: 'Data that the service still needs are not deleted.',
    },
  },
  'channel-not-in-edition': {
    title: {
      kk: 'Редакцияда мұндай арна жоқ',
      ru: 'В редакции нет такого канала',
      en: 'The edition has no such channel',
    },
  },
  'favourable-names-no-ground': {
    title: {
      kk: 'Оң нәтижеде бас тарту негізі болмайды',
      ru: 'Положительный результат не называет оснований отказа',
      en: 'A favourable result names no ground',
    },
  },
  'ground-needs-words': {
    title: {
      kk: 'Негізді өз сөзіңізбен жазыңыз',
      ru: 'Изложите основание своими словами',
      en: 'Put the ground in your own words',
    },
    detail: {
      kk: 'Мәтін стандарттың тармағына ғана сілтейді, тізімі берілмеген.',
      ru: 'Текст лишь ссылается на пункт стандарта, перечня в нём нет.',
      en: 'The text only refers to an item of the standard and gives no list.',
    },
  },
  'ground-not-in-edition': {
    title: {
      kk: 'Редакцияда мұндай негіз жоқ',
      ru: 'В редакции нет такого основания',
      en: 'The edition has no such ground',
    },
  },
  'handout-not-available': {
    title: {
      kk: 'Нәтиже бұл арнамен берілмейді',
      ru: 'По этому каналу результат не выдаётся',
      en: 'The result is not handed out through this channel',
    },
  },
  'hearing-required': {
    title: {
      kk: 'Бас тартудан бұрын тыңдау қажет',
      ru: 'До отказа нужно заслушивание',
      en: 'A hearing must come before a refusal',
    },
    detail: {
      kk: 'Өтініш берушіге алдын ала шешім жіберіліп, ол тыңдалуы тиіс.',
      ru: 'Заявителю направляют предварительное решение и заслушивают его.',
      en: 'The applicant is sent a preliminary decision and heard first.',
    },
  },
  'inspection-act-missing': {
    title: {
      kk: 'Тұрмыс жағдайын зерделеу актісі керек',
      ru: 'Нужен акт обследования',
      en: 'An inspection act is needed',
    },
  },
  'inspection-act-not-in-edition': {
    title: {
      kk: 'Мәтінде зерделеу актісі жоқ',
      ru: 'Текст не знает акта обследования',
      en: 'The text has no inspection act',
    },
  },
  'inspection-after-examination': {
    title: {
      kk: 'Зерделеу қарау күнінен кейін болмайды',
      ru: 'Обследование не может быть позже рассмотрения',
      en: 'The inspection cannot be later than the examination',
    },
  },
  'no-draft': {
    title: { kk: 'Нәтиженің жобасы жоқ', ru: 'Нет проекта результата', en: 'There is no draft result' },
  },
  'not-a-party': {
    title: {
      kk: 'Бұл адам іске қатыспайды',
      ru: 'Этот человек не участвует в деле',
      en: 'This person is not a party to the case',
    },
  },
  'not-an-executor-of-this-body': {
    title: {
      kk: 'Бұл органның орындаушысы емес',
      ru: 'Это не исполнитель данного органа',
      en: 'Not an executor of this body',
    },
  },
  'nothing-to-return': {
    title: { kk: 'Қайтаратын жоба жоқ', ru: 'Нет проекта, который можно вернуть', en: 'There is no draft to return' },
  },
  'one-applicant-required': {
    title: { kk: 'Бір өтініш беруші болуы тиіс', ru: 'Должен быть один заявитель', en: 'There must be one applicant' },
  },
  'one-representative-at-most': {
    title: { kk: 'Өкіл біреуден аспайды', ru: 'Не более одного представителя', en: 'One representative at most' },
  },
  'one-spouse-at-most': {
    title: { kk: 'Жұбайы біреуден аспайды', ru: 'Не более одного супруга', en: 'One spouse at most' },
  },
  'package-incomplete': {
    title: {
      kk: 'Топтама толық емес: қабылдаудан бас тарту керек',
      ru: 'Пакет неполный: в приёме следует отказать',
      en: 'The package is incomplete: acceptance is to be refused',
    },
    detail: {
      kk: 'Мәтін толық емес немесе мерзімі өткен топтаманы қабылдамауды талап етеді.',
      ru: 'Текст требует не принимать неполный или просроченный пакет.',
      en: 'The text requires that an incomplete or expired package is not accepted.',
    },
  },
  'provider-outside-jurisdiction': {
    title: {
      kk: 'Орган бұл өңірдің қызметін көрсетпейді',
      ru: 'Орган не оказывает услуги этого региона',
      en: 'The body does not provide for this jurisdiction',
    },
  },
  'refusal-needs-ground': {
    title: {
      kk: 'Бас тартудың негізі керек',
      ru: 'Отказ должен назвать основание',
      en: 'A refusal must name a ground',
    },
    detail: {
      kk: 'Редакция негіздерінің кемінде біреуін белгілеңіз; тізімі болмаса, негізді өз сөзіңізбен жазыңыз.',
      ru: 'Отметьте хотя бы одно из оснований редакции; если списка нет, напишите основание своими словами.',
      en: 'Tick at least one ground of the edition; where it has no list, write the ground in your own words.',
    },
  },
  'resolution-missing': {
    title: {
      kk: 'Басшының бұрыштамасы керек',
      ru: 'Нужна резолюция руководителя',
      en: "The head's resolution is needed",
    },
  },
  'result-does-not-fit-outcome': {
    title: {
      kk: 'Нәтиже түрі шешімге сай емес',
      ru: 'Вид результата не соответствует исходу',
      en: 'The result does not fit the outcome',
    },
  },
  'result-not-in-edition': {
    title: {
      kk: 'Редакцияда мұндай нәтиже жоқ',
      ru: 'В редакции нет такого результата',
      en: 'The edition has no such result',
    },
  },
  'not-a-provider': {
    title: {
      kk: 'Бұл қызмет беруші орган емес',
      ru: 'Это не орган-услугодатель',
      en: 'Not a body that provides services',
    },
  },
  'edition-uncertain': {
    title: {
      kk: 'Бұл күні қай редакция қолданылғаны анық емес',
      ru: 'Неясно, какая редакция действовала в этот день',
      en: 'It is not certain which edition was in force that day',
    },
    detail: {
      kk: 'Мәтін бұл күнді ашық қалдырады. Редакцияны өзіңіз таңдаңыз: {candidates}.',
      ru: 'Текст оставляет этот день открытым. Укажите редакцию сами: {candidates}.',
      en: 'The text leaves that day open. Name the edition yourself: {candidates}.',
    },
  },
} satisfies ProblemTexts;
