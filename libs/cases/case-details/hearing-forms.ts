import type { PublishedEdition } from '#regulations';
import { localDay } from '#legal-time';
import { waiverGroundsOn } from '../case-commands/general-law.js';
import { legalTime } from '../case-commands/legal-time.js';
import { branchesOf } from '../case-views/actions-of.js';
import type { HearingForm } from '../domain/branch-events.js';
import type { CaseDue } from '../domain/case-events.js';
import { isSummoned, needsProtocol } from '../domain/hearing-held.js';
import { noticeDue } from '../domain/hearing.js';
import type { Procedure } from '../domain/procedure.js';
import { waiverGroundsFor } from '../domain/waiver.js';
import type { ActionForm } from './action-form.view.js';
import type { FormSources } from './form-sources.js';

type HearingAction = 'propose-refusal' | 'waive-hearing' | 'record-objection' | 'record-hearing';
type Asked = Omit<ActionForm, 'action'>;

/** What the forms around a hearing ask. */
export function hearingForm(action: HearingAction, sources: FormSources): Asked {
  switch (action) {
    case 'propose-refusal':
      return { ...unheardGrounds(sources), ...noticeIn(sources) };
    case 'waive-hearing':
      return { ...unheardGrounds(sources), ...waiverIn(sources) };
    case 'record-objection': {
      const dueAt = branchesOf(sources.row).hearing?.objectionDueAt ?? null;
      return dueAt === null ? {} : { objectionDueAt: dueAt };
    }
    case 'record-hearing':
      return holding(sources);
  }
}

/** Grounds of the edition's list, or the item of the Standard that stands for them. */
export function groundsIn(
  edition: PublishedEdition,
  { groundsItem }: Procedure,
  isOffered: (code: string) => boolean,
): Asked {
  const grounds = edition.grounds.filter(({ code }) => isOffered(code)).map(({ code, title }) => ({ code, title }));
  return { grounds, ...(groundsItem === null ? {} : { groundsItem }) };
}

function unheardGrounds({ edition, procedure, row }: FormSources): Asked {
  const settled = branchesOf(row).hearing?.settled ?? [];
  return groundsIn(edition, procedure, (code) => !settled.includes(code));
}

function noticeIn({ row, procedure, judgedAt }: FormSources): Asked {
  const due = JSON.parse(row.case_due ?? 'null') as CaseDue | null;
  const noticeDueAt = noticeDue({ due, procedure, zone: row.zone }, { legalTime });
  return noticeDueAt === null ? {} : { noticeDueAt, noticeLate: judgedAt > noticeDueAt };
}

function waiverIn({ row, procedure, judgedAt }: FormSources): Asked {
  const ofLaw = waiverGroundsOn(localDay(judgedAt, row.zone));
  const offered = waiverGroundsFor(
    procedure,
    ofLaw.map(({ code }) => code),
  );
  const waiverGrounds = ofLaw.filter(({ code }) => offered.includes(code)).map(({ code, title }) => ({ code, title }));
  return { waiverGrounds };
}

const forms: readonly HearingForm[] = ['oral', 'video', 'written'];

function holding({ row }: FormSources): Asked {
  const { hearing } = branchesOf(row);
  const hearingForms = forms
    .filter((form) => form !== 'written' || hearing?.oralAsked !== true)
    .map((form) => ({ form, protocol: needsProtocol(true, form) }));
  return { hearingForms, absenceCounts: hearing !== null && isSummoned(hearing) };
}
