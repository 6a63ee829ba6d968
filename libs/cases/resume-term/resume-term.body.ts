import { ActBody } from '../case-commands/act-body.js';

export class ResumeTermBody extends ActBody {}
