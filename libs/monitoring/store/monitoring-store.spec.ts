import { describe, expect, it } from '@jest/globals';
import { effectsOf, MonitoringFolder, recordsOf } from '../testing/monitoring-folder.js';
import { caseIdOf, minute, stageOf, wholeCase } from '../testing/stage-messages.js';

const count = (folder: MonitoringFolder, sql: string): number => folder.db.get<{ n: number }>(sql)?.n ?? -1;
const OPEN_GAPS = `SELECT count(*) AS n FROM anomaly WHERE kind = 'gap' AND resolved_at IS NULL`;

describe('a message', () => {
  it('has its effect once, however often it comes', () => {
    using folder = new MonitoringFolder();
    folder.take(wholeCase('a'));
    const once = effectsOf(folder.db);
    folder.take(wholeCase('a'), 7);
    folder.take([...wholeCase('a'), ...wholeCase('a')], 14);
    expect(effectsOf(folder.db)).toEqual(once);
    expect(folder.tally()).toMatchObject({ taken: 28, stages: 7, duplicates: 21, corrected: 0, conflicts: 0 });
  });

  it('with the same id and other content takes the place of the former', () => {
    using folder = new MonitoringFolder();
    folder.take(wholeCase('a'));
    folder.take([stageOf('a', 4, { stage: 'step.started', step: 2, role: 'head', dueAt: minute(99) })]);
    expect(folder.tally()).toMatchObject({ corrected: 1, conflicts: 0, stages: 7 });
    expect(folder.db.get('SELECT role, due_at FROM step_pass WHERE step = 2')).toEqual({
      role: 'head',
      due_at: minute(99),
    });
  });

  it('that claims the place of another takes it, and that is noted', () => {
    using folder = new MonitoringFolder();
    folder.take(wholeCase('a'));
    const other = { ...stageOf('a', 6, { stage: 'executor.assigned' }), id: caseIdOf('another event') };
    folder.take([other]);
    expect(folder.tally()).toMatchObject({ conflicts: 1, corrected: 0 });
    expect(folder.db.get('SELECT closed, stages FROM monitored_case')).toEqual({ closed: 0, stages: 7 });
    expect(folder.db.get('SELECT kind, sequence, detail FROM anomaly')).toEqual({
      kind: 'conflict',
      sequence: 6,
      detail: stageOf('a', 6).id,
    });
  });

  it('that moves to another case leaves nothing behind', () => {
    using folder = new MonitoringFolder();
    const [first] = wholeCase('a');
    folder.take([{ ...stageOf('b', 1), id: first?.id ?? '' }]);
    folder.take(wholeCase('a').slice(0, 1), 1);
    expect(folder.db.all('SELECT case_id FROM monitored_case')).toEqual([{ case_id: caseIdOf('a') }]);
  });

  it('of the order is its sequence, never its clock', () => {
    using folder = new MonitoringFolder();
    const [filed, begun] = wholeCase('a');
    if (filed === undefined || begun === undefined) throw new Error('the case is too short');
    folder.take([filed, begun, stageOf('a', 3, { stage: 'result.issued', occurredAt: minute(-9_000) })]);
    expect(folder.db.get('SELECT closed_at, last_sequence FROM monitored_case')).toEqual({
      closed_at: minute(-9_000),
      last_sequence: 3,
    });
  });
});

describe('a gap', () => {
  it('is open until it is filled', () => {
    using folder = new MonitoringFolder();
    const all = wholeCase('a');
    folder.take(all.filter(({ data }) => data.sequence !== 3 && data.sequence !== 4));
    expect(count(folder, OPEN_GAPS)).toBe(1);
    folder.take(all.slice(2, 3));
    expect(count(folder, OPEN_GAPS)).toBe(1);
    folder.take(all.slice(3, 4));
    expect(count(folder, OPEN_GAPS)).toBe(0);
  });

  it('at the beginning leaves a case of which little is known', () => {
    using folder = new MonitoringFolder();
    folder.take(wholeCase('a').slice(2));
    expect(folder.db.get('SELECT service, stages, last_sequence FROM monitored_case')).toEqual({
      service: '',
      stages: 5,
      last_sequence: 7,
    });
    expect(count(folder, OPEN_GAPS)).toBe(1);
  });
});

describe('what nobody can read', () => {
  const poison = [
    Buffer.from('{"half'),
    Buffer.from([0xff, 0xfe]),
    Buffer.from('[]'),
    Buffer.from(JSON.stringify({ ...stageOf('a', 1), type: 'qamqor.case-stage.v9' })),
    Buffer.from(JSON.stringify({ ...stageOf('a', 1), data: { caseId: caseIdOf('a') } })),
  ];

  it('is laid aside with its reason, and what follows is taken', () => {
    using folder = new MonitoringFolder();
    folder.take([...poison, ...wholeCase('b')]);
    const rows = folder.db.all('SELECT reason, offset, value FROM dead_letter ORDER BY id');
    expect(rows).toEqual(
      ['not-json', 'not-json', 'not-cloudevent', 'unknown-type', 'outside-schema'].map((reason, index) => {
        return { reason, offset: String(index), value: poison[index] };
      }),
    );
    expect(folder.tally()).toMatchObject({ taken: 12, stages: 7 });
  });

  it('is laid aside once, also when it comes again', () => {
    using folder = new MonitoringFolder();
    folder.take(poison);
    folder.take(poison);
    expect(count(folder, 'SELECT count(*) AS n FROM dead_letter')).toBe(5);
  });

  it('has its effect when a replay can read it, and stays otherwise', async () => {
    using folder = new MonitoringFolder();
    folder.take(poison);
    // As if an older program had not known what this one reads.
    const readable = Buffer.from(JSON.stringify(stageOf('c', 1)));
    folder.db.run("UPDATE dead_letter SET value = ? WHERE reason = 'unknown-type'", [readable]);
    expect(await folder.store.replayDeadLetters()).toEqual({ tried: 5, replayed: 1, remaining: 4 });
    expect(await folder.store.replayDeadLetters()).toEqual({ tried: 4, replayed: 0, remaining: 4 });
    expect(folder.tally()).toMatchObject({ taken: 5, stages: 1 });
  });

  it('holds fields and a stage of the future, which are kept', () => {
    using folder = new MonitoringFolder();
    const future = stageOf('a', 1, { stage: 'child.consulted' });
    const message = { ...future, dataschema: 'urn:later', data: { ...future.data, mood: { of: 'later' } } };
    folder.take([Buffer.from(JSON.stringify(message))]);
    expect(folder.db.get('SELECT last_stage FROM monitored_case')).toEqual({ last_stage: 'child.consulted' });
    const kept = folder.db.get<{ message: string }>('SELECT message FROM stage');
    expect(JSON.parse(kept?.message ?? '')).toEqual(message);
  });
});

describe('rows and place', () => {
  it('commit together or not at all', () => {
    using folder = new MonitoringFolder();
    folder.take(wholeCase('a'));
    expect(folder.store.next('test', 0)).toBe('7');
    const before = effectsOf(folder.db);
    folder.db.run(`CREATE TRIGGER full_disk BEFORE INSERT ON stage WHEN NEW.sequence = 5
      BEGIN SELECT RAISE(ABORT, 'full'); END`);
    expect(() => {
      folder.take(wholeCase('b'), 7);
    }).toThrow('full');
    expect(effectsOf(folder.db)).toEqual(before);
    expect(folder.store.next('test', 0)).toBe('7');
    folder.db.run('DROP TRIGGER full_disk');
    folder.take(wholeCase('b'), 7);
    expect(folder.store.next('test', 0)).toBe('14');
  });

  it('of another log stand apart', () => {
    using folder = new MonitoringFolder();
    folder.take(wholeCase('a'));
    expect(folder.store.next('other', 0)).toBeNull();
  });

  it('outlive the process', () => {
    using folder = new MonitoringFolder();
    folder.take(wholeCase('a'));
    const before = effectsOf(folder.db);
    folder.reopen();
    expect(effectsOf(folder.db)).toEqual(before);
    expect(folder.store.next('test', 0)).toBe('7');
  });

  it('say what the log no longer had', () => {
    using folder = new MonitoringFolder();
    const lost = { partition: 0, offset: '3', until: '8' };
    folder.store.take({ log: 'test', records: recordsOf(wholeCase('a'), 8), lost });
    expect(folder.db.all('SELECT partition, from_offset, until_offset FROM lost')).toEqual([
      { partition: 0, from_offset: '3', until_offset: '8' },
    ]);
  });
});

describe('a wrong clock', () => {
  it('of the case system shows by how much it is ahead, until it is right again', () => {
    using folder = new MonitoringFolder();
    folder.clock.set(minute(10));
    folder.take([stageOf('a', 1, { recordedAt: minute(70) })]);
    expect(folder.tally()).toMatchObject({ ahead_ms: 3_600_000 });
    folder.take([stageOf('a', 2, { recordedAt: minute(9) })]);
    expect(folder.tally()).toMatchObject({ ahead_ms: 0 });
  });
});

it('tells whoever waits that something changed, and not when nothing did', () => {
  using folder = new MonitoringFolder();
  let told = 0;
  const stop = folder.store.onChange(() => (told += 1));
  folder.take(wholeCase('a'));
  folder.take(wholeCase('a'));
  stop();
  folder.take(wholeCase('b'));
  expect([told, folder.store.changes()]).toEqual([1, 2]);
});
