import { flow } from './edition-flow.schema.js';
import { documentList, fetchedData, ground, question, resultKind, standardReference } from './edition-lists.schema.js';
import {
  acceptanceRefusal,
  anomaly,
  complaint,
  conclusions,
  consent,
  contract,
  documentNote,
  filingLimit,
  hearing,
  hours,
  limit,
  missing,
  partialTerm,
  receipt,
  register,
} from './edition-rules.schema.js';
import {
  CHANNELS,
  citation,
  citedText,
  date,
  list,
  localized,
  nullable,
  object,
  slug,
  term,
  text,
} from './schema-parts.js';
import { step } from './edition-step.schema.js';

const act = object(
  {
    title: text,
    number: text,
    date,
    adoptedBy: text,
    registrationNumber: nullable(text),
    registrationDate: nullable(date),
    annex: nullable(text),
    citation,
  },
  { amends: nullable(text), instrument: object({ title: text, citation }) },
);

const inForce = object(
  {
    from: date,
    fromIsBound: { type: 'boolean' },
    to: nullable(date),
    toIsBound: { type: 'boolean' },
    repealedBy: nullable(text),
    citation,
  },
  { fromLatest: date, toLatest: date, repealCitation: citation },
);

const documents = {
  type: 'object',
  additionalProperties: false,
  properties: Object.fromEntries(CHANNELS.map((channel) => [channel, documentList])),
};

const channels = list({ enum: CHANNELS });

/** JSON Schema of one edition file: the counterpart of the `Edition` type, checked when the files are read. */
export const editionSchema = object(
  {
    id: slug,
    revision: { type: 'integer', minimum: 1 },
    service: object({ code: slug, title: localized }),
    jurisdiction: slug,
    act,
    inForce,
    status: { enum: ['executable', 'partial', 'named-only'] },
    channels: object({ intake: channels, handout: channels, citation }),
    form: object({ service: list(text), result: list(text), citation }),
    fee: object({ free: nullable({ type: 'boolean' }), citation: nullable(citation) }),
    term: nullable(term),
    limits: list(limit),
    steps: list(step),
    partialTerms: list(partialTerm),
    results: list(resultKind),
    documents,
    documentsReference: nullable(standardReference),
    grounds: list(ground),
    groundsReference: nullable(standardReference),
    hearing: nullable(hearing),
    afterHearing: nullable(term),
    acceptanceRefusal: nullable(acceptanceRefusal),
    hours: list(hours),
    anomalies: list(anomaly),
  },
  {
    provider: object({ title: localized, citation }),
    documentNotes: list(documentNote),
    questions: list(question),
    flows: list(flow),
    fetchedData: list(fetchedData),
    consent: nullable(consent),
    receipts: list(receipt),
    conclusions: nullable(conclusions),
    register: nullable(register),
    contract: nullable(contract),
    filingLimit: nullable(filingLimit),
    complaint: nullable(complaint),
    monitoring: nullable(citedText),
    outage: nullable(citedText),
    amendmentsNotice: nullable(citedText),
    missing: list(missing),
    suspensions: list(missing),
  },
);
