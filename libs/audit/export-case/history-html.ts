import type { ReplayMoment } from '#cases';
import { actingForIn, citationIn, pageWords, wordOf } from './case-words.js';
import { markup, type Markup } from './markup.js';
import { moment, type Page } from './page-parts.js';

/** Every entry, in the order in which it was made. */
export function historyPart(moments: readonly ReplayMoment[], page: Page): Markup {
  return markup`<section>
    <h2>${pageWords.history[page.locale]}</h2>
    <ol start="0">
      ${moments.map((one) => entry(one, page))}
    </ol>
  </section>`;
}

function entry(one: ReplayMoment, page: Page): Markup {
  const { locale } = page;
  const absent = one.actingFor && actingForIn(one.actingFor.name, locale);
  const who = [one.officer?.name, absent, one.role && wordOf(one.role, locale), one.body?.name[locale]].filter(Boolean);
  const marks = [one.late ? pageWords.late[locale] : null, one.practice ? pageWords.practice[locale] : null];
  return markup`<li>
    <p>
      <strong>${one.title[locale]}</strong>
      ${marks.filter((mark) => mark !== null).map((mark) => markup`<mark>${mark}</mark> `)}
    </p>
    <p>${moment(one.occurredAt, page)}; ${pageWords.recorded[locale]} ${moment(one.recordedAt, page)}</p>
    <p>${who.join(' · ')}</p>
    <p>${one.lateReason === null ? null : `${pageWords.lateReason[locale]}: ${one.lateReason}`}</p>
    <p>${one.citation && citationIn(one.citation, locale)}</p>
    <details>
      <summary>${pageWords.content[locale]}</summary>
      <pre>${JSON.stringify(one.data, null, 2)}</pre>
    </details>
  </li>`;
}
