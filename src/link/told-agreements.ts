import { wordClass } from '../extract/word-class.ts';
import type { AgreementFinding } from '../kinds/agreement.ts';
import type { AgreementEntry } from '../kinds/agreement-entry.ts';
import type { Finding } from '../kinds/finding.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { fold } from '../text/fold.ts';
import { isYearNumber } from '../text/numbers/year-number.ts';

/** Nouns that different texts use for one agreement, and for one truce; words that tell none from another. */
const AGREEMENTS = wordClass('agreements-alike');
const TRUCES = wordClass('truces-alike');
const UNTELLING = wordClass('untelling-in-agreements');

/** The agreements that documents name and no pack knows, each once, whatever the documents call it. */
export interface ToldAgreements {
  readonly entries: readonly AgreementEntry[];
  /** The one that a document means by a name; null where the name tells too little beyond that document. */
  of(document: string, name: string): AgreementEntry | null;
}

/** What one document tells of one agreement. */
interface Telling {
  readonly document: string;
  readonly name: string;
  readonly key: string;
  /** whether the name tells which one it is outside of its document: it holds a proper name or a number */
  readonly proper: boolean;
  readonly dates: readonly string[];
  readonly parties: readonly string[];
}

/**
 * Brings together what documents call by different names: words in another order and other nouns for the same (`Treaty of
 * Kars`, `Kars treaty`, `Kars agreement`), where no date and no parties speak against it. What goes by common words alone
 * is one only where its parties are the same.
 */
export const toldAgreements = (
  findings: readonly Finding[],
  knowledge: Pick<Knowledge, 'agreements' | 'codebook'>,
): ToldAgreements => {
  const tellings = [...tellingsOf(findings, knowledge).values()].toSorted((a, b) => weightOf(b) - weightOf(a));
  const groups: Group[] = [];
  const byKey = new Map<string, Group[]>();
  for (const telling of tellings) {
    const alike = byKey.get(telling.key) ?? [];
    let group = alike.find(({ unlike }) => unlike.values().every((other) => isSame(other, telling)));
    if (!group) {
      if (!telling.proper && telling.parties.length < 2) continue;
      group = { tellings: [], unlike: new Map() };
      groups.push(group);
      byKey.set(telling.key, [...alike, group]);
    }
    group.tellings.push(telling);
    const face = faceOf(telling);
    if (!group.unlike.has(face)) group.unlike.set(face, telling);
  }
  const ids = new Set<string>();
  const byTelling = new Map<string, AgreementEntry>();
  const entries = groups.map(({ tellings: group }) => {
    const entry = entryOf(group, ids);
    for (const { document, name } of group) byTelling.set(keyIn(document, name), entry);
    return entry;
  });
  return { entries, of: (document, name) => byTelling.get(keyIn(document, name)) ?? null };
};

interface Group {
  readonly tellings: Telling[];
  /** one of those that are alike in all that others are compared by: a treaty of a thousand documents has few of them */
  readonly unlike: Map<string, Telling>;
}

const faceOf = ({ document, proper, dates, parties }: Telling): string =>
  JSON.stringify([proper ? null : document, dates, parties]);

const keyIn = (document: string, name: string): string => `${document}\n${fold(name)}`;

const weightOf = ({ dates, parties }: Telling): number => dates.length + parties.length;

/** What each document tells of each name; the name may stand in a claim though no mention was found. */
const tellingsOf = (
  findings: readonly Finding[],
  knowledge: Pick<Knowledge, 'agreements' | 'codebook'>,
): ReadonlyMap<string, Telling> => {
  const ofPacks = new Set([...knowledge.agreements.values()].map(({ name }) => fold(name)));
  const found = new Map<string, Telling>();
  const meet = (document: string, name: string, mention: AgreementFinding | null): void => {
    if (ofPacks.has(fold(name))) return;
    const id = keyIn(document, name);
    const known = found.get(id) ?? { document, name, ...nameKey(name, knowledge), dates: [], parties: [] };
    found.set(id, {
      ...known,
      dates: [...new Set([...known.dates, ...(mention?.date ? [mention.date] : [])])],
      parties: [...new Set([...known.parties, ...(mention?.parties ?? []).flatMap(({ actor }) => actor ?? [])])],
    });
  };
  for (const finding of findings) {
    if (finding.kind === 'agreement' && finding.agreement === null) meet(finding.document, finding.name, finding);
    if ((finding.kind === 'commitment' || finding.kind === 'compliance') && finding.agreement !== null)
      meet(finding.document, finding.agreement, null);
  }
  return found;
};

/** The words of a name that tell it from others, in no order, and the kind of text that it is. */
const nameKey = (name: string, knowledge: Pick<Knowledge, 'codebook'>): Pick<Telling, 'key' | 'proper'> => {
  const words = name
    .replace(/cease-fire/gi, 'ceasefire')
    .split(/[^\p{L}\p{M}\p{N}./]+/u)
    .filter((word) => word !== '');
  const number = words.find((word) => /^\d{3,5}$/.test(word) && !isYearNumber(word));
  if (number && /\b(?:resolution|unscr)/i.test(name)) return { key: `resolution ${number}`, proper: true };
  const telling: string[] = [];
  let kind = '';
  for (const word of words) {
    const folded = fold(word).replace(/ies$/, 'y').replace(/s$/, '');
    if (AGREEMENTS(knowledge).has(folded)) kind ||= 'agreement';
    else if (TRUCES(knowledge).has(folded)) kind = 'truce';
    else if (!UNTELLING(knowledge).has(folded) && !isYearNumber(word)) telling.push(folded);
  }
  const proper = words.some(
    (word) =>
      (/^\p{Lu}/u.test(word) || /^\d{3,}/.test(word)) &&
      telling.includes(fold(word).replace(/ies$/, 'y').replace(/s$/, '')),
  );
  return { key: `${kind}: ${telling.toSorted().join(' ')}`, proper };
};

/** Whether two tellings with the same key speak of one agreement. */
const isSame = (one: Telling, other: Telling): boolean => {
  if (one.dates.length > 0 && other.dates.length > 0 && !one.dates.some((a) => other.dates.some((b) => agree(a, b))))
    return false;
  const shared = one.parties.filter((party) => other.parties.includes(party)).length;
  if (one.proper) return shared > 0 || one.parties.length === 0 || other.parties.length === 0;
  return one.document === other.document ? shared > 0 || other.parties.length === 0 : shared > 1;
};

/** `2014` and `2014-05-02` may be one day. */
const agree = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

const entryOf = (group: readonly Telling[], ids: Set<string>): AgreementEntry => {
  const names = [...new Set(group.map(({ name }) => name))];
  const count = (name: string): number => group.filter((telling) => telling.name === name).length;
  const [name = '', ...others] = names.toSorted(
    (a, b) => count(b) - count(a) || b.length - a.length || (a < b ? -1 : 1),
  );
  const date =
    group.flatMap(({ dates }) => dates).toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? null;
  const slug = `told-${fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)}`;
  let id = slug;
  for (let number = 2; ids.has(id); number++) id = `${slug}-${number}`;
  ids.add(id);
  return {
    id,
    name,
    names: others.map((text) => ({ text, language: null, side: null })),
    date,
    place: null,
    parties: [...new Set(group.flatMap(({ parties }) => parties))],
    scale: { least: 0, most: 3 },
    provisions: [],
  };
};
