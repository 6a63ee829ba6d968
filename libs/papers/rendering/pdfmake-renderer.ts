import { Worker } from 'node:worker_threads';
import type { Paper } from '../model/paper.js';
import { PaperRenderer } from './paper-renderer.js';
import { type PdfOrder, pdfOrder } from './pdfmake-document.js';
import { RendererUnavailable } from './rendering.errors.js';

type Answer = { readonly pdf: Uint8Array } | { readonly fault: string };

/** In the sources Node strips the types itself. */
const WORKER = new URL(import.meta.url.endsWith('.ts') ? './pdf.worker.ts' : './pdf.worker.js', import.meta.url);

const WAITING_AT_MOST = 50;
const TIME_LIMIT_MS = 30_000;

/**
 * Sets papers by pdfmake in one worker thread, one after the other. The thread is started by the first paper; one that died or
 * hangs is replaced by the next paper.
 */
export class PdfmakeRenderer extends PaperRenderer {
  #worker: Worker | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;
  #closed = false;

  /** @param timeLimitMs after which a thread is taken to hang */
  constructor(
    private readonly file: URL = WORKER,
    private readonly timeLimitMs = TIME_LIMIT_MS,
  ) {
    super();
  }

  override async render(paper: Paper): Promise<Uint8Array> {
    if (this.#waiting >= WAITING_AT_MOST) throw new RendererUnavailable();
    const order = pdfOrder(paper);
    this.#waiting += 1;
    const turn = this.#last.then(() => this.#set(order));
    this.#last = turn.catch(() => undefined);
    try {
      return await turn;
    } finally {
      this.#waiting -= 1;
    }
  }

  /** Papers that wait are refused. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#worker?.terminate();
  }

  async #set(order: PdfOrder): Promise<Uint8Array> {
    if (this.#closed) throw new RendererUnavailable();
    const worker = this.#running();
    const answer = await answerOf(worker, order, this.timeLimitMs);
    if (answer === null) {
      this.#worker = null;
      await worker.terminate();
      throw new RendererUnavailable();
    }
    if ('fault' in answer) throw new Error(`A paper cannot be set: ${answer.fault}`);
    return answer.pdf;
  }

  #running(): Worker {
    if (this.#worker !== null) return this.#worker;
    const worker = new Worker(this.file);
    worker.unref();
    // A fault of the thread is told to whoever waits for its answer; without a listener it would end the process.
    worker.on('error', () => undefined);
    worker.once('exit', () => {
      if (this.#worker === worker) this.#worker = null;
    });
    this.#worker = worker;
    return worker;
  }
}

/** `null` when the thread ended, or did not answer in time. */
function answerOf(worker: Worker, order: PdfOrder, timeLimitMs: number): Promise<Answer | null> {
  return new Promise((resolve) => {
    const settle = (answer: Answer | null): void => {
      clearTimeout(limit);
      worker.off('message', settle);
      worker.off('exit', gone);
      resolve(answer);
    };
    const gone = (): void => settle(null);
    const limit = setTimeout(gone, timeLimitMs);
    worker.on('message', settle);
    worker.on('exit', gone);
    worker.postMessage(order);
  });
}
