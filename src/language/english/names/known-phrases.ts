import type { NameSpan, NameType } from '../../sentence.ts';
import type { RawToken } from '../stages.ts';
import { LONGEST_PHRASE, listBit, type NameLists, phraseHash, START_OF_PHRASE } from './name-lists.ts';
import { nameSpan } from './name-span.ts';
import { NAMED_AFTER, TASK_BODIES } from './name-words.ts';

const COUNTRY = listBit('country');
const PLACES = COUNTRY | listBit('known-place');
const BODIES = listBit('known-body');
const KNOWN = PLACES | BODIES;

/** Last token of the longest country's name that begins at `first`, -1 if there is none. */
export function knownCountry(lists: NameLists, tokens: readonly RawToken[], first: number): number {
  let hash = START_OF_PHRASE;
  let last = -1;
  for (let at = first; at < tokens.length && at < first + LONGEST_PHRASE; at++) {
    hash = phraseHash(hash, tokens[at]!.text.toLowerCase());
    if (lists.of(hash) & COUNTRY) last = at;
  }
  return last;
}

/** The longest phrase of two tokens or more from `first` on that is a known place or body: its last token and type. */
function knownFrom(lists: NameLists, tokens: readonly RawToken[], first: number): [number, NameType] | undefined {
  let hash = START_OF_PHRASE;
  let best: [number, NameType] | undefined;
  for (let at = first; at < tokens.length && at < first + LONGEST_PHRASE; at++) {
    hash = phraseHash(hash, tokens[at]!.text.toLowerCase());
    if (at === first) continue;
    const found = lists.of(hash) & KNOWN;
    if (found) best = [at, found & PLACES ? 'LOC' : 'ORG'];
  }
  return best;
}

/** A known phrase of which the model found pieces is one name: `People's Republic of China`, `United States of America`. */
export function joinKnownPhrases(
  names: readonly NameSpan[],
  tokens: readonly RawToken[],
  lists: NameLists,
): readonly NameSpan[] {
  const joined: NameSpan[] = [];
  for (let index = 0; index < names.length; index++) {
    const name = names[index]!;
    const known = knownFrom(lists, tokens, name.first);
    if (!known || known[0] <= name.last) {
      joined.push(name);
      continue;
    }
    joined.push(nameSpan(tokens, name.first, known[0], known[1]));
    while (index + 1 < names.length && names[index + 1]!.first <= known[0]) index++;
  }
  return joined;
}

/** Whether all of the name is a known place: `West Bank` is none of the banks. */
export function isKnownPlace({ first, last }: NameSpan, tokens: readonly RawToken[], lists: NameLists): boolean {
  let hash = START_OF_PHRASE;
  for (let at = first; at <= last; at++) hash = phraseHash(hash, tokens[at]!.text.toLowerCase());
  return (lists.of(hash) & PLACES) !== 0;
}

/**
 * `University` and `North Carolina` in `University of North Carolina` are one name, of the kind of the first; so are
 * `Committee` and `Protection of Birds` in `Committee for the Protection of Birds`.
 */
export function joinNamedAfter(names: readonly NameSpan[], tokens: readonly RawToken[]): readonly NameSpan[] {
  const joined: NameSpan[] = [];
  for (const name of names) {
    const before = joined[joined.length - 1];
    if (before && (isNamedAfter(before, name, tokens) || isTaskOf(before, name, tokens)))
      joined[joined.length - 1] = nameSpan(tokens, before.first, name.last, before.type);
    else joined.push(name);
  }
  return joined;
}

/** The preposition between two names that nothing else parts but an article. */
function between(before: NameSpan, name: NameSpan, tokens: readonly RawToken[]): string | undefined {
  const gap = name.first - before.last - 1;
  if (gap < 1 || gap > 2 || (gap === 2 && tokens[before.last + 2]!.text !== 'the')) return undefined;
  return tokens[before.last + 1]!.text;
}

function isNamedAfter(before: NameSpan, name: NameSpan, tokens: readonly RawToken[]): boolean {
  if (between(before, name, tokens) !== 'of') return false;
  // `Ministry of Defence` of `Norway`: its kind may stand first or last.
  const kinds = [tokens[before.first]!, tokens[before.last]!];
  if (before.type === 'PER' || name.type !== 'LOC') return false;
  return kinds.some(({ text }) => NAMED_AFTER.has(text.toLowerCase())) || namesTask(before, tokens);
}

/** Whether the name says what a body is there for: `Movement for the Defence` (of a place), `Institute for the Study of War`. */
export function namesTask({ first, last }: NameSpan, tokens: readonly RawToken[]): boolean {
  for (let at = first; at < last; at++)
    if (/^(?:for|on|against)$/.test(tokens[at + 1]!.text) && TASK_BODIES.has(tokens[at]!.text.toLowerCase()))
      return true;
  return false;
}

/** A body and what it is there for. What it speaks about, `the Council on Cyprus`, is mostly a place. */
function isTaskOf(before: NameSpan, name: NameSpan, tokens: readonly RawToken[]): boolean {
  if (before.type !== 'ORG' || (name.type !== 'MISC' && name.type !== 'ORG')) return false;
  const word = between(before, name, tokens);
  if (word !== 'for' && word !== 'on' && word !== 'against') return false;
  return TASK_BODIES.has(tokens[before.last]!.text.toLowerCase());
}
