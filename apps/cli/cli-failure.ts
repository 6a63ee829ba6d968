/** Something the caller can mend; told in one line, without a stack. */
export class CliFailure extends Error {
  override readonly name = 'CliFailure';
}
