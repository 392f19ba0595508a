import type { Span } from '../../kinds/span.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { firstWhere } from '../../text/first-where.ts';
import type { TokenRange } from '../clause.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import type { Tree } from '../tree.ts';
import type { RuleContext } from './attribution-rule.ts';
import type { QuotedBlock } from './block-quotations.ts';
import { clauseAfterThat, clauseAfterVerb } from './clause-after-verb.ts';
import { clauseBeforeSpeaker } from './clause-before-speaker.ts';
import type { Complement } from './complement.ts';
import { complementsOfVerb } from './complements-of-verb.ts';
import type { CueLexicon } from './cue-lexicon.ts';
import { endOfClause } from './end-of-clause.ts';
import { extendedComplement } from './extended-complement.ts';
import { agentOf, beginsAsParticiple, isPassive, isTold } from './is-passive.ts';
import { canSpeak } from './is-sayer.ts';
import { judgedObject, namingContent } from './naming-content.ts';
import { hasFiniteVerb, LEAST_WORDS, type PlacedClause } from './placed-clause.ts';
import type { Quotation } from './quotations.ts';
import { quotationAfterSentence, quotationsBeside } from './quotations-beside.ts';
import { speakerBeside, speakerIn } from './speaker-beside.ts';
import { isReporting } from './speech-tree.ts';
import { spanOfRun } from './token-runs.ts';
import { wholeQuotations } from './whole-quotations.ts';

/** A complement with its spans in the document, quotations that it cuts made whole. */
export interface Content {
  readonly frame: string;
  readonly spans: readonly Span[];
  readonly core: readonly Span[];
  readonly source: Complement['source'];
  readonly told: number | null;
  readonly quoted: boolean;
  /** the speaker by position beside a quotation */
  readonly speaker: number | null;
  /** a quotation in the next sentence that goes on with a clause */
  readonly continuation?: Quotation;
}

const BY_SUBJECT = { source: 'subject', told: null, quoted: false, speaker: null } as const;

/** A verb in its sentence. */
interface VerbPlace {
  readonly sentence: ReadSentence;
  readonly tree: Tree;
  readonly verb: number;
  /** runs of tokens as spans of the document, with the quotations that they cut made whole */
  wholeSpans(runs: readonly TokenRange[]): readonly Span[];
}

/** What may be the content of a verb, quotations first. */
export const contentsOfVerb = (
  context: RuleContext,
  sentence: ReadSentence,
  tree: Tree,
  verb: number,
): readonly Content[] => {
  const { reading, block, lexicon } = context;
  const cue = tree.tokens[verb]!;
  const wholeSpans = (runs: readonly TokenRange[]): readonly Span[] =>
    wholeQuotations(
      runs.map((run) => spanOfRun(tree.tokens, run)),
      block.quotations,
      cue,
    );
  const place: VerbPlace = { sentence, tree, verb, wholeSpans };
  const complements = complementsOfVerb(tree, verb);
  const governed = governedContents(reading.knowledge, place, complements, lexicon);
  const placed = contentByPosition(context, place, governed);
  const found = placed ? [placed, ...governed] : governed;
  const marked = found.filter(({ frame, spans }) => frame === 'clause' && isMarked(tree, spans));
  const contents = [...found, ...marked.map((content) => ({ ...content, frame: 'marked clause' }))];
  const beside = quotationsBeside(reading, block, sentence, tree, verb);
  return beside.length === 0
    ? withContinuation(reading.text, block, sentence, tree, verb, contents)
    : withQuotations(reading.text, place, beside, complements, contents);
};

/** What the tree hangs on the verb, with what something is called or judged to be in front. */
const governedContents = (
  knowledge: Knowledge,
  { tree, verb, wholeSpans }: VerbPlace,
  complements: readonly Complement[],
  lexicon: CueLexicon,
): readonly Content[] => {
  const bySubject = (frame: string, range: TokenRange | null): readonly Content[] => {
    const spans = range ? wholeSpans([range]) : [];
    return range ? [{ ...BY_SUBJECT, frame, spans, core: spans }] : [];
  };
  return [
    ...bySubject('object', judgedObject(tree, verb, complements, lexicon)),
    ...bySubject('object complement', namingContent(knowledge, tree, verb, complements, lexicon)),
    ...complements
      .map((one) => extendedComplement(tree, verb, one, lexicon))
      .map(({ frame, runs, core, source, told }) => ({
        frame,
        spans: wholeSpans(runs),
        core: wholeSpans(core),
        source,
        told,
        quoted: false,
        speaker: null,
      })),
  ];
};

/** A clause that its place shows, else a question right behind the verb; null without one. */
const contentByPosition = (
  { reading, lexicon }: RuleContext,
  { sentence, tree, verb, wholeSpans }: VerbPlace,
  governed: readonly Content[],
): Content | null => {
  const byPlace = isReporting(tree.tokens[verb]!, lexicon) ? placedClause(tree, verb, lexicon, governed) : null;
  const placed = byPlace && isObjectOf(reading, sentence, tree, verb, byPlace) ? null : byPlace;
  if (placed === null) {
    const question = governed.some(({ frame }) => frame === 'clause') ? null : questionAfter(tree, verb, lexicon);
    const spans = question ? wholeSpans([question]) : [];
    return question && { ...BY_SUBJECT, frame: 'clause', spans, core: spans };
  }
  const { content, core, rest, speaker } = placed;
  const behind = rest ? [rest] : [];
  const impersonal = isImpersonal(tree, verb);
  const passive = impersonal || beginsAsParticiple(tree, verb) || isTold(tree, verb);
  return {
    frame: impersonal ? 'it passive clause' : 'clause',
    spans: wholeSpans([content, ...behind]),
    core: wholeSpans([core, ...behind]),
    source: passive ? (agentOf(tree, verb) === null ? 'none' : 'agent') : 'subject',
    told: toldBetween(tree, verb, content.first),
    quoted: false,
    speaker: speaker ? speakerIn(tree, speaker) : null,
  };
};

/** The quotations beside a verb before its other contents; where they are pieces of a clause, or go on with one, that clause. */
const withQuotations = (
  text: string,
  { tree, verb }: VerbPlace,
  beside: readonly Quotation[],
  complements: readonly Complement[],
  contents: readonly Content[],
): readonly Content[] => {
  const cue = tree.tokens[verb]!;
  const clause = contents.find(({ frame }) => frame === 'clause');
  const first = beside[0]!;
  if (clause && first.outer.start > cue.start && isPart(text, first, clause.spans)) return [clause, ...contents];
  // `The strike is over, he said: “The miners have chosen.”`
  if (clause?.spans.every(({ end }) => end <= cue.start) && beside.length === 1 && first.outer.start > cue.end)
    return [{ ...clause, spans: [...clause.spans, first.outer], continuation: first }, ...contents];
  const spans = beside.map(({ outer }) => outer);
  const told = complements.find(
    ({ frame, head }) => frame === 'object' && head > verb && !overlapsAny(tree.tokens[head]!, spans),
  );
  return [
    {
      frame: 'quote',
      spans,
      core: beside.map(({ start, end }) => ({ start, end })),
      source: 'subject',
      told: told?.head ?? null,
      quoted: true,
      speaker: speakerOfQuotation(tree, verb, first),
    },
    ...contents,
  ];
};

/** `Lind visits the valley, promises aid`: what stands behind the verb is no speaker but what is promised. */
const isObjectOf = (
  { knowledge }: Reading,
  sentence: ReadSentence,
  tree: Tree,
  verb: number,
  { speaker }: PlacedClause,
): boolean => {
  const head = speaker && speaker.first > verb ? speakerIn(tree, speaker) : null;
  return head !== null && !canSpeak(knowledge, sentence, head);
};

/** `shows us just how dear it is`, `asked them why they had come`, whatever the tree takes the question for. */
const questionAfter = (tree: Tree, verb: number, lexicon: CueLexicon): TokenRange | null => {
  const { tokens } = tree;
  let first = verb + 1;
  if (tokens[first]?.upos === 'PRON' && !/^W/.test(tokens[first]!.xpos)) first++;
  while (tokens[first]?.upos === 'ADV' && !/^W/.test(tokens[first]!.xpos)) first++;
  if (!/^(?:how|why|what|where|when|whether)$/i.test(tokens[first]?.text ?? '')) return null;
  const last = endOfClause(tree, first, verb, lexicon);
  return last - first + 1 >= LEAST_WORDS && hasFiniteVerb(tree, first, last) ? { first, last } : null;
};

/** `It was noted that`: `it` says nothing. */
const isImpersonal = (tree: Tree, verb: number): boolean =>
  isPassive(tree, verb) &&
  tree.childrenOf(verb).some((child) => {
    const { text, deprel } = tree.tokens[child]!;
    return child < verb && /^it$/i.test(text) && /^(?:expl|nsubj)/.test(deprel);
  });

/** A clause that its first word shows: `holds that`, `decides whether`, `answers they will`. */
const isMarked = ({ tokens }: Tree, [span]: readonly Span[]): boolean => {
  const first = span && tokens[firstWhere(tokens, ({ start }) => start >= span.start)];
  return (
    first !== undefined &&
    (/^(?:that|whether|if|he|she|it|they|we|I|there)$/i.test(first.text) || /^W/.test(first.xpos))
  );
};

/** A clause that ends its sentence may go on in a quotation that is the next sentence. */
const withContinuation = (
  text: string,
  block: QuotedBlock,
  sentence: ReadSentence,
  tree: Tree,
  verb: number,
  contents: readonly Content[],
): readonly Content[] => {
  const [first, ...others] = contents;
  const end = first?.spans.at(-1)?.end ?? 0;
  const before = first?.speaker !== null && end <= tree.tokens[verb]!.start;
  if (first?.frame !== 'clause') return contents;
  if (!before && !endsSentence(tree, Math.max(end, tree.tokens[verb]!.end))) return contents;
  if (!/^VB[DZP]$/.test(tree.tokens[verb]!.xpos)) return contents;
  const next = quotationAfterSentence(text, block, sentence);
  return next ? [{ ...first, spans: [...first.spans, next.outer], continuation: next }, ...others] : contents;
};

/** Behind what was said comes at most who said it, to whom, when and where, and no other verb. */
const endsSentence = ({ tokens }: Tree, end: number): boolean =>
  !tokens.slice(firstWhere(tokens, ({ start }) => start >= end)).some(({ xpos }) => /^(?:VB[DZPG]|MD)$/.test(xpos));

/** The clause by position: certain where `that` or the place of the speaker shows it, else where the tree has none. */
const placedClause = (
  tree: Tree,
  verb: number,
  lexicon: CueLexicon,
  contents: readonly Content[],
): PlacedClause | null => {
  const certain = clauseAfterThat(tree, verb, lexicon) ?? clauseBeforeSpeaker(tree, verb, lexicon);
  if (certain) return certain;
  const plain = !lexicon.verbs.get(tree.tokens[verb]!.lemma.toLowerCase())?.has('object');
  const headless = contents.some(({ frame, spans }) => frame === 'clause' && beginsWithVerb(tree, verb, spans));
  const bare = headless || plain || !contents.some(({ frame }) => frame === 'object') || isSubject(tree, verb);
  return bare ? clauseAfterVerb(tree, verb, lexicon) : null;
};

/** A clause of the tree that begins with its verb has its subject between that and the verb of saying. */
const beginsWithVerb = ({ tokens }: Tree, verb: number, [span]: readonly Span[]): boolean => {
  const first = span && tokens[firstWhere(tokens, ({ start }) => start >= span.start)];
  return first !== undefined && first.index > verb + 1 && /^(?:VB[DZP]|MD)$/.test(first.xpos);
};

/** `fears its rival would win`: what was read as the object has a finite verb right behind it. */
const isSubject = (tree: Tree, verb: number): boolean => {
  const { tokens } = tree;
  let next = verb + 1;
  while (/^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(tokens[next]?.upos ?? '') && !/^W/.test(tokens[next]!.xpos)) next++;
  return next > verb + 1 && /^(?:VB[DZP]|MD)$/.test(tokens[next]?.xpos ?? '');
};

const toldBetween = (tree: Tree, verb: number, clause: number): number | null => {
  const told = tree.child(verb, 'iobj', 'obj');
  return told !== null && told > verb && told < clause ? told : null;
};

/** A quotation after the cue that does not end its sentence is a piece of a clause: `said it was "unfair" to ask`. */
const isPart = (text: string, quotation: Quotation, clause: readonly Span[]): boolean => {
  const around = clause.find((span) => span.start <= quotation.outer.start && quotation.outer.end <= span.end);
  if (!around) return false;
  // `declares: “We will stay” and denounces them`
  if (around.start === quotation.outer.start && /^,?\s+(?:and|but)\s/.test(text.slice(quotation.outer.end, around.end)))
    return false;
  if (
    /[.!?]$/.test(text.slice(quotation.start, quotation.end)) ||
    /^\s*[.]/.test(text.slice(quotation.outer.end, quotation.outer.end + 2))
  )
    return around.start < quotation.outer.start - 6;
  return around.end > quotation.outer.end + 2;
};

const speakerOfQuotation = (tree: Tree, verb: number, { outer }: Quotation): number | null => {
  const { start, xpos } = tree.tokens[verb]!;
  if (outer.start > start || xpos === 'VBG') return null;
  const from = tree.tokens.findIndex((token) => token.start >= outer.end);
  return speakerBeside(tree, verb, from < 0 ? verb : from);
};

const overlapsAny = (span: Span, others: readonly Span[]): boolean =>
  others.some((other) => span.start < other.end && other.start < span.end);
