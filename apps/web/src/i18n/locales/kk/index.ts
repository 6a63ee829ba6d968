import caseTexts from './case.json';
import commonTexts from './common.json';
import hearingTexts from './hearing.json';
import pagesTexts from './pages.json';
import timeTexts from './time.json';
import wordsTexts from './words.json';

export default { ...commonTexts, ...timeTexts, ...wordsTexts, ...caseTexts, ...hearingTexts, ...pagesTexts };
