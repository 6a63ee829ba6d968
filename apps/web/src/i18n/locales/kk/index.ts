import auditTexts from './audit.json';
import adminTexts from './admin.json';
import besideTexts from './beside.json';
import caseTexts from './case.json';
import commonTexts from './common.json';
import editionTexts from './edition.json';
import filesTexts from './files.json';
import hearingTexts from './hearing.json';
import intakeTexts from './intake.json';
import journalsTexts from './journals.json';
import monitoringTexts from './monitoring.json';
import pagesTexts from './pages.json';
import papersTexts from './papers.json';
import recordsTexts from './records.json';
import termsTexts from './terms.json';
import timeTexts from './time.json';
import wordsTexts from './words.json';
import workTexts from './work.json';
import bulkTexts from './bulk.json';
import absenceTexts from './absence.json';
import loadTexts from './load.json';

export default {
  ...commonTexts,
  ...adminTexts,
  ...timeTexts,
  ...wordsTexts,
  ...caseTexts,
  ...editionTexts,
  ...filesTexts,
  ...hearingTexts,
  ...intakeTexts,
  ...monitoringTexts,
  ...pagesTexts,
  ...papersTexts,
  ...recordsTexts,
  ...besideTexts,
  ...journalsTexts,
  ...termsTexts,
  ...auditTexts,
  ...workTexts,
  ...bulkTexts,
  ...absenceTexts,
  ...loadTexts,
};
