import type { IssueMaterial } from './issue-material.ts';
import { leaningOf } from './leaning.ts';
import { speaksItself } from './quotable.ts';
import type { Telling } from './tellings.ts';
import { canStandAlone } from './write-sentence.ts';

/** How much speaks for printing a sentence, and what. */
export interface Weighed {
  readonly telling: Telling;
  readonly weight: number;
  /** in plain words, the heaviest first */
  readonly reasons: readonly string[];
}

const WEIGHTS = {
  accepted: 6,
  picked: 6,
  source: 3,
  printed: 1,
  claim: 2,
  finding: 0.5,
  figure: 0.5,
  lost: -4,
  named: -0.5,
  bare: -2,
} as const;
const MOST_FINDINGS = 4;
const SHORTEST = 6;
const LONGEST = 60;

/** A sentence that the source breaks off: it does not begin like one, does not end like one, or
 * an address of a note stands in it. */
const isBroken = (text: string): boolean =>
  /\bhttps?:\/\//.test(text) || !/^["“„‘'«(]*[\p{Lu}\p{N}]/u.test(text) || !/[.!?…]["”’'»)]*$/.test(text);

/** Weighs a sentence by what is told often, contested, or already accepted; one that cannot stand alone loses. */
export const weighTelling = (telling: Telling, material: IssueMaterial): Weighed => {
  const reasons: { readonly weight: number; readonly words: string }[] = [];
  const say = (weight: number, words: string) => {
    if (weight !== 0) reasons.push({ weight, words });
  };
  const { text, findings, documents, independent } = telling;
  if (telling.accepted) say(WEIGHTS.accepted, 'accepted by an analyst');
  const picks = material.threadDecisions.filter(
    ({ holdsFor, action }) => action === 'add' && findings.some(({ id }) => id === holdsFor),
  );
  if (picks.length > 0) say(WEIGHTS.picked, `picked by ${picks.at(-1)!.who}`);
  say(WEIGHTS.source * (independent - 1), `told by ${independent} independent sources`);
  if (documents.size > independent) say(WEIGHTS.printed, `printed by ${documents.size} documents`);
  const opponents = [...new Set(findings.flatMap(({ id }) => material.contested.get(id) ?? []))];
  if (opponents.length > 0) say(WEIGHTS.claim, `a contested claim (${opponents.join('; ')})`);
  const count = Math.min(findings.length, MOST_FINDINGS);
  say(WEIGHTS.finding * count, `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'} in one sentence`);
  if (/\d{2,}/.test(text.replace(/\b(?:19|20)\d\d\b/g, ''))) say(WEIGHTS.figure, 'gives a figure');
  const leaning = leaningOf(telling, material.knowledge);
  if (!canStandAlone(telling, material)) say(WEIGHTS.lost, 'leans on a sentence that can’t be brought along');
  else if (leaning === 'lost') say(WEIGHTS.named, 'needs the sentence before it');
  else if (leaning === 'named') say(WEIGHTS.named, 'says who is meant only by the name before it');
  if (isBroken(text)) say(WEIGHTS.lost, 'broken off in the source');
  if (speaksItself(text)) say(WEIGHTS.bare, 'in the first person');
  const words = text.split(/\s+/).length;
  if (words < SHORTEST || words > LONGEST || text.endsWith('?'))
    say(WEIGHTS.bare, words > LONGEST ? 'long' : text.endsWith('?') ? 'a question' : 'short');
  if (telling.date === null) say(-1, 'without a date of its own');
  return {
    telling,
    weight: reasons.reduce((sum, { weight }) => sum + weight, 0),
    reasons: reasons.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).map(({ words: each }) => each),
  };
};

/** Heaviest first; by equal weight the more findings, then the order of the sources. */
export const byWeight = (a: Weighed, b: Weighed): number =>
  b.weight - a.weight || b.telling.findings.length - a.telling.findings.length;

/** Leaves of each event only its heaviest telling. */
export const onceAnEvent = (weighed: readonly Weighed[]): readonly Weighed[] => {
  const seen = new Set<string>();
  return weighed.filter(({ telling: { event } }) => {
    if (event === null) return true;
    if (seen.has(event)) return false;
    seen.add(event);
    return true;
  });
};
