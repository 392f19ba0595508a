import type { KeyedItem } from '../../record/link-index.ts';
import { MOST_DAYS_APART } from '../date-likeness.ts';
import { LEAST_COMMON, LEAST_NAMES, LEAST_SHARED, TELLING } from '../event-evidence.ts';
import type { EventTraits } from '../event-traits.ts';
import type { Rarity } from '../rarity.ts';
import { FEW_EVENTS, keysOfDay, MOST_EVENTS_COMPARED, mostEventsWith, WIDEST } from '../same-events.ts';
import type { Comparing } from './comparing.ts';
import { WIDE } from './index-document.ts';
import { keyOf } from './key-of.ts';
import { SPACES, type StoredFrequencies } from './stored-frequencies.ts';

/** How rare words and parties are among the events of a record. */
export interface EventRarity {
  readonly words: Rarity;
  readonly parties: Rarity;
  readonly wordCounts: StoredFrequencies;
  readonly partyCounts: StoredFrequencies;
}

/** Events of its days that share as much with it as two tellings of one event must, those that share most first. */
export const eventCandidates = (
  comparing: Comparing,
  own: number,
  traits: EventTraits,
  rarity: EventRarity,
): readonly number[] => {
  const [first, last] = traits.days!;
  if (last - first > WIDEST) return [];
  const shared = new SharedWithOthers(own);
  for (const key of keysSought(traits, rarity)) seek(comparing, key, [first, last], shared);
  return [...shared.others]
    .filter(([, counts]) => counts.wide || shareEnough(counts))
    .sort(([a, x], [b, y]) => allOf(y) - allOf(x) || b - a)
    .slice(0, MOST_EVENTS_COMPARED)
    .map(([other]) => other);
};

/** A key by which another telling of an event may be found. */
interface SoughtKey {
  readonly text: string;
  readonly weight: number;
  /** so few have it that those of wide stretches of days are asked for as well */
  readonly isRare: boolean;
  readonly what: readonly Counted[];
}

function* keysSought(traits: EventTraits, rarity: EventRarity): Iterable<SoughtKey> {
  const { parties, partyWords, words, context } = traits;
  const most = mostEventsWith(rarity.wordCounts.items);
  for (const text of keysOfDay(traits)) yield { text, weight: 0, isRare: false, what: ['ofDay'] };
  const isTelling = (party: string): boolean => rarity.parties.of(party) >= TELLING;
  // Parties that many events have show nothing unless a telling one is among them, but for a rare one of a stretch of days.
  const anyTelling = [...parties].some(isTelling);
  for (const party of parties) {
    const isRare = rarity.partyCounts.of(party) <= most;
    if (!anyTelling && !isRare && rarity.partyCounts.of(party) > FEW_EVENTS) continue;
    const what = [isTelling(party) ? 'tellingParties' : 'parties'] as const;
    yield { text: SPACES.eventParty.prefix + party, weight: 0, isRare, what };
  }
  for (const word of words.union(context.names)) {
    const count = rarity.wordCounts.of(word);
    const weight = rarity.words.of(word);
    const telling = weight >= TELLING;
    if (!telling && count > FEW_EVENTS) continue;
    const what: Counted[] = [];
    if (words.has(word)) what.push(telling ? 'words' : 'plainWords');
    if (partyWords.has(word)) what.push('names');
    if (context.names.has(word)) what.push('sentenceNames');
    yield { text: SPACES.eventWord.prefix + word, weight, isRare: telling && count <= most, what };
  }
}

/** Asks the index for those that have a key on these days, or on a stretch of days that holds some of them. */
const seek = (
  { index, upTo }: Comparing,
  { text, weight, isRare, what }: SoughtKey,
  [first, last]: readonly [first: number, last: number],
  shared: SharedWithOthers,
): void => {
  const key = keyOf(text);
  const [from, to] = [first - MOST_DAYS_APART, last + MOST_DAYS_APART];
  if (first === last) shared.count(index.having(key, from, to, upTo, 3 * MOST_EVENTS_COMPARED), weight, what, 'all');
  if (!isRare) return;
  if (first !== last) shared.count(index.having(key, first, last, upTo, MOST_EVENTS_COMPARED), weight, what, 'rare');
  const wide = index.having(key, WIDE + first - WIDEST, WIDE + last, upTo, MOST_EVENTS_COMPARED);
  shared.count(
    wide.filter((other) => other.last >= first),
    weight,
    what,
    'rare',
  );
};

type Counted = 'parties' | 'tellingParties' | 'names' | 'words' | 'plainWords' | 'sentenceNames' | 'ofDay';

interface Shared extends Record<Counted, number> {
  /** of the words */
  weight: number;
  /** of the names that its sentence has */
  told: number;
  /** found by a rare key only: what else they share has not been looked for */
  readonly wide: boolean;
}

/** What an event shares with each of those that have one of its keys. */
class SharedWithOthers {
  readonly others = new Map<number, Shared>();
  readonly #own: number;

  constructor(own: number) {
    this.#own = own;
  }

  /** @param by whether all keys are looked for among these, or rare ones alone */
  count(found: readonly KeyedItem[], weight: number, what: readonly Counted[], by: 'all' | 'rare'): void {
    for (const { item } of found) {
      if (item === this.#own) continue;
      const counts = this.others.get(item) ?? { ...NOTHING_SHARED, wide: by === 'rare' };
      counts.weight += weight;
      if (what.includes('sentenceNames')) counts.told += weight;
      for (const one of what) counts[one]++;
      this.others.set(item, counts);
    }
  }
}

const NOTHING_SHARED: Readonly<Omit<Shared, 'wide'>> = {
  parties: 0,
  tellingParties: 0,
  names: 0,
  words: 0,
  plainWords: 0,
  sentenceNames: 0,
  ofDay: 0,
  weight: 0,
  told: 0,
};

const shareEnough = ({ ofDay, parties, tellingParties, names, words, plainWords, weight, told }: Shared): boolean =>
  (tellingParties > 0 && tellingParties + parties >= LEAST_SHARED.parties) ||
  words >= LEAST_SHARED.words ||
  told >= LEAST_NAMES - TOLERANCE ||
  ofDay > 0 ||
  (names > 0 && words + plainWords >= LEAST_SHARED.words && weight >= LEAST_COMMON - TOLERANCE);

/** Sums of the same numbers in another order differ a little. */
const TOLERANCE = 1e-9;

const allOf = ({ parties, tellingParties, words, plainWords }: Shared): number =>
  parties + tellingParties + words + plainWords;
