import type { Citation } from '../edition.js';

/** `8`, `8(1)`, `17-2`, `1-10)`, and lists and ranges of such; not what is said in Kazakh already (`2-бөлік`). */
const ONE = String.raw`\d+(?:-\d+)?(?:\(\d+\))*\)?(?!\d|-\p{L})`;
const MANY = String.raw`((?:${ONE}|\(\d+\))(?:(?:, | and |–| to )(?:${ONE}|\(\d+\)))*)`;

/**
 * Citations are written in English after a few patterns; a reader of the Kazakh texts gets them as the texts number
 * themselves. Earlier entries are the more particular ones.
 */
const PHRASES: readonly (readonly [pattern: string, kazakh: string])[] = [
  ['Title and registration', 'Атауы мен тіркелуі'],
  ['Note on the repeal', 'Күші жойылғаны туралы ескертпе'],
  ['Approval mark of the list', 'Тізбенің бекіту белгісі'],
  [
    `notes before point ${MANY} and under points ${MANY}; note in lines ${MANY}`,
    '$1-тармақтың алдындағы, $2-тармақтардың астындағы және $3-жолдардағы ескертпелер',
  ],
  [`[Nn]ote under point ${MANY} of the list`, 'Тізбенің $1-тармағының астындағы ескертпе'],
  [`[Nn]ote under point ${MANY}`, '$1-тармақтың астындағы ескертпе'],
  [`[Pp]oint ${MANY} of the list`, 'Тізбенің $1-тармағы'],
  [`outcome of action ${MANY}`, '$1-іс-қимылдың нәтижесі'],
  [`the last part of point ${MANY}`, '$1-тармақтың соңғы бөлігі'],
  [`the paragraph after point ${MANY}`, '$1-тармақтан кейінгі абзац'],
  [`the heading of section ${MANY}`, '$1-бөлімнің тақырыбы'],
  [`heading of appendix ${MANY}`, '$1-қосымшаның тақырыбы'],
  [`title of appendix ${MANY}`, '$1-қосымшаның атауы'],
  ['amendment of the appendix', 'қосымшаның өзгерісі'],
  ['with the title of the service', 'қызметтің атауымен бірге'],
  ['the words of consent in the application form', 'өтініш нысанындағы келісім сөздері'],
  ['the form is addressed to the chair of the Committee', 'нысан Комитет төрағасының атына жазылған'],
  ['the overall term', 'жалпы мерзім'],
  ['and its outcome', 'және оның нәтижесі'],
  ['its outcome', 'оның нәтижесі'],
  [`its processes ${MANY}`, 'оның $1-процестері'],
  [`its ${MANY} minutes`, 'оның $1 минуты'],
  [`hand-out on it in point ${MANY}`, 'бұл туралы беру – $1-тармақта'],
  [`part after ${MANY}`, '$1 кейінгі бөлік'],
  ['the paragraph after it', 'одан кейінгі абзац'],
  ['the part after it', 'одан кейінгі бөлік'],
  ['first paragraph only', 'тек бірінші абзац'],
  ['note on organisations', 'ұйымдар туралы ескертпе'],
  ['relatives and step-parents', 'туыстар мен өгей ата-аналар'],
  ['electronic document', 'электрондық құжат'],
  ['processes and conditions', 'процестер мен шарттар'],
  ['section headings', 'бөлімдердің тақырыптары'],
  ['the exemption', 'босату'],
  ['the certification', 'куәландыру'],
  ['the conclusion', 'қорытынды'],
  ['the words of consent', 'келісім сөздері'],
  ["the form's words", 'нысанның сөздері'],
  ['free form', 'еркін нысан'],
  ['the form', 'нысан'],
  ['the source', 'дереккөзі'],
  ['obtained by', 'алатыны'],
  ['whose', 'кімнің'],
  ['school meals', 'мектептегі тамақтандыру'],
  ['guardian allowance', 'қорғаншыға жәрдемақы'],
  ['host family', 'қабылдаушы отбасы'],
  ['camps', 'лагерьлер'],
  ['hand-out', 'беру'],
  ['intake', 'қабылдау'],
  ['last part', 'соңғы бөлік'],
  [`(?:with )?restated points ${MANY}`, 'жаңа редакциядағы $1-тармақтар'],
  [`(?:with )?restated point ${MANY}`, 'жаңа редакциядағы $1-тармақ'],
  [`[Aa]nnexes ${MANY}`, '$1-қосымшалар'],
  [`[Aa]nnex ${MANY}`, '$1-қосымша'],
  ['Annex', 'Қосымша'],
  [`appendices ${MANY}`, '$1-қосымшалар'],
  [`appendix ${MANY}`, '$1-қосымша'],
  ['(?:the )?appendix', 'қосымша'],
  [`sub-point ${MANY}`, '$1 тармақша'],
  [`[Pp]oints ${MANY}`, '$1-тармақтар'],
  [`[Pp]oint ${MANY}`, '$1-тармақ'],
  [`items ${MANY}`, '$1-тармақтар'],
  [`item ${MANY}`, '$1-тармақ'],
  [`parts ${MANY}`, '$1-бөліктер'],
  [`part ${MANY}`, '$1-бөлік'],
  [`actions ${MANY}`, '$1-іс-қимылдар'],
  [`action ${MANY}`, '$1-іс-қимыл'],
  ['actions', 'іс-қимылдар'],
  [`processes ${MANY}`, '$1-процестер'],
  [`process ${MANY}`, '$1-процесс'],
  [`condition ${MANY}`, '$1-шарт'],
  [`lines ${MANY}`, '$1-жолдар'],
  [`line ${MANY}`, '$1-жол'],
  [`State Corporation ${MANY}`, 'Мемлекеттік корпорацияға $1'],
  ['State Corporation', 'Мемлекеттік корпорацияға'],
  [`provider ${MANY}`, 'көрсетілетін қызметті берушіге $1'],
  ['provider', 'көрсетілетін қызметті берушіге'],
  [`portal ${MANY}`, 'порталға $1'],
  [`extension ${MANY}`, 'ұзарту үшін $1'],
  ['Regulation', 'Регламент'],
  ['Rules', 'Қағидалар'],
  ['(?:the )?title', 'атауы'],
  ['(?:the )?heading', 'тақырыбы'],
  [String.raw`(?<=\)) to `, '–'],
  [',? against', ' –'],
  [' in ', ' '],
  ['and', 'және'],
];

const TABLE = PHRASES.map(([pattern, kazakh]) => [new RegExp(pattern, 'gu'), kazakh] as const);

/** The act's own numbering in Kazakh. */
export function pointInKazakh(point: string): string {
  return TABLE.reduce((words, [pattern, kazakh]) => words.replace(pattern, kazakh), point);
}

/** `001: 859–860 (4-қосымша, 5(1)-тармақ)`: the text, its lines and its own numbering. */
export function citationWords({ seed, lines: [from, to], point }: Citation): string {
  const lines = from === to ? String(from) : `${from}–${to}`;
  return `${seed}: ${lines} (${pointInKazakh(point)})`;
}
