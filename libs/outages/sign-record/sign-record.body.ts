import { ActBody } from '#cases';

export class SignRecordBody extends ActBody {}
