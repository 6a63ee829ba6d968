import { nameUuid } from '#event-store';
import { personal } from '#personal-data';
import { DomainError } from '#platform';
import { editions, type PublishedEdition } from '#regulations';
import type { Party, PartyRole, PersonDetails } from '../domain/case-events.js';
import type { PartiesBody, PersonBody, SubmitApplicationBody } from './submit-application.body.js';

/**
 * The edition for the filing day. Where the texts leave open which one is in force the clerk must name it.
 * @throws DomainError `edition-uncertain` with the candidates, and what `editions.choose` throws.
 */
export function editionFor(
  { service, jurisdiction, edition }: Pick<SubmitApplicationBody, 'service' | 'jurisdiction' | 'edition'>,
  jurisdictions: readonly string[],
  filingDate: string,
): PublishedEdition {
  const own = jurisdiction ?? jurisdictions[0] ?? 'kz';
  const choice = editions.choose({ service, jurisdiction: own, filingDate, edition });
  if (choice.uncertain && edition === undefined) {
    throw new DomainError('refused', 'edition-uncertain', {
      candidates: choice.candidates.map(({ id }) => id),
      filingDate,
    });
  }
  return choice.edition;
}

/** Everybody named in the application, each under a surrogate id of this case alone. */
export function partiesOf(caseId: string, { applicant, representative, spouse, children = [] }: PartiesBody): Party[] {
  const named: [PartyRole, PersonBody | undefined][] = [
    ['applicant', applicant],
    ['representative', representative],
    ['spouse', spouse],
    ...children.map((child): [PartyRole, PersonBody] => ['child', child]),
  ];
  return named.flatMap(([role, person], index) => (person ? [partyOf(caseId, role, index, person)] : []));
}

function partyOf(caseId: string, role: PartyRole, index: number, person: PersonBody): Party {
  const subjectId = subjectIdOf(caseId, `${role}-${String(index)}`);
  return { subjectId, role, details: personal(subjectId, detailsOf(person)) };
}

export function detailsOf({ fullName, iin, birthDate, address, phone }: PersonBody): PersonDetails {
  return {
    fullName,
    iin: iin ?? null,
    birthDate: birthDate ?? null,
    address: address ?? null,
    phone: phone ?? null,
  };
}

/** The subject under whose key the case's free texts lie. */
export function textSubjectOf(caseId: string): string {
  return subjectIdOf(caseId, 'text');
}

function subjectIdOf(caseId: string, name: string): string {
  return nameUuid(name, caseId);
}
