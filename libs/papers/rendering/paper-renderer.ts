import type { Paper } from '../model/paper.js';

/** Port to what sets papers as PDF. The same paper gives the same bytes, whenever and wherever it is set. */
export abstract class PaperRenderer {
  /** @throws RendererUnavailable when it could not be set and may be asked for again. */
  abstract render(paper: Paper): Promise<Uint8Array>;
  /** Papers that wait are refused. */
  abstract close(): Promise<void>;
}
