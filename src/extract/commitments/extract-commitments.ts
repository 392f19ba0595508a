import type { AgreementFinding } from '../../kinds/agreement.ts';
import type { CommitmentFinding } from '../../kinds/commitment.ts';
import type { Draft } from '../../kinds/finding.ts';
import type { Party } from '../../kinds/party.ts';
import { firstWhere } from '../../text/first-where.ts';
import { meantByName, ownAgreement } from '../agreements/own-agreement.ts';
import { claimantOf } from '../claimant.ts';
import { deadlineOf } from '../deadline.ts';
import { statementsOf } from '../figures/figure-context.ts';
import { tokenSpan } from '../phrase.ts';
import { holdsDuty, listedDuties } from '../provisions/listed-duties.ts';
import { provisionOf } from '../provisions/provision-numbers.ts';
import type { Extractor, Reading, ReadSentence } from '../reading.ts';
import { wordClass } from '../word-class.ts';
import { actionWords } from './action-words.ts';
import { agreementBefore, type MetAgreement } from './agreement-before.ts';
import { agreementOver } from './agreement-over.ts';
import { agreementsBySentence } from './agreements-by-sentence.ts';
import type { Binding } from './binding-rule.ts';
import { bindings } from './bindings.ts';
import { commitmentCodebook } from './commitment-codebook.ts';
import { listedCommitments } from './listed-commitments.ts';
import { listedPoints } from './listed-points.ts';
import { OF_THE_TEXT, obligorOf } from './obligors.ts';

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
  const own = ownAgreement(reading);
  const duties = listedDuties(reading);
  const leads = new Set(duties.map(({ sentence }) => sentence));
  let last: MetAgreement | null = null;
  let terms: ReadSentence | null = null;
  for (const [index, sentence] of reading.sentences.entries()) {
    const here = agreements.get(sentence) ?? [];
    const above = here.length > 0 ? null : agreementBefore(reading, sentence, index, last);
    if (here.length > 0) last = { index, mention: here.at(-1)! };
    // what stands in a list is bound by the words before it
    if (leads.has(sentence) || holdsDuty(duties, sentence)) continue;
    const speakerAt = (token: number): Party | null => claimantOf(reading, sentence, token, statements);
    const isBehindTerms = terms !== null && terms === reading.sentences[index - 1] && terms.block === sentence.block;
    const found = bindings({
      reading,
      sentence,
      codebook,
      agreements: above ? [...here, above] : here,
      speakerAt,
      isBehindTerms,
    });
    if (found.some(({ rule }) => rule === 'provided')) terms = sentence;
    for (const binding of found) {
      if (isUntold(reading, sentence, binding.head, statements)) continue;
      const agreement = agreementOf(reading, sentence, binding, here) ?? above;
      const stated = obligorOf(reading, sentence, binding, agreement, speakerAt).flatMap((party) =>
        meantByName(own, party),
      );
      const obligor = stated.length === 0 && binding.rule === 'stipulated' ? makers : stated;
      if (obligor.length === 0 && !OF_THE_TEXT.has(binding.rule)) continue;
      drafts.push(draftOf(reading, sentence, binding, obligor, agreement));
    }
  }
  const points = listedPoints(reading, agreements).filter((point) => !holdsDuty(duties, point));
  return [...drafts, ...points, ...listedCommitments(reading, duties, agreements)].toSorted(
    (a, b) => a.start - b.start,
  );
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

/** Between whom the agreement is whose text the document is or quotes: as that says, else the first mention with several. */
const makersOf = (
  reading: Reading,
  agreements: ReadonlyMap<ReadSentence, readonly Draft<AgreementFinding>[]>,
): readonly Party[] => {
  const own = ownAgreement(reading)?.parties ?? [];
  return own.length > 0
    ? own
    : ([...agreements.values()].flat().find(({ parties }) => parties.length > 1)?.parties ?? []);
};

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
  return due ?? agreementOver(reading, here) ?? inside[0] ?? (OF_THE_TEXT.has(rule) ? (here[0] ?? null) : null);
};

/** Rules whose finding begins with the verb that binds, `agreed to`; who is bound stands in its field. */
const BY_VERB: ReadonlySet<string> = new Set(['undertaking', 'promised']);

const startOfWords = ({ rule, first, head, action }: Binding): number =>
  BY_VERB.has(rule) && first < head && head < action ? head : first;

const draftOf = (
  reading: Reading,
  sentence: ReadSentence,
  binding: Binding,
  obligor: readonly Party[],
  agreement: Draft<AgreementFinding> | null,
): Draft<CommitmentFinding> => {
  const span = tokenSpan(sentence.tokens, binding.first, binding.last);
  const words = tokenSpan(sentence.tokens, startOfWords(binding), binding.last);
  return {
    kind: 'commitment',
    ...words,
    quote: reading.text.slice(words.start, words.end),
    block: sentence.block,
    group: null,
    rule: `${RULE}/${binding.rule}`,
    ...underWhat(reading, sentence.block, agreement),
    obligor: [...obligor],
    action: actionWords(reading.text, sentence, binding),
    deadline: deadlineOf(reading, sentence, span),
  };
};

/** What the text of an agreement binds to is that agreement, whatever others it names (`in accordance with the Charter`). */
const underWhat = (
  reading: Reading,
  block: number,
  agreement: Draft<AgreementFinding> | null,
): Pick<CommitmentFinding, 'agreement' | 'provision'> => {
  const own = ownAgreement(reading);
  return own
    ? { agreement: own.name, provision: provisionOf(reading, block) }
    : { agreement: agreement?.name ?? null, provision: agreement?.provision ?? null };
};
