import type { KeyedItem, LinkIndex } from '../../record/link-index.ts';
import { MOST_DAYS_APART } from '../date-likeness.ts';
import { LEAST_COMMON, LEAST_NAMES, LEAST_SHARED, TELLING } from '../event-evidence.ts';
import { eventLikeness } from '../event-likeness.ts';
import type { EventTraits } from '../event-traits.ts';
import type { Rarity } from '../rarity.ts';
import {
  FEW_EVENTS,
  keysOfDay,
  LEAST_EVENT_SCORE,
  MOST_EVENTS_COMPARED,
  mostEventsWith,
  WIDEST,
} from '../same-events.ts';
import { WIDE } from './index-document.ts';
import { keyOf } from './key-of.ts';
import type { LinkedDocuments } from './linked-documents.ts';
import { isToBeCompared, MOST_LINKS, strongest } from './links-of-one.ts';
import { SPACES, type StoredFrequencies } from './stored-frequencies.ts';

const RULE = 'same-event@2';

export interface EventRarity {
  readonly words: Rarity;
  readonly parties: Rarity;
  readonly wordCounts: StoredFrequencies;
  readonly partyCounts: StoredFrequencies;
}

/** Links an event with those of other documents, and of other places in its own, that tell the same; gives their number. */
export const compareEvent = (
  index: LinkIndex,
  documents: LinkedDocuments,
  item: number,
  document: number,
  upTo: number,
  rarity: EventRarity,
  found: string,
): number => {
  const event = documents.event(index, item);
  if (!event?.traits.days) return 0;
  const { traits } = event;
  const links = candidates(index, item, traits, upTo, rarity).flatMap((other) => {
    const compared = documents.event(index, other);
    if (!compared || !isToBeCompared(index, { item, document }, { item: other, document: compared.inDocument }))
      return [];
    const likeness = eventLikeness(traits, compared.traits, rarity);
    return likeness && likeness.score >= LEAST_EVENT_SCORE ? [{ other, ...likeness }] : [];
  });
  const kept = strongest(links, MOST_LINKS);
  return kept.filter(({ other, score, reasons }) =>
    index.link({
      kind: 'same-event',
      first: Math.min(item, other),
      second: Math.max(item, other),
      relation: null,
      score,
      reasons,
      rule: RULE,
      found,
    }),
  ).length;
};

/** Events of its days that share as much with it as two tellings of one event must, those that share most first. */
const candidates = (
  index: LinkIndex,
  item: number,
  traits: EventTraits,
  upTo: number,
  rarity: EventRarity,
): readonly number[] => {
  const { days, parties, partyWords, words, context } = traits;
  const [first, last] = days!;
  if (last - first > WIDEST) return [];
  const most = mostEventsWith(rarity.wordCounts.items);
  const shared = new Map<number, Shared>();
  const count = (found: readonly KeyedItem[], weight: number, what: readonly Counted[], wide: boolean) => {
    const told = what.includes('sentenceNames') ? weight : 0;
    for (const { item: other } of found) {
      if (other === item) continue;
      const counts = shared.get(other) ?? {
        parties: 0,
        tellingParties: 0,
        names: 0,
        words: 0,
        plainWords: 0,
        sentenceNames: 0,
        ofDay: 0,
        weight: 0,
        told: 0,
        wide,
      };
      counts.weight += weight;
      counts.told += told;
      for (const one of what) counts[one]++;
      shared.set(other, counts);
    }
  };
  const look = (text: string, weight: number, isRare: boolean, ...what: readonly Counted[]) => {
    const key = keyOf(text);
    const ofOneDay = first === last;
    if (ofOneDay)
      count(
        index.having(key, first - MOST_DAYS_APART, last + MOST_DAYS_APART, upTo, 3 * MOST_EVENTS_COMPARED),
        weight,
        what,
        false,
      );
    if (!isRare) return;
    if (!ofOneDay) count(index.having(key, first, last, upTo, MOST_EVENTS_COMPARED), weight, what, true);
    const wide = index.having(key, WIDE + first - WIDEST, WIDE + last, upTo, MOST_EVENTS_COMPARED);
    count(
      wide.filter((other) => other.last >= first),
      weight,
      what,
      true,
    );
  };
  for (const key of keysOfDay(traits)) look(key, 0, false, 'ofDay');
  const isTelling = (party: string): boolean => rarity.parties.of(party) >= TELLING;
  // Parties that many events have show nothing unless a telling one is among them, but for a rare one of a stretch of days.
  const anyTelling = [...parties].some(isTelling);
  for (const party of parties) {
    const isRare = rarity.partyCounts.of(party) <= most;
    if (anyTelling || isRare || rarity.partyCounts.of(party) <= FEW_EVENTS)
      look(SPACES.eventParty.prefix + party, 0, isRare, isTelling(party) ? 'tellingParties' : 'parties');
  }
  for (const word of words.union(context.names)) {
    const count = rarity.wordCounts.of(word);
    const telling = rarity.words.of(word) >= TELLING;
    const what: Counted[] = [
      ...(words.has(word) ? [telling ? ('words' as const) : ('plainWords' as const)] : []),
      ...(partyWords.has(word) ? (['names'] as const) : []),
      ...(context.names.has(word) ? (['sentenceNames'] as const) : []),
    ];
    if (telling || count <= FEW_EVENTS)
      look(SPACES.eventWord.prefix + word, rarity.words.of(word), telling && count <= most, ...what);
  }
  return [...shared]
    .filter(([, counts]) => counts.wide || shareEnough(counts))
    .sort(([a, x], [b, y]) => allOf(y) - allOf(x) || b - a)
    .slice(0, MOST_EVENTS_COMPARED)
    .map(([other]) => other);
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

type Counted = 'parties' | 'tellingParties' | 'names' | 'words' | 'plainWords' | 'sentenceNames' | 'ofDay';

interface Shared extends Record<Counted, number> {
  /** of the words */
  weight: number;
  /** of the names that its sentence has */
  told: number;
  /** found by a rare key only: what else they share has not been looked for */
  readonly wide: boolean;
}
