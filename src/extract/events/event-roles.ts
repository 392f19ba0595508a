import type { EventType } from '../../kinds/event.ts';
import { answeredFor } from '../answered-deed.ts';
import type { Tree } from '../tree.ts';
import type { EventCodebookEntry } from './codebook/event-codebook.ts';
import { describedNouns } from './described-nouns.ts';
import { objectsOf, ownSubjects } from './displaced-arguments.ts';
import type { EventCandidate } from './event-candidate.ts';
import { partnersIn } from './partners.ts';
import { behind, behindDeep, opensWith } from './phrases-behind.ts';
import { attackersBehind, undergoesAttack } from './undergoes-attack.ts';
import { isPassive, passiveSubjects } from './voice.ts';

/** Heads of the noun phrases of those who act and of those upon whom, best first. */
export interface EventRoles {
  readonly actors: readonly number[];
  readonly recipients: readonly number[];
}

/** Nouns whose `of` names who undergoes it: `the arrest of`, `the planting of`; of other nouns it names who acts. */
const UNDERGOING: ReadonlySet<EventType> = new Set([
  'ASSAULT',
  'COERCE',
  'LEGAL',
  'PERSONNEL',
  'AID',
  'RETREAT',
  'SANCTION',
  'ACCUSE',
  'DECIDE',
  'TRADE',
  'OTHER',
  'SUPPORT',
]);
/** Types done to nobody unless the codebook’s pattern itself points at somebody. */
export const UNDIRECTED: ReadonlySet<EventType> = new Set(['TRADE', 'DECIDE', 'OTHER', 'DISASTER']);
const TOWARDS = ['with', 'to', 'against', 'for', 'from', 'on', 'upon', 'at', 'toward', 'towards', 'of', 'into', 'onto'];
const OBJECT_CONTROL =
  /^(?:ask|urge|call|force|order|allow|help|tell|invite|persuade|request|warn|press|push|instruct|enable|permit|convince|encourage)$/;

/** `kept the envoy from leaving`: what its object would do. */
const OF_OBJECT = /^(?:stop|prevent|bar|ban|keep|deter|discourage|block|prohibit)$/;

const isKeptFrom = (tree: Tree, verb: number): boolean =>
  tree.tokens[verb]!.xpos === 'VBG' &&
  tree.children(verb, 'mark').some((mark) => /^from$/i.test(tree.tokens[mark]!.text));

export const rolesOf = (tree: Tree, candidate: EventCandidate): EventRoles =>
  candidate.nominal ? rolesOfNoun(tree, candidate) : rolesOfVerb(tree, candidate);

const rolesOfVerb = (tree: Tree, { predicate, object, recipients, entry }: EventCandidate): EventRoles => {
  const passive = isPassive(tree, predicate);
  // `a day of anger brings crowds onto the streets`: those who are brought protest
  const brought = entry.type === 'PROTEST' && !passive ? broughtBy(tree, predicate) : [];
  if (brought.length > 0) return { actors: brought, recipients: recipients.filter((head) => !brought.includes(head)) };
  if (undergoesAttack(tree, { predicate, entry }))
    return { actors: attackersBehind(tree, predicate), recipients: subjectsOf(tree, predicate) };
  const subjects = passive ? [] : subjectsOf(tree, predicate).map((subject) => pairBefore(tree, predicate, subject));
  if (object !== null && !passive && RECEIVING.test(tree.tokens[predicate]!.lemma) && GIVEN.has(entry.type))
    return {
      actors: [predicate, object].flatMap((word) =>
        behind(tree, word, word === object ? ['from', 'by', 'of'] : ['from', 'by']),
      ),
      recipients: subjects,
    };
  const flows = subjects.filter((subject) => FLOWING.test(tree.tokens[subject]!.lemma.toLowerCase()));
  const actors = passive
    ? agentsOf(tree, predicate, entry)
    : subjects.flatMap((subject) => (flows.includes(subject) ? giversOf(tree, subject) : [subject]));
  // `which` may stand for any noun before it
  const which = tree.children(predicate, 'obj').some((object) => /^which$/i.test(tree.tokens[object]!.text));
  const described = passive || which ? [] : describedNouns(tree, predicate, false).slice(0, 1);
  const things = passive
    ? passiveSubjects(tree, predicate)
    : described.length > 0
      ? described
      : objectsOf(tree, predicate);
  const undergone = object === null ? things : [];
  // nobody is struck in the place from which missiles come
  const towards = TOWARDS.filter((preposition) => !NOT_TOWARDS[entry.type]?.includes(preposition));
  // `was named envoy to Ostria`: who was, not where to
  const named = passive && object !== null && entry.type === 'PERSONNEL' ? things.filter((one) => one !== object) : [];
  const others = [
    ...named,
    // `were killed in strikes`, `killed six in the port`: who undergoes it, whatever a pattern finds behind a preposition
    ...(passive || /^(?:ASSAULT|COERCE|DISASTER)$/.test(entry.type) ? undergone : []),
    // `denounced the lawyers as traitors`: whom it names so, not what
    ...recipients
      .filter((head) => undergone.length === 0 || !opensWith(tree, head, ['as']))
      // `held protests in the capital`
      .filter((head) => entry.type !== 'PROTEST' || !opensWith(tree, head, ['in'])),
    ...undergone,
    ...(entry.type === 'RETREAT' && object !== null ? originsOf(tree, things) : []),
    ...tree.children(predicate, 'iobj'),
    ...behind(tree, predicate, towards),
    ...(entry.type === 'REQUEST' ? askedInClause(tree, predicate) : []),
    ...things.flatMap((thing) => tree.conjuncts(thing).flatMap((one) => targetsOf(tree, one, towards))),
    ...(object !== null && (UNDERGOING.has(entry.type) || isMet(tree, predicate))
      ? things.filter((thing) => !isGiven(tree, entry.type, thing))
      : []),
    ...(WITH_OTHERS.has(entry.type) ? partnersIn(tree, predicate, things) : []),
  ];
  const kept = others.filter((head, i) => others.indexOf(head) === i && !actors.includes(head));
  return { actors, recipients: kept };
};

/** `offered Norland’s support`: whose it is gives it. */
const isGiven = (tree: Tree, type: EventType, thing: number): boolean =>
  /^(?:SUPPORT|AID)$/.test(type) && tree.child(thing, 'nmod:poss') !== null;

/** `Ostria and Norland, which fought`: the pronoun behind both stands for both. */
const pairBefore = (tree: Tree, verb: number, subject: number): number => {
  const { deprel, head } = tree.tokens[verb]!;
  const both =
    deprel === 'acl:relcl' &&
    /^W/.test(tree.tokens[subject]!.xpos) &&
    tree.tokens[subject - 1]?.text === ',' &&
    tree.children(head, 'conj').some((other) => other < subject && tree.child(other, 'cc') !== null);
  return both ? head : subject;
};

/** `met the envoy Ann Bell`: also where it is by the object that the codebook knows a meeting. */
const isMet = (tree: Tree, verb: number): boolean => /^(?:meet|brief|welcome)$/.test(tree.tokens[verb]!.lemma);

/** `received an apology from Ostria`: whoever it comes from does it. */
const RECEIVING = /^(?:receive|get|obtain|win|secure)$/;
const GIVEN: ReadonlySet<EventType> = new Set(['AID', 'CONCEDE', 'SUPPORT', 'ACCUSE', 'THREATEN', 'REQUEST']);

/** What comes from one to another: `Norlandic aid to Ostria has doubled`. */
const FLOWING = /^(?:aid|assistance|relief|funding|trade|turnover|relation|tie|cooperation|partnership)$/;

const giversOf = (tree: Tree, flow: number): readonly number[] => [
  ...tree.children(flow, 'nmod:poss', 'amod', 'compound'),
  ...behind(tree, flow, ['from', 'by']),
  ...pairOf(tree, flow),
];

const broughtBy = (tree: Tree, verb: number): readonly number[] =>
  /^(?:bring|draw|send|drive|attract)$/.test(tree.tokens[verb]!.lemma) ? tree.children(verb, 'obj') : [];

/** Prepositions that lead to nobody: missiles come from a place, a plan is for somebody else, aid is spent on a thing. */
const NOT_TOWARDS: Readonly<Partial<Record<EventType, readonly string[]>>> = {
  ASSAULT: ['from'],
  REQUEST: ['for'],
  AID: ['on'],
};

const WITH_OTHERS: ReadonlySet<EventType> = new Set(['AGREE', 'SANCTION', 'SUPPORT', 'REJECT', 'COOPERATE']);

/** `the withdrawal of troops from Ostria`: the parse may hang the place they leave on the troops. */
const originsOf = (tree: Tree, nouns: readonly number[]): readonly number[] =>
  nouns.flatMap((noun) => [noun, ...behind(tree, noun, ['of'])]).flatMap((noun) => behind(tree, noun, ['from']));

/** `proposed that Ostria open the road`: whoever is to do it is asked. */
const askedInClause = (tree: Tree, verb: number): readonly number[] =>
  tree
    .children(verb, 'ccomp')
    .filter((clause) => {
      const { xpos } = tree.tokens[clause]!;
      const wished = tree.children(clause, 'aux').some((aux) => /^(?:should|must)$/i.test(tree.tokens[aux]!.text));
      return (wished || (/^VB[PZ]?$/.test(xpos) && tree.child(clause, 'aux') === null)) && !isPassive(tree, clause);
    })
    .flatMap((clause) => ownSubjects(tree, clause));

/** `was shot and killed by a guard`: the agent of the last holds for those before it that have no subject between. */
const agentsOf = (tree: Tree, verb: number, { type, joint }: EventCodebookEntry): readonly number[] => {
  const by = behind(tree, verb, ['by']);
  // `treaties were signed between Ostria and Norland`
  const own = joint && by.length === 0 ? pairBehind(tree, verb) : by;
  if (own.length > 0 || !/^(?:ASSAULT|COERCE)$/.test(type)) return own;
  const joined = tree.children(verb, 'conj').filter((other) => tree.child(other, 'nsubj', 'nsubj:pass') === null);
  return joined.filter((other) => tree.tokens[other]!.xpos === 'VBN').flatMap((other) => behind(tree, other, ['by']));
};

/** Whom a phrase behind a thing points at, also over where it comes from: `drones from the coast toward the port`. */
const targetsOf = (tree: Tree, thing: number, towards: readonly string[]): readonly number[] => [
  ...behind(tree, thing, towards),
  ...behind(tree, thing, ['from']).flatMap((origin) => behind(tree, origin, ['toward', 'towards', 'at', 'into'])),
];

const MEANS =
  /^(?:strike|airstrike|air-strike|attack|shelling|bombing|bombardment|raid|fire|gunfire|drone|missile|rocket|offensive|assault|operation|shooting|ambush|barrage|bomb|shell|artillery)$/;

/** `in Ostrian air strikes`, `by shelling carried out by Ostria`: those whose means a deed in the passive was done with. */
export const ownersOfMeans = (tree: Tree, predicate: number): readonly number[] => {
  const verbs = tree.conjuncts(predicate).filter((verb) => isPassive(tree, verb));
  return verbs.flatMap((verb) =>
    behind(tree, verb, ['in', 'by', 'from', 'during', 'when'])
      .filter((noun) => MEANS.test(tree.tokens[noun]!.lemma.toLowerCase()))
      .flatMap((noun) => [
        ...tree.children(noun, 'nmod:poss', 'amod', 'compound'),
        ...behind(tree, noun, ['by']),
        ...tree.children(noun, 'acl').flatMap((verb) => behind(tree, verb, ['by'])),
      ]),
  );
};

/** Subjects of a verb, taken from its governors where it shares theirs: coordination, control, participles. */
export const subjectsOf = (tree: Tree, verb: number): readonly number[] => {
  if (verb < 0) return [];
  for (let at = verb, climbed = 0; climbed < 5; climbed++) {
    const all = ownSubjects(tree, at);
    // `the plan which Georgia rejected`: of two subjects the relative pronoun is the object
    const own = all.length > 1 ? all.filter((subject) => !/^W/.test(tree.tokens[subject]!.xpos)) : all;
    if (own.length > 0 && at !== verb && isPassive(tree, at)) {
      const agents = behind(tree, at, ['by']);
      // `killed by forces firing on crowds`, but `held by the police after fleeing`
      return agents.length > 0 && tree.tokens[verb]!.xpos === 'VBG' && tree.child(verb, 'mark') === null ? agents : own;
    }
    if (own.length > 0) return own;
    const beside = subjectsBeside(tree, at);
    if (beside.length > 0) return beside;
    const { deprel, head } = tree.tokens[at]!;
    if (head < 0) return [];
    if (/^xcomp|^advcl/.test(deprel) && OBJECT_CONTROL.test(tree.tokens[head]!.lemma.toLowerCase())) {
      const controlled = [...tree.children(head, 'obj'), ...behind(tree, head, ['on', 'upon', 'to'])];
      if (controlled.length > 0 && tree.tokens[at]!.xpos === 'VB') return controlled.slice(0, 1);
    }
    if (OF_OBJECT.test(tree.tokens[head]!.lemma.toLowerCase()) && isKeptFrom(tree, at)) {
      const whom = isPassive(tree, head) ? passiveSubjects(tree, head) : tree.children(head, 'obj');
      if (whom.length > 0) return whom;
    }
    const answered = deprel.startsWith('advcl') && at === verb ? answeredFor(tree, verb) : [];
    if (answered.length > 0) return answered;
    if (/^acl/.test(deprel)) return tree.tokens[verb]!.xpos === 'VB' ? rolesOwner(tree, head) : [head];
    if (!/^(?:conj|xcomp|advcl|parataxis|cop|aux)/.test(deprel)) return [];
    at = head;
  }
  return [];
};

/**
 * `said that the mission stationed there is watching them`: where the parse takes the participle for a verb of its own,
 * which has the subject of both.
 */
const subjectsBeside = (tree: Tree, verb: number): readonly number[] => {
  const { deprel, head } = tree.tokens[verb]!;
  const mark = deprel.startsWith('ccomp') ? tree.child(verb, 'mark') : null;
  if (mark === null || head < 0) return [];
  const participle = tree
    .children(head, 'ccomp')
    .find((child) => child > mark && child < verb && /^VB[DN]$/.test(tree.tokens[child]!.xpos));
  return participle === undefined ? [] : ownSubjects(tree, participle).slice(-1);
};

/** `their decision to leave`, `the minister’s readiness to talk`: who would do it. */
const rolesOwner = (tree: Tree, noun: number): readonly number[] => {
  const owner = tree.children(noun, 'nmod:poss');
  if (owner.length > 0) return owner;
  const { head, deprel } = tree.tokens[noun]!;
  return head >= 0 && /^(?:obj|obl)/.test(deprel) ? tree.children(head, 'nsubj') : [];
};

/** Who takes part in what a noun tells. */
export const rolesOfNoun = (
  tree: Tree,
  { predicate, entry, support }: Pick<EventCandidate, 'predicate' | 'entry' | 'support'>,
): EventRoles => {
  const anchors = [...aspectsAbove(tree, predicate), predicate];
  const find = (prepositions: readonly string[]) => anchors.flatMap((noun) => behind(tree, noun, prepositions));
  const owners = anchors.flatMap((noun) => tree.children(noun, 'nmod:poss'));
  const deep = (prepositions: readonly string[]) => anchors.flatMap((noun) => behindDeep(tree, noun, prepositions));
  const borne = support !== null && entry.type === 'ACCUSE' && DRAWING.test(tree.tokens[support]!.lemma);
  const suffers =
    support !== null && (borne || SUFFERING.test(tree.tokens[support]!.lemma)) && !isPassive(tree, support);
  // `faced sanctions by the league`: the agent may hang on the verb
  const agents = [
    ...deep(['by']),
    ...makersOf(tree, predicate),
    ...(suffers ? behind(tree, support, ['by', 'from']) : []),
  ];
  const ofs = find(['of']).flatMap((thing) => (isOfThings(tree, predicate) ? ownersOfThing(tree, thing) : [thing]));
  const between = [
    ...[
      ...find(['between', 'among']),
      // `fighting broke out between the army and the militia`
      ...(support !== null && tree.tokens[predicate]!.deprel === 'nsubj' ? behind(tree, support, ['between']) : []),
    ].flatMap((first) => [first, ...secondOfPair(tree, first)]),
    ...(isOfThings(tree, predicate) ? find(['of']).flatMap((thing) => pairOf(tree, thing)) : []),
  ];
  // `the resignation of the mayor`: he does it; `attacks of rebels against the port`: of those who make them
  const doneBy =
    entry.mode === 'resign' || isOfDoers(tree, predicate) || (agents.length === 0 && isAgainst(tree, predicate, ofs));
  const undergoing = (UNDERGOING.has(entry.type) && !doneBy) || isMoving(tree, predicate);
  const demonyms = anchors.flatMap((noun) => demonymsOf(tree, noun));
  // `the withdrawal of troops from Ostria`: whoever leaves does not come from there
  const leaves = entry.type === 'RETREAT' || (entry.type === 'SANCTION' && entry.mode === 'withdraw');
  const bySubject =
    support === null || suffers || CAUSING.test(tree.tokens[support]!.lemma)
      ? []
      : isPassive(tree, support)
        ? behind(tree, support, ['by'])
        : // `the clashes that occurred`: the deed does not do itself
          tree.tokens[support]!.head === predicate
          ? []
          : subjectsOf(tree, support);
  const host = entry.type === 'CONSULT' ? hostOf(tree, predicate) : [];
  const actors = [
    ...agents,
    ...between,
    ...bySubject.filter((head) => head !== predicate),
    ...(undergoing && (ofs.length > 0 || agents.length > 0) ? owners : [...owners, ...(undergoing ? [] : ofs)]),
    ...(leaves ? [] : find(['from'])),
    ...demonyms,
    ...host,
    ...usersOf(tree, predicate),
    ...countedAmong(tree, predicate),
  ];
  const recipients = [
    ...(undergoing ? ofs : []),
    ...(leaves ? originsOf(tree, anchors) : []),
    ...deep(['to', 'with', 'against', 'toward', 'towards']),
    // `clashes in the port between dockers and police`: where it was is none of those who are told
    ...find(
      entry.type === 'CONSULT' || entry.type === 'PROTEST' || between.length > 0
        ? ['on', 'upon', 'for']
        : ['on', 'upon', 'for', 'at', 'in'],
    ),
    ...(undergoing && agents.length > 0 ? owners : []),
    ...(suffers ? subjectsOf(tree, support) : []),
  ];
  return { actors, recipients: recipients.filter((head) => !actors.includes(head)) };
};

/** `the allegations of fraud made by the league`: whoever made them, whatever they are of. */
const makersOf = (tree: Tree, noun: number): readonly number[] =>
  [noun, ...behind(tree, noun, ['of'])]
    .flatMap((at) => tree.children(at, 'acl'))
    .filter((participle) => tree.tokens[participle]!.xpos === 'VBN' && MAKING.test(tree.tokens[participle]!.lemma))
    .flatMap((participle) => behind(tree, participle, ['by']));

const MAKING = /^(?:make|level|raise|voice|put|bring|issue|launch|lodge|carry|conduct|commit|stage|wage|mount)$/;

/** Whether an attack `of` some is told with those against whom it was. */
const isAgainst = (tree: Tree, noun: number, ofs: readonly number[]): boolean =>
  MEANS.test(tree.tokens[noun]!.lemma.toLowerCase()) &&
  [noun, ...ofs].some((word) => behind(tree, word, ['against', 'on', 'upon']).length > 0);

/** `shot down a jet, prompting an emergency meeting`: who causes it takes no part. */
const CAUSING = /^(?:prompt|cause|trigger|spark)$/i;

const pairBehind = (tree: Tree, verb: number): readonly number[] => {
  const subjects = passiveSubjects(tree, verb);
  const pair = [verb, ...subjects].flatMap((index) => pairOf(tree, index));
  // `Norland-Ostria talks were held`
  return pair.length > 0 ? pair : subjects.flatMap((subject) => demonymsOf(tree, subject));
};

/** What before a noun may say whose it is; of two joined by a hyphen both: `Norlandic-Ostrian talks`. */
const demonymsOf = (tree: Tree, noun: number): readonly number[] =>
  tree
    .children(noun, 'amod', 'compound', 'nmod:desc')
    .flatMap((word) => [
      ...tree
        .children(word, 'amod', 'compound', 'advmod', 'nmod:desc')
        .filter((other) => /^\p{Lu}/u.test(tree.tokens[other]!.text)),
      word,
    ]);

const pairOf = (tree: Tree, index: number): readonly number[] =>
  behind(tree, index, ['between', 'among']).flatMap((first) => [first, ...secondOfPair(tree, first)]);

/** `the verdict drew criticism from the union`: it is done to whoever draws it. */
const DRAWING = /^(?:draw|attract|earn|incur|elicit|provoke|invite|prompt|spark|trigger)$/i;

/** `the port faced raids`: of what somebody suffers they are not the doer. */
const SUFFERING =
  /^(?:face|suffer|undergo|endure|withstand|survive|resist|repel|experience|sustain|weather|receive|see|await|fear)$/i;

/** `talks between Ostria and the islanders`: the second of the two, where the parse joins it to another noun. */
const secondOfPair = (tree: Tree, first: number): readonly number[] => {
  const and = tree.extent(first).last + 1;
  if (tree.child(first, 'conj') !== null || tree.tokens[and]?.deprel !== 'cc') return [];
  const second = tree.tokens[and]!.head;
  return second > and && tree.tokens[second]!.deprel === 'conj' ? [second] : [];
};

/** `said after a meeting with …`: whoever spoke there was at the meeting. */
const hostOf = (tree: Tree, noun: number): readonly number[] => {
  const { head, deprel } = tree.tokens[noun]!;
  if (head >= 0 && /^following$/i.test(tree.tokens[head]!.text)) return subjectsOf(tree, tree.tokens[head]!.head);
  if (head < 0 || !/^(?:obl|advcl)/.test(deprel) || tree.tokens[head]!.upos !== 'VERB') return [];
  const marks = [...tree.children(noun, 'case', 'mark')].map((mark) => tree.tokens[mark]!.text.toLowerCase());
  return marks.some((mark) => /^(?:at|during|following|after|in|before|on)$/.test(mark)) ? subjectsOf(tree, head) : [];
};

/** Whether the `of` of a noun names what is moved: `the transfer of weapons`. */
export const isMoving = (tree: Tree, noun: number): boolean => MOVED.test(tree.tokens[noun]!.lemma.toLowerCase());

/** `the exchange of prisoners between`, `the opening of the embassy of Ostria`: what is exchanged or opened does not act. */
const isOfThings = (tree: Tree, noun: number): boolean =>
  /^(?:exchange|swap|opening|reopening|inauguration)$/.test(tree.tokens[noun]!.lemma.toLowerCase());

/** `the counterattack of the army`: of hostile acts whose `of` names who does them. */
const isOfDoers = (tree: Tree, noun: number): boolean =>
  /^(?:attack|counter-?attack|offensive|counter-?offensive|aggression|provocation|incursion|ambush)$/.test(
    tree.tokens[noun]!.lemma.toLowerCase(),
  );

const ownersOfThing = (tree: Tree, thing: number): readonly number[] => [
  ...tree.children(thing, 'nmod:poss'),
  ...behind(tree, thing, ['of']),
  ...demonymsOf(tree, thing),
];

const MOVED =
  /^(?:transfer|transport|transportation|placement|deployment|redeployment|rotation|stationing|departure|withdrawal|pullout|pull-out|pullback|drawdown|evacuation)$/;

/** `used the road for the transfer of arms`: who transferred them. */
const usersOf = (tree: Tree, noun: number): readonly number[] => {
  const marks = tree.children(noun, 'case').map((mark) => tree.tokens[mark]!.text.toLowerCase());
  const { head, deprel } = tree.tokens[noun]!;
  if (head < 0 || !/^(?:obl|nmod)/.test(deprel) || !marks.includes('for')) return [];
  // the parse may hang it on what is used
  const verb = deprel.startsWith('nmod') && tree.tokens[head]!.deprel === 'obj' ? tree.tokens[head]!.head : head;
  return /^(?:use|misuse|exploit|abuse)$/.test(tree.tokens[verb]!.lemma) ? subjectsOf(tree, verb) : [];
};

/** `The meeting marked the third encounter between the mayors`: who met stands in what it is counted among. */
const countedAmong = (tree: Tree, noun: number): readonly number[] => {
  const { head, deprel } = tree.tokens[noun]!;
  if (head < 0 || !/^nsubj/.test(deprel) || !/^(?:represent|mark|constitute|become)$/.test(tree.tokens[head]!.lemma))
    return [];
  return tree.children(head, 'obj').flatMap((object) => behind(tree, object, ['between']));
};

const ASPECT =
  /^(?:launch|start|beginning|end|continuation|resumption|holding|wave|series|round|process|outbreak|number|hosting|organization|organisation|convening)$/;

/** `the launch of protests`, `a series of meetings`: the nouns above it that only say how it went. */
export const aspectsAbove = (tree: Tree, noun: number): readonly number[] => {
  const above: number[] = [];
  for (let at = noun, climbed = 0; climbed < 3; climbed++) {
    const { head, deprel } = tree.tokens[at]!;
    if (head < 0 || !/^nmod/.test(deprel)) break;
    const governor = tree.tokens[head]!;
    if (governor.upos !== 'NOUN' || !ASPECT.test(governor.lemma.toLowerCase())) break;
    above.unshift(head);
    at = head;
  }
  return above;
};
