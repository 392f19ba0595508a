import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Tree } from '../tree.ts';
import { hasWordOf, wordClass } from '../word-class.ts';
import { isKnown } from './another-sense.ts';
import type { EventCandidate } from './event-candidate.ts';
import { behind } from './phrases-behind.ts';
import type { ReadCandidate } from './read-candidate.ts';
import { subjectsOf } from './subjects-of.ts';
import { isPassive } from './voice.ts';

/** What asks for somebody at its other end, who is met or put into an office, and has nobody. */
export const concernsNobody = (tree: Tree, read: ReadCandidate): string | null => {
  const { candidate, knowledge, recipient, placed } = read;
  const { predicate, entry, object } = candidate;
  if (recipient.length > 0) return null;
  const isPersonnel =
    entry.type === 'PERSONNEL' &&
    object === null &&
    OF_PERSONS(knowledge).has(tree.tokens[predicate]!.lemma.toLowerCase());
  const isMeeting =
    !isPassive(tree, predicate) &&
    !placed &&
    needsRecipient(knowledge, tree, candidate) &&
    !areSeveral(tree, read) &&
    !isPresentAt(tree, read) &&
    !goesSomewhere(tree, read);
  return isPersonnel || isMeeting ? 'nobody whom it concerns' : null;
};

/** `the ministers met`, `the assembly convened`: those who meet each other. */
const areSeveral = (tree: Tree, { candidate: { entry, predicate }, knowledge, actor }: ReadCandidate): boolean =>
  entry.joint &&
  (actor.length > 1 ||
    actor.some(({ name }) => hasWordOf(name, ASSEMBLED(knowledge))) ||
    subjectsOf(knowledge, tree, predicate).some((subject) => /S$/.test(tree.tokens[subject]!.xpos)));

/** Bodies that meet by themselves. */
const ASSEMBLED = wordClass('assembled-bodies');

/** A visit, meeting or call without anybody at the other end is another sense of the verb. */
const needsRecipient = (knowledge: Knowledge, tree: Tree, { entry, object, predicate }: EventCandidate): boolean =>
  object === null && entry.type === 'CONSULT' && MEETING(knowledge).has(tree.tokens[predicate]!.lemma.toLowerCase());

const MEETING = wordClass('meeting-verbs');

/** `Minister Bell was also present at the talks`: somebody who is known took part in what others held. */
const isPresentAt = (tree: Tree, { candidate: { predicate }, actor }: ReadCandidate): boolean =>
  /^present$/i.test(tree.tokens[predicate]!.text) &&
  actor.some((party) => party.actor !== null || party.office !== null);

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

/** What is done to somebody in an office; done to a thing it is another sense of the verb. */
const OF_PERSONS = wordClass('personnel-verbs');
