import type { NameSpan, NameType, Sentence } from '../../sentence.ts';

/** So much of a name's mentions must agree before the others are changed. */
const MAJORITY = 0.6;

interface Votes {
  readonly types: Map<NameType, number>;
  /** how many mentions there are */
  total: number;
}

/**
 * One decision for a name through a document: every mention gets the type that most have, and a family name by itself
 * is a person where a full name with it is one. A mention of several words counts twice: more of it speaks for its type.
 * Sentences in, the same sentences out with their names' types settled; spans never change.
 */
export function harmoniseNames<Read extends Sentence>(sentences: readonly Read[]): readonly Read[] {
  const votes = new Map<string, Votes>();
  const persons = new Set<string>();
  for (const { names } of sentences)
    for (const name of names) {
      vote(votes, key(name.text), name.type, name.first === name.last ? 1 : 2);
      if (name.type === 'PER' && name.last > name.first)
        persons.add(key(name.text.slice(name.text.lastIndexOf(' ') + 1)));
    }
  const decided = new Map<string, NameType>();
  for (const [text, { types, total }] of votes) {
    const [type, count] = [...types].reduce((best, each) => (each[1] > best[1] ? each : best));
    if (persons.has(text) && (types.get('PER') ?? 0) > 0) decided.set(text, 'PER');
    else if (count >= total * MAJORITY) decided.set(text, type);
  }
  return sentences.map((sentence) => {
    if (sentence.names.every((name) => settled(name, decided) === name.type)) return sentence;
    return { ...sentence, names: sentence.names.map((name) => ({ ...name, type: settled(name, decided) })) };
  });
}

const settled = (name: NameSpan, decided: ReadonlyMap<string, NameType>): NameType =>
  decided.get(key(name.text)) ?? name.type;

/** Names are compared without an article before them and without regard to capitals: headings shout. */
const key = (text: string): string => text.replace(/^the\s+/i, '').toLowerCase();

function vote(votes: Map<string, Votes>, text: string, type: NameType, weight: number): void {
  let entry = votes.get(text);
  if (!entry) {
    entry = { types: new Map(), total: 0 };
    votes.set(text, entry);
  }
  entry.types.set(type, (entry.types.get(type) ?? 0) + weight);
  entry.total += weight;
}
