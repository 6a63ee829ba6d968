import { type Fault, faultMessage, type FaultTexts, platformFaultTexts } from '#platform';
import { dataFaultTexts } from './data-fault-texts.js';

/** What is wrong with a file of the library's data: a fault of the catalogue, with the file it was found in. */
export interface DataFault extends Omit<Fault, 'path'> {
  readonly file: string;
}

const texts: FaultTexts = { ...platformFaultTexts, ...dataFaultTexts };

/** For whoever starts the program, with the file in front. */
export function faultLine({ file, ...fault }: DataFault): string {
  return `${file}: ${faultMessage(fault, texts[fault.code], 'en')}`;
}
