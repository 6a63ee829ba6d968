export { CaseDesk } from '../case-commands/case-desk.js';
export { act as caseAct, after as caseAfter, fold as foldCase } from './fixtures.js';
export { stored as storedCase } from './stored.js';
export { walk as walkCase } from './walk.js';
export { mealsPackage } from './meals-package.js';
