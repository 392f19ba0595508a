import type { Span } from '../../kinds/span.ts';
import { firstWhere } from '../../text/first-where.ts';
import type { TokenRange } from '../clause.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import { isRelation, type Tree } from '../tree.ts';
import type { RuleContext } from './attribution-rule.ts';
import type { QuotedBlock } from './block-quotations.ts';
import { clauseAfterThat, clauseAfterVerb } from './clause-after-verb.ts';
import { clauseBeforeSpeaker } from './clause-before-speaker.ts';
import { agentOf, beginsAsParticiple, type Complement, complementsOfVerb, isPassive } from './complement.ts';
import type { CueLexicon } from './cue-lexicon.ts';
import { endOfClause } from './end-of-clause.ts';
import { coordinatedClause, endOfPhrase, purposeIn } from './end-of-phrase.ts';
import { canSpeak } from './is-sayer.ts';
import { hasFiniteVerb, LEAST_WORDS, type PlacedClause } from './placed-clause.ts';
import type { Quotation } from './quotations.ts';
import { quotationAfterSentence, quotationsBeside } from './quotations-beside.ts';
import { speakerBeside, speakerIn } from './source-of.ts';
import { isReporting } from './speech-tree.ts';
import { TIME } from './time-words.ts';
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

/** What may be the content of a verb, quotations first. */
export const contentsOfVerb = (
  { reading, block, lexicon }: RuleContext,
  sentence: ReadSentence,
  tree: Tree,
  verb: number,
): readonly Content[] => {
  const cue = tree.tokens[verb]!;
  const complements = complementsOfVerb(tree, verb);
  const beside = quotationsBeside(reading, block, sentence, tree, verb);
  const contents: Content[] = complements
    .map((one) => extended(tree, verb, one, lexicon))
    .map(({ frame, runs, core, source, told }) => ({
      frame,
      spans: wholeQuotations(
        runs.map((run) => spanOfRun(tree.tokens, run)),
        block.quotations,
        cue,
      ),
      core: wholeQuotations(
        core.map((run) => spanOfRun(tree.tokens, run)),
        block.quotations,
        cue,
      ),
      source,
      told,
      quoted: false,
      speaker: null,
    }));
  const naming = namingContent(tree, verb, complements, lexicon);
  if (naming) {
    const spans = wholeQuotations([spanOfRun(tree.tokens, naming)], block.quotations, cue);
    contents.unshift({ ...BY_SUBJECT, frame: 'object complement', spans, core: spans });
  }
  const judged = judgedObject(tree, verb, complements, lexicon);
  if (judged) {
    const spans = wholeQuotations([spanOfRun(tree.tokens, judged)], block.quotations, cue);
    contents.unshift({ ...BY_SUBJECT, frame: 'object', spans, core: spans });
  }
  const byPlace = isReporting(cue, lexicon) ? placedClause(tree, verb, lexicon, contents) : null;
  const placed = byPlace && isObjectOf(reading, sentence, tree, verb, byPlace) ? null : byPlace;
  if (placed) {
    const whole = (range: TokenRange) =>
      wholeQuotations(
        [range, ...(placed.rest ? [placed.rest] : [])].map((one) => spanOfRun(tree.tokens, one)),
        block.quotations,
        cue,
      );
    const impersonal = isImpersonal(tree, verb);
    const passive = impersonal || beginsAsParticiple(tree, verb);
    contents.unshift({
      frame: impersonal ? 'it passive clause' : 'clause',
      spans: whole(placed.content),
      core: whole(placed.core),
      source: passive ? (agentOf(tree, verb) === null ? 'none' : 'agent') : 'subject',
      told: toldBetween(tree, verb, placed.content.first),
      quoted: false,
      speaker: placed.speaker ? speakerIn(tree, placed.speaker) : null,
    });
  }
  const question =
    placed || contents.some(({ frame }) => frame === 'clause') ? null : questionAfter(tree, verb, lexicon);
  if (question) {
    const spans = wholeQuotations([spanOfRun(tree.tokens, question)], block.quotations, cue);
    contents.unshift({ ...BY_SUBJECT, frame: 'clause', spans, core: spans });
  }
  for (const content of contents.filter(({ frame, spans }) => frame === 'clause' && isMarked(tree, spans)))
    contents.push({ ...content, frame: 'marked clause' });
  if (beside.length === 0) return withContinuation(reading.text, block, sentence, tree, verb, contents);
  const clause = contents.find(({ frame }) => frame === 'clause');
  const first = beside[0]!;
  if (clause && first.outer.start > cue.start && isPart(reading.text, first, clause.spans))
    return [clause, ...contents];
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

/** `rejected as baseless the union's complaint that …`: a long object stands behind what it is said to be. */
const judgedObject = (
  tree: Tree,
  verb: number,
  complements: readonly Complement[],
  lexicon: CueLexicon,
): TokenRange | null => {
  const { tokens } = tree;
  if (tokens[verb + 1]?.text !== 'as' || complements.some(({ frame }) => frame === 'clause')) return null;
  let first = verb + 2;
  while (/^(?:ADV|ADJ)$/.test(tokens[first]?.upos ?? '')) first++;
  const begins = tokens[first]?.upos === 'DET' || tokens[first + 1]?.xpos === 'POS' || tokens[first]?.xpos === 'PRP$';
  if (!begins || tokens[first - 1]!.upos !== 'ADJ') return null;
  return { first, last: endOfClause(tree, first, verb, lexicon) };
};

/**
 * `called the plan "a mistake"`: the object with what it is called, where the tree sees two phrases or none. What stands in
 * quotation marks right behind a phrase is what it is called.
 */
const namingContent = (
  tree: Tree,
  verb: number,
  complements: readonly Complement[],
  lexicon: CueLexicon,
): TokenRange | null => {
  if (lexicon.verbs.get(tree.tokens[verb]!.lemma.toLowerCase())?.has('object complement') !== true) return null;
  if (isPassive(tree, verb) || complements.some(({ frame }) => frame === 'object complement')) return null;
  const named = namedPronoun(tree, verb) ?? quotedName(tree, verb);
  if (named !== null) return { first: verb + 1, last: endOfPhrase(tree, named, lexicon) };
  const object = complements.find(({ frame, head }) => frame === 'object' && head > verb)?.core.at(-1);
  const next = object && tree.tokens[object.last + 1];
  if (!next || !/^(?:DET|ADJ|NOUN|ADV)$/.test(next.upos) || TIME.test(next.text)) return null;
  // `called the ministry twice` names nothing, `called it very late` does
  if (next.upos === 'ADV' && tree.tokens[object.last + 2]?.upos !== 'ADJ') return null;
  return { first: object.first, last: endOfPhrase(tree, object.last + 1, lexicon) };
};

/** `call this an attack`, read as one phrase, or `calls them deserters`: nothing but a name follows a pronoun. */
const namedPronoun = ({ tokens }: Tree, verb: number): number | null => {
  const [pronoun, next] = [tokens[verb + 1], tokens[verb + 2]];
  if (!/^(?:this|that|it|him|her|them|us|me|themselves|himself|herself|itself)$/i.test(pronoun?.text ?? '') || !next)
    return null;
  const isName = /^(?:NOUN|ADJ)$/.test(next.upos) && !isRelation(next.deprel, 'obl') && !TIME.test(next.text);
  return isName || /^(?:an?|the)$/i.test(next.text) ? verb + 2 : null;
};

const LONGEST_NAMED = 18;

/** The first token in quotation marks behind the phrase that follows a verb; null where anything but a phrase stands between. */
const quotedName = ({ tokens }: Tree, verb: number): number | null => {
  for (let i = verb + 1; i < Math.min(tokens.length - 1, verb + LONGEST_NAMED); i++) {
    const { text, upos, xpos } = tokens[i]!;
    // of `called the “open door” plan …` the marks hold a part of the phrase
    if (/^(?:["“‘«]|``|'')$/.test(text))
      return i > verb + 1 && !/^(?:the|his|its|their)$/i.test(tokens[i - 1]!.text) ? i + 1 : null;
    if (/^(?:PUNCT|VERB|AUX|SCONJ|CCONJ)$/.test(upos) || /^W/.test(xpos)) return null;
    // `called for “restraint”`
    if (upos === 'ADP' && i === verb + 1) return null;
  }
  return null;
};

/** Frames whose phrase may run on where the tree breaks it off. */
const PHRASE = /^(?:object|as|for|of|on|over|about|against|to|gerund|infinitive|passive as)$/;

/** `promised citizenship and increased rights`: a word that limits the second noun is hung elsewhere and parts the two. */
const withCoordinated = ({ tokens }: Tree, runs: readonly TokenRange[]): readonly TokenRange[] => {
  const merged: TokenRange[] = [];
  for (const run of runs) {
    const before = merged.at(-1);
    const between = before === undefined ? [] : tokens.slice(before.last + 1, run.first);
    const joins =
      /^(?:CCONJ|PUNCT)$/.test(between[0]?.upos ?? '') &&
      between.slice(1).every(({ upos, xpos }) => /^(?:ADJ|ADV|DET)$/.test(upos) || /^VB[NG]$/.test(xpos)) &&
      between.length <= LONGEST_LIMITS &&
      /^(?:NOUN|PROPN)$/.test(tokens[run.first]!.upos);
    if (joins && before) merged[merged.length - 1] = { first: before.first, last: run.last };
    else merged.push(run);
  }
  return merged;
};

const LONGEST_LIMITS = 4;

/** `urged them to leave in a resolution.`: the text in which it was said, where it ends the sentence. */
const givenOutIn = ({ tokens }: Tree, first: number, { givenOut }: CueLexicon): number | null => {
  const at = tokens.findIndex(
    ({ index, text }) => index >= first && text === 'in' && /^(?:an?|its|their)$/i.test(tokens[index + 1]?.text ?? ''),
  );
  if (at < 0) return null;
  let noun = at + 2;
  while (/^(?:ADJ|NOUN|PROPN)$/.test(tokens[noun]?.upos ?? '') && tokens[noun + 1]?.upos === 'NOUN') noun++;
  if (!givenOut.has(tokens[noun]?.lemma.toLowerCase() ?? '')) return null;
  const behind = tokens.slice(noun + 1);
  return behind.every(
    ({ upos, text }) => upos === 'PUNCT' || /^(?:adopted|published|released|issued|on)$/i.test(text) || TIME.test(text),
  )
    ? at
    : null;
};

/** A phrase after the verb, to where it ends by its place. */
const extended = (tree: Tree, verb: number, complement: Complement, lexicon: CueLexicon): Complement => {
  const { frame } = complement;
  const runs = withCoordinated(tree, complement.runs);
  const core = withCoordinated(tree, complement.core);
  const last = core.at(-1)?.last ?? -1;
  // `hailed as a beginning by the mayor and denounced by others`: who says so ends the phrase
  const agent = complement.source === 'agent' ? agentOf(tree, verb) : null;
  if (!PHRASE.test(frame) || last < verb || (agent !== null && agent > last)) return complement;
  const pronoun = frame === 'object' && isLonePronoun(tree, complement.head) && !isJudged(tree, complement.head);
  const cut = pronoun
    ? complement.head + 1
    : (purposeIn(tree, core.at(-1)!.first + 1, last) ??
      givenOutIn(tree, core.at(-1)!.first + 1, lexicon) ??
      coordinatedClause(tree, core.at(-1)!.first, last, verb, lexicon));
  if (cut !== null) {
    const shorten = (ranges: readonly TokenRange[]) =>
      ranges
        .filter(({ first }) => first < cut)
        .map((range) => (range.last >= cut ? { ...range, last: cut - 1 } : range));
    return { ...complement, runs: shorten(runs), core: shorten(core) };
  }
  const question = /^W/.test(tree.tokens[core.at(-1)!.first]!.xpos);
  const end = question
    ? Math.max(last, endOfClause(tree, core.at(-1)!.first, verb, lexicon))
    : endOfPhrase(tree, last, lexicon);
  if (end === last) return complement;
  const stretch = (ranges: readonly TokenRange[]) =>
    ranges
      .map((range) => (range.last === last ? { ...range, last: end } : range))
      .filter((range) => range.first <= last || range.first > end);
  return { ...complement, runs: stretch(runs), core: stretch(core) };
};

/** `mentioned it in a speech`: nothing belongs to a pronoun. */
const isLonePronoun = (tree: Tree, head: number): boolean =>
  /^(?:him|her|it|them|me|us|this|that)$/i.test(tree.tokens[head]!.text) &&
  tree.child(head, 'conj', 'acl', 'advcl', 'appos') === null;

/** `them as the richest men`: what somebody is held to be belongs to it. */
const isJudged = ({ tokens }: Tree, pronoun: number): boolean =>
  tokens[pronoun + 1]?.text === 'as' && /^(?:DET|ADJ|NUM)$/.test(tokens[pronoun + 2]?.upos ?? '');

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
