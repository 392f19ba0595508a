import type { EventType } from '../../kinds/event.ts';
import type { Party } from '../../kinds/party.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Tree } from '../tree.ts';
import { hasWordOf, wordClass } from '../word-class.ts';
import { anotherSense, isKnown } from './another-sense.ts';
import type { EventCandidate } from './event-candidate.ts';
import { tenseOf } from './event-status.ts';
import { befalls, HARM } from './harm-by-things.ts';
import { nounIsNone, PUBLIC } from './noun-is-no-event.ts';
import { behind } from './phrases-behind.ts';
import type { ReadCandidate } from './read-candidate.ts';
import { subjectsOf } from './subjects-of.ts';
import { undergoesAttack } from './undergoes-attack.ts';
import { isPassive } from './voice.ts';

const QUANTITIES = wordClass('quantities');

const STANDING = wordClass('standing-guard');

/** Verbs of protest that mean something else with an object: `demonstrated its drones`, `marched the captives`. */
const SHOWING = wordClass('protesting');

const SPOKEN: ReadonlySet<EventType> = new Set(['ACCUSE', 'REQUEST', 'REJECT', 'THREATEN']);
/** Why a candidate tells no event, or null where it does. */
export const isNoEvent = (tree: Tree, read: ReadCandidate): string | null =>
  read.candidate.nominal ? nounIsNone(tree, read) : verbIsNone(tree, read);

const verbIsNone = (tree: Tree, read: ReadCandidate): string | null => {
  const { candidate, knowledge, actor, recipient, status, chronicle, quoted } = read;
  const { predicate, entry } = candidate;
  const passive = isPassive(tree, predicate);
  const lemma = tree.tokens[predicate]!.lemma.toLowerCase();
  const undergone =
    (entry.undergone && recipient.length > 0) ||
    entry.type === 'DISASTER' ||
    entry.itself ||
    /^(?:die|perish|drown|succumb)$/.test(lemma);
  const toldByEvent =
    (entry.type === 'PROTEST' && isDoneByDissent(knowledge, tree, predicate)) || undergoesAttack(tree, candidate);
  if (!passive && actor.length === 0 && !undergone && !read.harmed && !toldByEvent) return 'nobody acts';
  if (actor.length === 0 && recipient.length === 0 && !happensByItself(tree, read)) return 'nobody takes part';
  const tense = tenseOf(tree, predicate);
  if (tense === 'none') return 'no finite verb';
  const otherwise = anotherSense(tree, read);
  if (otherwise) return otherwise;
  if (
    passive &&
    tree.tokens[predicate]!.deprel === 'acl' &&
    (actor.length === 0 || read.recalled || entry.type === 'OTHER') &&
    !read.dated &&
    /^(?:TRADE|DECIDE|OTHER|AGREE|AID|SUPPORT|COOPERATE|REQUEST|ACCUSE)$/.test(entry.type)
  )
    return 'what a thing is';
  // `a post manned by guards`, `troops based there`: where they stand, not that they came
  if (
    passive &&
    tree.tokens[predicate]!.deprel === 'acl' &&
    entry.type === 'MOBILIZE' &&
    !read.dated &&
    STANDING(knowledge).has(lemma)
  )
    return 'what a thing is';
  // `the list names 80,000 soldiers killed in the war`: who they are of whom something else is told
  if (passive && tree.tokens[predicate]!.deprel === 'acl' && HARM(knowledge).has(lemma) && !chronicle && isUntold(read))
    return 'who somebody is';
  if (tense === 'present' && status !== 'ongoing' && status !== 'planned') {
    // `twelve are killed`: in a chronicle news as well, unless it only says which they are
    if (passive && STATES(knowledge).has(lemma)) return 'a state, not an event';
    if (passive && (quoted || !chronicle || /^acl/.test(tree.tokens[predicate]!.deprel)))
      return 'a state, not an event';
    if (quoted || !chronicle) {
      if (declaresItself(tree, read)) return null;
      if (!SPOKEN.has(entry.type) || WISHING(knowledge).has(tree.tokens[predicate]!.lemma.toLowerCase()))
        return 'the general present';
      if (!actor.some(isSomebody) || /^(?:acl|advcl)/.test(tree.tokens[predicate]!.deprel))
        return 'the general present';
    }
  }
  // `an art which the protesters demonstrated`: the relative pronoun is its object
  const shownBy = tree.tokens[predicate]!.deprel === 'acl:relcl' ? tree.children(predicate, 'nsubj') : [];
  if (
    entry.type === 'PROTEST' &&
    candidate.object === null &&
    shownBy.some((subject) => !/^W/.test(tree.tokens[subject]!.xpos))
  )
    return 'shows something';
  if (
    entry.type === 'PROTEST' &&
    tree.child(predicate, 'obj') !== null &&
    candidate.object === null &&
    SHOWING(knowledge).has(lemma) &&
    candidate.recipients.length === 0 &&
    actor.some(isSomebody)
  )
    return 'shows something';
  if (
    tree.tokens[predicate]!.lemma.toLowerCase() === 'claim' &&
    recipient.length === 0 &&
    entry.type !== 'ASSAULT' &&
    candidate.object === null
  )
    return 'a statement';
  if (PORTRAYING(knowledge).has(lemma) && entry.type === 'ACCUSE' && recipient.length === 0)
    return 'a view, not a charge';
  if (givesAnInsight(knowledge, tree, predicate)) return 'an insight, not a thing';
  if (lemma === 'claim' && entry.type === 'ACCUSE' && takesLives(tree, predicate)) return 'a toll';
  // `the cabinet warns residents not to protest`: an infinitive denies nothing
  const asked =
    tree.child(predicate, 'mark') !== null &&
    tree.children(predicate, 'advmod').some((word) => /^(?:not|never)$/i.test(tree.tokens[word]!.text));
  const denies = chronicle && !quoted && !asked;
  if (status === 'denied' && tense === 'present' && !denies) return 'the general present';
  const several =
    entry.joint &&
    (actor.length > 1 ||
      actor.some(({ name }) => hasWordOf(name, ASSEMBLED(knowledge))) ||
      subjectsOf(knowledge, tree, predicate).some((subject) => /S$/.test(tree.tokens[subject]!.xpos)));
  if (
    !passive &&
    !several &&
    !read.placed &&
    needsRecipient(knowledge, tree, candidate) &&
    recipient.length === 0 &&
    !goesSomewhere(tree, read)
  )
    return 'nobody whom it concerns';
  if (
    OF_PERSONS(knowledge).has(lemma) &&
    entry.type === 'PERSONNEL' &&
    candidate.object === null &&
    recipient.length === 0
  )
    return 'nobody whom it concerns';
  // `war crimes that the army committed`
  if (lemma === 'commit' && entry.type === 'AGREE' && (passive || commitsDeed(tree, predicate))) return 'a deed';
  if (isDoneByPeople(knowledge, tree, candidate)) return 'no disaster';
  if (GAME(knowledge).has(lemma) && entry.type === 'ASSAULT' && isOfSport(knowledge, tree)) return 'a game';
  if (!passive && isQuantity(knowledge, tree, predicate)) return 'an amount';
  return null;
};

/** `a general strike paralysed the port`, `protests swept the country`: whoever takes part. */
const isDoneByDissent = (knowledge: Knowledge, tree: Tree, predicate: number): boolean =>
  subjectsOf(knowledge, tree, predicate).some((subject) =>
    DISSENT(knowledge).has(tree.tokens[subject]!.lemma.toLowerCase()),
  );

const DISSENT = wordClass('dissent');

/** `floods killed four`, `a bus plunged into a ravine near Riga`: told with a toll, a place or a date it needs nobody named. */
const happensByItself = (
  tree: Tree,
  { candidate, knowledge, harmed, placed, dated, chronicle }: ReadCandidate,
): boolean => {
  const { predicate, entry, object } = candidate;
  // `the treaty entered into force`
  if (entry.itself)
    return (
      /^(?:root|conj|parataxis|ccomp)/.test(tree.tokens[predicate]!.deprel) &&
      (chronicle || isOwnClause(tree, predicate))
    );
  // `an agreement was reached`, `the ban was lifted`: told of those of whom the text speaks
  if (isPassive(tree, predicate) && object !== null && isOwnClause(tree, predicate)) return true;
  // `the accord signed in February 2002`
  if (
    isPassive(tree, predicate) &&
    dated &&
    tree.tokens[predicate]!.deprel === 'acl' &&
    object !== null &&
    /^(?:AGREE|DECIDE|SANCTION|CONCEDE|REJECT|COERCE)$/.test(entry.type)
  )
    return true;
  // `elections were held in Ostria`
  if (isPassive(tree, predicate) && PUBLIC.has(entry.type) && (object !== null || chronicle))
    return placed || dated || chronicle;
  // `a railway was opened in May`
  if (
    /^(?:TRADE|RETREAT)$/.test(entry.type) &&
    isPassive(tree, predicate) &&
    (placed || dated) &&
    isOwnClause(tree, predicate)
  )
    return true;
  // `an air alert is declared in the port`
  // `peacekeepers were deployed along the line`
  if (entry.mode === 'peacekeeping' && isPassive(tree, predicate) && isOwnClause(tree, predicate)) return true;
  const alarm = object !== null && /^(?:alert|alarm|siren)$/.test(tree.tokens[object]!.lemma);
  if (alarm && isPassive(tree, predicate)) return placed || dated || chronicle;
  if (entry.type === 'MOBILIZE' && object !== null && isPassive(tree, predicate)) return placed || dated || chronicle;
  if (!isPassive(tree, predicate) && entry.type === 'PROTEST' && isDoneByDissent(knowledge, tree, predicate))
    return placed || dated || chronicle;
  if (undergoesAttack(tree, candidate)) return placed || dated || chronicle;
  if (harmed)
    return placed || dated || chronicle || tree.child(predicate, 'obj') !== null || isPassive(tree, predicate);
  if (entry.type !== 'DISASTER') return false;
  return (
    (placed || dated || chronicle) &&
    [...subjectsOf(knowledge, tree, predicate), ...whatIsReported(knowledge, tree, predicate)].some((noun) =>
      befalls(knowledge, tree, noun),
    )
  );
};

/** `Ostria is ready to open the pass`, `stands ready to`: who says of themselves what they will do commits themselves, as a rule in the present. */
const declaresItself = (tree: Tree, { candidate: { entry, predicate }, actor }: ReadCandidate): boolean =>
  entry.type === 'AGREE' &&
  actor.some(isKnown) &&
  (tree.tokens[predicate]!.upos === 'ADJ' || /^(?:stand|remain|stay)$/.test(tree.tokens[predicate]!.lemma));

/** A finite verb that does not only say which thing is meant. */
const isOwnClause = (tree: Tree, predicate: number): boolean =>
  !/^acl/.test(tree.tokens[predicate]!.deprel) && /^(?:past|perfect)$/.test(tenseOf(tree, predicate));

/** `declared a famine`, `confirms two deaths from cholera`: what is told of, and of what people fell ill. */
const whatIsReported = (knowledge: Knowledge, tree: Tree, predicate: number): readonly number[] =>
  REPORTING(knowledge).has(tree.tokens[predicate]!.lemma.toLowerCase())
    ? tree.children(predicate, 'obj').flatMap((object) => [object, ...tree.children(object, 'compound', 'nmod')])
    : [];

const REPORTING = wordClass('recording');

const isUntold = ({ actor, dated, harmed }: ReadCandidate): boolean => actor.length === 0 && !dated && !harmed;

const isSomebody = (party: Party): boolean => isKnown(party) || /^\p{Lu}.* \p{Lu}|^\p{Lu}\S+$/u.test(party.name);

/** Bodies that meet by themselves. */
const ASSEMBLED = wordClass('assembled-bodies');

/** A visit, meeting or call without anybody at the other end is another sense of the verb. */
const needsRecipient = (knowledge: Knowledge, tree: Tree, { entry, object, predicate }: EventCandidate): boolean =>
  object === null && entry.type === 'CONSULT' && MEETING(knowledge).has(tree.tokens[predicate]!.lemma.toLowerCase());

const MEETING = wordClass('meeting-verbs');

/** `The envoys toured the front line`: who travels for others pays a visit wherever it leads, though nobody there is named. */
const goesSomewhere = (tree: Tree, { candidate: { predicate }, knowledge, actor }: ReadCandidate): boolean => {
  if (!/^(?:visit|tour|travel|fly|arrive)$/.test(tree.tokens[predicate]!.lemma.toLowerCase())) return false;
  const where = [...tree.children(predicate, 'obj'), ...behind(tree, predicate, ['to', 'at', 'in'])];
  if (!where.some((place) => /^(?:NOUN|PROPN)$/.test(tree.tokens[place]!.upos))) return false;
  const sent = TRAVELLING(knowledge);
  return (
    actor.some(isKnown) ||
    subjectsOf(knowledge, tree, predicate).some((subject) => sent.has(tree.tokens[subject]!.lemma.toLowerCase()))
  );
};

const TRAVELLING = wordClass('travelling-officials');

/** What these verbs say of somebody may be a charge; what they say of a thing is a view of it. */
const PORTRAYING = wordClass('portraying');

/** Participles that behind `is` say how somebody is disposed, not what was done. */
const STATES = wordClass('dispositions');

/** `Thousands flooded the streets` */
const isDoneByPeople = (knowledge: Knowledge, tree: Tree, { predicate, entry }: EventCandidate): boolean => {
  if (
    entry.type !== 'DISASTER' ||
    entry.itself ||
    /^(?:die|drown)$/.test(tree.tokens[predicate]!.lemma) ||
    isPassive(tree, predicate) ||
    tree.child(predicate, 'obj') === null
  )
    return false;
  if (REPORTING(knowledge).has(tree.tokens[predicate]!.lemma.toLowerCase())) return false;
  const subjects = subjectsOf(knowledge, tree, predicate);
  return subjects.length > 0 && !subjects.some((subject) => befalls(knowledge, tree, subject));
};

const commitsDeed = (tree: Tree, predicate: number): boolean =>
  tree.children(predicate, 'obj').some((object) => tree.tokens[object]!.upos !== 'PRON');

/** `beat the champion in the final` */
const GAME = wordClass('contest-verbs');
const SPORT = wordClass('sports');

const isOfSport = (knowledge: Knowledge, tree: Tree): boolean =>
  tree.tokens.some(({ text, index }) => SPORT(knowledge).has(text.toLowerCase()) || isScore(tree, index));

/** `beat the islanders 3-1`: two small numbers joined by a dash, counting nothing. */
const isScore = (tree: Tree, index: number): boolean => {
  const [first, dash, second] = tree.tokens.slice(index, index + 3);
  return (
    dash !== undefined &&
    second !== undefined &&
    /^[-–]$/.test(dash.text) &&
    /^\d\d?$/.test(first!.text) &&
    /^\d\d?$/.test(second.text) &&
    !/^(?:NOUN|PROPN|SYM)$/.test(tree.tokens[index + 3]?.upos ?? '')
  );
};

/** What is done to somebody in an office; done to a thing it is another sense of the verb. */
const OF_PERSONS = wordClass('personnel-verbs');

/** Verbs whose present speaks of what somebody is after, not of what was said. */
const WISHING = wordClass('being-after');

/** `provided insight into`, `has offered an analysis of` */
const INSIGHTS = wordClass('insights');
const givesAnInsight = (knowledge: Knowledge, tree: Tree, predicate: number): boolean =>
  GIVING(knowledge).has(tree.tokens[predicate]!.lemma.toLowerCase()) &&
  tree.children(predicate, 'obj').some((object) => INSIGHTS(knowledge).has(tree.tokens[object]!.lemma.toLowerCase()));

const GIVING = wordClass('giving');

/** `a bombing that claimed at least ten lives` */
const takesLives = (tree: Tree, predicate: number): boolean =>
  tree
    .children(predicate, 'obj')
    .some((object) => /^(?:life|people|victim|casualty)$/.test(tree.tokens[object]!.lemma.toLowerCase()));

const isQuantity = (knowledge: Knowledge, tree: Tree, predicate: number): boolean =>
  subjectsOf(knowledge, tree, predicate).some((subject) =>
    QUANTITIES(knowledge).has(tree.tokens[subject]!.text.toLowerCase()),
  );
