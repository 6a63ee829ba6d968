import { personal } from '#personal-data/personal';
import { actedPart, type Act } from './act.js';
import type { CaseEvent, InspectionAct } from './case-events.js';
import type { CaseFile, OpenCase } from './case-state.js';
import { isChildTalkMissing } from './child-talk.js';
import { refused } from './refusals.js';
import { advance } from './steps.js';
import { requireTurn } from './turn.js';

export interface RecordExaminationInput {
  readonly findings: string;
  readonly inspectionAct: {
    /** Legal day `YYYY-MM-DD` of the visit. */
    readonly inspectedOn: string;
    readonly findings: string;
    readonly conditionsSuitable: boolean;
  } | null;
  readonly act: Act;
}

/** Records what the documents show and, where the text has one, the act of inspection of the home. */
export function recordExamination(
  file: CaseFile,
  { findings, inspectionAct, act }: RecordExaminationInput,
): CaseEvent[] {
  const open = requireTurn(file, 'examine', act);
  if (isChildTalkMissing(open)) throw refused('child-talk-missing');
  const asked = open.procedure.steps.find(({ no }) => no === open.step.no)?.inspectionAct ?? false;
  if (asked && inspectionAct === null) throw refused('inspection-act-missing');
  if (!asked && inspectionAct !== null) throw refused('inspection-act-not-in-edition');
  if (inspectionAct) requireInspectionDay(open, inspectionAct.inspectedOn, act);
  return [
    {
      type: 'ExaminationRecorded',
      data: {
        ...actedPart(open, act),
        findings: personal(open.textSubjectId, findings),
        inspectionAct: inspectionAct && sealedAct(inspectionAct, open.textSubjectId),
      },
    },
    ...advance(open, act),
  ];
}

function requireInspectionDay({ filedAt, zone }: OpenCase, day: string, { legalTime, occurredAt }: Act): void {
  if (day > legalTime.localDay(occurredAt, zone)) throw refused('inspection-after-examination');
  if (day < legalTime.localDay(filedAt, zone)) throw refused('inspection-before-application');
}

function sealedAct(
  { inspectedOn, findings, conditionsSuitable }: NonNullable<RecordExaminationInput['inspectionAct']>,
  subjectId: string,
): InspectionAct {
  return { inspectedOn, conditionsSuitable, findings: personal(subjectId, findings) };
}
