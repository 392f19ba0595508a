import type { ReadSentence } from '../../reading.ts';
import type { Tree } from '../../tree.ts';
import type { Attribution } from '../attribution.ts';
import type { AttributionRule } from '../attribution-rule.ts';
import { isQuoted } from '../block-quotations.ts';
import { agentOf } from '../complement.ts';
import { type Content, contentsOfVerb } from '../contents-of-verb.ts';
import { verbCueSpan, verbLemma, verbPhraseLemma } from '../cue-span.ts';
import { mention, sourceHeadOf } from '../source-of.ts';
import { speechTreeOf } from '../speech-tree.ts';

/** A verb that reports: `said that`, `"…," she said`, `denied the claim`, `was described by X as`. */
export const verbCue: AttributionRule = (context, sentence) => {
  const tree = speechTreeOf(sentence, context.lexicon);
  const found: Attribution[] = [];
  for (const token of sentence.tokens) {
    if (token.upos !== 'VERB' || isQuoted(token, context.block, context.reading.text)) continue;
    const phrase = verbPhraseLemma(tree, token.index);
    const senses =
      (phrase ? context.lexicon.verbs.get(phrase) : undefined) ??
      context.lexicon.verbs.get(verbLemma(tree, token.index));
    if (!senses) continue;
    const contents = contentsOfVerb(context, sentence, tree, token.index);
    const fitting = contents.filter(({ frame, spans }) => senses.has(frame) && spans.length > 0);
    const content = thingBeforePerson(tree, fitting);
    if (content) found.push(attribution(sentence, tree, token.index, content, senses.get(content.frame)!));
  }
  return found;
};

/** `condemned the detention for a post`: with a thing as its object, the object is what is condemned, not the reason. */
const thingBeforePerson = (tree: Tree, contents: readonly Content[]): Content | undefined => {
  const [first] = contents;
  if (first?.frame !== 'for' || first.told === null || tree.tokens[first.told]!.upos !== 'NOUN') return first;
  const object = contents.find(({ frame }) => frame === 'object');
  return object && /(?:ion|ment|ness|ity|ance|ence|ing|al|ure|ship|sis)s?$/.test(tree.tokens[first.told]!.lemma)
    ? object
    : first;
};

const attribution = (
  sentence: ReadSentence,
  tree: Tree,
  verb: number,
  content: Content,
  sense: Attribution['sense'],
): Attribution => ({
  rule: `verb ${content.frame}`,
  sentence,
  sense,
  cueHead: verb,
  cue: verbCueSpan(tree, verb, content.frame),
  source: mention(sentence, tree, headOfSource(tree, verb, content), verb),
  content: content.spans,
  core: content.core,
  quoted: content.quoted,
  told: content.told,
  ...(content.continuation && { continuation: content.continuation }),
});

const headOfSource = (tree: Tree, verb: number, { source, speaker }: Content): number | null => {
  if (source === 'none') return null;
  if (source === 'agent') return agentOf(tree, verb);
  return speaker ?? sourceHeadOf(tree, verb);
};
