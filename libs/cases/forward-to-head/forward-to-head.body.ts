import { ActBody } from '../case-commands/act-body.js';

export class ForwardToHeadBody extends ActBody {}
