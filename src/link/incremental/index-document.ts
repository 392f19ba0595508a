import type { LinkIndex } from '../../record/link-index.ts';
import { meetingKeys } from '../claim-links.ts';
import type { ComparedVoice } from '../claim-voice.ts';
import type { EventTraits } from '../event-traits.ts';
import { wordsCompared } from '../figure-traits.ts';
import { MOST_IN_BUCKET } from '../near-duplicates.ts';
import { LEAST_REPEATED } from '../repeats.ts';
import { keysOfDay, WIDEST } from '../same-events.ts';
import { bandsOf, commonOf } from '../shingles.ts';
import { keptContext, keptFigure, keptVoice } from './kept-traits.ts';
import { hashOf, keyOf } from './key-of.ts';
import type { LinkedDocument } from './linked-document.ts';
import { SPACES } from './stored-frequencies.ts';

/** Where what has no place among those of its key stands: it is counted, and found by nobody. */
const NOWHERE = -1_000_000;
/** Events with a stretch of days stand this much behind those of one day. */
export const WIDE = 10_000_000;

const REPEATS_RULE = 'repeats@1';
/** No text is linked with more others than this: the most like it. */
const MOST_LINKS = 24;

/** Gives everything in a document the keys by which others find it, and links its passages with those that say the same. */
export const indexDocument = (index: LinkIndex, document: LinkedDocument, found: string): void => {
  const { key } = document.source;
  for (const { item, compared } of document.events) {
    index.keepTraits(item, key, keptContext(compared.context));
    indexEvent(index, item, compared);
  }
  for (const { item, compared } of document.voices) {
    if (compared.words.size > 0) index.keepTraits(item, key, keptVoice(compared));
    index.put(SPACES.claim.all, compared.words.size > 0 ? 0 : 1, item, 0);
    for (const word of [...compared.words, ...meetingKeys(compared)])
      index.put(keyOf(SPACES.claim.prefix + word), stancePosition(compared.stance), item, 0);
  }
  for (const { item, compared } of document.figures) {
    index.keepTraits(item, key, keptFigure(compared));
    index.put(SPACES.figure.all, 0, item, 0);
    const unit = unitPosition(compared.finding.unit);
    for (const word of wordsCompared(compared)) index.put(keyOf(SPACES.figure.prefix + word), unit, item, 0);
  }
  for (const { block, shingles } of document.passages()) index.addPassage(block, textOfPassage(index, shingles, found));
};

/** Who holds something stands apart from who denies it. */
export const stancePosition = (stance: ComparedVoice['stance']): number => (stance === 'holds' ? 0 : 1);

/** Figures of one unit stand together among those that share a word. */
export const unitPosition = (unit: string): number => hashOf(unit, 0x811c9dc5);

const indexEvent = (index: LinkIndex, item: number, traits: EventTraits): void => {
  const { days, parties, sides, words, context } = traits;
  const width = days ? days[1] - days[0] : 0;
  const position = !days || width > WIDEST ? NOWHERE : width === 0 ? days[0] : WIDE + days[0];
  const last = days && position !== NOWHERE ? days[1] : 0;
  index.put(SPACES.eventWord.all, NOWHERE, item, 0);
  for (const word of words.union(context.names)) index.put(keyOf(SPACES.eventWord.prefix + word), position, item, last);
  for (const key of keysOfDay(traits)) index.put(keyOf(key), position, item, last);
  for (const party of parties) index.put(keyOf(SPACES.eventParty.prefix + party), position, item, last);
  for (const side of sides) if (!parties.has(side)) index.put(keyOf(SPACES.eventParty.prefix + side), NOWHERE, item, 0);
};

/** The number of a passage’s words; words that are new are linked with those that are nearly the same. */
const textOfPassage = (index: LinkIndex, shingles: Uint32Array, found: string): number => {
  const digest = digestOf(shingles);
  const same = index
    .textsWith(digest)
    .find((one) => one.shingles.length === shingles.length && one.shingles.every((hash, i) => hash === shingles[i]));
  if (same) return same.text;
  const bands = bandsOf(shingles);
  const inBands = index.inBands(bands);
  const candidates = new Set(inBands.map(({ text }) => text));
  const full = new Set(
    [...Map.groupBy(inBands, ({ band }) => band)].flatMap(([band, texts]) =>
      texts.length < MOST_IN_BUCKET ? [] : [band],
    ),
  );
  const text = index.addText(
    digest,
    shingles,
    [...new Set(bands)].filter((band) => !full.has(band)),
  );
  const links = [...candidates].flatMap((other) => {
    const others = index.shinglesOf(other);
    const common = commonOf(shingles, others);
    const overlap = common / (shingles.length + others.length - common);
    return overlap >= LEAST_REPEATED ? [{ other, overlap }] : [];
  });
  for (const { other, overlap } of links
    .sort((a, b) => b.overlap - a.overlap || a.other - b.other)
    .slice(0, MOST_LINKS))
    index.linkTexts(other, text, overlap, REPEATS_RULE, found);
  return text;
};

/** A number under which the same words are found; whether they are the same is then looked up. */
const digestOf = (shingles: Uint32Array): number => {
  let digest = shingles.length;
  for (const shingle of shingles) digest = Math.imul(digest ^ shingle, 0x01000193);
  return digest >>> 0;
};
