import type { TFunction } from 'i18next';

const jurisdictions = ['zhambyl', 'astana', 'kz'] as const;

export function jurisdictionName(t: TFunction, code: string): string {
  const known = jurisdictions.find((candidate) => candidate === code);
  return known === undefined ? code : t(`jurisdiction.${known}`);
}

const places = ['provider', 'state-corporation', 'portal', 'provider-office', 'education-organisation'] as const;

export function placeName(t: TFunction, code: string): string {
  const known = places.find((candidate) => candidate === code);
  return known === undefined ? code : t(`place.${known}`);
}
