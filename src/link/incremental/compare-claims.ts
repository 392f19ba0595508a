import type { Knowledge } from '../../knowledge/knowledge.ts';
import { claimLikeness, linksInside, MOST_VOICES_COMPARED, meetingKeys } from '../claim-links.ts';
import type { ComparedVoice, VoiceTraits } from '../claim-voice.ts';
import type { Rarity } from '../rarity.ts';
import { LEAST_SHARED, LEAST_SHARED_OF_DENIER, type LikenessOfClaims, TELLING } from '../voice-pair.ts';
import type { Comparing } from './comparing.ts';
import { stancePosition } from './index-document.ts';
import { keyOf } from './key-of.ts';
import type { Keyed, LinkedDocument } from './linked-document.ts';
import { isToBeCompared, MOST_CANDIDATES, MOST_LINKS, sharing, strongest } from './links-of-one.ts';
import { SPACES } from './stored-frequencies.ts';

const RULE = 'claims@1';

/** Links what is held and denied in a document with one another, and with what others hold and deny; gives the number. */
export const compareClaims = (
  comparing: Comparing,
  document: LinkedDocument,
  rarity: Rarity,
  knowledge: Pick<Knowledge, 'actors' | 'codebook'>,
): number => {
  const { index, documents, found } = comparing;
  const { voices } = document;
  const put = ({ relation, score, reasons }: LikenessOfClaims, first: Keyed<VoiceTraits>, second: Keyed<VoiceTraits>) =>
    index.link({
      kind: 'claim',
      first: first.item,
      second: second.item,
      relation,
      score,
      reasons,
      rule: RULE,
      found,
    });
  const compared = voices.map((voice) => voice.compared);
  const own = linksInside(compared, rarity, knowledge);
  let count = own.filter((link) => put(link, voices[link.a]!, voices[link.b]!)).length;
  for (const voice of voices) {
    const links = candidates(comparing, voice, rarity).flatMap((other) => {
      const beside = documents.voice(index, other);
      if (!beside || beside.inDocument === document.source.key) return [];
      const place = { item: voice.item, document: document.source.key };
      if (!isToBeCompared(index, place, { item: other, document: beside.inDocument })) return [];
      const theirs: Keyed<VoiceTraits> = { item: other, compared: beside.traits };
      const isEarlier = beside.traits.finding.document < document.source.document.id;
      const [first, second] = isEarlier ? [theirs, voice] : [voice, theirs];
      const likeness = claimLikeness(first.compared, second.compared, rarity, knowledge);
      return likeness ? [{ other, score: likeness.score, likeness, first, second }] : [];
    });
    const kept = strongest(links, MOST_LINKS);
    count += kept.filter(({ likeness, first, second }) => put(likeness, first, second)).length;
  }
  return count;
};

/** What shares less with a longer text says no part of it again. */
const LEAST_COMPARED = 0.3;

/** Voices that share enough telling words, are of the same speaker and day, or speak of the same provision. */
const candidates = (
  { index, upTo }: Comparing,
  { compared }: Keyed<ComparedVoice>,
  rarity: Rarity,
): readonly number[] => {
  const { words, stance } = compared;
  const telling = [...words].filter((word) => rarity.of(word) >= TELLING);
  const weight = weightOf(words, rarity);
  const unseen = weight - weightOf(telling, rarity);
  const having = (key: string, position: number) =>
    index.itemsWith(keyOf(SPACES.claim.prefix + key), position, upTo, MOST_VOICES_COMPARED);
  const against = stance === 'holds' ? 'denies' : 'holds';
  // Denials are few, and come first.
  const found = ([against, stance] as const).flatMap((other) => {
    const [leastShared, leastLikeness] =
      other === stance ? [LEAST_SHARED, LEAST_COMPARED] : [LEAST_SHARED_OF_DENIER, 0];
    if (telling.length < leastShared) return [];
    const lists = telling.map((word) => ({ items: having(word, stancePosition(other)), weight: rarity.of(word) }));
    // The other weighs at least what both have: by that much the likeness can be told before the other is read.
    return sharing(lists).filter(
      (one) =>
        one.keys >= leastShared && one.weight + unseen >= leastLikeness * Math.sqrt(weight * one.weight) - TOLERANCE,
    );
  });
  const agreeing = meetingKeys(compared).flatMap((key) => [0, 1].flatMap((position) => having(key, position)));
  return [...new Set([...found.slice(0, MOST_CANDIDATES).map(({ item }) => item), ...agreeing])];
};

const TOLERANCE = 1e-9;

const weightOf = (words: Iterable<string>, rarity: Rarity): number => {
  let sum = 0;
  for (const word of words) sum += rarity.of(word);
  return sum;
};
