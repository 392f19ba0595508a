import type { AgreementFinding } from '../../kinds/agreement.ts';
import type { CommitmentFinding } from '../../kinds/commitment.ts';
import type { Draft } from '../../kinds/finding.ts';
import type { Party } from '../../kinds/party.ts';
import type { StatementFinding } from '../../kinds/statement.ts';
import { claimantOf } from '../claimant.ts';
import type { TokenRange } from '../clause.ts';
import { statementsOf } from '../figures/figure-context.ts';
import { partiesOf } from '../parties/parties.ts';
import { subjectOf, tokenSpan, wordsBetween } from '../phrase.ts';
import type { Extractor, Reading, ReadSentence } from '../reading.ts';
import { agreementsBySentence } from './agreements-by-sentence.ts';
import { bindings } from './bindings.ts';
import { commitmentCodebook } from './commitment-codebook.ts';
import { listedPoints } from './listed-points.ts';

const RULE = 'commitments@1';

/** A clause that binds somebody, before its parties are known. */
export interface Binding extends TokenRange {
  /** the predicate or noun that binds */
  readonly head: number;
  /** first token of what is to be done */
  readonly action: number;
  /** head of the phrase that names who is bound; null when it is who speaks */
  readonly obligor: number | null;
  readonly rule: string;
}

/**
 * Who undertakes or is bound to do what: promises and offers, duties under an agreement, guarantees, the numbered points
 * of a proposal. Hopes, demands on others and forecasts bind nobody.
 */
export const extractCommitments: Extractor<CommitmentFinding> = (reading, earlier) => {
  const codebook = commitmentCodebook(reading.knowledge);
  const statements = statementsOf(earlier);
  const agreements = agreementsBySentence(reading, earlier);
  const drafts: Draft<CommitmentFinding>[] = [];
  for (const sentence of reading.sentences) {
    const here = agreements.get(sentence) ?? [];
    for (const binding of bindings(reading, sentence, here, codebook)) {
      const obligor = obligorOf(reading, sentence, binding, here[0] ?? null, statements);
      if (obligor.length === 0) continue;
      drafts.push(draftOf(reading, sentence, binding, obligor, here[0] ?? null));
    }
  }
  drafts.push(...listedPoints(reading, agreements));
  return drafts.toSorted((a, b) => a.start - b.start);
};

const obligorOf = (
  reading: Reading,
  sentence: ReadSentence,
  binding: Binding,
  agreement: Draft<AgreementFinding> | null,
  statements: readonly Draft<StatementFinding>[],
): readonly Party[] => {
  const named =
    binding.obligor === null ? [] : partiesOf(reading).of(sentence, binding.obligor).filter(canBeBound(reading));
  if (named.length > 0) return named.flatMap((party) => withState(reading, party));
  if (binding.rule === 'duty' || binding.rule === 'will') {
    const speaker = claimantOf(reading, sentence, binding.head, statements);
    if (binding.rule === 'duty') return underProvision(reading, agreement);
    return speaker?.actor ? [speaker] : [];
  }
  const subject = subjectOf(sentence.tokens, binding.head);
  return subject === null ? [] : partiesOf(reading).of(sentence, subject).filter(canBeBound(reading));
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

/** States, bodies and persons bind themselves; roads and mechanisms do not. */
const canBeBound =
  (reading: Reading) =>
  (party: Party): boolean =>
    party.actor !== null
      ? reading.knowledge.actors.has(party.actor)
      : /^\p{Lu}/u.test(party.name) || party.office !== null;

const draftOf = (
  reading: Reading,
  sentence: ReadSentence,
  binding: Binding,
  obligor: readonly Party[],
  agreement: Draft<AgreementFinding> | null,
): Draft<CommitmentFinding> => {
  const span = tokenSpan(sentence.tokens, binding.first, binding.last);
  const deadline = sentence.timexes.find(
    (timex) =>
      timex.type === 'DATE' &&
      timex.edtf &&
      timex.start >= span.start &&
      timex.end <= span.end &&
      /\b(?:by|until|before|within|no later than)\s*(?:the\s+)?(?:end\s+of\s+)?$/i.test(
        reading.text.slice(Math.max(0, timex.start - 24), timex.start),
      ),
  );
  return {
    kind: 'commitment',
    ...span,
    quote: reading.text.slice(span.start, span.end),
    block: sentence.block,
    group: null,
    rule: `${RULE}/${binding.rule}`,
    ...underWhat(reading, agreement),
    obligor: [...obligor],
    action: wordsBetween(reading.text, sentence.tokens, binding.action, binding.last),
    deadline: deadline?.edtf ?? null,
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
