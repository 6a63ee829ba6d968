import type { Citation, Edition, EditionStep, PublishedEdition } from '../edition.js';
import { contentHash } from '../parse-edition.js';

const CITATION: Citation = { seed: '999', lines: [1, 2], point: 'point 1' };

function all(text: string) {
  return { kk: 'мәтін', ru: 'текст', en: text };
}

function aStep(no: number, role: EditionStep['role'], activities: EditionStep['activities']): EditionStep {
  return {
    no,
    role,
    activity: activities.at(-1) ?? 'issue',
    activities,
    title: all(`Step ${no}`),
    duration: { value: 1, unit: 'working-day' },
    output: all(`Outcome ${no}`),
    basis: 'text',
    citation: CITATION,
  };
}

/** A sound, invented edition of the shortest lane with a head; overrides replace whole properties. */
export function anEdition(overrides: Partial<Edition> = {}): PublishedEdition {
  const edition: Edition = {
    id: 'test-edition',
    revision: 1,
    service: { code: 'test-service', title: all('Test service') },
    jurisdiction: 'test-region',
    act: {
      title: 'Акт',
      number: '1',
      date: '2020-01-01',
      adoptedBy: 'Әкімдік',
      registrationNumber: null,
      registrationDate: null,
      annex: null,
      citation: CITATION,
    },
    inForce: {
      from: '2020-01-12',
      fromIsBound: false,
      to: null,
      toIsBound: false,
      repealedBy: null,
      citation: CITATION,
    },
    status: 'executable',
    channels: { intake: ['provider-office'], handout: ['provider-office'], citation: CITATION },
    form: { service: ['paper'], result: ['paper'], citation: CITATION },
    fee: { free: null, citation: null },
    term: null,
    limits: [],
    steps: [
      aStep(1, 'executor', ['register', 'examine', 'draft']),
      aStep(2, 'head', ['sign']),
      aStep(3, 'executor', ['issue']),
    ],
    partialTerms: [],
    results: [],
    documents: {},
    documentsReference: { item: 9, title: all('Documents'), citation: CITATION },
    grounds: [],
    groundsReference: { item: 10, title: all('Grounds'), citation: CITATION },
    hearing: null,
    afterHearing: null,
    acceptanceRefusal: null,
    hours: [],
    anomalies: [],
    ...overrides,
  };
  return { ...edition, contentHash: contentHash(edition) };
}
