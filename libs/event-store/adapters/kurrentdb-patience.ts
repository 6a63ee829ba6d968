const LONGEST_ANSWER_MS = 30_000;

/** How long a call to the server may take. The client itself would wait for ever for one that connects and then says nothing. */
export class KurrentDbPatience {
  constructor(private readonly longestAnswerMs = LONGEST_ANSWER_MS) {}

  /** @throws Error when the answer does not come in time; what was asked for may happen all the same. */
  async answer<T>(call: Promise<T>): Promise<T> {
    const { promise: late, reject } = Promise.withResolvers<never>();
    const timer = setTimeout(() => {
      reject(new Error('No answer in time'));
    }, this.longestAnswerMs);
    try {
      return await Promise.race([call, late]);
    } finally {
      clearTimeout(timer);
    }
  }
}
