/** Papers of a case, each made by one act. A draft that nobody signed or registered is no paper. */
export const casePaperKinds = [
  'intake-receipt',
  'acceptance-refusal',
  'resolution',
  'inspection-act',
  'preliminary-decision',
  'hearing-notice',
  'hearing-protocol',
  'protocol-remarks',
  'result',
  'reasoned-refusal',
] as const;
export type CasePaperKind = (typeof casePaperKinds)[number];

export const paperKinds = [...casePaperKinds, 'outage-record'] as const;
export type PaperKind = (typeof paperKinds)[number];

export function isCasePaper(kind: PaperKind): kind is CasePaperKind {
  return kind !== 'outage-record';
}

/** Names a paper among those of its case or outage: its kind and the place of the act that made it. */
export function paperIdOf(kind: PaperKind, revision: number): string {
  return `${kind}-${String(revision)}`;
}
