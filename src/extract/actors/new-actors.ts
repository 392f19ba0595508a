import type { Finding } from '../../kinds/finding.ts';
import type { Party } from '../../kinds/party.ts';
import type { QuotedSpan } from '../../kinds/span.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { wordKeys } from '../../knowledge/name-key.ts';
import { partsOf, wordsOf } from '../../knowledge/person-name.ts';
import { fold } from '../../text/fold.ts';
import { NAME_LINKS } from '../../text/name-words.ts';
import { hasWordOf, wordClass } from '../word-class.ts';

/** Somebody whom no pack knows, as the findings name them, with the first place that does. */
export interface NewActor {
  /** the fullest spelling found */
  readonly name: string;
  /** other spellings, in the order in which they were met */
  readonly spellings: readonly string[];
  readonly kind: 'person' | 'body';
  /** the office in which they are first presented, or null */
  readonly office: string | null;
  /** how many findings name them */
  readonly findings: number;
  /** the first of these findings */
  readonly evidence: QuotedSpan & { readonly document: string };
}

/**
 * The persons and bodies in findings that no pack knows. Spellings and transliterations of one name meet (`Ceyhun
 * Demiryan`, `Jeyhun Demirian`), a bare family name joins the one person who bears it; two people of one family name
 * with different given names stay two, and a family name that both bear joins neither.
 * @param findings in the order of their documents
 */
export const newActors = (
  findings: readonly Finding[],
  knowledge: Pick<Knowledge, 'codebook'>,
): readonly NewActor[] => {
  const entries = new EntryIndex(knowledge);
  const bare: { readonly party: Party; readonly finding: Finding }[] = [];
  for (const finding of findings)
    for (const party of partiesIn(finding)) {
      if (party.actor !== null || !isName(party.name)) continue;
      if (isPerson(party, knowledge) && wordsOf(party.name).length === 1) bare.push({ party, finding });
      else entries.add(party, finding);
    }
  for (const { party, finding } of bare) {
    const bearers = entries.bearing(partsOf(party.name).family);
    if (bearers.length === 1) join(bearers[0]!, party, finding);
    else if (bearers.length === 0) entries.add(party, finding);
  }
  return entries.all.map(({ spellings, person, office, count, first }) => {
    const name = spellings.toSorted((a, b) => wordsOf(b).length - wordsOf(a).length)[0]!;
    return {
      name,
      spellings: spellings.filter((spelling) => spelling !== name),
      kind: person ? 'person' : 'body',
      office,
      findings: count,
      evidence: { start: first.start, end: first.end, quote: first.quote, document: first.document },
    };
  });
};

interface Entry {
  readonly person: boolean;
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly spellings: string[];
  readonly first: Finding;
  office: string | null;
  count: number;
}

/** The entries so far, found by folded name and by the keys of family names. */
class EntryIndex {
  readonly all: Entry[] = [];
  readonly #knowledge: Pick<Knowledge, 'codebook'>;
  readonly #byName = new Map<string, Entry>();
  readonly #byFamily = new Map<string, Entry[]>();

  constructor(knowledge: Pick<Knowledge, 'codebook'>) {
    this.#knowledge = knowledge;
  }

  add(party: Party, finding: Finding): void {
    const folded = fold(party.name);
    const person = isPerson(party, this.#knowledge);
    const parts = partsOf(party.name);
    const known =
      this.#byName.get(folded) ??
      (person ? this.bearing(parts.family).find((entry) => isSamePerson(entry, parts)) : undefined);
    if (known) {
      join(known, party, finding);
      return;
    }
    const entry: Entry = { ...parts, spellings: [party.name], first: finding, person, office: party.office, count: 1 };
    this.all.push(entry);
    this.#byName.set(folded, entry);
    if (!person) return;
    for (const key of new Set(parts.family.flatMap(wordKeys)))
      this.#byFamily.set(key, [...(this.#byFamily.get(key) ?? []), entry]);
  }

  /** The persons with a family name in one of its spellings. */
  bearing(family: readonly string[]): readonly Entry[] {
    return [...new Set(family.flatMap(wordKeys).flatMap((key) => this.#byFamily.get(key) ?? []))];
  }
}

const join = (entry: Entry, party: Party, finding: Finding): void => {
  if (!entry.spellings.includes(party.name)) entry.spellings.push(party.name);
  entry.office ??= party.office;
  if (finding !== entry.first) entry.count++;
};

/** Family names of one key and given names that do not speak against each other. */
const isSamePerson = (
  entry: Entry,
  { given, family }: { readonly given: readonly string[]; readonly family: readonly string[] },
): boolean => {
  if (!sharesKey(entry.family, family)) return false;
  if (given.length === 0 || entry.given.length === 0) return given.length === entry.given.length;
  const [one, other] = [given[0]!, entry.given[0]!];
  if (one.length === 1 || other.length === 1) return fold(one)[0] === fold(other)[0];
  return sharesKey([one], [other]);
};

const sharesKey = (a: readonly string[], b: readonly string[]): boolean => {
  const keys = new Set(a.flatMap(wordKeys));
  return b.flatMap(wordKeys).some((key) => keys.has(key));
};

/** Everybody whom a finding names, whatever its kind calls them. */
const partiesIn = (finding: Finding): readonly Party[] =>
  Object.values(finding as Readonly<Record<string, unknown>>).flatMap((value) =>
    (Array.isArray(value) ? value : [value]).filter(isParty),
  );

const isParty = (value: unknown): value is Party =>
  typeof value === 'object' && value !== null && 'name' in value && 'actor' in value && 'office' in value;

/** A name of somebody, not a description (`senior diplomat`, `three gunmen`). */
export const isName = (name: string): boolean => {
  const words = wordsOf(name);
  return words.length > 0 && words.length <= 10 && /^\p{Lu}/u.test(words.at(-1)!) && /^\p{Lu}/u.test(words[0]!);
};

const BODIES = wordClass('bodies-in-names');

/** Whether a word of a name says that a body bears it: a ministry, a party, a bank. */
export const namesBody = (name: string, knowledge: Pick<Knowledge, 'codebook'>): boolean =>
  hasWordOf(name, BODIES(knowledge));

/** Presented with an office, or two to four words none of which names a body. */
export const isPerson = ({ name, office }: Party, knowledge: Pick<Knowledge, 'codebook'>): boolean =>
  !namesBody(name, knowledge) &&
  (office !== null || (wordsOf(name).length <= 4 && !wordsOf(name).some((word) => NAME_LINKS.has(word.toLowerCase()))));
