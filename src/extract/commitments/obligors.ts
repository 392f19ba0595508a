import type { AgreementFinding } from '../../kinds/agreement.ts';
import type { Draft } from '../../kinds/finding.ts';
import type { Party } from '../../kinds/party.ts';
import { joinedWith } from '../joined-with.ts';
import { asWritten } from '../parties/as-written.ts';
import { partiesOf } from '../parties/parties.ts';
import { partyOfActor } from '../parties/party-of-actor.ts';
import { sameParty } from '../parties/same-party.ts';
import { spokenFor } from '../parties/spoken-for.ts';
import { subjectOf } from '../phrase.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import { treeOf } from '../tree.ts';
import { wordClassPattern } from '../word-class.ts';
import type { Binding } from './binding-rule.ts';
import { canBeBound } from './can-be-bound.ts';

/** Rules of what a text provides: it stands also where the words do not say whose it is to do. */
export const OF_THE_TEXT: ReadonlySet<string> = new Set(['terms', 'planned', 'provided', 'stipulated']);

/** Whom the words that bind bind: as they say, else whom the provision binds or who speaks. */
export const obligorOf = (
  reading: Reading,
  sentence: ReadSentence,
  binding: Binding,
  agreement: Draft<AgreementFinding> | null,
  speakerAt: (token: number) => Party | null,
): readonly Party[] => {
  const named = binding.obligor === null ? [] : boundTogether(reading, sentence, binding.obligor);
  if (named.length > 0) return named.flatMap((party) => withState(reading, party));
  if (binding.rule === 'duty' || OF_THE_TEXT.has(binding.rule)) {
    const parties = underProvision(reading, agreement);
    return parties.length > 0 ? parties : unnamed(reading, sentence, binding.obligor);
  }
  const stated = binding.obligor ?? (binding.rule === 'will' ? null : subjectOf(sentence.tokens, binding.head));
  const speaks = stated !== null && /^(?:we|i)$/i.test(sentence.tokens[stated]!.text);
  const subject = binding.rule === 'will' && !speaks ? null : stated;
  if (subject === null || speaks) {
    const speaker = subject === null && binding.rule !== 'will' ? null : speakerAt(binding.head);
    if (!speaker || !(speaker.actor || binding.obligor !== null || subject !== null)) return [];
    const plural = subject !== null && /^we$/i.test(sentence.tokens[subject]!.text);
    const meant = plural ? spokenFor(reading.knowledge, speaker) : speaker;
    return meant === null ? [] : withState(reading, meant);
  }
  const parties = partiesOf(reading).of(sentence, subject).filter(canBeBound(reading));
  if (parties.length > 0) return parties;
  const further = joinedTo(reading, sentence, binding.head);
  return further.length > 0 ? further : unnamed(reading, sentence, subject);
};

/**
 * `Norland and Ostria noted that trade has grown, and agreed to double it`: behind a comma and `and` the subject is that of
 * the sentence, though the parse joins the verb to the clause before.
 */
const joinedTo = (reading: Reading, sentence: ReadSentence, verb: number): readonly Party[] => {
  const { tokens } = sentence;
  if (tokens[verb - 1]?.upos !== 'CCONJ' || tokens[verb - 2]?.text !== ',') return [];
  const tree = treeOf(sentence);
  for (let at = tokens[verb]!.head, climbed = 0; at >= 0 && climbed < 4; at = tokens[at]!.head, climbed++) {
    const subject = tree.child(at, 'nsubj');
    const parties = subject === null ? [] : partiesOf(reading).of(sentence, subject).filter(canBeBound(reading));
    if (parties.length > 0) return parties;
  }
  return [];
};

/** Somebody of whom the document says no more than these words, where such can be bound. */
const unnamed = (reading: Reading, sentence: ReadSentence, index: number | null): readonly Party[] => {
  const party = index === null ? null : asWritten(reading, sentence, index);
  return party && canBeBound(reading)(party) ? [party] : [];
};

/** `Norland, together with Ostria, pledged`: both are bound. */
const boundTogether = (reading: Reading, sentence: ReadSentence, index: number): readonly Party[] => {
  const first = boundBy(reading, sentence, index);
  const others = joinedWith(treeOf(sentence), index).flatMap((other) => boundBy(reading, sentence, other));
  return [...first, ...others.filter((party) => !first.some((one) => sameParty(one, party)))];
};

/** Whom a noun phrase binds: `its leaders` bind whose they are, `the Norlanders` their state. */
export const boundBy = (reading: Reading, sentence: ReadSentence, index: number): readonly Party[] => {
  const parties = partiesOf(reading);
  const named = parties.of(sentence, index).filter(canBeBound(reading));
  if (named.some(({ actor, name }) => actor !== null || /^\p{Lu}.* /u.test(name))) return named;
  const { knowledge } = reading;
  const states = named.flatMap(({ name }) =>
    knowledge.mentions(name).flatMap(({ demonym, actors }) => {
      const state = demonym ? knowledge.actors.get(actors[0] ?? '') : undefined;
      return state ? [{ name: state.name, actor: state.id, office: null }] : [];
    }),
  );
  if (states.length > 0) return states;
  const owner = treeOf(sentence).child(index, 'nmod:poss');
  const owners = owner === null ? [] : parties.of(sentence, owner).filter(({ actor }) => actor !== null);
  return owners.length > 0 ? owners : named;
};

const BINDING = wordClassPattern('binding-offices');

/** Who holds the first offices of a state binds the state with the word given. */
const withState = (reading: Reading, party: Party): readonly Party[] => {
  const state = party.actor ? reading.knowledge.actors.get(party.actor)?.of : null;
  const actor = state ? reading.knowledge.actors.get(state) : undefined;
  if (actor?.kind !== 'state' || !BINDING(reading.knowledge).test(party.office ?? '')) return [party];
  return [party, { name: actor.name, actor: actor.id, office: null }];
};

/** Whom the packs know to be bound by this provision; without one, all parties of the agreement. */
const underProvision = (reading: Reading, agreement: Draft<AgreementFinding> | null): readonly Party[] => {
  const entry = agreement?.agreement ? reading.knowledge.agreements.get(agreement.agreement) : undefined;
  const number = /\d+/.exec(agreement?.provision ?? '')?.[0];
  const obligors = entry?.provisions.find((provision) => provision.number === number)?.obligors ?? [];
  if (obligors.length === 0) return agreement?.parties ?? [];
  return obligors.map((id) => partyOfActor(reading.knowledge, id));
};
