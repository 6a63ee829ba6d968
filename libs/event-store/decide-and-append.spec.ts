import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { InMemoryEventStore } from './adapters/in-memory-event-store.js';
import { CommandIdReused, StaleRevision, TooMuchContention, UnknownEventType } from './decide-and-append.errors.js';
import { decideAndAppend } from './decide-and-append.js';
import type { CommandContext, DecisionResult } from './decide-and-append.js';
import { WrongExpectedRevision } from './event-store.js';
import { FoldedStreams } from './folded-streams.js';
import { readToEnd, someEvent } from './testing/contract-events.js';
import { moveParcel, parcel, sendParcel } from './testing/parcels.js';
import type { Parcel, ParcelEvent } from './testing/parcels.js';

const STREAM = 'parcel-1';

function command(commandId: string, over: Partial<CommandContext> = {}): CommandContext {
  return {
    commandId,
    correlationId: 'correlation',
    schemaVersionOf: (type) => (type === 'ParcelSent' ? 3 : 1),
    ...over,
  };
}

describe.each([
  ['reading everything', () => undefined],
  ['with kept folds', () => new FoldedStreams<Parcel>(10)],
])('decideAndAppend, %s', (_, newFolds) => {
  let store: InMemoryEventStore;
  let folded: FoldedStreams<Parcel> | undefined;
  beforeEach(() => {
    store = new InMemoryEventStore();
    folded = newFolds();
  });

  const run = (
    decide: (state: Parcel, revision: number) => readonly ParcelEvent[],
    context: CommandContext,
  ): Promise<DecisionResult> => decideAndAppend(store, parcel, STREAM, decide, context, folded);
  const move = (to: string, context: CommandContext): Promise<DecisionResult> =>
    run((state) => moveParcel(state, to), context);

  it('writes what was decided, with the metadata of the command', async () => {
    const actor = { officerId: 'o1', role: 'clerk', bodyId: 'b1' };
    const answer = await run(sendParcel, command('c1', { requestHash: 'h', causationId: 'cause', actor }));
    const [event] = await readToEnd(store, STREAM);
    expect(answer).toEqual({ revision: 0, position: event?.position, repeated: false });
    expect(event?.data).toEqual({ grams: 5_000, fragile: false });
    expect(event?.metadata).toEqual({
      schemaVersion: 3,
      commandId: 'c1',
      requestHash: 'h',
      correlationId: 'correlation',
      causationId: 'cause',
      actor,
    });
  });

  it('gives the decision the folded state and its revision', async () => {
    await run(sendParcel, command('c1'));
    await move('Тараз', command('c2'));
    const decide = jest.fn<(state: Parcel, revision: number) => ParcelEvent[]>(() => []);
    await run(decide, command('c3'));
    expect(decide).toHaveBeenCalledWith({ sent: true, places: ['Тараз'] }, 1);
  });

  it('answers a decision without events with where the stream is', async () => {
    const empty = await run(() => [], command('c0'));
    expect(empty).toEqual({ revision: -1, position: '', repeated: false });
    const sent = await run(sendParcel, command('c1'));
    expect(await run(sendParcel, command('c2'))).toEqual(sent);
    expect(await readToEnd(store, STREAM)).toHaveLength(1);
  });

  it('lets a refusal through and writes nothing', async () => {
    await expect(move('Тараз', command('c1'))).rejects.toMatchObject({ code: 'parcel-not-sent' });
    expect(await readToEnd(store, STREAM)).toEqual([]);
  });

  it('refuses a stream with an event it does not know', async () => {
    await store.append(STREAM, [someEvent(0, { type: 'ParcelEaten' })], 'no-stream');
    await expect(run(sendParcel, command('c1'))).rejects.toThrow(new UnknownEventType(STREAM, 'ParcelEaten'));
  });

  describe('repeated', () => {
    it('answers as before without deciding, also when others wrote since', async () => {
      const first = await run(sendParcel, command('c1', { requestHash: 'h' }));
      await move('Тараз', command('c2'));
      const decide = jest.fn(sendParcel);
      const again = await run(decide, command('c1', { requestHash: 'h' }));
      expect(again).toEqual({ ...first, repeated: true });
      expect(decide).not.toHaveBeenCalled();
    });

    it('answers as before even when the caller’s revision has become stale by it', async () => {
      const first = await run(sendParcel, command('c1', { expectedRevision: -1 }));
      const again = await run(sendParcel, command('c1', { expectedRevision: -1 }));
      expect(again).toEqual({ ...first, repeated: true });
    });

    it('refuses the same command id with other content', async () => {
      await run(sendParcel, command('c1', { requestHash: 'h' }));
      await expect(run(sendParcel, command('c1', { requestHash: 'other' }))).rejects.toThrow(new CommandIdReused('c1'));
    });

    it('writes once when the same command comes twice at the same time', async () => {
      await run(sendParcel, command('c0'));
      const answers = await Promise.all([move('Тараз', command('c1')), move('Тараз', command('c1'))]);
      expect(answers.map(({ revision }) => revision)).toEqual([1, 1]);
      expect(await readToEnd(store, STREAM)).toHaveLength(2);
    });

    it('refuses one of two commands that race with the same id but other content', async () => {
      await run(sendParcel, command('c0'));
      const answers = await Promise.allSettled([
        move('Тараз', command('c1', { requestHash: 'h1' })),
        move('Шу', command('c1', { requestHash: 'h2' })),
      ]);
      expect(answers[0].status).toBe('fulfilled');
      expect(answers[1]).toEqual({ status: 'rejected', reason: new CommandIdReused('c1') });
    });
  });

  describe('with other writers', () => {
    it('decides again on the newer state', async () => {
      await run(sendParcel, command('c0'));
      const seen: (readonly string[])[] = [];
      const decide = (to: string) => (state: Parcel) => {
        seen.push(state.places);
        return moveParcel(state, to);
      };
      await Promise.all([run(decide('Тараз'), command('c1')), run(decide('Шу'), command('c2'))]);
      expect(seen).toEqual([[], [], ['Тараз']]);
      expect(await readToEnd(store, STREAM)).toHaveLength(3);
    });

    it('brings 64 commands on one stream to their end', async () => {
      await run(sendParcel, command('c0'));
      await Promise.all(Array.from({ length: 64 }, (_, no) => move(String(no), command(`m${String(no)}`))));
      expect(await readToEnd(store, STREAM)).toHaveLength(65);
    });

    it('gives up when it never gets through', async () => {
      jest.spyOn(store, 'append').mockRejectedValue(new WrongExpectedRevision(STREAM, 'no-stream', 0));
      await expect(run(sendParcel, command('c1'))).rejects.toThrow(new TooMuchContention(STREAM, 100));
    });

    it('lets every other failure through at once', async () => {
      const append = jest.spyOn(store, 'append').mockRejectedValue(new Error('disk'));
      await expect(run(sendParcel, command('c1'))).rejects.toThrow('disk');
      expect(append).toHaveBeenCalledTimes(1);
    });
  });

  describe('with the revision the caller saw', () => {
    it('refuses another revision without deciding', async () => {
      await run(sendParcel, command('c0'));
      const decide = jest.fn(sendParcel);
      const refused = run(decide, command('c1', { expectedRevision: 4 }));
      await expect(refused).rejects.toThrow(new StaleRevision(STREAM, 4, 0));
      expect(decide).not.toHaveBeenCalled();
    });

    it('does not decide again when another writer was first', async () => {
      await run(sendParcel, command('c0'));
      const decide = jest.fn((state: Parcel) => moveParcel(state, 'Шу'));
      const answers = await Promise.allSettled([
        move('Тараз', command('c1', { expectedRevision: 0 })),
        run(decide, command('c2', { expectedRevision: 0 })),
      ]);
      expect(answers[1]).toEqual({ status: 'rejected', reason: new StaleRevision(STREAM, 0, 1) });
      expect(decide).toHaveBeenCalledTimes(1);
    });
  });

  describe('with events that are nobody’s act', () => {
    const quiet = { ...parcel, quietTypes: new Set(['ParcelMoved']) };
    const decideOn = (
      decide: (state: Parcel) => readonly ParcelEvent[],
      context: CommandContext,
    ): Promise<DecisionResult> => decideAndAppend(store, quiet, STREAM, decide, context, folded);

    it('lets pass what the caller saw before them', async () => {
      await decideOn(sendParcel, command('c0'));
      await decideOn((state) => moveParcel(state, 'Тараз'), command('quiet'));
      const seen: (readonly string[])[] = [];
      const answer = await decideOn(
        (state) => {
          seen.push(state.places);
          return [{ type: 'ParcelSent', data: { grams: 1, fragile: false } }];
        },
        command('c1', { expectedRevision: 0 }),
      );
      expect(answer.revision).toBe(2);
      expect(seen).toEqual([['Тараз']]);
    });

    it('refuses what the caller saw before an act, whatever came after it', async () => {
      await decideOn(sendParcel, command('c0'));
      await decideOn(() => [{ type: 'ParcelSent', data: { grams: 1, fragile: false } }], command('act'));
      await decideOn((state) => moveParcel(state, 'Тараз'), command('quiet'));
      const stale = decideOn(sendParcel, command('c1', { expectedRevision: 0 }));
      await expect(stale).rejects.toThrow(new StaleRevision(STREAM, 0, 2));
      expect(await decideOn(() => [], command('c2', { expectedRevision: 1 }))).toMatchObject({ revision: 2 });
      const never = decideOn(sendParcel, command('c3', { expectedRevision: 3 }));
      await expect(never).rejects.toThrow(new StaleRevision(STREAM, 3, 2));
    });

    it('decides again when one of them was first', async () => {
      await decideOn(sendParcel, command('c0'));
      const act = jest.fn((): ParcelEvent[] => [{ type: 'ParcelSent', data: { grams: 1, fragile: false } }]);
      const [, second] = await Promise.all([
        decideOn((state) => moveParcel(state, 'Тараз'), command('quiet')),
        decideOn(act, command('c1', { expectedRevision: 0 })),
      ]);
      expect(second.revision).toBe(2);
      expect(act).toHaveBeenCalledTimes(2);
    });
  });
});
