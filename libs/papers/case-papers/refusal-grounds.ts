import type { CaseEventOf, Opened } from '#cases';
import { pointWords } from '#regulations';
import type { PaperBlock } from '../model/paper.js';
import { said } from '../model/paper-frame.js';
import { commonWords, standardItem } from '../words/common-words.js';
import type { CaseOnPaper } from './case-on-paper.js';

type Ground = Opened<CaseEventOf<'ResultDrafted'>['data']>['grounds'][number];

/** Each ground in the edition's words with its place in the text, or in the officer's under the Standard's item. */
export function groundBlocks(grounds: readonly Ground[], from: CaseOnPaper): PaperBlock[] {
  if (grounds.length === 0) return [];
  return [
    { block: 'heading', text: from.say.text(commonWords.grounds) },
    { block: 'list', items: grounds.map((ground) => groundWords(ground, from)) },
  ];
}

function groundWords({ code, standardItem: item, words }: Ground, { edition, say }: CaseOnPaper): string {
  const listed = edition.grounds.find((ground) => ground.code === code);
  if (listed === undefined) {
    const own = said(words, say);
    return item === null ? own : `${own} (${say.text(standardItem(item))})`;
  }
  const title = `${say.text(listed.title)} (${pointWords(listed.citation.point, say.locale)})`;
  return words === null ? title : `${title}. ${words}`;
}
