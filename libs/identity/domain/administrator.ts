import type { Scope } from '../viewer.js';

/** Who administers: the part of the viewer that decisions about accounts and bodies need. */
export interface Administrator {
  readonly officerId: string;
  readonly bodyId: string;
  readonly scope: Scope;
}
