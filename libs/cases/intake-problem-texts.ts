import type { ProblemTexts } from '#platform';

/** Refusals at the counter. */
export const intakeProblemTexts = {
  'counter-outside-jurisdiction': {
    title: {
      kk: 'Бұл орын осы өңірдің өтініштерін қабылдамайды',
      ru: 'Это место не принимает заявлений этого региона',
      en: 'This counter takes in no applications of this jurisdiction',
    },
  },
  'document-not-in-edition': {
    title: {
      kk: 'Редакцияның тізімінде мұндай құжат жоқ: {document}',
      ru: 'В перечне редакции нет такого документа: {document}',
      en: 'The edition lists no such document: {document}',
    },
    detail: {
      kk: 'Тізімде жоқ құжатты сөзбен жазыңыз.',
      ru: 'Документ, которого нет в перечне, назовите словами.',
      en: 'Name a document that is not listed in words.',
    },
  },
  'document-not-named': {
    title: {
      kk: 'Құжаттың атауы жазылмаған',
      ru: 'Документ не назван',
      en: 'A document is not named',
    },
  },
  'question-not-in-edition': {
    title: {
      kk: 'Редакцияда мұндай сұрақ жоқ: {question}',
      ru: 'В редакции нет такого вопроса: {question}',
      en: 'The edition has no such question: {question}',
    },
  },
  'question-answered-twice': {
    title: {
      kk: 'Сұраққа бір рет қана жауап беріледі: {question}',
      ru: 'На вопрос отвечают один раз: {question}',
      en: 'A question is answered once: {question}',
    },
  },
  'documents-missing': {
    title: {
      kk: 'Құжаттар топтамасы толық емес',
      ru: 'Пакет документов неполный',
      en: 'The package of documents is incomplete',
    },
    detail: {
      kk: 'Жауаптар бойынша мыналар да керек: {titles}.',
      ru: 'По ответам нужны ещё: {titles}.',
      en: 'By the answers these are needed too: {titles}.',
    },
  },
  'questions-unanswered': {
    title: {
      kk: 'Редакция сұрақтарының бәріне жауап берілмеген',
      ru: 'Не на все вопросы редакции даны ответы',
      en: 'Not every question of the edition is answered',
    },
    detail: {
      kk: 'Мына құжаттардың керек-керек еместігі жауапқа байланысты: {titles}.',
      ru: 'От ответов зависит, нужны ли: {titles}.',
      en: 'It hangs on the answers whether these are needed: {titles}.',
    },
  },
  'consent-not-asked': {
    title: {
      kk: 'Келісім сұралмайды не бұрын айтылған',
      ru: 'Согласие не спрашивается или уже высказано',
      en: 'Consent is not asked here, or was said before',
    },
  },
  'child-required': {
    title: {
      kk: 'Қатысушылар арасында бала көрсетілуі тиіс',
      ru: 'Среди участников должен быть указан ребёнок',
      en: 'A child must be among the parties',
    },
    detail: {
      kk: 'Мәтін бойынша баламен әңгіме өткізіледі.',
      ru: 'Текст предусматривает беседу с ребёнком.',
      en: 'The text has a talk with the child.',
    },
  },
  'flow-condition-missing': {
    title: {
      kk: 'Ағынның барлық шарты тексерілмеген',
      ru: 'Проверены не все условия последовательности',
      en: 'Not every condition of the flow was checked',
    },
    detail: {
      kk: 'Тағы тексерілуі тиіс: {titles}. Шарт орындалмаса, сұрау салу осымен аяқталады: оны қабылданбаған сұрау салу ретінде жазыңыз.',
      ru: 'Осталось проверить: {titles}. Если условие не выполнено, запрос на этом заканчивается: запишите его как непринятый.',
      en: 'Still to be checked: {titles}. A request that fails a condition ends there: record it as turned down.',
    },
  },
  'flow-condition-not-in-edition': {
    title: {
      kk: 'Тапсыруға дейінгі ағында мұндай шарт жоқ: {condition}',
      ru: 'До передачи услугодателю в последовательности нет такого условия: {condition}',
      en: 'Before the hand-over the flow has no such condition: {condition}',
    },
  },
  'missing-not-named': {
    title: { kk: 'Не жетіспейтіні аталмаған', ru: 'Не названо, чего не хватает', en: 'What is missing is not named' },
  },
  'document-not-of-the-list': {
    title: { kk: 'Тізімдегі құжатты атаңыз', ru: 'Назовите документ из перечня', en: 'Name a document of the list' },
    detail: {
      kk: 'Қабылдаудан тек редакцияның тізімінде бар құжат үшін бас тартылады.',
      ru: 'В приёме отказывают только из-за документов перечня.',
      en: 'Acceptance is refused only for documents of the list.',
    },
  },
  'document-not-missing': {
    title: {
      kk: 'Бұл құжат жетіспейтіндердің қатарында емес: {titles}',
      ru: 'Этот документ не относится к недостающим: {titles}',
      en: 'This document is not among what is missing: {titles}',
    },
    detail: {
      kk: 'Ол тапсырылған, жауаптар бойынша керек емес немесе оны орган өзі алады.',
      ru: 'Он сдан, по ответам не нужен или его получает сам орган.',
      en: 'It was handed in, is not needed under the answers, or the body obtains it.',
    },
  },
  'receipt-names-only-missing': {
    title: {
      kk: 'Қолхатта тек жоқ құжаттар аталады',
      ru: 'В расписке называют только недостающие документы',
      en: 'The receipt names only what is missing',
    },
    detail: {
      kk: 'Мерзімі өткен құжат жоқ құжатқа теңестірілмейді.',
      ru: 'Просроченный документ не приравнивается к отсутствующему.',
      en: 'An expired document does not count as missing.',
    },
  },
  'system-step-not-in-edition': {
    title: {
      kk: 'Бұл редакцияда нәтижені жүйе әзірлемейді',
      ru: 'В этой редакции результат готовит не система',
      en: 'In this edition no result is made by the system',
    },
  },
  'receipt-not-there': {
    title: { kk: 'Мұндай қолхат жоқ', ru: 'Такой расписки нет', en: 'There is no such receipt' },
  },
} satisfies ProblemTexts;
