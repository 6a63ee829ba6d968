import type { ProblemTexts } from '#platform';

/** Refusals around what is recorded beside the steps: conclusions, contracts, corrections, another executor. */
export const recordProblemTexts = {
  'conclusions-not-in-edition': {
    title: {
      kk: 'Бұл редакцияда басқа органдардың қорытындысы көзделмеген',
      ru: 'В этой редакции нет заключений других органов',
      en: 'This edition has no conclusions of other bodies',
    },
  },
  'no-body-asked': {
    title: { kk: 'Орган көрсетілмеген', ru: 'Орган не указан', en: 'No body is named' },
  },
  'body-asked-twice': {
    title: {
      kk: '«{body}» органына сұрау бұрыннан жолданған',
      ru: 'Орган «{body}» уже запрошен',
      en: '“{body}” has been asked already',
    },
    detail: {
      kk: 'Оның жауабын тіркеңіз; жауаптан кейін қайта сұрауға болады.',
      ru: 'Внесите его ответ; после ответа его можно запросить снова.',
      en: 'Record its answer; after that it can be asked again.',
    },
  },
  'received-before-sent': {
    title: {
      kk: 'Сұрау жолданғанға дейін түсе алмайды',
      ru: 'Запрос не мог поступить раньше, чем был направлен',
      en: 'A request cannot arrive before it was sent',
    },
    detail: {
      kk: 'Сұрау жолданған уақытты «Бұл бұрын болған» деп көрсетіңіз.',
      ru: 'Укажите время отправки запроса через «Это произошло раньше».',
      en: 'Give the time of sending under “This happened earlier”.',
    },
  },
  'conclusion-not-asked': {
    title: { kk: 'Мұндай сұрау жолданбаған', ru: 'Такого запроса не было', en: 'There was no such request' },
  },
  'conclusion-already-there': {
    title: {
      kk: '«{body}» жауабы бұрыннан тіркелген',
      ru: 'Ответ органа «{body}» уже внесён',
      en: 'The answer of “{body}” is recorded already',
    },
  },
  'conclusions-missing': {
    title: {
      kk: 'Басқа органдардың қорытындысы сұралмаған',
      ru: 'Заключения других органов не запрошены',
      en: 'No conclusions of other bodies were asked for',
    },
    detail: {
      kk: 'Оң нәтиже қорытындылар негізінде дайындалады: алдымен құжаттарды келісуге жолдаңыз.',
      ru: 'Положительный результат готовят на основании заключений: сначала направьте документы на согласование.',
      en: 'A favourable result rests on conclusions: send the documents for agreement first.',
    },
  },
  'conclusion-negative': {
    title: {
      kk: '«{body}» теріс қорытынды берді',
      ru: 'Орган «{body}» дал отрицательное заключение',
      en: '“{body}” gave a negative conclusion',
    },
    detail: {
      kk: 'Теріс қорытындымен оң нәтиже шығарылмайды.',
      ru: 'При отрицательном заключении положительный результат не выносится.',
      en: 'There is no favourable result against a negative conclusion.',
    },
  },
  'conclusions-awaited': {
    title: {
      kk: '«{body}» жауабының мерзімі әлі біткен жоқ',
      ru: 'Срок ответа органа «{body}» ещё не истёк',
      en: 'The term for the answer of “{body}” still runs',
    },
    detail: {
      kk: 'Жауапты тіркеңіз немесе мерзімнің бітуін күтіңіз.',
      ru: 'Внесите ответ или дождитесь конца срока.',
      en: 'Record the answer, or wait until the term is over.',
    },
  },
  'result-text-missing': {
    title: { kk: 'Нәтиженің мәтіні керек', ru: 'Нужен текст результата', en: 'The text of the result is needed' },
  },
  'result-has-parts': {
    title: {
      kk: 'Бұл нәтиже бірнеше құжаттан тұрады',
      ru: 'Этот результат состоит из нескольких документов',
      en: 'This result is several documents',
    },
    detail: {
      kk: 'Әр құжаттың мәтінін бөлек жазыңыз.',
      ru: 'Напишите текст каждого документа отдельно.',
      en: 'Write the text of each document on its own.',
    },
  },
  'part-missing': {
    title: {
      kk: 'Нәтиженің бір құжатының мәтіні жоқ',
      ru: 'Нет текста одного из документов результата',
      en: 'A document of the result has no text',
    },
    detail: {
      kk: 'Жетіспейтін құжат: {part}.',
      ru: 'Недостающий документ: {part}.',
      en: 'Missing document: {part}.',
    },
  },
  'part-not-in-result': {
    title: {
      kk: 'Нәтижеде мұндай құжат жоқ немесе ол екі рет берілген',
      ru: 'В результате нет такого документа, или он назван дважды',
      en: 'The result has no such document, or it is named twice',
    },
    detail: { kk: 'Құжат: {part}.', ru: 'Документ: {part}.', en: 'Document: {part}.' },
  },
  'no-contract-awaited': {
    title: { kk: 'Бұл істе шарт күтілмейді', ru: 'По этому делу договор не ожидается', en: 'No contract is awaited' },
    detail: {
      kk: 'Шарт оң нәтиже берілгеннен кейін бір рет жазылады.',
      ru: 'Договор вносят один раз, после выдачи положительного результата.',
      en: 'A contract is recorded once, after a favourable result was issued.',
    },
  },
  'contract-after-entry': {
    title: {
      kk: 'Шарттың күні жазбадан кейін тұр',
      ru: 'День договора позже дня записи',
      en: 'The contract is dated after its entry',
    },
  },
  'contract-before-result': {
    title: {
      kk: 'Шарт нәтиже берілгенге дейін жасала алмайды',
      ru: 'Договор не мог быть заключён до выдачи результата',
      en: 'The contract cannot precede the result',
    },
  },
  'no-such-entry': {
    title: { kk: 'Істе мұндай жазба жоқ', ru: 'В деле нет такой записи', en: 'The case has no such entry' },
  },
  'not-your-entry': {
    title: {
      kk: 'Бұл жазбаны оны енгізген қызметкер немесе басшы түзетеді',
      ru: 'Эту запись исправляет тот, кто её внёс, или руководитель',
      en: 'Whoever made this entry corrects it, or the head',
    },
  },
  'correction-does-not-fit': {
    title: {
      kk: 'Бұл жазба бұлай түзетілмейді',
      ru: 'Эту запись так не исправить',
      en: 'This entry cannot be corrected so',
    },
  },
  'no-executor-yet': {
    title: {
      kk: 'Іске орындаушы әлі тағайындалмаған',
      ru: 'По делу ещё не назначен исполнитель',
      en: 'The case has no executor yet',
    },
  },
  'executor-has-it': {
    title: {
      kk: 'Іс бұрыннан осы орындаушыда',
      ru: 'Дело уже у этого исполнителя',
      en: 'This executor has the case already',
    },
  },
} satisfies ProblemTexts;
