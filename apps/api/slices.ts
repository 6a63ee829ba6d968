import type { DynamicModule, Type } from '@nestjs/common';
import type { EventTypes } from '#event-store';
import { identityEventTypes, IdentityModule, identityProjections } from '#identity';
import type { Projection } from '#read-models';

/** What the program is made of. A new slice is added here and nowhere else. */
export const sliceModules: readonly (Type | DynamicModule)[] = [IdentityModule];

/** Every event type the program knows. */
export const eventTypes: EventTypes = new Map([...identityEventTypes]);

/** Every read model the program keeps. */
export const projections: readonly Projection[] = [...identityProjections];
