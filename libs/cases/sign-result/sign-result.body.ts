import { ActBody } from '../case-commands/act-body.js';

export class SignResultBody extends ActBody {}
