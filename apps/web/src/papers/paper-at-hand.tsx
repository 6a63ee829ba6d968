import { useQuery } from '@tanstack/react-query';
import { casePapersQuery } from '../api/paper-queries';
import type { Paper } from '../api/views';
import { PaperItem } from './paper-item';

export interface PaperAtHandProps {
  readonly caseId: string;
  readonly kinds: readonly Paper['kind'][];
}

/** The latest paper of these kinds, where it is to be given away; nothing while there is none. */
export function PaperAtHand({ caseId, kinds }: PaperAtHandProps) {
  const { data } = useQuery(casePapersQuery(caseId));
  const paper = data?.items.findLast(({ kind }) => kinds.includes(kind));
  return paper ? <PaperItem record={`cases/${caseId}`} paper={paper} /> : null;
}
