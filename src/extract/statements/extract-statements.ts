import type { Draft } from '../../kinds/finding.ts';
import type { Span } from '../../kinds/span.ts';
import type { StatementFinding } from '../../kinds/statement.ts';
import { partiesOf } from '../parties/parties.ts';
import type { Extractor, Reading, ReadSentence } from '../reading.ts';
import { type Tree, treeOf } from '../tree.ts';
import { type Cue, cueLexicon } from './cue-lexicon.ts';
import { type Quotation, quotationsIn } from './quotations.ts';

/** Shorter quotations are names and scare quotes unless a reporting verb stands right beside them. */
const LEAST_WORDS_OF_A_STATEMENT = 3;

/** Attributed statements: reporting verbs with their clauses and quotations, and `according to`. */
export const extractStatements: Extractor<StatementFinding> = (reading) => {
  const cues = cueLexicon(reading.knowledge);
  const drafts: Draft<StatementFinding>[] = [];
  const quotations = quotationsByBlock(reading);
  for (const sentence of reading.sentences) {
    const tree = treeOf(sentence);
    for (const token of tree.tokens) {
      const cue = token.upos === 'VERB' ? cues.get(token.lemma.toLowerCase()) : undefined;
      if (cue && !isQuoted(token, quotations.get(sentence.block)))
        drafts.push(...reported(reading, sentence, tree, token.index, cue, quotations));
      if (/^according$/i.test(token.text)) drafts.push(...accordingTo(reading, sentence, tree, token.index));
    }
  }
  return drafts;
};

const quotationsByBlock = (reading: Reading): ReadonlyMap<number, readonly Quotation[]> => {
  const spans = new Map<number, Span>();
  for (const { block, start, end } of reading.sentences)
    spans.set(block, { start: spans.get(block)?.start ?? start, end });
  return new Map([...spans].map(([block, span]) => [block, quotationsIn(reading.text, span)]));
};

const isQuoted = (span: Span, quotations: readonly Quotation[] = []): boolean =>
  quotations.some((quotation) => quotation.start <= span.start && span.end <= quotation.end);

const reported = (
  reading: Reading,
  sentence: ReadSentence,
  tree: Tree,
  verb: number,
  cue: Cue,
  quotations: ReadonlyMap<number, readonly Quotation[]>,
): readonly Draft<StatementFinding>[] => {
  const subjects = subjectsOf(tree, verb);
  const speaker = subjects.flatMap((index) => partiesOf(reading).of(sentence, index));
  if (speaker.length === 0) return [];
  const beside = (quotations.get(sentence.block) ?? []).filter(
    (quotation) => quotation.start < sentence.end && quotation.end > sentence.start,
  );
  const make = (span: Span, direct: boolean): Draft<StatementFinding> => ({
    kind: 'statement',
    ...span,
    quote: reading.text.slice(span.start, span.end),
    block: sentence.block,
    group: null,
    rule: direct ? 'statement/quotation@1' : 'statement/clause@1',
    speaker: [...speaker],
    cue: reading.text.slice(tree.tokens[verb]!.start, tree.tokens[verb]!.end),
    cueStart: tree.tokens[verb]!.start,
    cueEnd: tree.tokens[verb]!.end,
    act: cue.act,
    addressee: addresseeOf(reading, sentence, tree, verb),
    direct,
    date: dateOf(reading, sentence),
    occasion: null,
    reportedBy: null,
    within: null,
  });
  const clause = cue.clause ? contentClause(tree, verb) : null;
  const long = beside.filter((quotation) => wordsIn(reading.text, quotation) >= LEAST_WORDS_OF_A_STATEMENT);
  const covering = clause
    ? long.filter((quotation) => overlap(quotation, clause) > 0.7 * (clause.end - clause.start))
    : long;
  if (cue.quote && covering.length > 0) return covering.map(({ start, end }) => make({ start, end }, true));
  if (clause) return [make(clause, false)];
  const complement = complementOf(tree, verb, cue);
  return complement ? [make(complement, false)] : [];
};

const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const wordsIn = (text: string, span: Span): number => text.slice(span.start, span.end).trim().split(/\s+/).length;

const subjectsOf = (tree: Tree, verb: number): readonly number[] => {
  let at = verb;
  for (let climbed = 0; climbed < 4; climbed++) {
    const subjects = tree.children(at, 'nsubj').filter((index) => tree.tokens[index]!.deprel === 'nsubj');
    if (subjects.length > 0) return subjects;
    const agents = tree.children(at, 'obl:agent');
    if (agents.length > 0) return agents;
    const { deprel, head } = tree.tokens[at]!;
    if (head < 0 || !/^(?:conj|xcomp|advcl|parataxis)/.test(deprel)) return [];
    at = head;
  }
  return [];
};

/** The clause that a reporting verb governs, without `that` and the marks around it. */
const contentClause = (tree: Tree, verb: number): Span | null => {
  const head =
    tree.child(verb, 'ccomp') ?? (tree.tokens[verb]!.deprel === 'parataxis' ? tree.tokens[verb]!.head : null);
  if (head === null || head < 0) return null;
  const upward = tree.tokens[verb]!.head === head;
  const { first, last } = tree.extent(
    head,
    (child) => (upward && child.index === verb) || (child.deprel === 'punct' && child.head === head),
  );
  const inner = tree.tokens
    .slice(first, last + 1)
    .filter((token) => !(token.head === head && token.deprel === 'mark' && /^that$/i.test(token.text)));
  const start = inner.find((token) => token.upos !== 'PUNCT');
  const end = inner.findLast((token) => token.upos !== 'PUNCT');
  if (!start || !end) return null;
  if (upward && tree.tokens[verb]!.start > start.start && tree.tokens[verb]!.start < end.start) {
    const before = inner.findLast((token) => token.index < tree.extent(verb).first && token.upos !== 'PUNCT');
    return before ? { start: start.start, end: before.end } : null;
  }
  return { start: start.start, end: end.end };
};

const complementOf = (tree: Tree, verb: number, cue: Cue): Span | null => {
  const infinitive = cue.infinitive ? tree.child(verb, 'xcomp') : null;
  const object = cue.object ? tree.child(verb, 'obj') : null;
  const behind = tree
    .children(verb, 'obl', 'advcl')
    .find((index) =>
      tree.children(index, 'case', 'mark').some((mark) => cue.prepositions.has(tree.tokens[mark]!.lemma.toLowerCase())),
    );
  const head = infinitive ?? behind ?? object;
  if (head === null || head === undefined) return null;
  const { first, last } = tree.extent(head);
  return { start: tree.tokens[first]!.start, end: tree.tokens[last]!.end };
};

const addresseeOf = (
  reading: Reading,
  sentence: ReadSentence,
  tree: Tree,
  verb: number,
): StatementFinding['addressee'] => {
  const told =
    tree.child(verb, 'iobj') ??
    (/^(?:tell|inform|urge|ask|warn|thank|accuse)$/.test(tree.tokens[verb]!.lemma) ? tree.child(verb, 'obj') : null);
  return told === null ? null : (partiesOf(reading).of(sentence, told)[0] ?? null);
};

const dateOf = (reading: Reading, sentence: ReadSentence): string | null => {
  const day = sentence.timexes.find(
    (timex) => timex.type === 'DATE' && timex.edtf !== null && /^\d{4}-\d\d-\d\d$/.test(timex.edtf),
  );
  const block = reading.blocks[sentence.block]!;
  return day?.edtf ?? (block.kind === 'entry' ? block.date : null);
};

/** `According to X, …`: the rest of the clause is what X says. */
const accordingTo = (
  reading: Reading,
  sentence: ReadSentence,
  tree: Tree,
  according: number,
): readonly Draft<StatementFinding>[] => {
  const phrase =
    tree.tokens[according]!.deprel === 'case' ? tree.tokens[according]!.head : tree.child(according, 'obl', 'nmod');
  if (phrase === null || phrase < 0) return [];
  const speaker = partiesOf(reading).of(sentence, phrase);
  const source = tree.extent(phrase);
  const last = tree.tokens.findLast((token) => token.upos !== 'PUNCT');
  const first = tree.tokens.find((token) => token.upos !== 'PUNCT');
  if (speaker.length === 0 || !first || !last) return [];
  const initial = source.first <= first.index + 1;
  const rest = initial
    ? tree.tokens.find((token) => token.index > source.last && token.upos !== 'PUNCT')
    : tree.tokens.findLast((token) => token.index < Math.min(source.first, according) && token.upos !== 'PUNCT');
  if (!rest) return [];
  const span = initial ? { start: rest.start, end: last.end } : { start: first.start, end: rest.end };
  if (span.end <= span.start) return [];
  const cue = {
    start: tree.tokens[according]!.start,
    end: tree.tokens[according + 1]?.end ?? tree.tokens[according]!.end,
  };
  return [
    {
      kind: 'statement',
      ...span,
      quote: reading.text.slice(span.start, span.end),
      block: sentence.block,
      group: null,
      rule: 'statement/according-to@1',
      speaker: [...speaker],
      cue: reading.text.slice(cue.start, cue.end),
      cueStart: cue.start,
      cueEnd: cue.end,
      act: 'state',
      addressee: null,
      direct: false,
      date: dateOf(reading, sentence),
      occasion: null,
      reportedBy: null,
      within: null,
    },
  ];
};
