import type { EditionFlow, FlowNode } from '#regulations';

/** One way through an electronic flow. */
export interface FlowTrail {
  /** Branches taken, e.g. `portal condition-1 success`. */
  readonly branches: readonly string[];
  /** Conditions that were met. */
  readonly passed: readonly string[];
  readonly ends: 'refused' | 'delivered' | null;
}

/**
 * Goes the flow from its first node; a condition named in `fails` fails the first time it is met, every other is fulfilled.
 * @throws Error when a condition that shall fail is not on the way
 */
export function walkFlow({ channel, nodes }: EditionFlow, fails: readonly string[]): FlowTrail {
  const failing = new Set(fails);
  const branches: string[] = [];
  const passed: string[] = [];
  let node: FlowNode | undefined = nodes[0];
  while (node?.kind === 'condition' || (node?.kind === 'process' && node.next !== null)) {
    if (node.kind === 'process') {
      node = at(nodes, node.next ?? '');
      continue;
    }
    const met = !failing.delete(node.code);
    branches.push(`${channel} ${node.code} ${met ? 'success' : 'failure'}`);
    if (met) passed.push(node.code);
    node = at(nodes, met ? node.onSuccess : node.onFailure);
  }
  if (failing.size > 0) throw new Error(`Not on the way through the flow: ${[...failing].join(', ')}`);
  return { branches, passed, ends: node?.kind === 'process' ? node.ends : null };
}

function at(nodes: readonly FlowNode[], code: string): FlowNode | undefined {
  return nodes.find((node) => node.code === code);
}
