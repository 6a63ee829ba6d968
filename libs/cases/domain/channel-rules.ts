import type {
  Answer,
  Channel,
  Edition,
  EditionDocument,
  EditionFlow,
  EditionQuestion,
  FlowNode,
  Role,
} from '#regulations';
import { documentNeeds, documentsThatAre, type DocumentNeed } from './documents.js';

export type FlowCondition = Extract<FlowNode, { kind: 'condition' }>;

/** What an edition says of an application through one channel. A case pins its edition, so this never changes under it. */
export interface ChannelRules {
  /** What is to be handed in; empty where the text only refers to a Standard. */
  readonly documents: readonly EditionDocument[];
  readonly questions: readonly EditionQuestion[];
  /** Conditions of the electronic flow up to the hand-over to the provider; empty where the channel has no flow. */
  readonly conditions: readonly FlowCondition[];
  /** The text's own receipt of a refused acceptance names what is missing and nothing else. */
  readonly namesOnlyMissing: boolean;
}

export function channelRules(edition: Edition, channel: Channel): ChannelRules {
  const flow = edition.flows?.find((each) => each.channel === channel);
  return {
    documents: edition.documents[channel] ?? [],
    questions: edition.questions ?? [],
    conditions: flow ? conditionsBeforeHandOver(flow) : [],
    namesOnlyMissing:
      edition.acceptanceRefusal?.expired === false ||
      (edition.receipts ?? []).some(
        ({ code, channels }) => code === 'acceptance-refusal' && channels.includes(channel),
      ),
  };
}

const PROVIDER: ReadonlySet<Role | 'applicant'> = new Set([
  'clerk',
  'head',
  'executor',
  'authorised-officer',
  'administration',
] as const);

/** The conditions along the way on which every one is fulfilled, until an officer of the provider acts. */
function conditionsBeforeHandOver({ nodes }: EditionFlow): FlowCondition[] {
  const met: FlowCondition[] = [];
  let node = nodes[0];
  for (let seen = 0; node !== undefined && !PROVIDER.has(node.actor) && seen < nodes.length; seen += 1) {
    if (node.kind === 'condition') met.push(node);
    const next: string | null = node.kind === 'condition' ? node.onSuccess : node.next;
    node = nodes.find(({ code }) => code === next);
  }
  return met;
}

interface HandedInUnder {
  readonly answers: readonly Answer[];
  readonly handedIn: readonly string[];
}

export function needsOf({ documents }: ChannelRules, { answers, handedIn }: HandedInUnder): DocumentNeed[] {
  return documentNeeds(documents, answers, handedIn);
}

/** Whether there is anything on which acceptance could be refused: where the text lists nothing the officer says so. */
export function hasFaults(rules: ChannelRules, file: HandedInUnder): boolean {
  if (rules.documents.length === 0 || !rules.namesOnlyMissing) return true;
  return documentsThatAre('missing', needsOf(rules, file)).length > 0;
}
