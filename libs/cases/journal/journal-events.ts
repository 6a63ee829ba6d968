/** Books a body keeps. Each has its own numbers, from 1, every year. */
export type JournalKind = 'incoming' | 'result' | 'refused-acceptance';

export interface JournalEvent {
  readonly type: 'NumberReserved';
  readonly data: {
    readonly bodyId: string;
    readonly kind: JournalKind;
    readonly year: number;
    readonly number: number;
    readonly caseId: string;
  };
}
