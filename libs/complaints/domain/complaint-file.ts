import type {
  Addressee,
  ComplaintDue,
  ComplaintEvent,
  ComplaintEventOf,
  ComplaintOutcome,
} from './complaint-events.js';

interface Filed {
  readonly complaintId: string;
  readonly caseId: string;
  readonly providerId: string;
  readonly zone: string;
  readonly textSubjectId: string;
  readonly addressee: Addressee;
  readonly officials: readonly string[];
  readonly forwarding: ComplaintDue | null;
  readonly atProvider: ComplaintDue | null;
  readonly review: ComplaintDue | null;
  readonly filedAt: string;
  readonly lastActAt: string;
}

export type ComplaintFile =
  | { readonly status: 'none' }
  /** `answered`: the provider did not satisfy it, and it still has to be forwarded. */
  | (Filed & { readonly status: 'filed' | 'answered' | 'forwarded' })
  | (Filed & {
      readonly status: 'decided';
      readonly outcome: ComplaintOutcome;
      readonly reopens: boolean;
      /** What was decided has reached the case. */
      readonly applied: boolean;
    });

export type PendingComplaint = Extract<ComplaintFile, { status: 'filed' | 'answered' | 'forwarded' }>;
export type DecidedComplaint = Extract<ComplaintFile, { status: 'decided' }>;

const nothingFiled: ComplaintFile = { status: 'none' };

export const complaintFile = { initialState: nothingFiled, evolve };

function evolve(file: ComplaintFile, event: ComplaintEvent): ComplaintFile {
  switch (event.type) {
    case 'ComplaintFiled':
      return filed(event.data);
    case 'ComplaintForwarded':
      return pending(file, 'forwarded', event.data.occurredAt);
    case 'ComplaintSatisfied':
      return decided(file, { ...event.data, outcome: 'satisfied' });
    case 'ComplaintAnswered':
      return event.data.outcome === 'satisfied'
        ? decided(file, event.data)
        : pending(file, 'answered', event.data.occurredAt);
    case 'ComplaintReviewed':
      return decided(file, event.data);
    case 'ComplaintOutcomeApplied':
      return file.status === 'decided' ? { ...file, applied: true } : file;
  }
}

function filed(data: ComplaintEventOf<'ComplaintFiled'>['data']): PendingComplaint {
  const { complaintId, caseId, providerId, zone, textSubjectId, addressee, officials, occurredAt } = data;
  const { forwarding, atProvider, review } = data;
  return {
    status: 'filed',
    complaintId,
    caseId,
    providerId,
    zone,
    textSubjectId,
    addressee,
    officials,
    forwarding,
    atProvider,
    review,
    filedAt: occurredAt,
    lastActAt: occurredAt,
  };
}

function pending(file: ComplaintFile, status: PendingComplaint['status'], lastActAt: string): ComplaintFile {
  return file.status === 'none' || file.status === 'decided' ? file : { ...file, status, lastActAt };
}

interface Decision {
  readonly outcome: ComplaintOutcome;
  readonly reopens: boolean;
  readonly occurredAt: string;
}

function decided(file: ComplaintFile, { outcome, reopens, occurredAt: lastActAt }: Decision): ComplaintFile {
  return file.status === 'none' ? file : { ...file, status: 'decided', outcome, reopens, applied: false, lastActAt };
}
