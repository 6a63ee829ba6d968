import { IsIn, IsOptional, IsString } from 'class-validator';

import { IsNullable } from '#platform';

import type { Channel, EditionFlow, FlowNode } from '../edition.js';
import { CHANNELS, ROLES } from '../schema-parts.js';
import { EditionTerm, EditionTitled } from './edition-parts.view.js';
import { Nested, NestedList } from './nested.decorator.js';

/** A process goes on to `next` or `ends`; a condition goes on to `onSuccess` or `onFailure`. */
export class EditionFlowNode extends EditionTitled {
  /** Kind and the text's own number, e.g. `process-1`. */
  @IsString()
  readonly code!: string;

  @IsIn(['process', 'condition'])
  readonly kind!: 'process' | 'condition';

  @IsIn([...ROLES, 'applicant'])
  readonly actor!: FlowNode['actor'];

  @IsNullable()
  @Nested(() => EditionTerm)
  readonly duration!: EditionTerm | null;

  /** Of a process; `null` where the flow ends. */
  @IsOptional()
  @IsNullable()
  @IsString()
  readonly next?: string | null;

  /** Of a process: how the flow ends there, `null` while it goes on. */
  @IsOptional()
  @IsNullable()
  @IsIn(['refused', 'delivered'])
  readonly ends?: 'refused' | 'delivered' | null;

  @IsOptional()
  @IsString()
  readonly onSuccess?: string;

  @IsOptional()
  @IsString()
  readonly onFailure?: string;
}

export class EditionFlowView extends EditionTitled implements EditionFlow {
  @IsIn(CHANNELS)
  readonly channel!: Channel;

  /** The flow begins with the first. */
  @NestedList(() => EditionFlowNode)
  readonly nodes!: readonly FlowNode[];
}
