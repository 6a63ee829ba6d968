import { readdirSync } from 'node:fs';

import { Ajv } from 'ajv';
import type { ValidateFunction } from 'ajv';

import { faultsOf } from '#platform';
import type { LocalizedText } from '#regulations';
import { faultLine } from '../data/data-fault.js';
import { readYaml } from '../data/read-yaml.js';
import { lawFaults } from './general-law-faults.js';
import type { GeneralLawPeriod, GeneralRuleCode, GeneralTermCode, PeriodFile } from './general-law.js';
import { generalLawSchema, generalTitlesSchema } from './general-law.schema.js';

interface TitlesFile {
  readonly terms: Readonly<Record<GeneralTermCode, LocalizedText>>;
  readonly rules: Readonly<Record<GeneralRuleCode, LocalizedText>>;
  readonly noHearingGrounds: LocalizedText;
  readonly complaintDecisions: LocalizedText;
}

const ajv = new Ajv({ allErrors: true, strict: true });
const isPeriod = ajv.compile<PeriodFile>(generalLawSchema);
const isTitles = ajv.compile<TitlesFile>(generalTitlesSchema);

/** The files do not hold general law: the program must not start with them. */
export class InvalidGeneralLaw extends Error {
  override readonly name = 'InvalidGeneralLaw';
  constructor(readonly faults: readonly string[]) {
    super(`General procedure law:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  }
}

/**
 * Reads `titles.yaml` and `periods/*.yaml` of a folder; the periods come by their first day.
 * @throws InvalidGeneralLaw naming every fault
 */
export function readGeneralLaw(folder: URL): GeneralLawPeriod[] {
  const titles = checked(folder, 'titles.yaml', isTitles);
  const periods = readdirSync(new URL('periods/', folder))
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => checked(folder, `periods/${file}`, isPeriod))
    .sort((a, b) => (a.inForce.from ?? '').localeCompare(b.inForce.from ?? ''));
  const faults = lawFaults(periods);
  if (faults.length > 0) throw new InvalidGeneralLaw(faults);
  return periods.map((period) => titled(period, titles));
}

function checked<T>(folder: URL, file: string, isValid: ValidateFunction<T>): T {
  const read = readYaml(folder, file);
  if ('faults' in read) throw new InvalidGeneralLaw(read.faults.map(faultLine));
  if (isValid(read.content)) return read.content;
  throw new InvalidGeneralLaw(
    faultsOf(isValid.errors ?? []).map(({ path, ...fault }) => faultLine({ ...fault, file, place: path || '/' })),
  );
}

function titled(period: PeriodFile, titles: TitlesFile): GeneralLawPeriod {
  return {
    ...period,
    terms: withTitles(period.terms, titles.terms),
    rules: withTitles(period.rules, titles.rules),
    noHearingGrounds: { ...period.noHearingGrounds, title: titles.noHearingGrounds },
    complaintDecisions: { ...period.complaintDecisions, title: titles.complaintDecisions },
  };
}

function withTitles<Code extends string, T extends object>(
  entries: Readonly<Record<Code, T>>,
  titles: Readonly<Record<Code, LocalizedText>>,
): Record<Code, T & { readonly title: LocalizedText }> {
  const pairs = Object.entries<T>(entries).map(([code, entry]) => [code, { ...entry, title: titles[code as Code] }]);
  return Object.fromEntries(pairs) as Record<Code, T & { readonly title: LocalizedText }>;
}
