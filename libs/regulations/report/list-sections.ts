import type { Channel, Edition, EditionDocument, EditionQuestion, StandardReference } from '../edition.js';
import { channelWords, obtainedByWords, openWords } from './code-words.js';
import { section, table, type Row } from './markdown.js';
import { ruleWords } from './term-words.js';
import { each, heading, two, type Two } from './two-languages.js';

export function resultsSection({ results }: Edition): string {
  const rows = results.flatMap(({ favourable, title, parts = [], citation }) => [
    { words: title, note: favourable ? 'оң · положительный' : 'теріс · отрицательный', citation },
    ...parts.map((part) => ({ words: two(`– ${part.title.kk}`, `– ${part.title.ru}`) })),
  ]);
  return section(heading(two('Нәтижелер', 'Результаты')), table(rows, 'Түрі · Вид'));
}

export function questionsSection({ questions = [] }: Edition): string {
  const rows = questions.map(({ text, citation }, index) => ({ no: `С${index + 1}`, words: text, citation }));
  return section(heading(two('Құжаттарды айқындайтын сұрақтар', 'Вопросы, от которых зависят документы')), table(rows));
}

export function documentSections(edition: Edition): string {
  const { documents, documentsReference, documentNotes = [], questions = [] } = edition;
  const lists = edition.channels.intake.flatMap((channel) => {
    const list = documents[channel];
    return list === undefined ? [] : [documentsSection(channel, list, questions)];
  });
  const notes = documentNotes.map(({ channels, text, citation }) => ({
    words: each((language) => `${channelNames(channels, language)}: ${text[language]}`),
    citation,
  }));
  return [
    referenceSection(two('Құжаттар', 'Документы'), documentsReference),
    ...lists,
    section(heading(two('Құжаттар туралы ескертпелер', 'Примечания о документах')), table(notes)),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function channelNames(channels: readonly Channel[], language: 'kk' | 'ru'): string {
  return channels.map((channel) => channelWords[channel][language]).join(', ');
}

function documentsSection(channel: Channel, list: readonly EditionDocument[], questions: readonly EditionQuestion[]) {
  const rows = list.flatMap((document) => [
    documentRow(document, questions),
    ...(document.items ?? []).map((item) => documentRow(item, questions, '– ')),
  ]);
  const title = `${heading(two('Құжаттар', 'Документы'))}: ${heading(channelWords[channel])}`;
  return section(title, table(rows, 'Шарты · Условие'));
}

function documentRow(document: EditionDocument, questions: readonly EditionQuestion[], mark = ''): Row {
  const { no, title, condition, requiredWhen, obtainedBy = 'applicant', itemsRule, citation } = document;
  const note = [
    ...(condition === null ? [] : [heading(condition)]),
    ...(requiredWhen === undefined ? [] : [ruleWords(requiredWhen, questions)]),
    ...(obtainedBy === 'applicant'
      ? []
      : [`${heading(two('алатыны', 'получает'))}: ${heading(obtainedByWords[obtainedBy])}`]),
    ...(itemsRule === 'one' ? [heading(two('біреуі жеткілікті', 'достаточно одного'))] : []),
  ];
  return {
    no,
    words: each((language) => `${mark}${title[language]}${formOf(document, language)}`),
    note: note.join('; '),
    citation,
  };
}

function formOf({ form }: EditionDocument, language: 'kk' | 'ru'): string {
  return form === null ? '' : ` (${openWords(form)[language]})`;
}

export function fetchedSection({ fetchedData = [], questions = [] }: Edition): string {
  const rows = fetchedData.map(({ title, source, requiredWhen, citation }) => ({
    words: each((language) => `${title[language]} – ${source[language]}`),
    note: ruleWords(requiredWhen, questions),
    citation,
  }));
  const title = heading(two('Орган өзі алатын деректер', 'Данные, которые орган получает сам'));
  return section(title, table(rows, 'Шарты · Условие'));
}

export function groundsSection({ grounds, groundsReference }: Edition): string {
  const rows = grounds.map(({ no, title, citation }) => ({ no, words: title, citation }));
  const title = two('Бас тарту негіздері', 'Основания отказа');
  return [referenceSection(title, groundsReference), section(heading(title), table(rows))]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** The text names the list only by an item of a Standard that is not among the texts. */
function referenceSection(title: Two, reference: StandardReference | null): string {
  if (reference === null) return '';
  return section(heading(title), table([{ words: reference.title, citation: reference.citation }]));
}
