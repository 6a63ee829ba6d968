import type { FileRules } from '../../api/views';
import { megabytesOf } from './file-size';

const names = { 'application/pdf': 'PDF', 'image/jpeg': 'JPEG', 'image/png': 'PNG' } as const;

/** What may be attached, for a sentence about it. */
export function fileRuleWords({ kinds, limit }: FileRules): { readonly kinds: string; readonly megabytes: number } {
  return { kinds: kinds.map((kind) => names[kind]).join(', '), megabytes: megabytesOf(limit) };
}
