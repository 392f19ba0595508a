import type { Span } from '../../kinds/span.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Token } from '../../language/sentence.ts';
import type { ReadSentence } from '../reading.ts';
import type { Tree } from '../tree.ts';
import type { Attribution } from './attribution.ts';
import type { RuleContext } from './attribution-rule.ts';
import type { CueLexicon, CueSense } from './cue-lexicon.ts';
import { canSpeak } from './is-sayer.ts';
import { mention } from './source-range.ts';
import { speechTreeOf } from './speech-tree.ts';

/** tokens between the comma and the verb: `an allegation that the league’s two spokesmen have repeatedly denied` */
const FARTHEST_VERB = 14;
const LEAST_DENIED = 2;

/**
 * `Norland accused the mayor of taking bribes, a charge he denied`; `…, something the league disputes`; `…, which he denies`; `…, claims
 * rejected by Ostria`: what stands before the comma is denied by whoever is the subject behind it. Of what somebody is
 * told to have said there, only what was said.
 * @param own the attributions of the sentence that the rules have found
 */
export const deniedCharges = (
  { reading: { knowledge }, lexicon }: RuleContext,
  sentence: ReadSentence,
  own: readonly Attribution[],
): readonly Attribution[] => {
  const tree = speechTreeOf(sentence, lexicon);
  return tree.tokens.flatMap(({ index, text }) => {
    if (!/^[,–—-]$/.test(text)) return [];
    const denial = denialBehind(tree, index, lexicon);
    if (denial === null) return [];
    const { verb, sense } = denial;
    const before = tree.tokens[index]!.start;
    const reported = own.findLast(
      ({ cueHead, source, cue, core }) =>
        cueHead !== verb && source !== null && cue.start < before && core.some(({ start }) => start < before),
    );
    const denied = deniedBefore(tree, index, reported);
    if (denied === null) return [];
    const pronoun = /^(?:he|she|it|they)$/i.test(tree.tokens[denial.speaker]!.text);
    const charged = pronoun ? chargedBefore(knowledge, sentence, index, reported?.cue.end ?? 0) : null;
    const { start, end } = tree.tokens[verb]!;
    return [
      {
        rule: 'denied charge',
        sentence,
        sense,
        cueHead: verb,
        cue: { start, end },
        source: mention(sentence, tree, charged ?? denial.speaker, verb),
        content: [denied],
        core: [denied],
        quoted: false,
        told: null,
      },
    ];
  });
};

/** What others are told to say ends before the charge that is denied behind it. */
export const upToDenials = (own: readonly Attribution[], denials: readonly Attribution[]): readonly Attribution[] =>
  denials.reduce<readonly Attribution[]>((kept, { cueHead, cue, content: [denied] }) => {
    const cut = ({ start, end }: Span): Span =>
      start < denied!.end && end >= cue.start ? { start, end: denied!.end } : { start, end };
    return kept
      .filter((one) => one.cueHead !== cueHead)
      .map((one) => ({ ...one, content: one.content.map(cut), core: one.core.map(cut) }));
  }, own);

interface Denial {
  readonly verb: number;
  readonly speaker: number;
  readonly sense: CueSense;
}

/** Behind a comma: a noun for what is claimed, and a verb of denying with its own subject or with `by`. */
export const denialBehind = ({ tokens }: Tree, comma: number, lexicon: CueLexicon): Denial | null => {
  let noun = comma + 1;
  while (/^(?:DET|ADJ)$/.test(tokens[noun]?.upos ?? '') && noun < comma + 4) noun++;
  const claim = tokens[noun];
  if (
    !claim ||
    !(/^(?:something|which)$/i.test(claim.text) || lexicon.nouns.get(claim.lemma.toLowerCase())?.has('clause'))
  )
    return null;
  let speaker = -1;
  let of = -1;
  for (let i = noun + 1; i < Math.min(tokens.length, comma + FARTHEST_VERB); i++) {
    const { text, upos, xpos } = tokens[i]!;
    if (i === noun + 1 && /^that$/i.test(text)) continue;
    if (upos === 'PUNCT' || upos === 'SCONJ') return null;
    const found = upos === 'VERB' ? denies(tokens[i]!, lexicon) : null;
    // what somebody rejects behind `which` may be an offer or a demand, for a reason that follows
    const sense = found?.act === 'reject' && /^which$/i.test(claim.text) ? null : found;
    if (sense !== null && speaker >= 0 && xpos !== 'VBG') return { verb: i, speaker, sense };
    if (sense !== null && xpos === 'VBN' && tokens[i + 1]?.text === 'by') {
      const agent = endOfPhrase(tokens, i + 2);
      return agent === null ? null : { verb: i, speaker: agent, sense };
    }
    // `the government of Norland`, `the Union of Miners`
    const isPartOf = speaker === i - 1 && /^of$/i.test(text);
    if (isPartOf) of = i;
    if (upos === 'VERB' || (upos === 'ADP' && !isPartOf)) return null;
    if (/^(?:NOUN|PROPN|PRON)$/.test(upos) && !/^(?:that|which)$/i.test(text) && of < 0) speaker = i;
  }
  return null;
};

const denies = ({ lemma }: Token, lexicon: CueLexicon): CueSense | null => {
  const sense = lexicon.verbs.get(lemma.toLowerCase())?.get('object');
  return sense && /^(?:deny|reject)$/.test(sense.act) ? sense : null;
};

/** The last noun of the phrase that begins there. */
const endOfPhrase = (tokens: readonly Token[], first: number): number | null => {
  let last: number | null = null;
  for (let i = first; /^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/.test(tokens[i]?.upos ?? ''); i++)
    if (/^(?:NOUN|PROPN)$/.test(tokens[i]!.upos)) last = i;
  return last;
};

/** What was claimed before the comma: the words that are reported there, else all from the beginning of the sentence. */
const deniedBefore = ({ tokens }: Tree, comma: number, reported: Attribution | undefined): Span | null => {
  const before = tokens[comma]!.start;
  const said = reported?.core.findLast(({ start }) => start < before);
  const start = said?.start ?? tokens.find(({ upos }) => !/^(?:PUNCT|CCONJ)$/.test(upos))?.start ?? before;
  const first = tokens.findIndex((token) => token.start >= start);
  return comma - first < LEAST_DENIED ? null : { start, end: Math.min(said?.end ?? before, tokens[comma - 1]!.end) };
};

/** Of `accused the mayor of theft, a charge he denied` the mayor: whoever is charged, not who charges. */
const chargedBefore = (knowledge: Knowledge, sentence: ReadSentence, comma: number, from: number): number | null =>
  sentence.tokens.find(
    ({ index, start, deprel, upos }) =>
      index < comma &&
      start >= from &&
      /^(?:nsubj|obj|iobj)/.test(deprel) &&
      /^(?:NOUN|PROPN)$/.test(upos) &&
      canSpeak(knowledge, sentence, index),
  )?.index ?? null;
