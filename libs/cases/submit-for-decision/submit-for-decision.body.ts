import { ActBody } from '../case-commands/act-body.js';

export class SubmitForDecisionBody extends ActBody {}
