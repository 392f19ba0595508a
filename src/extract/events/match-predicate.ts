import { MONTH_NAMES, WEEKDAY_NAMES } from '../../time/calendar-names.ts';
import type { Tree } from '../tree.ts';
import { actorsOf, below, finiteParticiple, hasBelow, hasPreposition, lemmaOf } from './clause-parts.ts';
import type { CodedEntry, CodedNoun, CodedPattern, EventCodebook } from './codebook/event-codebook.ts';
import { PREPOSITIONS } from './codebook/event-pattern.ts';
import { describedNouns } from './described-nouns.ts';
import { objectsOf } from './displaced-arguments.ts';
import { hasThatClause } from './has-that-clause.ts';
import type { PredicateMatch } from './predicate-match.ts';
import { isHeadlinePassive, isPassive } from './voice.ts';

export type { PredicateMatch } from './predicate-match.ts';

/**
 * Every predicate of a sentence that the codebook knows; of several patterns on one verb the most specific, of equally
 * specific ones that whose object stands nearest.
 */
export const matchPredicates = (tree: Tree, codebook: EventCodebook): readonly PredicateMatch[] => {
  const matches: PredicateMatch[] = [];
  const taken = new Set<number>();
  for (const { index, upos } of tree.tokens) {
    const match =
      upos === 'VERB'
        ? matchVerb(tree, index, codebook)
        : tree.child(index, 'cop') !== null
          ? matchPredicative(tree, index, codebook)
          : null;
    if (!match) continue;
    matches.push(match);
    taken.add(match.predicate);
    if (match.object !== null) taken.add(match.object);
  }
  for (const { index, upos, deprel } of tree.tokens) {
    if (upos !== 'NOUN' || deprel === 'compound' || taken.has(index)) continue;
    const coded = nounEntry(tree, index, codebook);
    if (coded) matches.push(matchNoun(tree, index, coded));
  }
  return matches.sort((a, b) => a.predicate - b.predicate);
};

/** A pattern with an object noun; else a light verb whose object noun tells an event; else the verb by itself. */
const matchVerb = (tree: Tree, verb: number, codebook: EventCodebook): PredicateMatch | null => {
  const passive = isPassive(tree, verb);
  const match = matchPatterns(tree, verb, passive, codebook.patternsOf(lemmaOf(tree, verb)));
  if (match && match.object !== null) return match;
  return matchLight(tree, verb, passive, codebook) ?? match;
};

const matchPatterns = (
  tree: Tree,
  verb: number,
  passive: boolean,
  patterns: readonly CodedPattern[],
): PredicateMatch | null => {
  if (patterns.length === 0) return null;
  const undergoers = undergoersOf(tree, verb, passive);
  // `was awarded the order`: a passive may keep an object
  const kept = tree.children(verb, 'iobj', 'xcomp', ...(passive ? ['obj'] : []));
  const objects = [...withParts(tree, undergoers), ...kept, ...describedNouns(tree, verb, passive)];
  let best: PredicateMatch | null = null;
  for (const coded of patterns) {
    const { pattern, entry } = coded;
    if (best && pattern.weight < best.weight) break;
    let object: number | null = null;
    if (pattern.objects.size > 0) {
      object = objects.find((index) => pattern.objects.has(lemmaOf(tree, index))) ?? null;
      if (object === null) continue;
    }
    if (
      !pattern.words.every((words) => hasWord(tree, verb, words) || (passive && hasWordOfAny(tree, undergoers, words)))
    )
      continue;
    if (!pattern.pairs.every((pair) => hasPair(tree, verb, undergoers, pair.prepositions, pair.nouns))) continue;
    const recipients = pattern.recipient ? recipientsOf(tree, verb, object, pattern.prepositions, undergoers) : [];
    if (pattern.recipient && recipients.length === 0) continue;
    if (!standsWith(tree, verb, coded)) continue;
    const actors = actorsOf(tree, verb, passive);
    if (best && best.object !== null && object !== null && Math.abs(object - verb) >= Math.abs(best.object - verb))
      continue;
    if (best && object === null) continue;
    best = { predicate: verb, object, entry, pattern: pattern.source, weight: pattern.weight, actors, recipients };
  }
  return best;
};

const undergoersOf = (tree: Tree, verb: number, passive: boolean): readonly number[] => {
  const object = finiteParticiple(tree, verb)?.object;
  const undergoers = object !== undefined ? [object] : passive ? passiveSubjects(tree, verb) : objectsOf(tree, verb);
  return undergoers.flatMap((index) => tree.conjuncts(index));
};

/** What a measure or a group is of: `a series of attacks`, `tons of food`, `four million dollars’ worth of medicine`. */
const partsOf = (tree: Tree, index: number, depth = 0): readonly number[] => {
  if (depth > 2 || !(tree.tokens[index]!.upos === 'NUM' || PARTITIVE.has(lemmaOf(tree, index)))) return [];
  return tree
    .children(index, 'nmod')
    .filter((child) => hasPreposition(tree, child, OF))
    .flatMap((child) => [child, ...partsOf(tree, child, depth + 1)]);
};

const withParts = (tree: Tree, indexes: readonly number[]): readonly number[] => [
  ...indexes,
  ...indexes.flatMap((index) => partsOf(tree, index)),
];

const OF: ReadonlySet<string> = new Set(['of']);
const PARTITIVE: ReadonlySet<string> = new Set(
  (
    'series wave round number lot set string spate ten dozen score hundred thousand million billion ton tonne package shipment ' +
    'batch group pair piece part amount barrage worth more most some many all one total majority campaign state consignment ' +
    'truckload boatload planeload plane contingent column convoy fleet flotilla day night week month couple phase stage'
  ).split(' '),
);

/** Who undergoes a passive: its subject, or the noun that a participle hangs on (`troops sent to`). */
const passiveSubjects = (tree: Tree, verb: number): readonly number[] => {
  const subjects = tree.children(verb, isHeadlinePassive(tree, verb) ? 'nsubj' : 'nsubj:pass');
  const { deprel, head } = tree.tokens[verb]!;
  if (subjects.length === 0 && deprel === 'acl') return [head];
  // `brokered by the mayor and signed in 2002`
  if (
    subjects.length === 0 &&
    deprel === 'conj' &&
    tree.tokens[verb]!.xpos === 'VBN' &&
    tree.tokens[head]!.deprel === 'acl'
  )
    return [tree.tokens[head]!.head];
  // `a sum is planned to be allocated`
  return subjects.length === 0 && deprel === 'xcomp' ? tree.children(head, 'nsubj:pass') : subjects;
};

const matchLight = (tree: Tree, verb: number, passive: boolean, codebook: EventCodebook): PredicateMatch | null => {
  if (!codebook.governors.light.has(lemmaOf(tree, verb))) return null;
  const undergoers = undergoersOf(tree, verb, passive);
  for (const object of [...withParts(tree, undergoers), ...describedNouns(tree, verb, passive).slice(0, 1)]) {
    const coded = tree.tokens[object]!.upos === 'NOUN' ? nounEntry(tree, object, codebook) : null;
    if (!coded) continue;
    const noun = matchNoun(tree, object, coded);
    const own = actorsOf(tree, verb, passive);
    return {
      ...noun,
      predicate: verb,
      object,
      weight: noun.weight + 3,
      actors: own.length > 0 ? own : noun.actors,
      recipients: [...noun.recipients, ...timelessBehind(tree, verb, ['to', 'with', 'against', 'on', 'into'])],
    };
  }
  return null;
};

/** Words like `ready` behind a form of `be`. */
const matchPredicative = (tree: Tree, index: number, codebook: EventCodebook): PredicateMatch | null => {
  for (const coded of codebook.predicativesOf(lemmaOf(tree, index))) {
    const { pattern, entry } = coded;
    if (!pattern.words.every((words) => hasWord(tree, index, words))) continue;
    if (!pattern.pairs.every((pair) => hasPair(tree, index, [], pair.prepositions, pair.nouns))) continue;
    const recipients = pattern.recipient ? timelessBehind(tree, index, pattern.prepositions) : [];
    if (pattern.recipient && recipients.length === 0) continue;
    if (!standsWith(tree, index, coded)) continue;
    const actors = actorsOf(tree, index, false);
    return {
      predicate: index,
      object: null,
      entry,
      pattern: pattern.source,
      weight: pattern.weight,
      actors,
      recipients,
    };
  }
  return null;
};

/** A particle of the verb itself (`step down`), or part of the preposition behind it (`out of`); any other word below it. */
const hasWord = (tree: Tree, verb: number, words: ReadonlySet<string>): boolean => {
  for (const word of words) if (!PREPOSITIONS.has(word)) return hasBelow(tree, verb, words);
  const near = tree.childrenOf(verb);
  // `pressed Norland to sign`: the mark of the infinitive, too
  return [...near, ...near.flatMap((index) => tree.children(index, 'case', 'mark'))].some((index) =>
    words.has(tree.tokens[index]!.lemma.toLowerCase()),
  );
};

/** `a joint declaration was adopted`: what stands with the subject of a passive. */
const hasWordOfAny = (tree: Tree, nouns: readonly number[], words: ReadonlySet<string>): boolean =>
  nouns.some((noun) => hasBelow(tree, noun, words));

/** `handed over 30 hostages`, where the parse reads `more than 30`. */
const isBeforeNumber = (tree: Tree, index: number): boolean =>
  tree.tokens[index + 1]?.upos === 'NUM' && tree.tokens[index]!.head === index + 1;

/** `off` with `protest` in `called off the protest`, `to` with `street` in `took to the streets`. */
const hasPair = (
  tree: Tree,
  verb: number,
  undergoers: readonly number[],
  prepositions: ReadonlySet<string>,
  nouns: ReadonlySet<string>,
): boolean => {
  const isParticle = (index: number): boolean => prepositions.has(tree.tokens[index]!.lemma.toLowerCase());
  if (
    tree.children(verb, 'compound:prt', 'advmod').some(isParticle) ||
    (isBeforeNumber(tree, verb + 1) && isParticle(verb + 1))
  )
    if (
      [...withParts(tree, undergoers), ...tree.children(verb, 'obl')].some((index) => nouns.has(lemmaOf(tree, index)))
    )
      return true;
  return below(tree, verb, 3).some(
    (index) => nouns.has(lemmaOf(tree, index)) && hasPreposition(tree, index, prepositions),
  );
};

const recipientsOf = (
  tree: Tree,
  verb: number,
  object: number | null,
  prepositions: readonly string[],
  undergoers: readonly number[],
): readonly number[] => {
  if (prepositions.length === 0)
    return object === null ? [...undergoers, ...tree.children(verb, 'iobj')] : tree.children(verb, 'iobj');
  const noun = object ?? finiteParticiple(tree, verb)?.object ?? null;
  const places = [...tree.childrenOf(verb), ...(noun === null ? [] : tree.childrenOf(noun))];
  const found = places.filter(
    (index) => index > verb && hasPreposition(tree, index, prepositions) && !isTime(tree, index),
  );
  if (found.length > 0) return found;
  const particle = tree
    .children(verb, 'compound:prt', 'advmod')
    .some((index) => prepositions.includes(tree.tokens[index]!.lemma.toLowerCase()));
  if (particle && undergoers.length > 0) return undergoers;
  // `call on the mayors`, where the parse makes the preposition a particle and leaves the phrase bare
  if (particle) return tree.children(verb, 'obl').filter((index) => index > verb && tree.child(index, 'case') === null);
  return object !== null && prepositions.includes('to')
    ? [...tree.children(verb, 'iobj'), ...undergoers].filter((index) => index !== object)
    : [];
};

/** Words that a preposition leads to as a time, not as a recipient (`On Monday …`). */
const TIMES: ReadonlySet<string> = new Set([
  ...WEEKDAY_NAMES,
  // `may` is more often a verb
  ...MONTH_NAMES.filter((name) => name !== 'may'),
  ...'jan. feb. mar. apr. jun. jul. aug. sept. oct. nov. dec.'.split(' '),
  ...'day week month year night morning evening afternoon today yesterday tomorrow weekend eve'.split(' '),
]);

/** `on Monday`, `on 3 October`, `in 2024` */
const isTime = (tree: Tree, index: number): boolean =>
  TIMES.has(lemmaOf(tree, index)) ||
  (tree.tokens[index]!.upos === 'NUM' &&
    (/^(?:1[89]|20)\d\d$/.test(tree.tokens[index]!.text) ||
      tree.childrenOf(index).some((child) => TIMES.has(lemmaOf(tree, child)))));

const nounEntry = (tree: Tree, noun: number, codebook: EventCodebook): CodedNoun | null => {
  for (const coded of codebook.nounsOf(lemmaOf(tree, noun)))
    if (coded.words.every((words) => hasBelow(tree, noun, words)) && standsWith(tree, noun, coded)) return coded;
  return null;
};

const matchNoun = (tree: Tree, noun: number, { entry, noun: pattern, weight }: CodedNoun): PredicateMatch => {
  const actors = [...tree.children(noun, 'nmod:poss'), ...timelessBehind(tree, noun, ['of', 'by', 'between', 'from'])];
  const recipients = timelessBehind(tree, noun, ['to', 'with', 'against', 'on', 'for', 'in']);
  return { predicate: noun, object: null, entry, pattern, weight, actors, recipients };
};

/** What stands behind one of these prepositions and tells no time. */
const timelessBehind = (tree: Tree, index: number, prepositions: readonly string[]): readonly number[] =>
  tree
    .children(index, 'nmod', 'obl')
    .filter((child) => hasPreposition(tree, child, prepositions) && !isTime(tree, child));

/** Whether a word that an entry asks for stands in the clause of a predicate, and none that it refuses at its core. */
const standsWith = (tree: Tree, predicate: number, coded: CodedEntry): boolean => {
  if (coded.entry.intransitive && (isPassive(tree, predicate) || objectsOf(tree, predicate).length > 0)) return false;
  // `the summit concluded that trade must grow`: what it finds is not what becomes of it
  if (coded.entry.itself && hasThatClause(tree, predicate)) return false;
  if (coded.with.size === 0 && coded.doers.size === 0 && coded.without.size === 0) return true;
  if (coded.doers.size > 0 && !isDoneBy(tree, predicate, coded.doers)) return false;
  if (coded.without.size > 0 && coreOf(tree, predicate).some((index) => coded.without.has(lemmaOf(tree, index))))
    return false;
  if (coded.with.size === 0 || (coded.entry.persons && hasPerson(tree, predicate))) return true;
  const heads = [
    predicate,
    ...actorsOf(tree, predicate, false),
    ...tree.children(predicate, 'nsubj'),
    ...meantByPronoun(tree, predicate),
  ];
  const words = new Set(heads.flatMap((head) => [head, ...below(tree, head)]).map((index) => lemmaOf(tree, index)));
  for (const word of coded.with) if (words.has(word)) return true;
  return false;
};

/** Whether one of these words is the subject or the agent, or a part of the phrase of either up to its own clauses. */
const isDoneBy = (tree: Tree, predicate: number, doers: ReadonlySet<string>): boolean =>
  (tree.tokens[predicate]!.upos === 'NOUN'
    ? tree.children(predicate, 'nmod', 'nmod:poss', 'amod', 'compound')
    : [
        ...actorsOf(tree, predicate, false),
        ...actorsOf(tree, predicate, isPassive(tree, predicate)),
        ...meantByPronoun(tree, predicate),
      ]
  )
    .flatMap((head) => tree.conjuncts(head))
    // `tens of thousands of dockers`
    .flatMap((head) => [head, ...partsOf(tree, head)])
    .some((head) =>
      // `the two firms`, `Norland and Ostria`: that there are several
      [head, ...tree.children(head, 'amod', 'compound', 'nmod', 'nmod:desc', 'flat', 'nummod', 'cc')].some((word) =>
        doers.has(lemmaOf(tree, word)),
      ),
    );

/** `the army said that it had struck a depot`: the pronoun of what is said may well mean who says it. */
const meantByPronoun = (tree: Tree, predicate: number): readonly number[] => {
  const { head, deprel } = tree.tokens[predicate]!;
  const subject = tree.child(predicate, 'nsubj');
  return deprel === 'ccomp' && head >= 0 && subject !== null && tree.tokens[subject]!.upos === 'PRON'
    ? tree.children(head, 'nsubj')
    : [];
};

/** `received Ivo Keller` */
const hasPerson = (tree: Tree, predicate: number): boolean =>
  tree
    .children(predicate, 'obj', 'nsubj:pass')
    .some((object) => tree.tokens[object]!.upos === 'PROPN' && tree.child(object, 'flat') !== null);

/** A predicate, its subjects and objects, and what stands before their nouns. */
const coreOf = (tree: Tree, predicate: number): readonly number[] => {
  const heads = [predicate, ...actorsOf(tree, predicate, false), ...tree.children(predicate, 'nsubj', 'obj', 'xcomp')];
  return heads
    .flatMap((head) => [head, ...partsOf(tree, head)])
    .flatMap((head) => [head, ...tree.children(head, 'amod', 'compound', 'nmod:desc')]);
};
