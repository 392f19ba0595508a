import type { AgreementFinding } from '../../kinds/agreement.ts';
import type { CommitmentFinding } from '../../kinds/commitment.ts';
import type { Draft } from '../../kinds/finding.ts';
import type { Party } from '../../kinds/party.ts';
import { firstWhere } from '../../text/first-where.ts';
import { claimantOf } from '../claimant.ts';
import { deadlineOf } from '../deadline.ts';
import { statementsOf } from '../figures/figure-context.ts';
import { asWritten } from '../parties/as-written.ts';
import { partiesOf } from '../parties/parties.ts';
import { subjectOf, tokenSpan } from '../phrase.ts';
import type { Extractor, Reading, ReadSentence } from '../reading.ts';
import { treeOf } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import { actionWords } from './action-words.ts';
import { agreementsBySentence } from './agreements-by-sentence.ts';
import type { Binding } from './binding-rule.ts';
import { bindings } from './bindings.ts';
import { canBeBound } from './can-be-bound.ts';
import { commitmentCodebook } from './commitment-codebook.ts';
import { listedPoints } from './listed-points.ts';

const WITHHOLDING = wordClass('withholding');
/** so many statements before a word one may hold it */
const NEAR = 4;

const RULE = 'commitments@1';

/**
 * Who undertakes or is bound to do what: promises and offers, duties under an agreement, guarantees, the numbered points
 * of a proposal. Hopes, demands on others and forecasts bind nobody.
 */
export const extractCommitments: Extractor<CommitmentFinding> = (reading, earlier) => {
  const codebook = commitmentCodebook(reading.knowledge);
  const statements = statementsOf(earlier);
  const agreements = agreementsBySentence(reading, earlier);
  const drafts: Draft<CommitmentFinding>[] = [];
  const makers = makersOf(reading, agreements);
  for (const sentence of reading.sentences) {
    const here = agreements.get(sentence) ?? [];
    const speakerAt = (token: number): Party | null => claimantOf(reading, sentence, token, statements);
    for (const binding of bindings({ reading, sentence, codebook, agreements: here, speakerAt })) {
      if (isUntold(reading, sentence, binding.head, statements)) continue;
      const agreement = agreementOf(reading, sentence, binding, here);
      const stated = obligorOf(reading, sentence, binding, agreement, speakerAt);
      const obligor = stated.length === 0 && binding.rule === 'stipulated' ? makers : stated;
      if (obligor.length === 0 && !OF_THE_TEXT.has(binding.rule)) continue;
      drafts.push(draftOf(reading, sentence, binding, obligor, agreement));
    }
  }
  drafts.push(...listedPoints(reading, agreements));
  return drafts.toSorted((a, b) => a.start - b.start);
};

/** `denied that it had agreed to pay`, `refused to agree to pay`: nobody is bound by what is told not to be so. */
const isUntold = (
  { knowledge }: Reading,
  { tokens }: ReadSentence,
  head: number,
  statements: ReturnType<typeof statementsOf>,
): boolean => {
  const { start, end, deprel, head: above } = tokens[head]!;
  if (deprel === 'xcomp' && WITHHOLDING(knowledge).has(tokens[above]?.lemma.toLowerCase() ?? '')) return true;
  const behind = firstWhere(statements, (one) => one.start > start);
  return statements
    .slice(Math.max(0, behind - NEAR), behind)
    .some(
      ({ act, cue, direct, end: last }) =>
        act === 'deny' && !direct && end <= last && /\bden(?:y|ie[sd])/i.test(cue ?? ''),
    );
};

/** Between whom the agreement is whose text the document is or quotes: as its title says, else the first mention with several. */
const makersOf = (
  { document, knowledge }: Reading,
  agreements: ReadonlyMap<ReadSentence, readonly Draft<AgreementFinding>[]>,
): readonly Party[] => {
  // the title of a report that quotes it has a verb
  const title = document.kind === 'agreement' ? (document.title ?? '') : '';
  const [, one, other] =
    /\bbetween (?:the )?(.+?) and (?:the )?([^,;]+?)(?= (?:on|for|of|concerning) |[,;]|$)/i.exec(title) ?? [];
  if (one !== undefined && other !== undefined)
    return [one, other].map((name) => {
      const [actor, ...others] = knowledge.actorsNamed(name);
      return { name, actor: actor && others.length === 0 ? actor.id : null, office: null };
    });
  return [...agreements.values()].flat().find(({ parties }) => parties.length > 1)?.parties ?? [];
};

/** Before a mention that stands outside of the words that bind: `under the treaty, Norland will …`. */
const UNDER =
  /\b(?:under|according to|pursuant to|in accordance with|in line with|as part of|terms of|by|in)\s+(?:the\s+)?$/i;

/** Of several agreements that a sentence names the one in the words that bind, else the one under which they stand. */
const agreementOf = (
  reading: Reading,
  sentence: ReadSentence,
  { first, last, action, rule }: Binding,
  here: readonly Draft<AgreementFinding>[],
): Draft<AgreementFinding> | null => {
  const span = tokenSpan(sentence.tokens, first, last);
  const inside = here.filter((mention) => mention.start >= span.start && mention.end <= span.end);
  const due = inside.find((mention) => mention.start >= sentence.tokens[action]!.start);
  const above = here.find((mention) => UNDER.test(reading.text.slice(Math.max(0, mention.start - 28), mention.start)));
  return due ?? above ?? inside[0] ?? (OF_THE_TEXT.has(rule) ? (here[0] ?? null) : null);
};

/** Rules of what a text provides: it stands also where the words do not say whose it is to do. */
const OF_THE_TEXT: ReadonlySet<string> = new Set(['terms', 'planned', 'provided', 'stipulated']);

const obligorOf = (
  reading: Reading,
  sentence: ReadSentence,
  binding: Binding,
  agreement: Draft<AgreementFinding> | null,
  speakerAt: (token: number) => Party | null,
): readonly Party[] => {
  const named = binding.obligor === null ? [] : boundBy(reading, sentence, binding.obligor);
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
    return speaker && (speaker.actor || binding.obligor !== null || subject !== null)
      ? withState(reading, speaker)
      : [];
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

/** Whom a noun phrase binds: `its leaders` bind whose they are, `the Norlanders` their state. */
const boundBy = (reading: Reading, sentence: ReadSentence, index: number): readonly Party[] => {
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

/** Who holds the first offices of a state binds the state with the word given. */
const withState = (reading: Reading, party: Party): readonly Party[] => {
  const state = party.actor ? reading.knowledge.actors.get(party.actor)?.of : null;
  const actor = state ? reading.knowledge.actors.get(state) : undefined;
  if (
    actor?.kind !== 'state' ||
    !/\b(?:president|prime minister|premier|minister|chancellor)\b/i.test(party.office ?? '')
  )
    return [party];
  return [party, { name: actor.name, actor: actor.id, office: null }];
};

/** Whom the packs know to be bound by this provision; without one, all parties of the agreement. */
const underProvision = (reading: Reading, agreement: Draft<AgreementFinding> | null): readonly Party[] => {
  const entry = agreement?.agreement ? reading.knowledge.agreements.get(agreement.agreement) : undefined;
  const number = /\d+/.exec(agreement?.provision ?? '')?.[0];
  const obligors = entry?.provisions.find((provision) => provision.number === number)?.obligors ?? [];
  if (obligors.length === 0) return agreement?.parties ?? [];
  return obligors.map((id) => ({ name: reading.knowledge.actors.get(id)?.name ?? id, actor: id, office: null }));
};

const draftOf = (
  reading: Reading,
  sentence: ReadSentence,
  binding: Binding,
  obligor: readonly Party[],
  agreement: Draft<AgreementFinding> | null,
): Draft<CommitmentFinding> => {
  const span = tokenSpan(sentence.tokens, binding.first, binding.last);
  return {
    kind: 'commitment',
    ...span,
    quote: reading.text.slice(span.start, span.end),
    block: sentence.block,
    group: null,
    rule: `${RULE}/${binding.rule}`,
    ...underWhat(reading, agreement),
    obligor: [...obligor],
    action: actionWords(reading.text, sentence, binding),
    deadline: deadlineOf(reading, sentence, span),
  };
};

/** What the text of an agreement binds to is that agreement, whatever others it names (`in accordance with the Charter`). */
const underWhat = (
  { document }: Reading,
  agreement: Draft<AgreementFinding> | null,
): Pick<CommitmentFinding, 'agreement' | 'provision'> =>
  document.kind === 'agreement' && document.title !== null
    ? { agreement: document.title, provision: null }
    : { agreement: agreement?.name ?? null, provision: agreement?.provision ?? null };
