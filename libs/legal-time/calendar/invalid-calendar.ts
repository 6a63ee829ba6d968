import { type DataFault, faultLine } from '../data/data-fault.js';

/** What should be a calendar is none: the program must not start counting with it. Every fault is named. */
export class InvalidCalendar extends Error {
  override readonly name = 'InvalidCalendar';
  constructor(readonly faults: readonly DataFault[]) {
    super(`The calendar is not usable:\n${faults.map((fault) => `  ${faultLine(fault)}`).join('\n')}`);
  }
}
