import { answersOf, branchesOf, consentOf } from '../case-views/actions-of.js';
import { titledCode } from '../case-views/documents.view.js';
import { bodiesAgainst } from '../domain/conclusions.js';
import { channelRules } from '../domain/channel-rules.js';
import { documentsThatAre } from '../domain/documents.js';
import { dataToLookUp, mayLookUp } from '../domain/fetched-data.js';
import type { ActionForm, SuggestedGround } from './action-form.view.js';
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

/** Grounds that suggest themselves by what is known of the case come first; which hold is the officer's to say. */
export function suggestedFirst(sources: FormSources, { grounds = [], ...rest }: Grounds): Suggesting {
  const suggested = suggestions(sources).filter(({ code }) => grounds.some((ground) => ground.code === code));
  const rank = ({ code }: { readonly code: string }): number => (suggested.some((one) => one.code === code) ? 0 : 1);
  return {
    ...rest,
    grounds: grounds.toSorted((one, other) => rank(one) - rank(other)),
    ...(suggested.length > 0 ? { suggestedGrounds: suggested } : {}),
  };
}

type Suggesting = Grounds & Pick<ActionForm, 'suggestedGrounds'>;

/** What the edition itself ties to a ground: a consent withheld, a negative answer of another body. */
function suggestions({ row, procedure, edition }: FormSources): SuggestedGround[] {
  const unconsented = mayLookUp({ procedure, consent: consentOf(row) }) ? null : (procedure.consent?.ground ?? null);
  const negative = edition.conclusions?.ground;
  const bodies = negative === undefined ? [] : bodiesAgainst(branchesOf(row));
  return [
    ...(unconsented === null ? [] : [{ code: unconsented, because: 'no-consent' as const, bodies: [] }]),
    ...(negative === undefined || bodies.length === 0
      ? []
      : [{ code: negative, because: 'negative-conclusion' as const, bodies }]),
  ];
}
