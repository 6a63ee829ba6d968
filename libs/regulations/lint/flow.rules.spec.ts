import { describe, expect, it } from '@jest/globals';

import type { Edition, EditionFlow, FlowNode } from '../edition.js';
import { anEdition } from '../testing/an-edition.js';
import { rulesBroken } from '../testing/rules-broken.js';

const { citation } = anEdition().act;
const title = { kk: 'мәтін', ru: 'текст', en: 'text' };
const common = { actor: 'portal-gateway', title, duration: null, citation } as const;

function process(code: string, next: string | null, ends: 'refused' | 'delivered' | null = null): FlowNode {
  return { ...common, code, kind: 'process', next, ends };
}

function condition(code: string, onSuccess: string, onFailure: string): FlowNode {
  return { ...common, code, kind: 'condition', onSuccess, onFailure };
}

const sound: readonly FlowNode[] = [
  process('process-1', 'condition-1'),
  condition('condition-1', 'process-3', 'process-2'),
  process('process-2', null, 'refused'),
  process('process-3', null, 'delivered'),
];

function flow(nodes: readonly FlowNode[], channel: EditionFlow['channel'] = 'portal'): EditionFlow {
  return { channel, title, nodes, citation };
}

function edition(...flows: readonly EditionFlow[]): Partial<Edition> {
  return { channels: { intake: ['portal'], handout: ['portal'], citation }, flows };
}

describe('the flow of an electronic channel', () => {
  it('is sound when every branch leads to an end', () => {
    expect(rulesBroken(edition(flow(sound)))).toEqual([]);
  });

  it('may lead back, as long as it can be left', () => {
    const again = [
      process('process-1', 'condition-1'),
      condition('condition-1', 'process-3', 'process-1'),
      ...sound.slice(3),
    ];
    expect(rulesBroken(edition(flow(again)))).toEqual([]);
  });

  const faulty: [string, readonly FlowNode[], string][] = [
    ['a node nothing leads to', [...sound, process('process-4', null, 'refused')], 'flow-unreachable process-4'],
    ['a way to nowhere', [process('process-1', 'process-9'), ...sound.slice(1)], 'flow-dangling process-1'],
    [
      'a failure that leads nowhere',
      [process('process-1', 'condition-1'), condition('condition-1', 'process-3', 'process-9'), ...sound.slice(3)],
      'flow-dangling condition-1',
    ],
    [
      'branches that do not part',
      [process('process-1', 'condition-1'), condition('condition-1', 'process-3', 'process-3'), ...sound.slice(3)],
      'flow-branches condition-1',
    ],
    ['an end that does not say how', [process('process-1', null)], 'flow-end process-1'],
    ['an end that goes on', [process('process-1', 'process-3', 'refused'), ...sound.slice(3)], 'flow-end process-1'],
    [
      'a round nobody can leave',
      [process('process-1', 'process-2'), process('process-2', 'process-1')],
      'flow-endless process-1',
    ],
    ['a code twice', [...sound, process('process-3', null, 'delivered')], 'code-twice'],
  ];
  it.each(faulty)('finds %s', (_, nodes, fault) => {
    const [rule, node] = fault.split(' ');
    const path = node === undefined ? '/flows/0/nodes' : `/flows/0/nodes/${node}`;
    expect(rulesBroken(edition(flow(nodes)))).toContain(`${rule ?? ''} ${path}`);
  });

  it('is one to a channel, and of a channel of the edition', () => {
    expect(rulesBroken(edition(flow(sound), flow(sound)))).toContain('flow-twice /flows/1');
    expect(rulesBroken(edition(flow(sound, 'state-corporation')))).toEqual(['channel-unknown /flows/0']);
  });
});
