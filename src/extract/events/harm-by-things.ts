import type { Tree } from '../tree.ts';
import { behind, subjectsOf } from './event-roles.ts';
import { isPassive } from './voice.ts';

/** What harms where nobody is said to do it: arms and fighting, or an accident or a force of nature. */
export interface HarmfulThing {
  readonly kind: 'attack' | 'disaster';
  /** index of its noun */
  readonly noun: number;
}

const FORCES =
  /^(?:earthquake|quake|aftershock|tremor|tsunami|flood|flooding|floodwater|landslide|mudslide|rockslide|rockfall|avalanche|storm|thunderstorm|snowstorm|sandstorm|rainstorm|blizzard|typhoon|hurricane|cyclone|tornado|twister|wildfire|bushfire|blaze|inferno|heatwave|drought|famine|eruption|volcano|lightning|accident|crash|collision|derailment|collapse|stampede|wreck|shipwreck|sinking|capsizing|leak|spill|outbreak|epidemic|pandemic|virus|disease|cholera|ebola|influenza|malaria|measles|rain|rainfall|monsoon|snow|snowfall|wind|gale|disaster|magnitude|mishap|pile-up|fireworks|weather|cold|snap|heat)$/;
const BLASTS = /^(?:explosion|blast|detonation)$/;
/** Places and stuffs whose explosions are accidents. */
const ACCIDENTAL =
  /^(?:gas|mine|coal|factory|plant|boiler|firework|fireworks|refinery|pipeline|chemical|fertilizer|fertiliser|colliery|methane|dust|tanker|cylinder|stove|mill|warehouse|kitchen|depot|fuel|petrol|oil)$/;
const ATTACKS =
  /^(?:attack|airstrike|air-strike|strike|raid|bomb|bombing|bomber|bombardment|shelling|shell|mortar|missile|rocket|drone|grenade|landmine|ied|device|gunfire|shooting|shootout|gunfight|gunbattle|firefight|shoot-out|ambush|assault|offensive|clash|fighting|battle|violence|riot|unrest|massacre|crackdown|barrage|artillery|sniper|skirmish|stabbing|operation|bullet|shrapnel|siege|car-bomb|crossfire|war|conflict|protest|demonstration|incident|insurgency|invasion|mine)$/;
/** Words before `fire` that make it one that burns. */
const BURNING =
  /^(?:a|an|the|house|forest|bush|brush|grass|factory|hotel|building|apartment|nightclub|ferry|train|kitchen|warehouse|hospital|school|prison|market|oil|electrical|massive|huge|large|deadly|major|wild|big|accidental|overnight)$/;
const MOVING =
  /^(?:bus|coach|minibus|train|tram|car|truck|lorry|van|vehicle|tanker|ferry|boat|ship|vessel|trawler|dinghy|raft|plane|airplane|aircraft|airliner|jet|helicopter|flight|airbus|boeing|building|house|bridge|roof|ceiling|dam|wall|tunnel|tower|stage|balcony|crane|scaffold|scaffolding|school|mine|shaft)$/;

/** Whether a noun names a force of nature or an accident, or what breaks, falls or collides by accident. */
export const befalls = (tree: Tree, noun: number): boolean => {
  const lemma = lemmaOf(tree, noun);
  return MOVING.test(lemma) || kindOf(tree, noun) === 'disaster';
};

/**
 * What kills, injures or destroys: the subject of the verb (`floods killed`), or what stands behind a preposition of a
 * passive (`were killed in a crash`) or in a clause beside it (`were killed when a bus overturned`).
 */
export const harmfulThing = (tree: Tree, predicate: number): HarmfulThing | null => {
  const undergone = isPassive(tree, predicate) || isDying(tree, predicate);
  const nouns = undergone
    ? tree.conjuncts(predicate).flatMap((verb) => causesBehind(tree, verb))
    : subjectsOf(tree, predicate).flatMap((noun) => tree.conjuncts(noun));
  for (const noun of nouns) {
    const kind = kindOf(tree, noun);
    if (kind !== null) return { kind, noun };
  }
  if (!undergone) return tollOf(tree, predicate);
  for (const verb of tree.conjuncts(predicate))
    for (const clause of [...tree.children(verb, 'advcl'), ...tree.children(verb, 'conj')]) {
      const harm = harmOfClause(tree, clause);
      if (harm !== null) return harm;
    }
  return null;
};

/** What stands behind a verb of coming to harm: `in a crash`, `because of floods`, `as a result of a cold snap`. */
const causesBehind = (tree: Tree, verb: number): readonly number[] =>
  behind(tree, verb, ['in', 'by', 'from', 'during', 'after', 'following', 'of', 'to', 'due', 'because', 'as']).flatMap(
    (noun) => (lemmaOf(tree, noun) === 'result' ? behind(tree, noun, ['of']) : [noun]),
  );

/**
 * `when a bus overturned`, `after police opened fire`: what a clause of time beside the harm tells. Not what came before
 * it without harming anybody (`after he refused to leave`).
 */
const harmOfClause = (tree: Tree, clause: number): HarmfulThing | null => {
  const opening = tree.childrenOf(clause).find((child) => /^(?:when|after|as|while)$/i.test(tree.tokens[child]!.text));
  // `after a bus overturned`: the noun may be taken for a phrase behind `after`
  const misled = behind(tree, clause, ['after']).filter((noun) => noun < clause);
  if (opening === undefined && misled.length === 0) return null;
  const subjects = [...subjectsBefore(tree, clause), ...misled];
  const accident = subjects.find((subject) => befalls(tree, subject));
  if (accident !== undefined && tree.child(clause, 'obj') === null) return { kind: 'disaster', noun: accident };
  const means = subjects.find((subject) => kindOf(tree, subject) !== null);
  if (means !== undefined) return { kind: kindOf(tree, means)!, noun: means };
  const subject = subjects.find((one) => tree.tokens[one]!.upos !== 'PRON');
  return subject !== undefined && strikes(tree, clause) ? { kind: 'attack', noun: subject } : null;
};

const subjectsBefore = (tree: Tree, verb: number): readonly number[] =>
  tree.children(verb, 'nsubj').filter((subject) => subject < verb);

const strikes = (tree: Tree, verb: number): boolean => {
  const lemma = lemmaOf(tree, verb);
  const object = tree.child(verb, 'obj');
  return lemma === 'open' ? object !== null && lemmaOf(tree, object) === 'fire' : STRIKING.test(lemma);
};

const STRIKING =
  /^(?:attack|strike|fire|shoot|bomb|bombard|shell|storm|raid|ambush|stab|detonate|massacre|invade|assault)$/;

/** Who is named as the other side of a fight: `in a shootout with border guards`. */
export const opponentsIn = (tree: Tree, predicate: number, fight: number): readonly number[] =>
  FIGHTS.test(lemmaOf(tree, fight))
    ? [...behind(tree, fight, ['with']), ...behind(tree, predicate, ['with'])].filter((noun) => noun > fight)
    : [];

const FIGHTS =
  /^(?:shootout|shoot-out|gunfight|gunbattle|firefight|clash|battle|fighting|skirmish|exchange|confrontation|combat)$/;

/** Verbs whose subject undergoes what they tell. */
export const isDying = (tree: Tree, predicate: number): boolean =>
  /^(?:die|perish|drown|starve|succumb)$/.test(lemmaOf(tree, predicate));

/** `a bus plunged into a ravine, killing six`: of what the main clause tells. */
const tollOf = (tree: Tree, predicate: number): HarmfulThing | null => {
  if (!isToll(tree, predicate)) return null;
  for (
    let at = tree.tokens[predicate]!.head, climbed = 0;
    at >= 0 && climbed < 5;
    at = tree.tokens[at]!.head, climbed++
  ) {
    if (tree.tokens[at]!.upos !== 'VERB') continue;
    const noun = subjectsOf(tree, at).find((subject) => befalls(tree, subject));
    if (noun !== undefined) return { kind: 'disaster', noun };
  }
  return null;
};

/** Whether a verb says how many were harmed by what stands before it: `…, killing six`. */
export const isToll = (tree: Tree, predicate: number): boolean => {
  const { xpos, deprel } = tree.tokens[predicate]!;
  return xpos === 'VBG' && /^(?:acl$|advcl|conj)/.test(deprel) && HARM.test(lemmaOf(tree, predicate));
};

/** Verbs that tell who came to harm. */
export const HARM = /^(?:kill|injure|wound|maim|hurt|die|leave|claim|perish|displace|hospitalize|hospitalise)$/;

const kindOf = (tree: Tree, noun: number): HarmfulThing['kind'] | null => {
  const { upos } = tree.tokens[noun]!;
  if (upos !== 'NOUN' && upos !== 'PROPN') return null;
  const lemma = lemmaOf(tree, noun);
  // `Typhoon Ana`, `Hurricane Karl`: the name is the head
  const title = tree.children(noun, 'compound', 'nmod:desc').map((child) => lemmaOf(tree, child));
  if (upos === 'PROPN') return [lemma, ...title].some((word) => FORCES.test(word)) ? 'disaster' : null;
  const around = [...title, ...tree.children(noun, 'amod', 'nmod').map((child) => lemmaOf(tree, child))];
  if (lemma === 'fire') return isBurning(tree, noun) ? 'disaster' : 'attack';
  if (BLASTS.test(lemma)) return isAccidental(tree, noun, around) ? 'disaster' : 'attack';
  if (lemma === 'wave') return around.some((word) => /^(?:heat|cold|tidal)$/.test(word)) ? 'disaster' : null;
  if (FORCES.test(lemma)) return 'disaster';
  return ATTACKS.test(lemma) ? 'attack' : null;
};

/** `killed in a house fire`, not `by shell fire`, `by fire from the ridge`. */
const isBurning = (tree: Tree, noun: number): boolean => {
  const before = tree.children(noun, 'compound', 'amod', 'det', 'nmod:poss').map((child) => lemmaOf(tree, child));
  const kinds = tree.children(noun, 'compound').map((child) => lemmaOf(tree, child));
  if (kinds.length > 0) return kinds.every((word) => BURNING.test(word));
  return tree.tokens[noun]!.xpos === 'NNS' || before.some((word) => BURNING.test(word));
};

const isAccidental = (tree: Tree, noun: number, around: readonly string[]): boolean =>
  [
    ...around,
    ...tree
      .children(noun, 'nmod')
      .flatMap((place) => tree.children(place, 'compound', 'nmod').map((child) => lemmaOf(tree, child))),
  ].some((word) => ACCIDENTAL.test(word));

const lemmaOf = (tree: Tree, index: number): string => tree.tokens[index]!.lemma.toLowerCase();
