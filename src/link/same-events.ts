import { overlaps } from '../kinds/span.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { RecordedFinding } from '../record/record-store.ts';
import { compareTexts } from '../text/compare-texts.ts';
import { MOST_DAYS_APART } from './date-likeness.ts';
import { type DecidedPairs, groupsOf, joinedByHand, UNDECIDED } from './decided-pairs.ts';
import type { EventContext } from './event-context.ts';
import { cannotBeOne } from './event-contradictions.ts';
import { LEAST_SHARED } from './event-evidence.ts';
import { eventLikeness, type Likeness } from './event-likeness.ts';
import { type EventTraits, eventTraits, type RecordedEvent } from './event-traits.ts';
import type { Groups } from './groups.ts';
import { JOINT } from './named-parties.ts';
import { Rarity } from './rarity.ts';

/** Two findings that tell one event, with what speaks for it. */
export interface EventLink extends Likeness {
  /** ids of the findings */
  readonly pair: readonly [string, string];
}

/** Findings that tell one event, in the order of time, document and place in it; and the links that hold them together. */
export interface EventCluster {
  readonly events: readonly RecordedEvent[];
  readonly links: readonly EventLink[];
}

/** Below this no link is suggested. */
export const LEAST_EVENT_SCORE = 0.6;
/** No date wider than this is compared with others, in days. */
export const WIDEST = 45;
/** A word or name that more of the events have does not bring events together; at least `ALWAYS` may have it. */
const MOST_SHARE = 0.02;
const ALWAYS = 30;

/** How many events may have a word or name by which one without a day of its own finds others. */
export const mostEventsWith = (events: number): number => Math.max(ALWAYS, events * MOST_SHARE);
/** A word or name of no more events than this brings those of a day together even when it is not telling. */
export const FEW_EVENTS = 500;
/** Of those that share a day and a name no more than so many are compared, the nearest before. */
export const MOST_EVENTS_COMPARED = 200;

/**
 * Clusters of findings that tell one event, in several documents or in several places of one. Each finding is compared
 * only with those of its day, the days before and after, or its month, that share a participant or a rare word with it.
 * Pairs join from the strongest down, and no two that cannot be one; what a document tells in two places comes into one
 * cluster only by a link between tellings of its own. The same findings give the same clusters, in whatever order they come.
 */
export const sameEvents = (
  findings: Iterable<RecordedFinding>,
  knowledge: Pick<Knowledge, 'actors' | 'codebook'>,
  decided: DecidedPairs = UNDECIDED,
  contexts: ReadonlyMap<string, EventContext> = new Map(),
): readonly EventCluster[] => {
  const traits: EventTraits[] = [];
  for (const found of findings) {
    if (found.finding.kind !== 'event') continue;
    traits.push(eventTraits(found as RecordedEvent, knowledge, contexts.get(found.finding.id)));
  }
  traits.sort((a, b) => byTimeAndPlace(a.event, b.event));
  const rarity = { words: new Rarity(), parties: new Rarity() };
  for (const { words, parties, sides, context } of traits) {
    rarity.words.add(words.union(context.names));
    rarity.parties.add(new Set([...parties, ...sides]));
  }
  const links = candidatePairs(traits).flatMap(([a, b]): readonly IndexedEventLink[] => {
    const likeness = eventLikeness(traits[a]!, traits[b]!, rarity);
    return likeness && likeness.score >= LEAST_EVENT_SCORE ? [{ a, b, ...likeness }] : [];
  });
  return clustersOf(
    traits.map(({ event }) => event),
    (i) => traits[i]!,
    links,
    decided,
  );
};

export interface IndexedEventLink extends Likeness {
  readonly a: number;
  readonly b: number;
}

/**
 * @param events in the order of time, document and place in it
 * @param traitsOf what of one, by its number, is compared; asked for where no link says whether two are one
 * @param links between them by their number
 */
export const clustersOf = (
  events: readonly RecordedEvent[],
  traitsOf: (i: number) => EventTraits,
  links: readonly IndexedEventLink[],
  decided: DecidedPairs = UNDECIDED,
): readonly EventCluster[] => {
  const linked = new Set(links.map(({ a, b }) => `${a} ${b}`));
  const documentOf = (i: number) => events[i]!.finding.document;
  const areLinked = (x: number, y: number): boolean =>
    linked.has(x < y ? `${x} ${y}` : `${y} ${x}`) || areToldTogether(events[x]!, events[y]!);
  const mayJoin = (groups: Groups, a: number, b: number): boolean => {
    const [one, other] = [groups.membersOf(a), groups.membersOf(b)];
    const isOne = (x: number, y: number): boolean => areLinked(x, y) || !cannotBeOne(traitsOf(x), traitsOf(y));
    if (!one.every((x) => other.every((y) => isOne(x, y)))) return false;
    const inBoth = new Set(one.map(documentOf)).intersection(new Set(other.map(documentOf)));
    return [...inBoth].every((document) =>
      one.some((x) => documentOf(x) === document && other.some((y) => documentOf(y) === document && areLinked(x, y))),
    );
  };
  const ids = events.map(({ finding }) => finding.id);
  const groups = groupsOf(ids, links, decided, mayJoin);
  const byHand = joinedByHand(ids, decided).map(({ reason, ...link }) => ({ ...link, reasons: [reason] }));
  const held = Map.groupBy(
    [...byHand, ...links].filter(({ a, b }) => groups.of(a) === groups.of(b)),
    ({ a }) => groups.of(a),
  );
  return groups
    .all()
    .filter((members) => members.length > 1)
    .map((members) => ({
      events: members.map((i) => events[i]!),
      links: (held.get(groups.of(members[0]!)) ?? []).map(({ a, b, score, reasons }) => ({
        pair: [ids[a]!, ids[b]!],
        score,
        reasons,
      })),
    }));
};

/** One document’s mentions of one event, or an act and the words inside it that tell it once more. */
const areToldTogether = ({ finding: a }: RecordedEvent, { finding: b }: RecordedEvent): boolean =>
  (a.group !== null && a.group === b.group) || (a.type === b.type && overlaps(a, b));

/** Pairs of events that may be one, by a common day or month and a common participant or rare word. */
const candidatePairs = (traits: readonly EventTraits[]): readonly (readonly [number, number])[] => {
  const counts = new Map<string, number>();
  for (const one of traits) for (const key of featuresOf(one)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const most = mostEventsWith(traits.length);
  const exact = new Map<string, number[]>();
  const wide = new Map<string, number[]>();
  const pairs = new Set<number>();
  const meet = (bucket: readonly number[] | undefined, b: number) => {
    for (const a of bucket?.slice(-MOST_EVENTS_COMPARED) ?? [])
      if (a !== b) pairs.add(Math.min(a, b) * traits.length + Math.max(a, b));
  };
  const isWide: number[] = [];
  for (const [i, one] of traits.entries()) {
    if (!one.days || one.days[1] - one.days[0] > WIDEST) continue;
    if (one.days[0] !== one.days[1]) {
      isWide.push(i);
      continue;
    }
    for (const feature of featuresOf(one)) {
      const day = one.days[0];
      for (let apart = 0; apart <= MOST_DAYS_APART; apart++) meet(exact.get(`${day - apart} ${feature}`), i);
      append(exact, `${day} ${feature}`, i);
    }
  }
  for (const i of isWide) {
    const [first, last] = traits[i]!.days!;
    const rare = featuresOf(traits[i]!).filter((feature) => counts.get(feature)! <= most);
    for (const feature of rare)
      for (let day = first; day <= last; day++) {
        const key = `${day} ${feature}`;
        meet(exact.get(key), i);
        meet(wide.get(key), i);
        append(wide, key, i);
      }
  }
  return [...pairs].sort((a, b) => a - b).map((pair) => [Math.floor(pair / traits.length), pair % traits.length]);
};

/** By what an event finds others: parties first, then its words and the names of its sentence. */
export const featuresOf = (traits: EventTraits): readonly string[] => [
  ...[...traits.parties].map((party) => `party ${party}`),
  ...[...traits.words.union(traits.context.names)].map((word) => `word ${word}`),
  ...keysOfDay(traits),
];

/**
 * By what events of one day find each other whatever else they share: the only ones of their type in chronicles of one
 * state, and what the same states do together.
 */
export const keysOfDay = ({
  event,
  context,
  sides,
}: Pick<EventTraits, 'event' | 'context' | 'sides'>): readonly string[] => {
  const { type } = event.finding;
  const together = JOINT.has(type) && sides.size >= LEAST_SHARED.parties;
  return [
    ...[...context.onlyOf].map((state) => `only ${type} of ${state}`),
    ...(together ? [`${type} of ${[...sides].sort().join(' ')}`] : []),
  ];
};

export const byTimeAndPlace = (a: RecordedEvent, b: RecordedEvent): number =>
  compareTexts(a.earliest ?? '9999', b.earliest ?? '9999') ||
  compareTexts(a.finding.document, b.finding.document) ||
  a.finding.start - b.finding.start ||
  compareTexts(a.finding.id, b.finding.id);

const append = (map: Map<string, number[]>, key: string, value: number): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};
