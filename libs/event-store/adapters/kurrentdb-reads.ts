import {
  AccessDeniedError,
  type KurrentDBClient,
  StreamDeletedError,
  StreamNotFoundError,
} from '@kurrent/kurrentdb-client';
import type { KurrentDbPatience } from './kurrentdb-patience.js';

/**
 * The client reads through its native part, which gives up for good when its first attempts to connect fail: from then on
 * every read fails at once, also when the server has come. So a client that failed to read is replaced by a new one.
 */
export class KurrentDbReads {
  #client: KurrentDBClient;

  /** @param connect makes a client; it connects at its first call. */
  constructor(
    first: KurrentDBClient,
    private readonly connect: () => KurrentDBClient,
    private readonly patience: KurrentDbPatience,
  ) {
    this.#client = first;
  }

  /** All that the read gives. @throws what the client throws. */
  async collect<T>(read: (client: KurrentDBClient) => AsyncIterable<T>): Promise<T[]> {
    const client = this.#client;
    try {
      return await this.patience.answer(all(read(client)));
    } catch (error) {
      // Of reads that fail side by side the first replaces the client.
      if (!isAnswer(error) && this.#client === client) this.#client = this.connect();
      throw error;
    }
  }
}

async function all<T>(source: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = [];
  for await (const item of source) items.push(item);
  return items;
}

/** The server was reached and said no. */
function isAnswer(error: unknown): boolean {
  return (
    error instanceof StreamNotFoundError || error instanceof StreamDeletedError || error instanceof AccessDeniedError
  );
}
