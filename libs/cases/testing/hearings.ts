import { objectionDue, protocolSigningDue } from '../case-commands/general-law.js';
import type { ActingOfficer } from '../domain/act.js';
import type { CaseEvent } from '../domain/case-events.js';
import type { CaseFile } from '../domain/case-file.js';
import { moveHearing, proposeRefusal, recordObjection } from '../domain/hearing.js';
import { recordHearing, type RecordHearingInput } from '../domain/hearing-held.js';
import { recordNotice, type RecordNoticeInput } from '../domain/notice.js';
import { signProtocol } from '../domain/protocol-signing.js';
import { draftResult } from '../domain/result.js';
import { waiveHearing } from '../domain/waiver.js';
import { act, officer } from './fixtures.js';

type Decision = (file: CaseFile) => CaseEvent[];

/** Local time of September 2026 in the office's zone, as an instant: `on(8, '11:00')` is the second day of the case. */
export function on(day: number, time: string): string {
  return new Date(`2026-09-${String(day).padStart(2, '0')}T${time}:00+05:00`).toISOString();
}

export const untrue = { code: 'untrue-documents', words: null } as const;
const place = 'Тараз қ., Сүлейменов к-сі, 3, 12-кабинет';

/** What officers do around a hearing, each at its moment; tests change what they are about. */
export const propose =
  (at: string, hearingAt: string, grounds: Parameters<typeof proposeRefusal>[1]['grounds'] = [untrue]): Decision =>
  (file) =>
    proposeRefusal(file, {
      grounds,
      text: 'Алдын ала шешім',
      hearing: { at: hearingAt, place },
      act: act('executor', at),
    });

export const notify =
  (
    at: string,
    input: Partial<Omit<RecordNoticeInput, 'act' | 'objectionDue'>> = {},
    by: ActingOfficer = officer('executor'),
  ): Decision =>
  (file) => {
    const noted = act('executor', at, { officer: by });
    return recordNotice(file, {
      notice: 'preliminary-decision',
      channel: 'sms',
      outcome: 'delivered',
      takenBy: null,
      proof: 'Хабарлама № 1',
      ...input,
      objectionDue: objectionDue(file, noted),
      act: noted,
    });
  };

export const object =
  (at: string, asksForOralHearing = true): Decision =>
  (file) =>
    recordObjection(file, { text: 'Құжаттар дұрыс', asksForOralHearing, act: act('executor', at) });

export const move =
  (at: string, hearingAt: string): Decision =>
  (file) =>
    moveHearing(file, { hearing: { at: hearingAt, place }, reason: 'Өтініш бойынша', act: act('executor', at) });

export const hold =
  (at: string, input: Partial<Omit<RecordHearingInput, 'act'>> = {}): Decision =>
  (file) =>
    recordHearing(file, { attended: true, form: 'oral', protocol: null, ...input, act: act('executor', at) });

export const protocol = (startedAt: string, endedAt: string): NonNullable<RecordHearingInput['protocol']> => ({
  startedAt,
  endedAt,
  chair: 'Төраға',
  secretary: 'Хатшы',
  participants: 'Көрсетілетін қызметті алушы',
  course: 'Түсініктеме берді',
});

export const sign =
  (at: string): Decision =>
  (file) => {
    const by = act('clerk', at);
    return signProtocol(file, { due: protocolSigningDue(file, by), act: by });
  };

export const waive =
  (
    at: string,
    ground = 'participant-request',
    grounds: Parameters<typeof waiveHearing>[1]['grounds'] = [untrue],
  ): Decision =>
  (file) =>
    waiveHearing(file, {
      ground,
      groundsOfLaw: ['favourable-act', 'short-term', 'urgent', 'participant-request'],
      grounds,
      reason: 'Өтініш берді',
      act: act('executor', at),
    });

export const refuse =
  (at: string, grounds: Parameters<typeof draftResult>[1]['grounds'] = [untrue]): Decision =>
  (file) =>
    draftResult(file, {
      outcome: 'refusal',
      resultCode: 'reasoned-refusal',
      grounds,
      text: 'Бас тарту',
      parts: [],
      salt: 's',
      contentHash: 'ef',
      act: act('executor', at),
    });
