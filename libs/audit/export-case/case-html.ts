import { channelWords, type MomentView, type TitledFile } from '#cases';
import { sourceWords } from '#legal-time';
import type { Locale } from '#platform';
import type { CaseFile } from './case-file.js';
import { citationIn, pageWords, wordOf } from './case-words.js';
import { historyPart } from './history-html.js';
import { markup, type Markup } from './markup.js';
import { day, facts, moment, type Page } from './page-parts.js';
import { pageStyle } from './page-style.js';

type View = MomentView['case'];

/** A page that opens in any browser without a network: no script, no font, no picture from elsewhere. */
export function caseHtml({ last, moments }: CaseFile, files: readonly TitledFile[], locale: Locale): string {
  const view = last.case;
  const page: Page = { locale, zone: view.zone };
  const title = `${pageWords.case[locale]} ${view.incomingNumber ?? view.caseId}`;
  const document = markup`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <style>
          ${pageStyle}
        </style>
      </head>
      <body>
        <main>
        <h1>${title}</h1>
        <p>${view.serviceTitle[locale]}</p>
        <p>${pageWords.asOf[locale]}: ${moment(last.moment.recordedAt, page)}</p>
        ${about(last, page)} ${parties(view, page)} ${documents(view, page)} ${filesPart(files, page)}
        ${deadlines(last, page)} ${historyPart(moments, page)}
        </main>
        <footer><p>${pageWords.files[locale]}</p></footer>
      </body>
    </html> `;
  return document.text;
}

function about({ case: view, edition, calendar }: MomentView, page: Page): Markup {
  const { locale } = page;
  const state = [view.status, view.closedBy, view.outcome].filter((code) => code !== null);
  return markup`<section>
    <h2>${pageWords.about[locale]}</h2>
    ${facts([
      [pageWords.status[locale], state.map((code) => wordOf(code, locale)).join(' · ')],
      [pageWords.incomingNumber[locale], view.incomingNumber],
      [pageWords.paperNumber[locale], view.paperNumber],
      [pageWords.provider[locale], view.provider.name[locale]],
      [pageWords.intake[locale], view.intakeBody.name[locale]],
      [pageWords.channel[locale], channelWords[view.channel][locale]],
      [pageWords.submitted[locale], moment(view.submittedAt, page)],
      [pageWords.due[locale], view.due && moment(view.due.dueAt, page)],
      [pageWords.executor[locale], view.executor?.name ?? null],
      [pageWords.resultNumber[locale], view.resultNumber],
      [
        pageWords.edition[locale],
        markup`${edition.actTitle}, № ${edition.actNumber}, ${day(edition.actDate)}<br /><code
            >${edition.id} r${edition.revision} ${edition.contentHash}</code
          >`,
      ],
      [pageWords.calendar[locale], calendar],
    ])}
  </section>`;
}

function parties({ parties: all }: View, { locale }: Page): Markup {
  return markup`<section>
    <h2>${pageWords.parties[locale]}</h2>
    <ul>
      ${all.map(({ role, person }) => {
        const known = person && [
          person.fullName,
          person.iin,
          person.birthDate && day(person.birthDate),
          person.address,
          person.phone,
        ];
        const said = known?.filter((part) => part !== null).join(', ') ?? pageWords.erased[locale];
        return markup`<li>${wordOf(role, locale)}: ${said}</li>`;
      })}
    </ul>
  </section>`;
}

function documents({ documents: all }: View, { locale }: Page): Markup | null {
  if (all.length === 0) return null;
  return markup`<section>
    <h2>${pageWords.documents[locale]}</h2>
    <ul>
      ${all.map(
        ({ title, words, code }) => markup`<li>${title?.[locale] ?? words ?? code ?? pageWords.erased[locale]}</li>`,
      )}
    </ul>
  </section>`;
}

/** What lies beside the page in the archive. */
function filesPart(files: readonly TitledFile[], { locale }: Page): Markup | null {
  if (files.length === 0) return null;
  return markup`<section>
    <h2>${pageWords.beside[locale]}</h2>
    <ul>
      ${files.map(({ path, title }) => markup`<li><a href="${path}">${title}</a></li>`)}
    </ul>
  </section>`;
}

type Deadline = MomentView['deadlines']['steps'][number];

function deadlines({ deadlines: { case: whole, steps, terms } }: MomentView, page: Page): Markup {
  const { locale } = page;
  return markup`<section>
    <h2>${pageWords.deadlines[locale]}</h2>
    ${whole && deadline(pageWords.wholeCase[locale], whole, page)}
    ${steps.map((step) => deadline(`${pageWords.step[locale]} ${String(step.step)}`, step, page))}
    ${terms.map((term) => deadline(term.title[locale], term, page))}
  </section>`;
}

function deadline(name: string, { startedAt, dueAt, citation, explanation }: Deadline, page: Page): Markup {
  const { locale } = page;
  return markup`<details>
    <summary>${name}: ${moment(startedAt, page)} → ${moment(dueAt, page)}</summary>
    <p>${citation && citationIn(citation, locale)}</p>
    <ol>
      ${explanation.map(({ text, source }) => markup`<li>${text[locale]}${source === null ? '' : ` (${sourceWords(source, locale)})`}</li>`)}
    </ol>
  </details>`;
}
