import type { Channel } from '#regulations';

/**
 * A request that failed a condition of a channel's electronic flow and never became a case. It says nothing of who asked.
 */
export interface IntakeRefused {
  readonly type: 'IntakeRefused';
  readonly data: {
    readonly refusalId: string;
    readonly edition: string;
    readonly editionRevision: number;
    readonly service: string;
    readonly jurisdiction: string;
    readonly channel: Channel;
    /** Code of the flow's condition that was not fulfilled. */
    readonly condition: string;
    /** Who turned the request down. */
    readonly bodyId: string;
    readonly occurredAt: string;
  };
}

export type IntakeRefusalEvent = IntakeRefused;
