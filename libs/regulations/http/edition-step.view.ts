import { IsBoolean, IsIn, IsInt, IsOptional } from 'class-validator';

import { IsNullable } from '#platform';

import type { Activity, Channel, EditionStep, Role } from '../edition.js';
import { ACTIVITIES, ROLES } from '../schema-parts.js';
import { EditionCitation, EditionTerm, EditionText, EditionTitled } from './edition-parts.view.js';
import { Nested } from './nested.decorator.js';

export class EditionRoleByHandout implements Partial<Record<Channel, Role>> {
  @IsOptional()
  @IsIn(ROLES)
  readonly 'provider-office'?: Role;

  @IsOptional()
  @IsIn(ROLES)
  readonly 'state-corporation'?: Role;

  @IsOptional()
  @IsIn(ROLES)
  readonly 'portal'?: Role;

  @IsOptional()
  @IsIn(ROLES)
  readonly 'education-organisation'?: Role;
}

export class EditionStepView extends EditionTitled implements EditionStep {
  @IsInt()
  readonly no!: number;

  @IsIn(ROLES)
  readonly role!: Role;

  @IsIn(ACTIVITIES)
  readonly activity!: Activity;

  @IsIn(ACTIVITIES, { each: true })
  readonly activities!: readonly Activity[];

  @IsNullable()
  @Nested(() => EditionTerm)
  readonly duration!: EditionTerm | null;

  @Nested(() => EditionText)
  readonly output!: EditionText;

  @IsOptional()
  @IsBoolean()
  readonly inspectionAct?: boolean;

  @IsIn(['text', 'practice'])
  readonly basis!: 'text' | 'practice';

  @IsOptional()
  @IsBoolean()
  readonly resolution?: boolean;

  @IsOptional()
  @Nested(() => EditionRoleByHandout)
  readonly roleByHandout?: EditionRoleByHandout;

  @IsOptional()
  @Nested(() => EditionCitation)
  readonly outputCitation?: EditionCitation;
}
