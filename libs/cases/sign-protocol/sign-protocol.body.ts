import { ActBody } from '../case-commands/act-body.js';

/** Chair and secretary stand in the protocol: only the moment is asked. */
export class SignProtocolBody extends ActBody {}
