import type { CaseView } from '../case-details/case-details.view.js';
import { memberTitles, sectionTitles, unsaid } from './field-titles.js';
import type { ChangedValue, FieldChange } from './moment.view.js';
import type { LocalizedText } from '#regulations';

type Section = keyof typeof sectionTitles;
const sections = Object.keys(sectionTitles) as Section[];

/** A value at the end of a path through a section. */
interface Leaf {
  readonly path: readonly string[];
  /** Title of the list's item that the value is of. */
  readonly item: LocalizedText | null;
  readonly value: ChangedValue;
}

/** What one state of a case says otherwise than the other. What each word is called stands with it. */
export function changesBetween(before: CaseView, after: CaseView): FieldChange[] {
  return sections.flatMap((section) => changesIn(section, before[section], after[section]));
}

function changesIn(section: Section, before: unknown, after: unknown): FieldChange[] {
  const old = leavesByPath(section, before);
  const now = leavesByPath(section, after);
  const paths = [...new Set([...old.keys(), ...now.keys()])];
  return paths.flatMap((path) => {
    const [was, is] = [old.get(path), now.get(path)];
    if (isSame(was?.value, is?.value)) return [];
    const leaf = is ?? was;
    return [
      {
        path,
        section: sectionTitles[section],
        item: leaf?.item ?? null,
        name: nameOf(leaf?.path ?? []),
        before: was?.value ?? null,
        after: is?.value ?? null,
      },
    ];
  });
}

/** The section's own name says it where it is one value. */
function nameOf(path: readonly string[]): LocalizedText | null {
  const last = path.at(-1);
  return path.length < 2 || last === undefined ? null : (memberTitles[last] ?? null);
}

function leavesByPath(section: string, value: unknown): Map<string, Leaf> {
  return new Map(leaves([section], value, null).map((leaf) => [leaf.path.join('.'), leaf]));
}

function leaves(path: readonly string[], value: unknown, item: LocalizedText | null): Leaf[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return items(path, value);
  if (typeof value !== 'object') return [{ path, item, value: scalar(value as string | number | boolean) }];
  if (isLocalized(value)) return [{ path, item, value: { kind: 'words', text: value.ru, words: value } }];
  if (isNamed(value)) return leaves(path, value.name, item);
  return Object.entries(value)
    .filter(([name]) => !unsaid.has(name))
    .flatMap(([name, inner]) => leaves([...path, name], inner, item));
}

/** Items are known again by what they are called, or by their place. */
function items(path: readonly string[], list: readonly unknown[]): Leaf[] {
  return list.flatMap((one, index) => {
    const titled = one as { readonly code?: string | null; readonly id?: string; readonly title?: unknown };
    const key = titled.code ?? titled.id ?? String(index);
    // An item's title says which it is, and is no change of its own.
    const item = isLocalized(titled.title) ? titled.title : null;
    return leaves([...path, key], one, item).filter((leaf) => item === null || leaf.path.at(-1) !== 'title');
  });
}

function isLocalized(value: unknown): value is LocalizedText {
  return typeof value === 'object' && value !== null && 'kk' in value && 'ru' in value && 'en' in value;
}

/** A body or an officer, who is called by name. */
function isNamed(value: object): value is { readonly id: string; readonly name: unknown } {
  return 'id' in value && 'name' in value;
}

const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
const CODE = /^[a-z]+(-[a-z]+)*$/;

function scalar(value: string | number | boolean): ChangedValue {
  const text = String(value);
  return { kind: kindOf(value), text, words: null };
}

function kindOf(value: string | number | boolean): ChangedValue['kind'] {
  if (typeof value === 'boolean') return 'flag';
  if (typeof value === 'number') return 'text';
  if (INSTANT.test(value)) return 'instant';
  if (DAY.test(value)) return 'day';
  return CODE.test(value) ? 'code' : 'text';
}

function isSame(one: ChangedValue | undefined, other: ChangedValue | undefined): boolean {
  return one?.text === other?.text;
}
