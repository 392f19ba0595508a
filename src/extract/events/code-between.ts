import type { EventType } from '../../kinds/event.ts';
import type { Span } from '../../kinds/span.ts';
import type { Reading } from '../reading.ts';
import { type Tree, treeOf } from '../tree.ts';
import { actorsOf, finiteParticiple } from './clause-parts.ts';
import type { EventCodebook, EventCodebookEntry } from './codebook/event-codebook.ts';
import { withHeadlineVerbs } from './headline-verbs.ts';
import { looseMatches } from './loose-match.ts';
import { matchPredicates } from './matching/match-predicates.ts';
import type { PredicateMatch } from './matching/predicate-match.ts';
import { type Modality, modalityOf } from './modality.ts';
import { isPassive } from './voice.ts';

/** An event type with its mode, after modality. */
export interface CodedType {
  readonly type: EventType;
  readonly mode: string | null;
  /** the pattern that told it */
  readonly pattern: string;
}

/**
 * What a given source does to a given target, as event coders are asked for it: of all predicates of the text the one
 * whose actor is the source and whose recipient is the target; else the one that comes nearest to it, by the parse or,
 * where the parse bears none, by the order of words.
 */
export const codeBetween = (
  reading: Reading,
  codebook: EventCodebook,
  source: Span | null,
  target: Span | null,
): CodedType | null => {
  let best: { readonly coded: CodedType; readonly score: number } | null = null;
  for (const sentence of withHeadlineVerbs(reading, codebook).sentences) {
    const tree = treeOf(sentence);
    const ends: Ends = { source: tokensIn(tree, source), target: tokensIn(tree, target) };
    const strict = matchPredicates(tree, codebook);
    const told = new Map(strict.map(({ predicate, weight }) => [predicate, weight]));
    const loose = looseMatches(tree, codebook).filter(
      ({ predicate, weight }) => weight > (told.get(predicate) ?? -LITTLE) + LITTLE,
    );
    for (const [matches, handicap] of [
      [strict, 0],
      [loose, LOOSE],
    ] as const)
      for (const match of matches) {
        if (match.entry.type === 'OTHER') continue;
        const modality = modalityOf(tree, match.predicate, codebook.governors);
        const score = closeness(tree, match, modality, ends) - handicap;
        if (!best || score > best.score) best = { coded: codedType(match, modality), score };
      }
    for (const { index, upos } of tree.tokens) {
      if (upos !== 'VERB' || told.has(index)) continue;
      const modality = modalityOf(tree, index, codebook.governors);
      const type = TYPE_OF_MODALITY[modality];
      if (!type) continue;
      const score = closeness(tree, bare(tree, index), modality, ends) - (modality === 'demanded' ? BARE / 2 : BARE);
      if (!best || score > best.score) best = { coded: { type, mode: null, pattern: modality }, score };
    }
  }
  return best?.coded ?? null;
};

/** What a verb that the codebook does not know is still known for: it is announced, refused or demanded. */
const TYPE_OF_MODALITY: Readonly<Partial<Record<Modality, EventType>>> = {
  announced: 'AGREE',
  offered: 'AGREE',
  refused: 'REJECT',
  demanded: 'REQUEST',
  threatened: 'THREATEN',
};

const bare = (
  tree: Tree,
  verb: number,
): Pick<PredicateMatch, 'predicate' | 'object' | 'weight' | 'actors' | 'recipients'> => ({
  predicate: verb,
  object: null,
  weight: 0,
  actors: actorsOf(tree, verb, isPassive(tree, verb)),
  recipients: tree.children(verb, 'obj', 'obl', 'nsubj:pass'),
});

/** How much more a match by the order of words must ask for than one by the parse of the same word. */
const LITTLE = 3;

/** What the modality of a verb alone is worth less than a match. */
const BARE = 3;

/** What a match by the order of words alone is worth less than one by the parse. */
const LOOSE = 2;

const COOPERATIVE: ReadonlySet<EventType> = new Set([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'CONCEDE',
  'RETREAT',
  'TRADE',
  'PERSONNEL',
]);
/** What is done to nobody else, or by nobody. */
const INWARD: ReadonlySet<EventType> = new Set(['DECIDE', 'DISASTER', 'TRADE']);
const HOSTILE: ReadonlySet<EventType> = new Set(['SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT', 'PROTEST']);

/**
 * PLOVER has no field for modality, it has types: an offer or announcement to cooperate is AGREE, a refusal REJECT, an
 * announced hostile act THREATEN; a deal that is concluded is SUPPORT; to leave off a hostile act is to concede.
 */
const codedType = ({ entry: coded, pattern }: PredicateMatch, modality: Modality): CodedType => {
  const entry = coded.plover === null ? coded : { ...coded, type: coded.plover };
  const as = (type: EventType, mode: string | null = null): CodedType => ({ type, mode, pattern });
  if (entry.type !== 'THREATEN' && modality === 'threatened') return as('THREATEN');
  if (COOPERATIVE.has(entry.type) && entry.type !== 'AGREE') {
    if (modality === 'offered' || modality === 'announced') return as('AGREE');
    if (modality === 'demanded' || (modality === 'ordered' && entry.type !== 'RETREAT')) return as('REQUEST');
  }
  if (COOPERATIVE.has(entry.type) && modality === 'refused') return as('REJECT');
  if (entry.type === 'AGREE' && modality === 'demanded') return as('REQUEST');
  if (entry.mode === 'conclude') return as(modality === 'offered' || modality === 'announced' ? 'AGREE' : 'SUPPORT');
  if (HOSTILE.has(entry.type)) {
    if (modality === 'offered') return as(entry.type === 'MOBILIZE' ? 'AGREE' : 'THREATEN');
    if (modality === 'announced') return as('THREATEN');
    if (modality === 'demanded') return as('REQUEST');
    if (modality === 'refused') return as('CONCEDE');
  }
  if (entry.type === 'ACCUSE' && modality === 'refused') return as('REJECT');
  return as(entry.type, entry.mode);
};

interface Ends {
  readonly source: ReadonlySet<number>;
  readonly target: ReadonlySet<number>;
}

const tokensIn = (tree: Tree, span: Span | null): ReadonlySet<number> =>
  new Set(
    tree.tokens.filter(({ start, end }) => span && start >= span.start && end <= span.end).map(({ index }) => index),
  );

const closeness = (
  tree: Tree,
  match: ReturnType<typeof bare> & { readonly entry?: EventCodebookEntry },
  modality: Modality,
  ends: Ends,
): number => {
  const { predicate, actors, recipients, object, weight } = match;
  const at = (end: ReadonlySet<number>, heads: readonly number[]): boolean =>
    heads.some((head) => [...end].some((index) => reaches(tree, index, head)));
  let score = object === null && tree.tokens[predicate]!.upos === 'NOUN' ? -1.5 : 0;
  if (match.entry && INWARD.has(match.entry.type)) score -= 3;
  if (isModifier(tree, predicate)) score -= 2;
  score += 0.15 * weight - 0.3 * depth(tree, predicate);
  const governed = governingSubjects(tree, predicate);
  if (at(ends.source, actors)) score += 4;
  else if (at(ends.source, governed)) score += modality === 'done' && !isPronoun(tree, actors) ? 2 : 3.5;
  else if (at(ends.source, recipients)) score -= 1;
  else if (at(ends.source, [predicate])) score += 1;
  if (at(ends.target, recipients)) score += 3;
  else if (at(ends.target, [predicate])) score += 2;
  else if (modality === 'demanded' && at(ends.target, actors)) score += 3;
  const sourceEnd = Math.max(-1, ...ends.source);
  const targetStart = ends.target.size > 0 ? Math.min(...ends.target) : tree.tokens.length;
  if (sourceEnd >= 0) score -= 0.04 * Math.abs(predicate - sourceEnd);
  if (sourceEnd < predicate && predicate < targetStart) score += 1;
  if (ends.source.has(predicate) || ends.target.has(predicate)) score -= 4;
  return score;
};

/** A participle before its noun is no predicate; right behind a noun or an auxiliary it is a finite verb parsed amiss. */
const isModifier = (tree: Tree, index: number): boolean =>
  /^(?:amod|compound)/.test(tree.tokens[index]!.deprel) &&
  finiteParticiple(tree, index) === null &&
  !/^(?:NOUN|PROPN|PRON|AUX)$/.test(tree.tokens[index - 1]?.upos ?? '');

/** Subjects of the verbs above a predicate, up to the sentence’s main clause: whose words, offer or refusal it is. */
const governingSubjects = (tree: Tree, predicate: number): readonly number[] => {
  const subjects: number[] = [];
  for (let at = predicate, climbed = 0; at >= 0 && climbed < 8; climbed++) {
    const { head, deprel } = tree.tokens[at]!;
    if (deprel.startsWith('acl:relcl') || head < 0) break;
    subjects.push(...tree.children(head, 'nsubj'));
    at = head;
  }
  return subjects;
};

const isPronoun = (tree: Tree, heads: readonly number[]): boolean =>
  heads.length > 0 && heads.every((head) => tree.tokens[head]!.upos === 'PRON');

const reaches = (tree: Tree, from: number, to: number): boolean => {
  for (let at = from, climbed = 0; at >= 0 && climbed < 40; at = tree.tokens[at]!.head, climbed++)
    if (at === to) return true;
  return false;
};

const depth = (tree: Tree, index: number): number => {
  let levels = 0;
  for (let at = tree.tokens[index]!.head; at >= 0 && levels < 20; at = tree.tokens[at]!.head) levels++;
  return levels;
};
