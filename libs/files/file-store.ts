/**
 * Port to the contents of files that belong to people in cases, sealed with the person's key: erasing the key erases them.
 * A file is found by the name made of its content; the same content of the same person is kept once.
 */
export abstract class FileStore {
  /**
   * The name of the content, which is durable when answered: an event may point to it.
   * @param sha256 of the content, hexadecimal.
   * @throws SubjectErased
   */
  abstract keep(subjectId: string, content: Buffer, sha256: string): Promise<string>;

  /**
   * The content piece by piece; `undefined` where the person was erased or nothing of that name is there. A piece that was
   * changed on disk throws in place of being given.
   */
  abstract open(subjectId: string, name: string): Promise<AsyncIterable<Buffer> | undefined>;

  /**
   * Removes what nobody points to and was last kept before the instant (milliseconds), with what a crash left half written.
   * Answers how many files it removed.
   */
  abstract sweep(isNeeded: (name: string) => boolean, before: number): Promise<number>;
}
