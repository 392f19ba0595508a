import type { FindingFilter } from '../record/finding-filter.ts';
import type { RecordStore } from '../record/record-store.ts';
import { fold } from '../text/fold.ts';
import { counted } from './counted.ts';

export const EMPTY_RECORD = 'The record is empty. Add documents with: chancery add FILE|FOLDER|ADDRESS';

/** No more names or codes are listed in one message. */
const MOST = 12;

/**
 * Why nothing was found, as far as the record tells: a type, a name, a place or a source that it does not hold at all,
 * with what it holds instead; else that the filters together leave nothing.
 */
export const nothingFound = async (record: RecordStore, filter: FindingFilter): Promise<string> => {
  const reasons = [await unknownTypes(record, filter), await unknownActors(record, filter)].filter(
    (reason) => reason !== null,
  );
  const { documents, findings } = await record.info();
  if (documents === 0) return EMPTY_RECORD;
  if (Object.values(findings).every((count) => count === 0))
    return `The record holds ${counted(documents, 'document')} and no finding. List what it holds with: chancery documents`;
  if (filter.source !== undefined && (await record.documents({ source: filter.source, limit: 1 })).length === 0)
    reasons.push(
      `No document’s publisher, title or origin holds '${filter.source}'. List them with: chancery documents`,
    );
  if (reasons.length > 0) return reasons.join('\n');
  return isNarrowed(filter)
    ? 'Nothing found. Fewer filters may find more.'
    : 'Nothing found. What the record holds of each kind: chancery record info';
};

/** Whether somebody asked for less than all there is of a kind. */
const isNarrowed = ({ from, to, actor, place, source, types, statuses, states }: FindingFilter): boolean =>
  [from, to, actor, place, source, types, statuses, states].some((each) => each !== undefined);

const unknownTypes = async (record: RecordStore, { types, kinds }: FindingFilter): Promise<string | null> => {
  if (!types) return null;
  const held = (await record.counts({ kinds })).types.map(({ value }) => value);
  const unknown = types.filter((type) => !held.includes(type));
  if (unknown.length === 0) return null;
  const some = held
    .toSorted()
    .slice(0, 3 * MOST)
    .join(', ');
  return `No finding here has the type ${unknown.map((type) => `'${type}'`).join(', ')}. The record has: ${some || 'none'}.`;
};

const unknownActors = async (record: RecordStore, { actor, kinds }: FindingFilter): Promise<string | null> => {
  if (!actor || (await record.actors({ kinds, actor })).length > 0) return null;
  const wanted = [...actor.names, ...actor.ids];
  const near = (await record.actors({ kinds }))
    .map(({ name }) => ({ name, likeness: Math.max(...wanted.map((one) => sharedPairs(fold(one), fold(name)))) }))
    .filter(({ likeness }) => likeness >= 0.5)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST)
    .map(({ name }) => name);
  const asked = `The record names nobody as ${wanted.map((name) => `'${name}'`).join(' or ')}.`;
  return near.length > 0 ? `${asked} Near it: ${near.join(', ')}.` : `${asked} List who is named with: chancery actors`;
};

/** Dice’s coefficient of letter pairs, from 0 to 1. */
const sharedPairs = (a: string, b: string): number => {
  const pairs = (word: string) =>
    new Set(Array.from({ length: Math.max(0, word.length - 1) }, (_, i) => word.slice(i, i + 2)));
  const [left, right] = [pairs(a), pairs(b)];
  const shared = [...left].filter((pair) => right.has(pair)).length;
  return left.size + right.size === 0 ? 0 : (2 * shared) / (left.size + right.size);
};

/** What is said when files were to be read and there are none. */
export const noFileIn = (inputs: readonly string[]): string =>
  `${inputs.join(', ')}: there is no file in it. Name files, folders with files in them, or addresses.`;
