import type { EventType } from '../../kinds/event.ts';
import type { Party } from '../../kinds/party.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Tree } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import type { EventDraft } from './event-draft.ts';
import { HARM } from './harm-by-things.ts';

/** Types in which the same people do one thing by two verbs: `attack and disperse the pilgrims`. */
const BY_FORCE: ReadonlySet<EventType> = new Set(['ASSAULT', 'DISASTER', 'COERCE', 'MOBILIZE', 'PROTEST']);

/** How many characters of a conjunction stand between two verbs that tell one event. */
const LINK = 12;

const TOGETHER = wordClass('done-together');

const isJoint = (knowledge: Knowledge, tree: Tree, verb: number): boolean =>
  TOGETHER(knowledge).has(tree.lemmas[verb]!);

/**
 * What several verbs of a sentence tell of one event is one finding over all their words: `a bus crashes and catches
 * fire`, `six are killed as troops shell the port`. What somebody becomes by what the main clause tells is part of it:
 * `is sworn in as premier, succeeding Ana Lind`.
 * @param verbs the verb that told each event
 * @returns the events that are kept, each with what it becomes
 */
export const foldJoined = (
  knowledge: Knowledge,
  drafts: readonly EventDraft[],
  verbs: ReadonlyMap<EventDraft, number>,
  tree: Tree,
  text: string,
): ReadonlyMap<EventDraft, EventDraft> => {
  const kept = new Map(drafts.map((draft) => [draft, draft]));
  const byVerb = new Map([...verbs].map(([draft, verb]) => [verb, draft]));
  for (const draft of drafts) {
    const verb = verbs.get(draft);
    if (verb === undefined) continue;
    const { head, lemma, xpos, deprel } = tree.tokens[verb]!;
    if (head < 0) continue;
    if (xpos === 'VBG' && deprel === 'advcl' && /^(?:become|succeed|replace)$/.test(lemma) && isActive(tree, verb)) {
      kept.delete(draft);
      continue;
    }
    const main = mainOf(knowledge, tree, verb, byVerb);
    const told = main && kept.get(main);
    if (!told || told.type !== draft.type || told.status !== draft.status || told.date !== draft.date) continue;
    if (deprel === 'conj' ? isSameDeed(told, draft) : isToldWithToll(knowledge, tree, verbs.get(main)!, verb, told)) {
      const end = Math.max(told.end, draft.end);
      kept.set(main, {
        ...told,
        end,
        quote: text.slice(told.start, end),
        actor: told.actor.length > 0 ? told.actor : draft.actor.filter((party) => !isAmong(party, told.recipient)),
        // of those who clashed nobody undergoes it
        recipient:
          told.recipient.length > 0 || isJoint(knowledge, tree, verbs.get(main)!) ? told.recipient : draft.recipient,
        place: told.place ?? draft.place,
      });
      kept.delete(draft);
    }
  }
  for (const [draft, verb] of verbs) {
    const toll = kept.get(draft);
    if (!toll || !HARM(knowledge).has(tree.tokens[verb]!.lemma.toLowerCase())) continue;
    // `are killed in strikes on the port`: by what, which the verb tells
    for (const other of kept.keys())
      if (!verbs.has(other) && other.type === toll.type && other.start >= toll.start && other.end <= toll.end) {
        kept.delete(other);
        // `the raid that killed ten`: a clause beside the deed has its day
        if (toll.date === null && other.date !== null)
          kept.set(draft, { ...toll, date: other.date, dateBasis: other.dateBasis });
      }
  }
  return kept;
};

const isAmong = ({ name }: Party, parties: readonly Party[]): boolean => parties.some((other) => other.name === name);

/** `is sworn in, becoming the first woman in the post`, not `by becoming` */
const isActive = (tree: Tree, verb: number): boolean => tree.child(verb, 'mark', 'case', 'aux') === null;

/** The event of the verb to which one is joined, or beside which its clause stands. */
const mainOf = (
  knowledge: Knowledge,
  tree: Tree,
  verb: number,
  byVerb: ReadonlyMap<number, EventDraft>,
): EventDraft | undefined => {
  for (let at = tree.tokens[verb]!.head, climbed = 0; at >= 0 && climbed < 4; climbed++) {
    const found = byVerb.get(at);
    if (found) return found;
    const { deprel, lemma } = tree.tokens[at]!;
    // `nine others injured`: a toll that is joined to another
    if (deprel !== 'conj' && !(deprel === 'acl' && HARM(knowledge).has(lemma.toLowerCase()))) return undefined;
    at = tree.tokens[at]!.head;
  }
  return undefined;
};

const isSameDeed = (one: EventDraft, other: EventDraft): boolean =>
  BY_FORCE.has(one.type) &&
  one.mode === other.mode &&
  other.start >= one.end &&
  other.start - one.end <= LINK &&
  one.actor.map(({ name }) => name).join() === other.actor.map(({ name }) => name).join() &&
  (one.recipient.length === 0 ||
    other.recipient.length === 0 ||
    one.recipient.some(({ name }) => other.recipient.some((party) => party.name === name)));

/** `are killed when a bomb goes off`: the clause says what killed them. */
const isToldWithToll = (
  knowledge: Knowledge,
  tree: Tree,
  main: number,
  clause: number,
  { type }: EventDraft,
): boolean =>
  /^(?:ASSAULT|DISASTER)$/.test(type) &&
  HARM(knowledge).has(tree.tokens[main]!.lemma.toLowerCase()) &&
  clause > main &&
  tree.tokens[clause]!.deprel === 'advcl' &&
  tree.children(clause, 'mark', 'advmod').some((mark) => /^(?:when|as|after|while)$/i.test(tree.tokens[mark]!.text));
