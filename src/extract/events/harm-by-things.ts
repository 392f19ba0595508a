import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Tree } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import { behind } from './phrases-behind.ts';
import { subjectsOf } from './subjects-of.ts';
import { isPassive } from './voice.ts';

const SERIES = wordClass('runs-of-attacks');

/** What harms where nobody is said to do it: arms and fighting, or an accident or a force of nature. */
export interface HarmfulThing {
  readonly kind: 'attack' | 'disaster';
  /** index of its noun */
  readonly noun: number;
}

const FORCES = wordClass('disasters');
const BLASTS = /^(?:explosion|blast|detonation)$/;
/** Places and stuffs whose explosions are accidents. */
const ACCIDENTAL = wordClass('accident-sites');
const ATTACKS = wordClass('harmful-attacks');
/** Words before `fire` that make it one that burns. */
const BURNING = wordClass('burning');
const MOVING = wordClass('breaking-things');

/** Whether a noun names a force of nature or an accident, or what breaks, falls or collides by accident. */
export const befalls = (knowledge: Knowledge, tree: Tree, noun: number): boolean => {
  const lemma = lemmaOf(tree, noun);
  if (MOVING(knowledge).has(lemma) || kindOf(knowledge, tree, noun) === 'disaster') return true;
  // `a twin-engine ATR-72 crashes`: what bears the name of a make
  const { head, deprel, text } = tree.tokens[noun]!;
  const numbered = /\d/.test(text) || (/^\p{Lu}+$/u.test(text) && /^-$/.test(tree.tokens[noun + 1]?.text ?? ''));
  return deprel === 'nsubj' && head >= 0 && lemmaOf(tree, head) === 'crash' && /^\p{Lu}/u.test(text) && numbered;
};

/**
 * What kills, injures or destroys: the subject of the verb (`floods killed`), or what stands behind a preposition of a
 * passive (`were killed in a crash`) or in a clause beside it (`were killed when a bus overturned`).
 */
export const harmfulThing = (knowledge: Knowledge, tree: Tree, predicate: number): HarmfulThing | null => {
  const undergone = isPassive(tree, predicate) || isDying(tree, predicate);
  const nouns = undergone
    ? tree.conjuncts(predicate).flatMap((verb) => causesBehind(tree, verb))
    : subjectsOf(knowledge, tree, predicate)
        .map((noun) => meantBy(tree, predicate, noun))
        .flatMap((noun) => [...tree.conjuncts(noun), ...ofSeries(knowledge, tree, noun)]);
  for (const noun of nouns) {
    const kind = kindOf(knowledge, tree, noun);
    if (kind !== null) return { kind, noun };
  }
  if (!undergone) return tollOf(knowledge, tree, predicate);
  for (const verb of tree.conjuncts(predicate))
    for (const clause of [...tree.children(verb, 'advcl'), ...tree.children(verb, 'conj')]) {
      const harm = harmOfClause(knowledge, tree, clause);
      if (harm !== null) return harm;
    }
  // `six are killed and nine others injured when a bus overturns`: the clause may hang on the last of them
  for (const { index, deprel } of tree.tokens.slice(predicate + 1)) {
    const harm = deprel === 'advcl' ? harmOfClause(knowledge, tree, index) : null;
    if (harm !== null && harm.kind === 'disaster') return harm;
  }
  return null;
};

/** `a raid that killed six`: the noun of which the relative clause tells. */
const meantBy = (tree: Tree, verb: number, subject: number): number => {
  const { deprel, head } = tree.tokens[verb]!;
  return deprel === 'acl:relcl' && head >= 0 && /^(?:that|which)$/i.test(tree.tokens[subject]!.text) ? head : subject;
};

/** `a series of bomb attacks` */
const ofSeries = (knowledge: Knowledge, tree: Tree, noun: number): readonly number[] =>
  SERIES(knowledge).has(lemmaOf(tree, noun)) ? behind(tree, noun, ['of']) : [];

/** What stands behind a verb of coming to harm: `in a crash`, `because of floods`, `as a result of a cold snap`. */
const causesBehind = (tree: Tree, verb: number): readonly number[] =>
  behind(tree, verb, ['in', 'by', 'from', 'during', 'after', 'following', 'of', 'to', 'due', 'because', 'as']).flatMap(
    (noun) => (lemmaOf(tree, noun) === 'result' ? behind(tree, noun, ['of']) : [noun]),
  );

/**
 * `when a bus overturned`, `after police opened fire`: what a clause of time beside the harm tells. Not what came before
 * it without harming anybody (`after he refused to leave`).
 */
const harmOfClause = (knowledge: Knowledge, tree: Tree, clause: number): HarmfulThing | null => {
  const opening = tree.childrenOf(clause).find((child) => /^(?:when|after|as|while)$/i.test(tree.tokens[child]!.text));
  // `after a bus overturned`: the noun may be taken for a phrase behind `after`
  const misled = behind(tree, clause, ['after']).filter((noun) => noun < clause);
  if (opening === undefined && misled.length === 0) return null;
  const subjects = [...subjectsBefore(tree, clause), ...misled];
  const accident = subjects.find((subject) => befalls(knowledge, tree, subject));
  const mishap = tree.child(clause, 'obj') === null || MISHAPS(knowledge).has(lemmaOf(tree, clause));
  if (accident !== undefined && mishap) return { kind: 'disaster', noun: accident };
  const means = subjects.find((subject) => kindOf(knowledge, tree, subject) !== null);
  if (means !== undefined) return { kind: kindOf(knowledge, tree, means)!, noun: means };
  const subject = subjects.find((one) => tree.tokens[one]!.upos !== 'PRON');
  return subject !== undefined && strikes(knowledge, tree, clause) ? { kind: 'attack', noun: subject } : null;
};

const subjectsBefore = (tree: Tree, verb: number): readonly number[] =>
  tree.children(verb, 'nsubj').filter((subject) => subject < verb);

const strikes = (knowledge: Knowledge, tree: Tree, verb: number): boolean => {
  const lemma = lemmaOf(tree, verb);
  const object = tree.child(verb, 'obj');
  return lemma === 'open' ? object !== null && lemmaOf(tree, object) === 'fire' : STRIKING(knowledge).has(lemma);
};

const STRIKING = wordClass('striking');

/** Who is named as the other side of a fight: `in a shootout with border guards`. */
export const opponentsIn = (knowledge: Knowledge, tree: Tree, predicate: number, fight: number): readonly number[] =>
  FIGHTS(knowledge).has(lemmaOf(tree, fight))
    ? [...behind(tree, fight, ['with']), ...behind(tree, predicate, ['with'])].filter((noun) => noun > fight)
    : [];

/** `in an attack by militants`, where the parse hangs them on the verb; not those by whom the attack `was condemned`. */
export const agentsBehind = (knowledge: Knowledge, tree: Tree, harm: number): readonly number[] => {
  const { head, deprel } = tree.tokens[harm]!;
  if (head < 0 || (deprel.startsWith('nsubj') && !CARRIED_OUT(knowledge).has(lemmaOf(tree, head)))) return [];
  return behind(tree, head, ['by']).filter((noun) => noun > harm);
};

const CARRIED_OUT = wordClass('deeds-carried-out');

const FIGHTS = wordClass('fights');

/** Verbs whose subject undergoes what they tell. */
export const isDying = (tree: Tree, predicate: number): boolean => {
  const lemma = lemmaOf(tree, predicate);
  if (/^(?:die|perish|drown|starve|succumb)$/.test(lemma)) return true;
  // `five people lose their lives`, `at least two are dead`
  if (lemma === 'lose') return tree.children(predicate, 'obj').some((object) => lemmaOf(tree, object) === 'life');
  return /^(?:dead|missing|homeless)$/.test(lemma) && tree.child(predicate, 'cop', 'aux') !== null;
};

/** `a bus plunged into a ravine, killing six`: of what the main clause tells. */
const tollOf = (knowledge: Knowledge, tree: Tree, predicate: number): HarmfulThing | null => {
  if (!isToll(knowledge, tree, predicate)) return null;
  for (
    let at = tree.tokens[predicate]!.head, climbed = 0;
    at >= 0 && climbed < 5;
    at = tree.tokens[at]!.head, climbed++
  ) {
    if (tree.tokens[at]!.upos !== 'VERB') continue;
    const noun = subjectsOf(knowledge, tree, at).find((subject) => befalls(knowledge, tree, subject));
    if (noun !== undefined) return { kind: 'disaster', noun };
  }
  return null;
};

/** Whether a verb says how many were harmed by what stands before it: `…, killing six`. */
export const isToll = (knowledge: Knowledge, tree: Tree, predicate: number): boolean => {
  const { xpos, deprel } = tree.tokens[predicate]!;
  return xpos === 'VBG' && /^(?:acl$|advcl|conj)/.test(deprel) && HARM(knowledge).has(lemmaOf(tree, predicate));
};

/** Verbs that tell who came to harm. */
export const HARM = wordClass('harming');

const MISHAPS = wordClass('mishaps');

const kindOf = (knowledge: Knowledge, tree: Tree, noun: number): HarmfulThing['kind'] | null => {
  const { upos } = tree.tokens[noun]!;
  if (upos !== 'NOUN' && upos !== 'PROPN') return null;
  const lemma = lemmaOf(tree, noun);
  // `Typhoon Ana`, `Hurricane Karl`: the name is the head
  const title = tree.children(noun, 'compound', 'nmod:desc').map((child) => lemmaOf(tree, child));
  if (upos === 'PROPN') return [lemma, ...title].some((word) => FORCES(knowledge).has(word)) ? 'disaster' : null;
  const around = [...title, ...tree.children(noun, 'amod', 'nmod').map((child) => lemmaOf(tree, child))];
  if (lemma === 'fire') return isBurning(knowledge, tree, noun) ? 'disaster' : 'attack';
  if (BLASTS.test(lemma)) return isAccidental(knowledge, tree, noun, around) ? 'disaster' : 'attack';
  if (lemma === 'wave') return around.some((word) => /^(?:heat|cold|tidal)$/.test(word)) ? 'disaster' : null;
  // `the death toll from the floods rises`
  if (/^(?:toll|wreckage|wreck)$/.test(lemma)) {
    const causes = behind(tree, noun, ['from', 'of', 'in']).filter((cause) => cause !== noun);
    return causes.map((cause) => kindOf(knowledge, tree, cause)).find((kind) => kind !== null) ?? null;
  }
  // `after a bus overturns`, where the verb is taken for a noun
  if (FORCES(knowledge).has(lemma) || MISHAPS(knowledge).has(lemma)) return 'disaster';
  return ATTACKS(knowledge).has(lemma) ? 'attack' : null;
};

/** `killed in a house fire`, not `by shell fire`, `by fire from the ridge`. */
const isBurning = (knowledge: Knowledge, tree: Tree, noun: number): boolean => {
  const burns = (word: string): boolean => /^(?:an?|the)$/.test(word) || BURNING(knowledge).has(word);
  const before = tree.children(noun, 'compound', 'amod', 'det', 'nmod:poss').map((child) => lemmaOf(tree, child));
  // `Fire destroyed a market`
  if (noun === 0 && tree.child(noun, 'nmod', 'compound') === null) return true;
  const kinds = tree.children(noun, 'compound').map((child) => lemmaOf(tree, child));
  if (kinds.length > 0) return kinds.every(burns);
  return tree.tokens[noun]!.xpos === 'NNS' || before.some(burns);
};

const isAccidental = (knowledge: Knowledge, tree: Tree, noun: number, around: readonly string[]): boolean =>
  [
    ...around,
    ...tree
      .children(noun, 'compound')
      .flatMap((kind) => tree.children(kind, 'compound').map((child) => lemmaOf(tree, child))),
    ...placeRightBehind(tree, noun),
    ...tree
      .children(noun, 'nmod')
      .flatMap((place) => tree.children(place, 'compound', 'nmod').map((child) => lemmaOf(tree, child))),
  ].some((word) => ACCIDENTAL(knowledge).has(word));

/** `an explosion at a steel plant`: the words behind it up to the next name, comma or verb. */
const placeRightBehind = (tree: Tree, noun: number): readonly string[] => {
  const words: string[] = [];
  for (let at = noun + 1; at < Math.min(tree.tokens.length, noun + 6); at++) {
    if (/^(?:PUNCT|VERB|PROPN|CCONJ)$/.test(tree.tokens[at]!.upos)) break;
    words.push(lemmaOf(tree, at));
  }
  return words;
};

const lemmaOf = (tree: Tree, index: number): string => tree.tokens[index]!.lemma.toLowerCase();
