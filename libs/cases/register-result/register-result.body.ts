import { ActBody } from '../case-commands/act-body.js';

export class RegisterResultBody extends ActBody {}
