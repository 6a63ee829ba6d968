import type { CommandBus } from '@nestjs/cqrs';
import { DateTime } from 'luxon';
import type { EventStore } from '#event-store';
import { type BodyDirectory, demoOfficerId, type OfficerDirectory, type Viewer } from '#identity';
import { addWorkingDays, localDay, nextWorkingMoment, workingDaysBetween } from '#legal-time';
import type { Clock } from '#platform';
import { actionCommand } from '../case-commands/action-command.js';
import { type CommandOrigin, newCaseId } from '../case-commands/case-desk.js';
import { caseStream } from '../stored-events/case-event-types.js';
import { SubmitApplication } from '../submit-application/submit-application.command.js';
import { type DemoCase, demoCases, type Filed } from './demo-cases.js';
import type { DemoAct } from './demo-lanes.js';

export interface DemoCaseDependencies {
  readonly commands: CommandBus;
  readonly officers: OfficerDirectory;
  readonly bodies: BodyDirectory;
  readonly clock: Clock;
}

const ZONE = 'Asia/Almaty';
const LATE = { lateReason: 'Көрсетілім деректері' };

/** Whether every demo case was played to its end by an earlier start. */
export async function hasDemoCases(store: EventStore): Promise<boolean> {
  const last = demoCases.at(-1);
  if (last === undefined) return true;
  const stream = caseStream(newCaseId(demoOfficerId(last.intake), keyOf(last.key)));
  let latest = -1;
  for await (const { revision } of store.readStream(stream)) latest = revision;
  return latest >= last.acts.length;
}

/** Plays the demo cases through the same commands as everybody. Needs the demo accounts in the read models. */
export async function seedDemoCases(dependencies: DemoCaseDependencies): Promise<void> {
  const player = new DemoPlayer(dependencies);
  for (const demoCase of demoCases) await player.play(demoCase);
}

class DemoPlayer {
  readonly #viewers: ReadonlyMap<string, Viewer>;
  readonly #now: string;

  constructor(private readonly dependencies: DemoCaseDependencies) {
    const { officers, bodies, clock } = dependencies;
    this.#now = clock.now();
    this.#viewers = new Map(
      officers
        .list({})
        .map(({ id, login, name, roles, scope, bodyId }) => [
          login,
          { officerId: id, name, roles, scope, body: bodies.get(bodyId) },
        ]),
    );
  }

  async play(demoCase: DemoCase): Promise<void> {
    const { key, intake, providerId, service, channel, parties, acts } = demoCase;
    const { documents, answers, consent } = demoCase.package;
    const day = this.#dayOf(demoCase.filed);
    const body = {
      providerId,
      service,
      channel,
      parties,
      documents: [...documents],
      answers: [...answers],
      ...(consent === undefined ? {} : { consent }),
      ...this.#when(day, '10:00'),
    };
    const { caseId } = await this.dependencies.commands.execute(new SubmitApplication(body, this.#origin(intake, key)));
    for (const [index, act] of acts.entries()) {
      const times = acts.slice(0, index).filter(({ action }) => action === act.action).length;
      await this.#act(caseId, act, day, times === 0 ? key : `${key}-${String(times)}`);
    }
  }

  async #act(caseId: string, act: DemoAct, filedOn: string, key: string): Promise<void> {
    const day = act.day === 0 ? filedOn : addWorkingDays(filedOn, act.day, 'provider');
    const executorId = this.#viewer(`${act.login.split('-')[0] ?? ''}-executor`).officerId;
    const inspection =
      'inspectionAct' in act.body
        ? { inspectionAct: { ...(act.body['inspectionAct'] as object), inspectedOn: day } }
        : {};
    const body = {
      ...act.body,
      ...inspection,
      ...(act.action === 'assign-executor' ? { executorId } : {}),
      ...this.#when(day, act.time),
    };
    const origin = this.#origin(act.login, `${key}-${act.action}`);
    await this.dependencies.commands.execute(actionCommand(act.action, caseId, body, origin));
  }

  /** The local time as an instant, with the reason where it lies on an earlier day; never in the future. */
  #when(day: string, time: string): { occurredAt: string; lateReason?: string } {
    const planned = DateTime.fromISO(`${day}T${time}`, { zone: ZONE }).toUTC().toISO() ?? this.#now;
    const occurredAt = planned < this.#now ? planned : this.#now;
    return localDay(occurredAt, ZONE) < localDay(this.#now, ZONE) ? { occurredAt, ...LATE } : { occurredAt };
  }

  #dayOf(filed: Filed): string {
    if ('on' in filed) return filed.on;
    const today = localDay(this.#now, ZONE);
    let day = today;
    while (workingDaysBetween(day, today, 'provider') < filed.workingDaysAgo) {
      day = DateTime.fromISO(day).minus({ days: 1 }).toISODate() ?? day;
    }
    return localDay(nextWorkingMoment(`${day}T05:00:00.000Z`, 'provider', ZONE), ZONE) > today ? today : day;
  }

  #viewer(login: string): Viewer {
    const viewer = this.#viewers.get(login);
    if (viewer === undefined) throw new Error(`The demo account ${login} is missing`);
    return viewer;
  }

  /** The key alone makes the command: the same demo case is never made twice, whenever it is started. */
  #origin(login: string, key: string): CommandOrigin {
    const idempotencyKey = keyOf(key);
    return {
      viewer: this.#viewer(login),
      headers: { idempotencyKey, requestHash: idempotencyKey, correlationId: DEMO },
    };
  }
}

function keyOf(key: string): string {
  return `demo-${key}`;
}

const DEMO = '00000000-0000-5000-8000-000000000001';
