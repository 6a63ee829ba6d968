import { answersOf, branchesOf, consentOf } from '../case-views/actions-of.js';
import { titledCode } from '../case-views/documents.view.js';
import { channelRules } from '../domain/channel-rules.js';
import { documentsThatAre } from '../domain/documents.js';
import { dataToLookUp, mayLookUp } from '../domain/fetched-data.js';
import type { ActionForm } from './action-form.view.js';
import type { FormSources } from './form-sources.js';
import { lookingUp } from './findings.js';
import { handedInOf, rowNeeds } from './intake-part.js';

/** What the list asks for and is not there, and what nobody has said yet. */
export function registrationForm({
  row,
  procedure,
  edition,
}: FormSources): Pick<ActionForm, 'registration' | 'groundsItem'> {
  const rules = channelRules(edition, row.channel);
  const answered = answersOf(row).map(({ question }) => question);
  return {
    ...(procedure.groundsItem === null ? {} : { groundsItem: procedure.groundsItem }),
    registration: {
      listed: rules.documents.length > 0,
      missing: documentsThatAre('missing', rowNeeds(row, rules)).map(titledCode),
      openQuestions: rules.questions.filter(({ code }) => !answered.includes(code)),
      consentOpen: procedure.consent !== null && row.consent === null,
      systemActs: procedure.steps.some(({ role }) => role === 'system'),
    },
  };
}

/** What may be named in the receipt: by the list what is missing, and what has expired unless the text's form leaves it out. */
export function acceptanceForm({ row, edition, content }: FormSources): Pick<ActionForm, 'acceptance'> {
  const rules = channelRules(edition, row.channel);
  const handedIn = handedInOf(row);
  const there = content.documents.flatMap(({ code, title }) => (code && title ? [{ code, title }] : []));
  return {
    acceptance: {
      missing: documentsThatAre('missing', rowNeeds(row, rules)).map(titledCode),
      expirable: rules.namesOnlyMissing ? [] : there.filter(({ code }) => handedIn.includes(code)),
      inWords: rules.documents.length === 0,
    },
  };
}

/** What may be looked up now, with what came of earlier tries. */
export function lookUpForm({ row, procedure, content }: FormSources): Pick<ActionForm, 'lookUps'> {
  const open = dataToLookUp(lookingUp(row, procedure, branchesOf(row)));
  return { lookUps: content.lookUps.filter(({ code }) => open.includes(code)) };
}

/** The children of the case. */
export function childTalkForm({ content }: FormSources): Pick<ActionForm, 'children'> {
  const children = content.parties.filter(({ role }) => role === 'child');
  return { children: children.map(({ subjectId, person }) => ({ id: subjectId, name: person?.fullName ?? null })) };
}

type Grounds = Pick<ActionForm, 'grounds' | 'groundsItem'>;

/** Without the applicant's consent the ground that the edition names for it comes first. */
export function unconsentedFirst(
  { row, procedure }: FormSources,
  { grounds = [], ...rest }: Grounds,
): Grounds & Pick<ActionForm, 'firstGround'> {
  const ground = mayLookUp({ procedure, consent: consentOf(row) }) ? null : (procedure.consent?.ground ?? null);
  const first = grounds.filter(({ code }) => code === ground);
  return {
    ...rest,
    grounds: [...first, ...grounds.filter(({ code }) => code !== ground)],
    ...(first[0] ? { firstGround: first[0].code } : {}),
  };
}
