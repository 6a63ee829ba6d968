import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { STAGES, type Stage } from '../stage-updated.js';

/** The file of stage codes cannot be used: the program must not start with it. */
export class InvalidStageCodes extends Error {
  override readonly name = 'InvalidStageCodes';
  constructor(readonly faults: readonly string[]) {
    super(`Codes of stages:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  }
}

/** What the contract allows in `externalCode`. */
const CODE = /^(?!.*\d{12})[A-Za-z0-9._-]{1,64}$/;

let codes: ReadonlyMap<string, string> = new Map();

/**
 * Lets messages carry the monitoring system's own codes besides ours, from a YAML or JSON file of `stage: code`. Two stages
 * may have one code, as another system may tell less apart. Before anything is handed over; without a file there are none.
 * @throws InvalidStageCodes naming every fault
 */
export function useStageCodes(file: string | undefined): void {
  codes = file === undefined ? new Map() : readStageCodes(file);
}

/** The stage's code in the monitoring system; `undefined` where the installation was told none. */
export function externalCodeOf(stage: Stage): string | undefined {
  return codes.get(stage);
}

function readStageCodes(file: string): Map<string, string> {
  const entries = Object.entries(contentOf(file));
  const faults = entries.flatMap(([stage, code]) => faultsOf(stage, code));
  if (faults.length > 0) throw new InvalidStageCodes(faults);
  return new Map(entries.flatMap(([stage, code]) => (typeof code === 'string' ? [[stage, code]] : [])));
}

function contentOf(file: string): object {
  // "failsafe" leaves 01 and 1e3 the texts they are. It finds a stage that stands there twice.
  const document = parseDocument(textOf(file), { schema: 'failsafe', uniqueKeys: true });
  if (document.errors.length > 0) throw new InvalidStageCodes(document.errors.map(({ message }) => message));
  const content: unknown = document.toJS();
  if (typeof content === 'object' && content !== null && !Array.isArray(content)) return content;
  throw new InvalidStageCodes(['the file must hold one line "stage: code" for each stage']);
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new InvalidStageCodes([`the file ${file} cannot be read`]);
  }
}

function faultsOf(stage: string, code: unknown): string[] {
  const unknown = STAGES.some((known) => known === stage) ? [] : [`${stage} is not a stage`];
  if (typeof code === 'string' && CODE.test(code)) return unknown;
  return [
    ...unknown,
    `the code of ${stage} must be 1 to 64 of A-Z, a-z, 0-9, ".", "_", "-", not twelve digits in a row`,
  ];
}
