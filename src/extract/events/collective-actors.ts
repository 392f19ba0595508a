import type { EventFinding } from '../../kinds/event.ts';
import type { Draft } from '../../kinds/finding.ts';
import type { Party } from '../../kinds/party.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Tree } from '../tree.ts';
import { stateOfParty } from './state-of-party.ts';

const TAKING_PART = 'sides|parties|interlocutors|delegations|counterparts';
/** Without a capital: `the Parties` are those of the agreement that calls them so. */
const COLLECTIVE = new RegExp(`^(?:[Tt]he )?(?:[Tt]wo |[Bb]oth )?(?:${TAKING_PART})$`);
const PERSONS = /^(?:the )?(?:two |both )?(?:leaders|ministers|presidents|officials|diplomats|heads of state)$/i;
/** Whose sides they are, behind the noun: `the two sides of the house`, `both parties in parliament`. */
const OF_ANOTHER = String.raw`(?! (?:of|in|from|to|at|for|within)\b)`;
const ALL = new RegExp(
  String.raw`\b(?:(?:the|both)(?: two| three)? (?:${TAKING_PART}|leaders|(?:prime |foreign )?ministers|presidents)${OF_ANOTHER}|they)\b`,
  'i',
);
const MEETING = /^(?:CONSULT|AGREE|COOPERATE)$/;
/** How many paragraphs back those who met may be named. */
const REACH = 1;

const GROUP = /^(?:the )?\p{L}+s$/iu;

/**
 * `Forty members of the council wrote to the mayor. The members called for …`: a group that was told of in full in the
 * same paragraph; null where somebody is named, or the paragraph told last of somebody else.
 */
export const sameGroupBefore = (
  actor: readonly Party[],
  told: readonly Draft<EventFinding>[],
  block: number,
): Draft<EventFinding> | null => {
  const [only] = actor;
  if (!only || actor.length > 1 || only.actor !== null || !GROUP.test(only.name)) return null;
  const last = told.at(-1);
  const [group] = last?.actor ?? [];
  if (!last || !group || last.block !== block || last.actor.length > 1 || group.actor !== null) return null;
  return /^\d+ .* of /.test(group.name) ? last : null;
};

/** Whether somebody is told of only as one of those who take part together: `the two sides`, `the ministers`. */
export const isCollective = (parties: readonly Party[]): boolean => {
  const [only] = parties;
  return (
    only !== undefined &&
    parties.length === 1 &&
    only.actor === null &&
    (COLLECTIVE.test(only.name) || PERSONS.test(only.name))
  );
};

/** Whether a sentence speaks of all who take part: `the two sides`, `they`; of `officials` nobody says that they are those. */
export const speaksOfAll = (sentence: string): boolean => ALL.test(sentence);

/**
 * `The sides discussed trade`, after it was told who met: those who met. Null where somebody is named, or nobody met
 * just before.
 * @param told the events told before, in order
 * @param reach how many paragraphs back those who met may be named
 */
export const whoMetBefore = (
  { actors }: Pick<Knowledge, 'actors'>,
  actor: readonly Party[],
  told: readonly Draft<EventFinding>[],
  block: number,
  reach = REACH,
): readonly Party[] | null => {
  if (!isCollective(actor)) return null;
  const persons = PERSONS.test(actor[0]!.name);
  const met = told.findLast((event) => MEETING.test(event.type) && event.actor.length + event.recipient.length > 1);
  if (!met || block - met.block > reach) return null;
  const all = [...met.actor, ...met.recipient].filter(
    (party) => !COLLECTIVE.test(party.name) && !PERSONS.test(party.name) && !(persons && !holdsOffice(party, actors)),
  );
  return all.length > 1 ? all : null;
};

/**
 * `The mayor received the envoy. They discussed trade`: where one alone stood before as a subject, those who met in what
 * was told last. Null where several did, or a group.
 * @param told the events told before, in order
 */
export const theyWhoMet = (
  actor: readonly Party[],
  told: readonly Draft<EventFinding>[],
  block: number,
): readonly Party[] | null => {
  if (actor.length > 1 || actor.some(({ name }) => /^\p{Ll}|s$/u.test(name))) return null;
  const last = told.at(-1);
  if (!last || last.block !== block || !MEETING.test(last.type)) return null;
  const all = [...last.actor, ...last.recipient];
  // `The sides discussed trade. They agreed …`: those who were meant by `the sides`
  if (actor.length === 0) return last.actor.length > 1 && areNamed(last.actor) ? last.actor : null;
  return last.recipient.length > 0 && all.length > 1 && areNamed(all) ? all : null;
};

const areNamed = (parties: readonly Party[]): boolean => parties.every(({ name }) => /^\p{Lu}/u.test(name));

/**
 * `The envoy met the mayor in Kesh. Trade was discussed too.`: those who met in what was told last of a meeting in the
 * same paragraph. Nobody where that names only one, where nothing says that it is one more matter of theirs, or where it
 * was discussed by others or elsewhere.
 * @param told the events told before, in order
 */
export const whoDiscussed = (
  told: readonly Draft<EventFinding>[],
  block: number,
  tree: Tree,
  predicate: number,
): readonly Party[] => {
  const met = told.findLast(({ type }) => type === 'CONSULT');
  if (!met || block !== met.block) return [];
  const too = tree
    .childrenOf(predicate)
    .some((child) => /^(?:also|too|further|furthermore|additionally)$/i.test(tree.tokens[child]!.text));
  const elsewhere = tree
    .children(predicate, 'obl')
    .some((child) => !tree.children(child, 'case').some((mark) => /^during$/i.test(tree.tokens[mark]!.text)));
  const all = [...met.actor, ...met.recipient];
  return too && !elsewhere && all.length > 1 ? all : [];
};

const SIDES = /^(?:the )?(?:\p{Ll}+ )?(?:sides|parties)$/u;

/**
 * `urged the sides to show restraint`: the last two states of which the text spoke beside whoever urges. Null where
 * somebody is named, or it spoke of no two.
 * @param beside who else takes part
 * @param states the states named so far, the one named last at the end
 */
export const sidesMeant = (
  knowledge: Pick<Knowledge, 'actors'>,
  parties: readonly Party[],
  beside: readonly Party[],
  states: readonly Party[],
): readonly Party[] | null => {
  const [only] = parties;
  if (!only || parties.length > 1 || only.actor !== null || !SIDES.test(only.name)) return null;
  const own = beside.map((party) => stateOfParty(knowledge, party)?.actor);
  const others = states.filter(({ actor }) => !own.includes(actor));
  return others.length > 1 ? others.slice(-2) : null;
};

/** Leaders, ministers and presidents are who holds an office, or a person whom the packs know. */
const holdsOffice = ({ actor, office }: Party, actors: Knowledge['actors']): boolean =>
  office !== null || (actor !== null && actors.get(actor)?.kind === 'person');
