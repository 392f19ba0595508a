import type { Actor } from '../../kinds/actor.ts';
import type { Place } from '../../kinds/place.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { NameSpan, NameType } from '../../language/sentence.ts';
import { oncePer } from '../../text/once-per.ts';
import { flatSentence } from '../flat-sentence.ts';
import { knownNames } from '../known-names.ts';
import type { ReadSentence } from '../reading.ts';

/** A name in a sentence: what the packs know by it, and what kind of name the language engine takes it for. */
export interface NameMention {
  /** token indexes, both inclusive */
  readonly first: number;
  readonly last: number;
  readonly text: string;
  readonly type: NameType | null;
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  readonly demonym: boolean;
}

/**
 * The names of a sentence in order: those of the packs, then those of the language engine, then runs of proper nouns
 * that neither knows. A longer name outranks a shorter one that it holds. Found once for each sentence.
 */
export const nameMentions = (
  text: string,
  sentence: ReadSentence,
  knowledge: Knowledge,
  offices: ReadonlySet<string>,
): readonly NameMention[] => mentionsBy(offices)(sentence, text, knowledge);

const mentionsBy = oncePer((offices: ReadonlySet<string>) =>
  oncePer((sentence: ReadSentence, text: string, knowledge: Knowledge) =>
    mentionsIn(text, sentence, knowledge, offices),
  ),
);

const mentionsIn = (
  text: string,
  sentence: ReadSentence,
  knowledge: Knowledge,
  offices: ReadonlySet<string>,
): readonly NameMention[] => {
  const flat = flatSentence(text, sentence);
  const taken = new Array<boolean>(sentence.tokens.length).fill(false);
  const mentions: NameMention[] = [];
  const known = knownNames(text, sentence, knowledge).map((mention) => ({
    mention,
    first: flat.tokenAt(mention.start),
    last: flat.tokenAt(mention.end - 1),
  }));
  const add = (mention: NameMention): void => {
    for (let i = mention.first; i <= mention.last; i++) if (taken[i]) return;
    for (let i = mention.first; i <= mention.last; i++) taken[i] = true;
    mentions.push(mention);
  };
  for (const found of sentence.names) {
    const own = withoutOffice(sentence, found, offices);
    if (isOnlyWhere(sentence, own, known)) continue;
    const name = withoutState(sentence, own, known);
    const inside = known.filter(({ first, last }) => first >= name.first && last <= name.last);
    const whole = inside.find(({ first, last }) => first === name.first && last === name.last);
    if (inside.length > 0 && !whole && name.type !== 'PER') continue;
    add({
      first: name.first,
      last: name.last,
      text: name.text.replace(/\s+/g, ' '),
      type: name.type,
      actors: (whole?.mention.actors ?? []).flatMap((id) => knowledge.actors.get(id) ?? []),
      places: (whole?.mention.places ?? []).flatMap((id) => knowledge.places.get(id) ?? []),
      demonym: whole?.mention.demonym ?? false,
    });
  }
  for (const { mention, first, last } of known)
    if (first >= 0 && (mention.actors.length > 0 || mention.places.length > 0))
      add({
        first,
        last,
        text: mention.text,
        type: null,
        actors: mention.actors.flatMap((id) => knowledge.actors.get(id) ?? []),
        places: mention.places.flatMap((id) => knowledge.places.get(id) ?? []),
        demonym: mention.demonym,
      });
  for (const run of properNounRuns(sentence, taken))
    add({
      ...run,
      text: flat.text.slice(flat.startOf(run.first), flat.endOf(run.last)),
      type: null,
      actors: [],
      places: [],
      demonym: false,
    });
  return mentions.sort((a, b) => a.first - b.first);
};

/** `Foreign Minister Anna Lind` as one name is the name after the office. */
const withoutOffice = (sentence: ReadSentence, name: NameSpan, offices: ReadonlySet<string>): NameSpan => {
  if (name.type !== 'PER') return name;
  for (let i = name.last - 1; i >= name.first; i--)
    if (offices.has(sentence.tokens[i]!.lemma.toLowerCase())) {
      const words = sentence.tokens.slice(i + 1, name.last + 1).map((token) => token.text);
      return { ...name, first: i + 1, start: sentence.tokens[i + 1]!.start, text: words.join(' ') };
    }
  return name;
};

/** `to Norway` of `Ambassador to Norway`, which the engine took for one name: nobody. */
const isOnlyWhere = (
  { tokens }: ReadSentence,
  { first, last }: NameSpan,
  known: readonly { readonly first: number; readonly last: number }[],
): boolean =>
  /^(?:of|to|in|at|for)$/i.test(tokens[first]!.text) &&
  known.some(
    (one) =>
      one.last === last &&
      /^(?:the)?$/i.test(
        tokens
          .slice(first + 1, one.first)
          .map(({ text }) => text)
          .join(' '),
      ),
  );

/** `of Norway Karl Berg`, `to Norway Karl Berg` after an office: the state belongs to the office and not to the name. */
const withoutState = (
  sentence: ReadSentence,
  name: NameSpan,
  known: readonly { readonly first: number; readonly last: number }[],
): NameSpan => {
  if (name.type !== 'PER') return name;
  const { tokens } = sentence;
  let first = name.first;
  while (first < name.last && /^(?:of|the)$/i.test(tokens[first]!.text)) first++;
  if (!/^(?:of|the|for|to|in|at)$/i.test(tokens[first - 1]?.text ?? '')) return name;
  const state = known.find((one) => one.first === first && one.last < name.last);
  if (state) first = state.last + 1;
  if (first === name.first) return name;
  const words = tokens.slice(first, name.last + 1).map((token) => token.text);
  return { ...name, first, start: tokens[first]!.start, text: words.join(' ') };
};

/** Runs of proper nouns that belong to each other by `flat` or `compound` and are in no name yet. */
const properNounRuns = (
  sentence: ReadSentence,
  taken: readonly boolean[],
): readonly { first: number; last: number }[] => {
  const runs: { first: number; last: number }[] = [];
  const { tokens } = sentence;
  for (let i = 0; i < tokens.length; i++) {
    if (taken[i] || !isProper(tokens[i]!.xpos)) continue;
    let last = i;
    while (last + 1 < tokens.length && !taken[last + 1] && isProper(tokens[last + 1]!.xpos)) last++;
    runs.push({ first: i, last });
    i = last;
  }
  return runs;
};

const isProper = (xpos: string): boolean => xpos === 'NNP' || xpos === 'NNPS';
