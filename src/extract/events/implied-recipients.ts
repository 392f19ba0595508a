import type { EventFinding, EventType } from '../../kinds/event.ts';
import type { Draft } from '../../kinds/finding.ts';
import type { Party } from '../../kinds/party.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { classPattern, classPatternWith } from '../class-pattern.ts';
import { sameParty } from '../parties/same-party.ts';
import type { Reading } from '../reading.ts';
import type { Tree } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import type { EventCandidate } from './event-candidate.ts';
import { isState, stateBehind, stateNamedIn, stateOfParty } from './state-of-party.ts';
import type { StatesOfSections } from './states-of-sections.ts';
import { goesAlongWith } from './timex-of-clause.ts';

const HOSTING = wordClass('hosting');
/** Talks that one state alone is said to begin or hold are with the other of which the section tells. */
const TALKS = wordClass('talks-with-the-other');
/** `hosted a forum on energy`: a gathering of many is no talks between two. */
const FOR_MANY = wordClass('gatherings-of-many');
const PROPOSING = wordClass('proposing');
/** Nouns by which a text speaks again of what somebody did: `the move was condemned by`. */
const DEED = wordClass('deeds');
const LAWMAKERS = classPatternWith('')`\b(?:${'lawmakers'}|members of (?:the )?\p{Lu})`;
/** Without what else the phrase says of them: `a group of deputies calling for a ban on Ostrian fish`. */
const whoTheyAre = (party: Party): Party => ({
  ...party,
  name: party.name.replace(/ (?:\p{Ll}+ing|who|which|that|against|for|from|in|on|to) .*$/su, ''),
});
const JUDGING: ReadonlySet<EventType> = new Set(['ACCUSE', 'REJECT', 'SUPPORT']);
const PROPOSAL = wordClass('proposals');

/** A deed of which the clause does not say to whom it is done. */
export interface DeedUponWhom {
  readonly reading: Reading;
  readonly tree: Tree;
  readonly candidate: EventCandidate;
  readonly actor: readonly Party[];
  readonly block: number;
  /** the events told before, in order */
  readonly told: readonly Draft<EventFinding>[];
  readonly states: StatesOfSections;
}

/** To whom a deed is done; null where the rule has nothing to say of it. */
type Rule = (deed: DeedUponWhom) => readonly Party[] | null;

/**
 * Upon whom, where the clause itself does not say: whose proposal is answered, whose deed is judged, each other, for
 * whoever hosts a meeting or proposes a text the two states that the section is about, and for a hostile act of one of
 * these two the other. The first rule that has something to say decides.
 */
export const impliedRecipients = (deed: DeedUponWhom): readonly Party[] => {
  for (const rule of RULES) {
    const recipients = rule(deed);
    if (recipients !== null) return recipients;
  }
  return [];
};

const ofHost: Rule = ({
  reading: { knowledge },
  tree,
  candidate: { predicate, object, entry },
  actor,
  block,
  states,
}) => {
  if (actor.length !== 1 || entry.type !== 'CONSULT') return null;
  if (object !== null && FOR_MANY(knowledge).has(tree.lemmas[object]!)) return null;
  const hosts = HOSTING(knowledge).has(lemmaAt(tree, predicate)) || isOrganized(knowledge, tree, object);
  return hosts ? states.pairBeside(block, actor[0]!) : null;
};

const ofTalks: Rule = ({
  reading: { knowledge },
  tree,
  candidate: { predicate, object, entry },
  actor,
  block,
  states,
}) =>
  actor.length === 1 &&
  entry.type === 'CONSULT' &&
  TALKS(knowledge).has(lemmaAt(tree, object ?? predicate)) &&
  isState(knowledge, actor[0]!)
    ? states.counterpart(block, actor[0]!)
    : null;

const ofProposal: Rule = ({ reading: { knowledge }, tree, candidate: { predicate, entry }, actor, block, states }) =>
  actor.length === 1 &&
  entry.type === 'REQUEST' &&
  PROPOSING(knowledge).has(lemmaAt(tree, predicate)) &&
  tree.children(predicate, 'obj', 'nsubj:pass').some((object) => isProposal(knowledge, lemmaAt(tree, object)))
    ? states.pairBeside(block, actor[0]!)
    : null;

/** `met the mayor and urged an end to the raids`: whoever was spoken to is asked. */
const ofTalkBefore: Rule = ({ tree, candidate: { predicate, entry }, actor, told }) => {
  const asked = entry.type === 'REQUEST' ? spokenToBefore(tree, predicate, actor, told) : [];
  return asked.length > 0 ? asked : null;
};

/** `American lawmakers called for sanctions`: they call on those who rule their own state. */
const ofLawmakers: Rule = ({ reading: { knowledge }, candidate: { entry }, actor }) => {
  if (entry.type !== 'REQUEST' || actor.length !== 1 || !LAWMAKERS(knowledge).test(actor[0]!.name)) return null;
  const own = stateOfParty(knowledge, actor[0]!) ?? stateNamedIn(knowledge, whoTheyAre(actor[0]!));
  return own && [own];
};

const ofJudgement: Rule = ({ reading: { knowledge }, tree, candidate: { predicate, entry }, actor, block, told }) => {
  if (!JUDGING.has(entry.type) || !judgesDeed(knowledge, tree, predicate)) return null;
  const last = told.at(-1);
  const others = last && block - last.block <= 1 ? last.actor : [];
  return others.filter((one) => !actor.some((other) => sameParty(one, other)));
};

const ofAnswer: Rule = ({ reading: { knowledge }, tree, candidate: { predicate, entry }, actor, block, told }) => {
  if (entry.type !== 'REJECT' && entry.type !== 'AGREE') return null;
  const objects = (verb: number): readonly string[] =>
    tree.children(verb, 'obj', 'obl').map((index) => lemmaAt(tree, index));
  const isOther = (things: readonly string[]): boolean =>
    things.length > 0 && !things.some((thing) => isProposal(knowledge, thing));
  if (isOther(objects(predicate))) return [];
  const offered = told.findLast(
    (event) =>
      isOffer(event) &&
      // `refused to accept a clause` answers no call for a meeting, `refused to release them` one for their release
      tree
        .children(predicate, 'xcomp')
        .every((deed) => !isOther(objects(deed)) || speaksOf(event, [lemmaAt(tree, deed), ...objects(deed)])) &&
      block - event.block <= 1 &&
      event.actor.length > 0 &&
      !event.actor.some((one) => actor.some((other) => isSameSide(one, other))),
  );
  // `the rebels agree to the plan`, but not `agree to a plan`
  const answers = entry.type === 'REJECT' || takesUp(knowledge, tree, predicate);
  return offered && answers ? offered.actor : [];
};

const ofCrowd: Rule = ({ reading: { knowledge }, candidate: { entry }, actor, states }) =>
  entry.type === 'REQUEST' && actor.length === 1 && CROWDS(knowledge).test(actor[0]!.name) ? states.ofDocument() : null;

/** `took the town after Ostrian forces withdrew from it`: before whom they gave way. */
const ofRetreat: Rule = ({ reading: { knowledge }, candidate: { entry }, actor, block, told }) => {
  if (entry.type !== 'RETREAT' || actor.length !== 1) return null;
  const own = stateBehind(knowledge, actor[0]!);
  const isOn = (party: Party): boolean => own !== null && party.actor === own.actor;
  const taken = told.findLast((one) => one.type === 'ASSAULT' && one.block === block && one.recipient.some(isOn));
  return (taken?.actor ?? []).map((party) => stateNamedIn(knowledge, party) ?? party);
};

const ofHostileDeed: Rule = ({ candidate: { entry }, actor, block, states }) =>
  actor.length === 1 && /^(?:ASSAULT|COERCE)$/.test(entry.type) ? states.counterpart(block, actor[0]!) : null;

const ofEachOther: Rule = ({ reading: { knowledge }, tree, candidate: { predicate }, actor }) =>
  actor.length > 1 && speaksOfEachOther(tree, predicate)
    ? actor.flatMap((one) => stateOfParty(knowledge, one) ?? [])
    : null;

const RULES: readonly Rule[] = [
  ofHost,
  ofTalks,
  ofProposal,
  ofTalkBefore,
  ofLawmakers,
  ofJudgement,
  ofAnswer,
  ofCrowd,
  ofRetreat,
  ofHostileDeed,
  ofEachOther,
];

const lemmaAt = (tree: Tree, index: number): string => tree.tokens[index]!.lemma.toLowerCase();

const isProposal = (knowledge: Knowledge, word: string): boolean =>
  /^(?:it|this|that|which)$/.test(word) || PROPOSAL(knowledge).has(word);

/** With whom the same people talk, in the clause along with which they do it; whose place they visit need not be asked. */
const spokenToBefore = (
  tree: Tree,
  predicate: number,
  actor: readonly Party[],
  told: readonly Draft<EventFinding>[],
): readonly Party[] => {
  if (goesAlongWith(tree, predicate) === null) return [];
  const talk = told.findLast(
    ({ type, mode, start, actor: speakers }) =>
      type === 'CONSULT' &&
      mode !== 'visit' &&
      start >= tree.tokens[0]!.start &&
      start < tree.tokens[predicate]!.start &&
      speakers.some((one) => actor.some((other) => sameParty(one, other))),
  );
  return talk?.recipient ?? [];
};

/** `agreed to the proposal`: to what another offered. */
const ASSENT = /\b(?:agree|accept|consent)\w* (?:to |with )?(?:the|an?|this|that|such|its|their|his|her|\p{Lu}\S*) /u;

/** Requests, promises and plans: what others can say yes or no to. */
const isOffer = ({ type, status, quote }: Draft<EventFinding>): boolean =>
  type === 'REQUEST' ||
  (type === 'AGREE' && !ASSENT.test(quote)) ||
  (status === 'planned' && /^(?:DECIDE|PERSONNEL|RETREAT|AID)$/.test(type));

/** Whether a request names one of some lemmas: `asked Ostria to stop the raids`, where it refuses to end the raids. */
const speaksOf = ({ quote }: Draft<EventFinding>, lemmas: readonly string[]): boolean => {
  const words = quote.toLowerCase().split(/[^\p{L}]+/u);
  return lemmas.map((lemma) => lemma.replace(/e$/, '')).some((stem) => words.some((word) => word.startsWith(stem)));
};

/** The same, or a speaker of theirs: `the opposition` and `an opposition spokesman`. */
const isSameSide = (one: Party, other: Party): boolean => {
  if (sameParty(one, other)) return true;
  const words = other.name.toLowerCase().split(' ');
  return one.name
    .toLowerCase()
    .split(' ')
    .some((word) => word.length > 4 && words.includes(word));
};

/** `agreed to the plan`, `accepted this offer`: what is agreed to was told of before. */
const takesUp = (knowledge: Knowledge, tree: Tree, predicate: number): boolean =>
  tree
    .children(predicate, 'obj', 'obl')
    .some(
      (thing) =>
        isProposal(knowledge, lemmaAt(tree, thing)) &&
        tree.children(thing, 'det').some((det) => /^(?:the|this|that|these|those)$/i.test(tree.tokens[det]!.text)),
    );

/** Those who call on who rules the state in which they do. */
const CROWDS = classPattern`\b${'demonstrators'}\b`;

/** `took the lead and organized two meetings`, where the parse takes the second verb for an attribute. */
const isOrganized = (knowledge: Knowledge, tree: Tree, noun: number | null): boolean =>
  noun !== null &&
  tree
    .children(noun, 'amod')
    .some(
      (word) => tree.tokens[word]!.xpos === 'VBD' && HOSTING(knowledge).has(tree.tokens[word]!.lemma.toLowerCase()),
    );

/** `a move that was criticized by the league`, `the league condemned this decision`. */
const judgesDeed = (knowledge: Knowledge, tree: Tree, predicate: number): boolean => {
  const { deprel, head } = tree.tokens[predicate]!;
  const things = [
    ...tree.children(predicate, 'nsubj:pass', 'obj'),
    ...(deprel === 'acl:relcl' && head >= 0 ? [head] : []),
  ];
  return things.some(
    (thing) =>
      DEED(knowledge).has(tree.tokens[thing]!.lemma.toLowerCase()) &&
      tree.children(thing, 'nmod', 'nmod:poss', 'acl').every((child) => tree.tokens[child]!.deprel === 'acl:relcl'),
  );
};

const speaksOfEachOther = (tree: Tree, predicate: number): boolean => {
  const { first, last } = tree.extent(predicate);
  for (let i = first; i < last; i++)
    if (/^(?:each|one)$/i.test(tree.tokens[i]!.text) && /^(?:other|another)$/i.test(tree.tokens[i + 1]!.text))
      return true;
  return false;
};
