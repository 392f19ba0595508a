import type { Finding } from '../kinds/finding.ts';
import type { Party, PlaceMention } from '../kinds/party.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { nameForm } from '../publish/flatten-finding.ts';
import { edtfDays } from '../record/edtf-days.ts';
import { usageError } from './cli-error.ts';

/**
 * The new values that somebody typed as `field=value`. Names become parties and places, resolved by the packs where
 * only one bears the name; everything else is JSON where it can be read as such, text where not.
 */
export const correctionValues = (
  finding: Finding,
  given: readonly string[],
  knowledge: Knowledge,
): Record<string, unknown> => Object.fromEntries(given.map((each) => fieldValue(each, finding, knowledge)));

/** The fields that hold a date (EDTF). */
const DATES: ReadonlySet<string> = new Set(['date', 'asOf', 'deadline']);

const fieldValue = (given: string, finding: Finding, knowledge: Knowledge): readonly [string, unknown] => {
  const at = given.indexOf('=');
  if (at < 1) throw usageError(`'${given}' is no field=value.`);
  const field = given.slice(0, at).trim();
  const text = given.slice(at + 1).trim();
  const names = text === '' || text === 'null' ? [] : text.split(/\s*;\s*/).filter((name) => name !== '');
  switch (nameForm(finding.kind, field)) {
    case 'names':
    case 'nameOrNames':
      return [field, names.map((name) => party(name, knowledge))];
    case 'name':
      return [field, names[0] === undefined ? null : party(names[0], knowledge)];
    case 'place':
      return [field, names[0] === undefined ? null : place(names[0], knowledge)];
    default:
      if (DATES.has(field) && text !== 'null' && edtfDays(text) === null)
        throw usageError(
          `'${text}' is no date. Give ${field} as 2024, 2024-10, 2024-10-24 or 2024-10-02/2024-10-05, or null.`,
        );
      return [field, plain(text, (finding as unknown as Record<string, unknown>)[field])];
  }
};

const party = (name: string, knowledge: Knowledge): Party => {
  const byId = knowledge.actors.get(name);
  const known = byId ? [byId] : knowledge.actorsNamed(name);
  return { name: byId?.name ?? name, actor: known.length === 1 ? known[0]!.id : null, office: null };
};

const place = (name: string, knowledge: Knowledge): PlaceMention => {
  const byId = knowledge.places.get(name);
  const known = byId ? [byId] : knowledge.placesNamed(name);
  return { name: byId?.name ?? name, place: known.length === 1 ? known[0]!.id : null };
};

/** A year or number stays text in a field that holds text. */
const plain = (text: string, before: unknown): unknown => {
  if (text === 'null') return null;
  if (typeof before === 'string') return text;
  try {
    const value: unknown = JSON.parse(text);
    return before === null && typeof value === 'number' && /^\d{4}$/.test(text) ? text : value;
  } catch {
    return text;
  }
};
