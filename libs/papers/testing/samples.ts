import type { Paper } from '../model/paper.js';

/** A paper with one of everything, and every letter that only Kazakh has. */
export const samplePaper: Paper = {
  locale: 'kk',
  title: 'Құжаттарды қабылдау туралы қолхат',
  subtitle: '№ 12/2026, 05.01.2026',
  body: 'Тараз қаласы әкімдігінің білім бөлімі',
  blocks: [
    { block: 'mark', text: 'Тек оқуға арналған' },
    { block: 'heading', text: 'ӘәҒғҚқҢңӨөҰұҮүҺһІі' },
    { block: 'paragraph', text: 'Төлем 1 000 ₸, «№ 5» — толық.' },
    { block: 'facts', facts: [{ name: 'Қызмет', value: 'Тамақтандыру' }] },
    { block: 'list', items: ['Өтініш', 'Жеке куәлік'] },
    { block: 'table', head: ['Нөмірі', 'Күні'], rows: [['1/2026', '05.01.2026']] },
    { block: 'signatures', lines: [{ role: 'Қызметкер', name: 'Ә. Өмірзақ', verdict: null }] },
    { block: 'citation', text: 'Негіз: Қағидалар, 9-тармақ' },
  ],
  copies: [null],
  check: {
    url: 'https://example.kz/check/0123456789ABCDEFGHJK',
    caption: 'Тексеру',
    lines: ['Код: 0123456789ABCDEFGHJK'],
  },
  footer: '№ 12/2026',
  landscape: false,
  madeAt: '2026-01-05T05:00:00.000Z',
};
