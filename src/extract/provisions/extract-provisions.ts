import type { Draft } from '../../kinds/finding.ts';
import type { Party } from '../../kinds/party.ts';
import type { ProvisionFinding } from '../../kinds/provision.ts';
import type { Span } from '../../kinds/span.ts';
import type { Token } from '../../language/sentence.ts';
import { meantByName, ownAgreement } from '../agreements/own-agreement.ts';
import { clauseOf } from '../clause.ts';
import { deadlineOf } from '../deadline.ts';
import { inOneLine } from '../in-one-line.ts';
import { hasNobodyAsSubject } from '../negated.ts';
import { partiesOf } from '../parties/parties.ts';
import { phraseOf, subjectOf, wordsBetween } from '../phrase.ts';
import type { Extractor, Reading, ReadSentence } from '../reading.ts';
import { type Tree, treeOf } from '../tree.ts';
import { holdsDuty, type ListedDuty, listedDuties } from './listed-duties.ts';
import { type ProvisionCodebook, provisionCodebook } from './provision-codebook.ts';
import { provisionOf } from './provision-numbers.ts';

const RULE = 'provisions@1';
type Force = ProvisionFinding['force'];

/**
 * The undertakings in the full text of an agreement: under each numbered article or point, who shall, may or must not do
 * what, by when. Only documents that are agreements themselves are read.
 */
export const extractProvisions: Extractor<ProvisionFinding> = (reading) => {
  if (reading.document.kind !== 'agreement') return [];
  const codebook = provisionCodebook(reading.knowledge);
  const duties = listedDuties(reading);
  const leads = new Set(duties.map(({ sentence }) => sentence));
  const told = reading.sentences.flatMap((sentence) => {
    const number = provisionOf(reading, sentence.block);
    // what stands in a list is bound by the words before it
    if (number === null || leads.has(sentence) || holdsDuty(duties, sentence)) return [];
    return provisionsOf(reading, sentence, number, codebook);
  });
  return [...told, ...duties.map((duty) => listedDraft(reading, duty, codebook))].toSorted((a, b) => a.start - b.start);
};

/** `(a) release all prisoners`, under `The Front shall:`. */
const listedDraft = (
  reading: Reading,
  { sentence, binder, obligor, force, block, number, deadline, start, end }: ListedDuty,
  codebook: ProvisionCodebook,
): Draft<ProvisionFinding> => ({
  kind: 'provision',
  start,
  end,
  quote: reading.text.slice(start, end),
  block,
  group: null,
  rule: `${RULE}/${force}`,
  agreement: ownAgreement(reading)!.name,
  number: number ?? '',
  obligor: [...obligorOf(reading, sentence, sentence.tokens[binder]!, obligor, codebook)],
  obligation: inOneLine(reading, start, end),
  force,
  deadline,
});

const provisionsOf = (
  reading: Reading,
  sentence: ReadSentence,
  number: string,
  codebook: ProvisionCodebook,
): readonly Draft<ProvisionFinding>[] => {
  const tree = treeOf(sentence);
  const verbs = sentence.tokens.filter(
    (token) => isMain(sentence.tokens, token) && forceOf(tree, token, codebook) !== 'declaration',
  );
  const root = sentence.tokens.find((token) => token.head < 0);
  if (verbs.length === 0)
    return root &&
      !SIGNED.test(reading.text.slice(sentence.start, sentence.start + LONGEST_SIGNATURE)) &&
      sentence.end - sentence.start > 24 &&
      sentence.tokens.length > 5
      ? [draftOf(reading, sentence, root, 'declaration', number, codebook)]
      : [];
  return verbs.map((verb) => draftOf(reading, sentence, verb, forceOf(tree, verb, codebook), number, codebook));
};

/** `Done at Brunn on 3 May 2014`, `For the Front: Ana Lind`: what stands under the text. */
const SIGNED = /^(?:done|signed)\b(?!.*\bshall\b)|^(?:for|on behalf of) (?:the )?\p{Lu}[^:]*:|^witnessed by\b/iu;
const LONGEST_SIGNATURE = 100;

/** The root and what is coordinated with it: clauses that stand by themselves. */
const isMain = (tokens: readonly Token[], token: Token): boolean => {
  let at = token;
  for (let climbed = 0; climbed < 5; climbed++) {
    if (at.head < 0) return true;
    if (at.deprel !== 'conj' && at.deprel !== 'parataxis') return false;
    at = tokens[at.head]!;
  }
  return false;
};

/** `shall` binds, `shall not` forbids, `may` permits; `undertakes not to` forbids; anything else declares. */
const forceOf = (tree: Tree, verb: Token, codebook: ProvisionCodebook): Force => {
  const auxiliaries = tree.children(verb.index, 'aux').map((child) => tree.tokens[child]!.lemma.toLowerCase());
  const modal = auxiliaries.find((lemma) => codebook.obligation.has(lemma) || codebook.permission.has(lemma));
  const not =
    tree.childrenOf(verb.index).some((child) => /^(?:not|no|never)$/i.test(tree.tokens[child]!.text)) ||
    hasNobodyAsSubject(tree, verb.index);
  if (codebook.prohibition.has(verb.lemma.toLowerCase()) && (modal || tree.child(verb.index, 'aux:pass') !== null))
    return not ? 'permission' : 'prohibition';
  if (modal && codebook.permission.has(modal)) return not ? 'prohibition' : 'permission';
  if (modal) return not ? 'prohibition' : 'obligation';
  if (codebook.undertaking.has(verb.lemma.toLowerCase())) {
    const next = tree.tokens.slice(verb.index + 1, verb.index + 4).some((token) => token.text.toLowerCase() === 'not');
    return next ? 'prohibition' : 'obligation';
  }
  return 'declaration';
};

const draftOf = (
  reading: Reading,
  sentence: ReadSentence,
  verb: Token,
  force: Force,
  number: string,
  codebook: ProvisionCodebook,
): Draft<ProvisionFinding> => {
  const { tokens } = sentence;
  const range = clauseOf(sentence, verb.index);
  const subject = subjectOf(tokens, verb.index);
  const start = tokens[range.first]!.start;
  const end = tokens[range.last]!.end;
  const after = subject === null ? range.first : Math.max(range.first, treeOf(sentence).extent(subject).last + 1);
  return {
    kind: 'provision',
    start,
    end,
    quote: reading.text.slice(start, end),
    block: sentence.block,
    group: null,
    rule: `${RULE}/${force}`,
    agreement: ownAgreement(reading)!.name,
    number,
    obligor: force === 'declaration' ? [] : [...obligorOf(reading, sentence, verb, subject, codebook)],
    obligation: wordsBetween(reading.text, tokens, Math.min(after, range.last), range.last),
    force,
    deadline:
      deadlineOf(reading, sentence, { start, end }) ??
      (force === 'declaration' ? null : dayOf(reading, sentence, { start, end })),
  };
};

/** `shall cease on 5 May 2014`: the day on which it is to be done. */
const dayOf = (reading: Reading, { timexes }: ReadSentence, span: Span): string | null =>
  timexes.find(
    ({ type, edtf, start, end }) =>
      type === 'DATE' &&
      edtf !== null &&
      start >= span.start &&
      end <= span.end &&
      /\b(?:on|from|as of|at midnight on)\s*$/i.test(reading.text.slice(Math.max(0, start - 16), start)),
  )?.edtf ?? null;

/** The subject, or who stands after `by` in the passive, when it is a party or body; nobody for things. */
const obligorOf = (
  reading: Reading,
  sentence: ReadSentence,
  verb: Token,
  subject: number | null,
  codebook: ProvisionCodebook,
): readonly Party[] => {
  const { tokens } = sentence;
  const tree = treeOf(sentence);
  const passive = tree.child(verb.index, 'nsubj:pass') !== null;
  const agent = tree
    .children(verb.index, 'obl')
    .find((child) => tree.childrenOf(child).some((part) => /^by$/i.test(tokens[part]!.text)));
  const head = passive ? (agent ?? null) : subject;
  if (head === null) return [];
  const bound = codebook.parties.has(tokens[head]!.lemma.toLowerCase());
  const named = partiesOf(reading)
    .of(sentence, head)
    .filter((party) => party.actor !== null);
  // `the Republic of Armenia` names a state; `the Parties` names whoever is bound
  if (named.length > 0 && (!bound || !/^part(?:y|ies)$/i.test(tokens[head]!.text))) return named;
  if (!bound && tokens[head]!.upos !== 'PROPN') return [];
  return meantByName(ownAgreement(reading), {
    name: phraseOf(reading.text, tokens, head),
    actor: null,
    office: null,
  });
};
