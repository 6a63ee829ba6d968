import adminTexts from './admin.json';
import besideTexts from './beside.json';
import caseTexts from './case.json';
import commonTexts from './common.json';
import editionTexts from './edition.json';
import hearingTexts from './hearing.json';
import intakeTexts from './intake.json';
import journalsTexts from './journals.json';
import monitoringTexts from './monitoring.json';
import pagesTexts from './pages.json';
import recordsTexts from './records.json';
import termsTexts from './terms.json';
import timeTexts from './time.json';
import wordsTexts from './words.json';

export default {
  ...commonTexts,
  ...adminTexts,
  ...timeTexts,
  ...wordsTexts,
  ...caseTexts,
  ...editionTexts,
  ...hearingTexts,
  ...intakeTexts,
  ...monitoringTexts,
  ...pagesTexts,
  ...recordsTexts,
  ...besideTexts,
  ...journalsTexts,
  ...termsTexts,
};
