import type { Edition, EditionFlow, FlowNode } from '../edition.js';
import { when } from './finding.js';
import type { Fault } from './finding.js';

/** Every electronic flow can be walked from its first node to an end, along each branch. */
export function flows({ flows: all = [] }: Edition): readonly Fault[] {
  return all.flatMap((flow, index) => {
    const path = `/flows/${index}`;
    return [
      ...when(
        all.findIndex(({ channel }) => channel === flow.channel) < index,
        'flow-twice',
        path,
        `${flow.channel} has two flows`,
      ),
      ...nodeCodes(flow, path),
      ...dangling(flow, path),
      ...unreachable(flow, path),
      ...ends(flow, path),
      ...endless(flow, path),
    ];
  });
}

function nodeCodes({ nodes }: EditionFlow, path: string): readonly Fault[] {
  const codes = nodes.map(({ code }) => code);
  return when(new Set(codes).size < codes.length, 'code-twice', `${path}/nodes`, 'a code occurs twice');
}

/** Where a node leads; nowhere when the flow ends there. */
function leadsTo(node: FlowNode): readonly string[] {
  if (node.kind === 'condition') return [node.onSuccess, node.onFailure];
  return node.next === null ? [] : [node.next];
}

function dangling({ nodes }: EditionFlow, path: string): readonly Fault[] {
  const known = new Set(nodes.map(({ code }) => code));
  return nodes.flatMap((node) =>
    leadsTo(node)
      .filter((code) => !known.has(code))
      .flatMap((code) => when(true, 'flow-dangling', at(path, node), `leads to ${code}, which is not there`)),
  );
}

function unreachable({ nodes }: EditionFlow, path: string): readonly Fault[] {
  const reached = closure(new Set(nodes.slice(0, 1).map(({ code }) => code)), (code) =>
    nodes.filter((node) => node.code === code).flatMap(leadsTo),
  );
  return nodes.flatMap((node) =>
    when(!reached.has(node.code), 'flow-unreachable', at(path, node), 'nothing leads here from the first node'),
  );
}

/** A process says how the flow ends exactly where it ends; the branches of a condition part. */
function ends({ nodes }: EditionFlow, path: string): readonly Fault[] {
  return nodes.flatMap((node) =>
    node.kind === 'condition'
      ? when(node.onSuccess === node.onFailure, 'flow-branches', at(path, node), 'both branches lead to the same node')
      : when(
          (node.next === null) !== (node.ends !== null),
          'flow-end',
          at(path, node),
          node.next === null ? 'the flow ends here, but not how' : 'goes on, and yet ends',
        ),
  );
}

/** From every node some way leads to an end: a round that nobody can leave is no flow. */
function endless({ nodes }: EditionFlow, path: string): readonly Fault[] {
  const stops = new Set(nodes.filter((node) => leadsTo(node).length === 0).map(({ code }) => code));
  const ending = closure(stops, (code) =>
    nodes.filter((node) => leadsTo(node).includes(code)).map((node) => node.code),
  );
  return nodes.flatMap((node) =>
    when(!ending.has(node.code), 'flow-endless', at(path, node), 'no way leads from here to an end'),
  );
}

function closure(start: ReadonlySet<string>, next: (code: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set(start);
  // A set that grows while it is walked is walked to its last member.
  for (const code of found) for (const further of next(code)) found.add(further);
  return found;
}

function at(path: string, { code }: FlowNode): string {
  return `${path}/nodes/${code}`;
}
