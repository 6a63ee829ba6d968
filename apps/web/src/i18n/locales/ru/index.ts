import caseTexts from './case.json';
import commonTexts from './common.json';
import intakeTexts from './intake.json';
import pagesTexts from './pages.json';
import timeTexts from './time.json';
import wordsTexts from './words.json';

export default { ...commonTexts, ...timeTexts, ...wordsTexts, ...caseTexts, ...pagesTexts, ...intakeTexts };
