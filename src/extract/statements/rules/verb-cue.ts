import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { firstWhere } from '../../../text/first-where.ts';
import { personNouns } from '../../figures/figure-codebook.ts';
import type { ReadSentence } from '../../reading.ts';
import type { Tree } from '../../tree.ts';
import { wordClass } from '../../word-class.ts';
import type { Attribution, SourceMention } from '../attribution.ts';
import type { AttributionRule, RuleContext } from '../attribution-rule.ts';
import { isQuoted } from '../block-quotations.ts';
import { opensWithoutSubject } from '../body-that-resolves.ts';
import { complementsAfter } from '../complement-of-noun.ts';
import { type Content, contentsOfVerb } from '../contents-of-verb.ts';
import type { CueSense } from '../cue-lexicon.ts';
import { afterCue, verbCueSpan, verbLemma, verbPhraseLemma } from '../cue-span.ts';
import { agentOf } from '../is-passive.ts';
import { canSpeak } from '../is-sayer.ts';
import { likelierSource } from '../likelier-source.ts';
import type { Quotation } from '../quotations.ts';
import { reportsNothing } from '../reports-nothing.ts';
import { sourceHeadOf } from '../source-of.ts';
import { besideContent, mention } from '../source-range.ts';
import { speechTreeOf } from '../speech-tree.ts';

const ASKED = wordClass('asked-bodies');
const LIGHT = wordClass('voicing');
const VOICED = wordClass('voiced-attitudes');
const GATHERINGS = wordClass('protest-gatherings');
const USING = wordClass('using-speeches');
const MEANS_OF_SPEECH = wordClass('means-of-speech');

/** A verb that reports: `said that`, `"…," she said`, `denied the claim`, `was described by X as`. */
export const verbCue: AttributionRule = (context, sentence) => {
  const tree = speechTreeOf(sentence, context.lexicon);
  return tree.tokens.flatMap(({ index, upos }) => {
    if (upos !== 'VERB' || isNoCue(context, sentence, tree, index)) return [];
    const told = contentTold(context, sentence, tree, index);
    return told === null ? [] : (attributionOf(context, sentence, tree, index, told) ?? []);
  });
};

/** Whether a verb reports nothing here, whatever it is followed by. */
const isNoCue = (
  { block, reading, lexicon, insideQuotations }: RuleContext,
  sentence: ReadSentence,
  tree: Tree,
  verb: number,
) => {
  if (isQuoted(tree.tokens[verb]!, block, reading.text) && !(insideQuotations && reportsOthers(tree, verb)))
    return true;
  return reportsNothing(sentence, tree, verb, lexicon);
};

/** What a verb reports, in a frame that one of its senses knows. */
interface ContentTold {
  readonly content: Content;
  readonly sense: CueSense;
  /** true where the verb has that sense only together with its noun or particle: `claimed responsibility` */
  readonly together: boolean;
}

/** Null where the lexicon does not know the verb, or in none of the frames in which it stands here. */
const contentTold = (context: RuleContext, sentence: ReadSentence, tree: Tree, verb: number): ContentTold | null => {
  const { lexicon, reading } = context;
  const phrase = verbPhraseLemma(tree, verb, lexicon);
  const whole = phrase === null ? undefined : lexicon.verbs.get(phrase);
  const alone = lexicon.verbs.get(verbLemma(tree, verb, lexicon));
  if (!whole && !alone) return null;
  const contents = contentsOfVerb(context, sentence, tree, verb);
  // `claimed responsibility for it` says for what, `claimed responsibility` has it for its object
  const together = contents.some(({ frame, spans }) => whole?.has(frame) && spans.length > 0) ? whole : undefined;
  const senses = together ?? alone;
  if (!senses) return null;
  const fitting = contents.filter(({ frame, spans }) => senses.has(frame) && spans.length > 0);
  const content = thingBeforePerson(
    tree,
    (one) => canSpeak(reading.knowledge, sentence, one),
    fitting.filter(
      (one) =>
        !convenes(tree, verb, one) &&
        !isOfThing(context, sentence, one, fitting) &&
        !isPutSomewhere(sentence, verb, one),
    ),
  );
  if (!content || isPurpose(context.reading.knowledge, tree, verb, content) || isName(tree, verb, content)) return null;
  return { content, sense: senses.get(content.frame)!, together: together !== undefined };
};

/** Null where another rule tells it, or nobody is said to say it. */
const attributionOf = (
  context: RuleContext,
  sentence: ReadSentence,
  tree: Tree,
  verb: number,
  { content, sense, together }: ContentTold,
): Attribution | null => {
  if (content.frame === 'object' && isVoiced(context, tree, verb)) return null;
  const isView = sense.act === 'attitude';
  if (isView && isQuoted(tree.tokens[verb]!, context.block, context.reading.text)) return null;
  const source = sourceOf(context, sentence, tree, verb, content);
  if (source === null && content.source === 'subject' && verb > 0 && !opensWithoutSubject(sentence, verb)) return null;
  if (source !== null && isOfDeed(context.reading.knowledge, sentence, tree, verb, source.head)) return null;
  const continuation = content.continuation ?? (isView ? null : quotationBehindColon(context, content));
  const cue = verbCueSpan(context.reading.knowledge, tree, verb, content, context.lexicon, together);
  return {
    rule: `verb ${content.frame}`,
    sentence,
    sense,
    cueHead: verb,
    cue,
    source,
    content: afterCue(sentence, cue, content.spans),
    core: together ? afterCue(sentence, cue, content.core) : content.core,
    quoted: content.quoted,
    told: content.told,
    ...(continuation && { continuation }),
  };
};

/** `the rally underscored how they broke it`, `the custom of announcing it in May`: what happens says nothing. */
const isOfDeed = (
  knowledge: Knowledge,
  sentence: ReadSentence,
  { tokens }: Tree,
  verb: number,
  source: number,
): boolean => {
  if (source < 0 || tokens[source]!.upos !== 'NOUN') return false;
  const { lemma, xpos, deprel, head } = tokens[verb]!;
  // a rally demands, but underlines nothing
  if (canSpeak(knowledge, sentence, source))
    return SHOWING.test(lemma) && GATHERINGS(knowledge).has(tokens[source]!.lemma.toLowerCase());
  const ofNoun = xpos === 'VBG' && deprel === 'acl' && head === source && /^of$/i.test(tokens[verb - 1]!.text);
  return ofNoun || SHOWING.test(lemma);
};

/** Verbs by which things show and people say. */
const SHOWING = /^(?:underscore|underline|highlight)$/i;

/** `described the talks as mixed: “…”`: whose judgement it is goes on in his own words. */
const quotationBehindColon = ({ reading, block }: RuleContext, { spans, quoted }: Content): Quotation | null => {
  const end = spans.at(-1)?.end;
  if (quoted || end === undefined) return null;
  const next = block.quotations[firstWhere(block.quotations, ({ outer }) => outer.start >= end)];
  return next && /^\s*:\s*$/.test(reading.text.slice(end, next.outer.start)) ? next : null;
};

/** Inside a quotation `they lie and I say so` is the speaker's own; `the members have called for` is a report of others. */
const reportsOthers = (tree: Tree, verb: number): boolean => {
  const subject = tree.child(verb, 'nsubj');
  return (
    subject !== null &&
    subject < verb &&
    /^(?:PROPN|NOUN)$/.test(tree.tokens[subject]!.upos) &&
    /^VB[DZPN]$/.test(tree.tokens[verb]!.xpos)
  );
};

/**
 * `used the visit to deny it`, `the right to demand a vote`: what a move is for is not told as said; `rang to say that` is, and
 * what a speech is used for.
 */
const isPurpose = (knowledge: Knowledge, tree: Tree, verb: number, { frame }: Content): boolean => {
  const { deprel, head } = tree.tokens[verb]!;
  const to = tree.tokens[verb - 1];
  // `was quick to deny it` did
  if (to?.text !== 'to' || to.upos !== 'PART' || tree.tokens[head]?.upos === 'ADJ') return false;
  if (isUseOfSpeech(knowledge, tree, verb)) return false;
  return /^(?:acl|csubj|amod)$/.test(deprel) || (deprel === 'advcl' && !/^(?:clause|marked clause|quote)$/.test(frame));
};

/** `used an interview to deny it`, `took the floor to condemn it`, `took to social media to demand it`: it was said there. */
const isUseOfSpeech = (knowledge: Knowledge, tree: Tree, verb: number): boolean => {
  const above = tree.tokens[verb]!.head;
  const occasion = tree.tokens[above]?.upos === 'NOUN' ? above : (tree.child(above, 'obj') ?? tree.child(above, 'obl'));
  const use = occasion === above ? tree.tokens[above]?.head : above;
  if (occasion === null || use === undefined || use < 0 || occasion > verb) return false;
  return (
    USING(knowledge).has(tree.tokens[use]!.lemma.toLowerCase()) &&
    MEANS_OF_SPEECH(knowledge).has(tree.tokens[occasion]!.lemma.toLowerCase())
  );
};

/** `a firm called Northwind` has that name, whoever calls it so. */
const isName = (tree: Tree, verb: number, { frame }: Content): boolean =>
  frame === 'passive complement' && tree.tokens[verb]!.deprel === 'acl' && agentOf(tree, verb) === null;

/** `expressed concern for them`: the noun is the cue, and what it is for the content. */
const isVoiced = ({ lexicon, reading: { knowledge } }: RuleContext, tree: Tree, verb: number): boolean => {
  const noun = tree.child(verb, 'obj');
  if (!LIGHT(knowledge).has(tree.tokens[verb]!.lemma.toLowerCase())) return false;
  if (noun === null || noun < verb || !VOICED(knowledge).has(tree.tokens[noun]!.lemma.toLowerCase())) return false;
  const frames = lexicon.nouns.get(tree.tokens[noun]!.lemma.toLowerCase());
  return complementsAfter(tree, noun).some(({ frame }) => frames?.has(frame));
};

/** `called a meeting to discuss it` asks nobody; `called on them to discuss it` does, and `called Norland to discuss it`. */
const convenes = (tree: Tree, verb: number, { frame, told }: Content): boolean =>
  frame === 'infinitive' &&
  tree.tokens[verb]!.lemma.toLowerCase() === 'call' &&
  told !== null &&
  tree.tokens[told]!.upos !== 'PROPN' &&
  tree.tokens[told]!.deprel === 'obj';

/** `put the losses at nine` says how many; `put villagers at risk` says nothing. */
const isPutSomewhere = ({ tokens }: ReadSentence, verb: number, { frame, told, spans }: Content): boolean => {
  if (frame !== 'at' || told === null || !/^(?:put|place|peg)$/.test(tokens[verb]!.lemma)) return false;
  const { end } = tokens[told]!;
  return !tokens.some(
    (token) =>
      token.start >= end &&
      spans.some((span) => span.start <= token.start && token.end <= span.end) &&
      (token.upos === 'NUM' ||
        /^(?:half|a?(?:dozen|third|quarter)s?|hundreds|thousands|millions|billions)$/i.test(token.text)),
  );
};

/**
 * `urged reforms to prevent it` urges reforms, `urged them to talk` asks people; `agreed with the envoy on talks` tells
 * on what and not only with whom.
 */
const isOfThing = (
  { reading: { knowledge } }: RuleContext,
  sentence: ReadSentence,
  { frame, told }: Content,
  others: readonly Content[],
): boolean => {
  if (frame === 'with') return others.some((other) => /^(?:on|to|infinitive|clause)$/.test(other.frame));
  if (frame !== 'infinitive' || told === null || !others.some((other) => other.frame === 'object')) return false;
  const { upos, lemma } = sentence.tokens[told]!;
  return upos === 'NOUN' && !canSpeak(knowledge, sentence, told) && !ASKED(knowledge).has(lemma.toLowerCase());
};

/**
 * `condemned the detention for a post`: with a thing as its object, the object is what is condemned, not the reason; who is
 * thanked (`the government`) is none.
 */
const thingBeforePerson = (
  tree: Tree,
  speaks: (token: number) => boolean,
  contents: readonly Content[],
): Content | undefined => {
  const [first] = contents;
  if (first?.frame !== 'for' || first.told === null || tree.tokens[first.told]!.upos !== 'NOUN' || speaks(first.told))
    return first;
  const object = contents.find(({ frame }) => frame === 'object');
  return object && /(?:ion|ment|ness|ity|ance|ence|ing|al|ure|ship|sis)s?$/.test(tree.tokens[first.told]!.lemma)
    ? object
    : first;
};

const sourceOf = (
  { reading }: RuleContext,
  sentence: ReadSentence,
  tree: Tree,
  verb: number,
  content: Content,
): SourceMention | null => {
  const byTree = peopleDescribed(reading.knowledge, tree, verb) ?? headOfSource(reading.knowledge, tree, verb, content);
  const head =
    byTree === null || content.source === 'agent' || content.speaker !== null
      ? byTree
      : (likelierSource(reading.knowledge, sentence, tree, verb, byTree, content.spans) ?? byTree);
  return besideContent(mention(sentence, tree, head, verb), content.spans);
};

/** `fired into a crowd of miners demanding pay`: people demand it whom the phrase before names, wherever it was done. */
const peopleDescribed = (knowledge: Knowledge, tree: Tree, verb: number): number | null => {
  const { deprel, head, xpos } = tree.tokens[verb]!;
  if (deprel !== 'acl' || xpos !== 'VBG' || head !== verb - 1) return null;
  const noun = tree.tokens[head]!;
  if (noun.upos !== 'NOUN' || noun.xpos !== 'NNS') return null;
  const ofMany =
    tree.tokens[head - 1]?.text === 'of' && MANY(knowledge).has(tree.tokens[head - 2]?.lemma.toLowerCase() ?? '');
  return ofMany || personNouns(knowledge).has(noun.lemma.toLowerCase()) ? head : null;
};

const MANY = wordClass('crowds');

const headOfSource = (knowledge: Knowledge, tree: Tree, verb: number, { source, speaker }: Content): number | null => {
  if (source === 'none') return null;
  if (source === 'agent') return agentOf(tree, verb);
  return speaker ?? sourceHeadOf(knowledge, tree, verb);
};
