/** What should be a calendar is none: the program must not start counting with it. Every fault is named. */
export class InvalidCalendar extends Error {
  override readonly name = 'InvalidCalendar';
  constructor(readonly faults: readonly string[]) {
    super(`The calendar is not usable:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  }
}
