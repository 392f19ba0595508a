import { hasWordOf, wordClass } from '../../extract/word-class.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { NamedGroup } from './named-group.ts';

/** Both have offices in the document, and no word of these is the same: a judge is not the minister of that name. */
export const otherOffice = (a: NamedGroup, b: NamedGroup, document: string): boolean => {
  const [one, other] = [a, b].map(({ offices }) => wordsOfOffices(offices.get(document) ?? []));
  return one!.size > 0 && other!.size > 0 && ![...one!].some((word) => other!.has(word));
};

const wordsOfOffices = (offices: Iterable<string>): ReadonlySet<string> =>
  new Set([...offices].flatMap((office) => office.split(' ')).filter((word) => word.length > 2 && word !== 'the'));

/** Offices that many hold at a time say nothing; so does one word, such as `minister`. */
const OF_MANY = wordClass('offices-of-many');

/** An office in which both are presented, if it is one that few hold. */
export const commonOffice = (a: NamedGroup, b: NamedGroup, knowledge: Pick<Knowledge, 'codebook'>): string | null => {
  const held = new Set([...b.offices.values()].flatMap((each) => [...each]));
  const common = [...a.offices.values()].flatMap((each) => [...each]).find((office) => held.has(office));
  return common?.includes(' ') && !hasWordOf(common, OF_MANY(knowledge)) ? common : null;
};
