import type { Edition, PublishedEdition } from '../edition.js';
import { newestRevisions } from '../newest-revisions.js';
import { actSection } from './act-section.js';
import { statusWords } from './code-words.js';
import { dutiesSection, rulesSection } from './duty-sections.js';
import { flowSections, partialTermsSection, stepsSection } from './lane-sections.js';
import { documentSections, fetchedSection, groundsSection, questionsSection, resultsSection } from './list-sections.js';
import { section, table } from './markdown.js';
import { each, heading, two } from './two-languages.js';

const INTRO = `# Редакциялар · Редакции

Бұл құжат \`libs/regulations/editions\` деректерінен жасалады (\`npm run editions:report\`); қолмен өзгертілмейді. Әр жолдың соңында
дереккөз тұр: мәтіннің нөмірі, жолдары және актінің өз нөмірленуі – заңгер жолды мәтінмен салыстырып тексере алады.

Этот документ составляется из данных \`libs/regulations/editions\` (\`npm run editions:report\`) и не правится вручную. В конце каждой
строки – источник: номер текста, его строки и нумерация самого акта, чтобы юрист мог сверить строку с текстом. Официальные названия
подлинны на казахском языке; русские слова наши.`;

/** Everything the newest revisions hold, for a lawyer to check against the texts. The same data give the same bytes. */
export function editionReport(editions: readonly PublishedEdition[]): string {
  const sorted = [...newestRevisions(editions)].sort((a, b) => (a.id < b.id ? -1 : 1));
  const contents = sorted.map(
    ({ id, service, status }) => `- [${id}](#${id}): ${service.title.kk} (${statusWords[status].kk})`,
  );
  return `${[INTRO, contents.join('\n'), ...sorted.map(editionPart)].join('\n\n')}\n`;
}

function editionPart(edition: PublishedEdition): string {
  const parts = [
    `## ${edition.id}`,
    `**${edition.service.title.kk}**\n\n${edition.service.title.ru}`,
    `${heading(two('Оқылуы', 'Прочтение'))} ${edition.revision}, \`${edition.contentHash.slice(0, 12)}\`.`,
    missingSection(edition),
    actSection(edition),
    stepsSection(edition),
    partialTermsSection(edition),
    flowSections(edition),
    resultsSection(edition),
    questionsSection(edition),
    documentSections(edition),
    fetchedSection(edition),
    groundsSection(edition),
    rulesSection(edition),
    dutiesSection(edition),
    anomaliesSection(edition),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function missingSection({ missing = [] }: Edition): string {
  const rows = missing.map(({ text, citation }, index) => ({ no: `${index + 1}`, words: text, citation }));
  return section(heading(two('Мәтінде жетпейтіні', 'Чего нет в тексте')), table(rows));
}

function anomaliesSection({ anomalies }: Edition): string {
  const rows = anomalies.flatMap(({ text, resolution, citation }, index) => [
    { no: `${index + 1}`, words: text, citation },
    { words: each((language) => `→ ${resolution[language]}`) },
  ]);
  const title = heading(two('Мәтіннің қайшылықтары мен олқылықтары', 'Противоречия и пробелы текста'));
  return section(title, table(rows));
}
