import { editions } from '#regulations';
import { channelRules, type ChannelRules } from '../domain/channel-rules.js';
import type { CaseFile } from '../domain/case-file.js';
import { caseNotFound } from '../domain/refusals.js';

/** What the edition that the case pinned says of its channel. */
export function pinnedRules(file: CaseFile): ChannelRules {
  if (file.status === 'none') throw caseNotFound();
  const { id, revision } = file.procedure.edition;
  return channelRules(editions.get(id, revision), file.channel);
}
