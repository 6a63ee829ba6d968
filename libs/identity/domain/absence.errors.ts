import { DomainError } from '#platform/domain-error';

export class AbsenceNotFound extends DomainError {
  constructor() {
    super('not-found', 'absence-not-found');
  }
}

export class AbsenceOver extends DomainError {
  constructor() {
    super('refused', 'absence-over');
  }
}

export class AbsencePeriodWrong extends DomainError {
  constructor() {
    super('refused', 'absence-period-wrong');
  }
}

export class AbsenceOverlaps extends DomainError {
  constructor() {
    super('refused', 'absence-overlaps');
  }
}

/** Nobody acts for himself, and nobody away acts for another: so no chain and no loop can be. */
export class DeputyAway extends DomainError {
  constructor() {
    super('refused', 'deputy-away');
  }
}

/** He acts for another during the period: somebody else has to be named there first. */
export class ActsForAnother extends DomainError {
  constructor() {
    super('refused', 'acts-for-another');
  }
}

export class DeputyOfOtherBody extends DomainError {
  constructor() {
    super('refused', 'deputy-of-other-body');
  }
}

/** Auditors and administrators act on no case, and nobody acts for them. */
export class RoleWithoutDeputy extends DomainError {
  constructor() {
    super('refused', 'role-without-deputy');
  }
}

export class NotDeputy extends DomainError {
  constructor() {
    super('forbidden', 'not-deputy');
  }
}
