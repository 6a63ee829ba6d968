import { existsSync, readFileSync, readdirSync } from 'node:fs';

import { Ajv2020 } from 'ajv/dist/2020.js';
import { parseDocument } from 'yaml';

import { InvalidEditionFile, faultOf } from '../parse-edition.js';
import type { EditionScenarios } from './scenario.js';
import { scenariosSchema } from './scenario.schema.js';

const validate = new Ajv2020({ allErrors: true, strict: true }).compile<Pick<EditionScenarios, 'scenarios'>>(
  scenariosSchema,
);

/**
 * Reads every scenario file of a folder, each named after its edition; none when there is no such folder.
 * @throws InvalidEditionFile also for a file of no edition, or two scenarios of one name
 */
export function readScenarios(folder: URL, slugs: readonly string[]): readonly EditionScenarios[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => parseScenarios(file, readFileSync(new URL(file, folder), 'utf8'), slugs));
}

/** @throws InvalidEditionFile */
export function parseScenarios(file: string, yaml: string, slugs: readonly string[]): EditionScenarios {
  const document = parseDocument(yaml);
  const content: unknown = document.errors.length > 0 ? null : document.toJS();
  if (!validate(content)) {
    const unreadable = document.errors.map(({ message }) => message);
    throw new InvalidEditionFile(file, unreadable.length > 0 ? unreadable : (validate.errors ?? []).map(faultOf));
  }
  const edition = file.replace(/\.yaml$/, '');
  const names = content.scenarios.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  const faults = [
    ...(slugs.includes(edition) ? [] : [`there is no edition ${edition}`]),
    ...(twice === undefined ? [] : [`"${twice}" is the name of two scenarios`]),
  ];
  if (faults.length > 0) throw new InvalidEditionFile(file, faults);
  return { edition, scenarios: content.scenarios };
}
