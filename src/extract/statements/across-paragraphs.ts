import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import type { Attribution } from './attribution.ts';
import type { QuotedBlock } from './block-quotations.ts';
import type { CueLexicon } from './cue-lexicon.ts';
import type { Quotation } from './quotations.ts';
import { sourceHeadOf } from './source-of.ts';
import { mention } from './source-range.ts';
import { speechTreeOf } from './speech-tree.ts';

/** A block with what the rules found in it. */
export interface AttributedBlock {
  readonly block: QuotedBlock;
  readonly attributions: readonly Attribution[];
}

/**
 * Speech that runs over paragraphs. A paragraph whose quotation is not closed goes on in the next one that begins with a
 * mark, whichever of them has the cue; and a paragraph that ends `the statement reads:` is followed by its content.
 */
export const acrossParagraphs = (
  reading: Reading,
  blocks: readonly AttributedBlock[],
  lexicon: CueLexicon,
): readonly Attribution[] => {
  const lists = blocks.map(({ attributions }) => [...attributions]);
  for (let i = 1; i < blocks.length; i++) {
    const opening = speechAtStart(reading.text, blocks[i]!.block);
    if (!opening) continue;
    const before = blocks[i - 1]!.block;
    const open = before.quotations.at(-1);
    const own = lists[i]!.findIndex((one) => one.quoted && holds(one, opening));
    if (open && !open.closed) {
      const earlier = lists[i - 1]!.findIndex((one) => one.quoted && holds(one, open));
      if (earlier >= 0 && own < 0) {
        // the speaker stays the one of the paragraph before, and the next paragraph may go on from here
        const going = withQuotation(lists[i - 1]![earlier]!, opening, false);
        lists[i - 1]![earlier] = going;
        if (!opening.closed) lists[i]!.push(...lists[i - 1]!.splice(earlier, 1));
      } else if (earlier < 0 && own >= 0) lists[i]![own] = withQuotation(lists[i]![own]!, open, true);
      continue;
    }
    const last = lists[i - 1]!.findLastIndex((one) => one.quoted && endsIn(one, before));
    if (own < 0 && last >= 0 && isWhole(reading.text, blocks[i]!.block, opening)) {
      const going = withQuotation(lists[i - 1]![last]!, opening, false);
      lists[i - 1]!.splice(last, 1);
      lists[i]!.push(going);
      continue;
    }
    const announced = own < 0 ? announcedContent(reading.knowledge, before, opening, lexicon, lists[i - 1]!) : null;
    if (announced) lists[i - 1]!.push(announced);
  }
  return lists.flat();
};

const speechAtStart = (text: string, { sentences, quotations }: QuotedBlock): Quotation | null => {
  const [first] = quotations;
  return first && text.slice(sentences[0]!.start, first.outer.start).trim() === '' ? first : null;
};

/** The last sentence of a block has the speaker, or goes on with what was said before it. */
const endsIn = ({ sentence, content }: Attribution, { sentences }: QuotedBlock): boolean => {
  const last = sentences.at(-1)!;
  return sentence === last || content.some(({ end }) => end >= last.end - 1);
};

/** A paragraph that is a quotation from beginning to end. */
const isWhole = (text: string, { sentences }: QuotedBlock, { outer }: Quotation): boolean =>
  !/[\p{L}\p{N}]/u.test(text.slice(outer.end, sentences.at(-1)!.end));

const holds = ({ content }: Attribution, { outer }: Quotation): boolean =>
  content.some(({ start, end }) => start <= outer.start && outer.end <= end);

const withQuotation = (attribution: Attribution, quotation: Quotation, before: boolean): Attribution => {
  const core = { start: quotation.start, end: quotation.end };
  return before
    ? { ...attribution, content: [quotation.outer, ...attribution.content], core: [core, ...attribution.core] }
    : { ...attribution, content: [...attribution.content, quotation.outer], core: [...attribution.core, core] };
};

/** `The mayor also voiced concern about the port:`: whoever has just spoken speaks on in the quotation. */
const saidOn = (sentence: ReadSentence, opening: Quotation, found: readonly Attribution[]): Attribution | null => {
  const last = found.findLast(
    (one) => one.sentence === sentence && one.source !== null && !/^according/.test(one.rule),
  );
  return last === undefined
    ? null
    : {
        ...last,
        rule: 'verb quote',
        content: [opening.outer],
        core: [{ start: opening.start, end: opening.end }],
        quoted: true,
        told: null,
      };
};

/** `The ministry's statement reads:` at the end of a paragraph, with the quotation that begins the next one. */
const announcedContent = (
  knowledge: Knowledge,
  block: QuotedBlock,
  opening: Quotation,
  lexicon: CueLexicon,
  found: readonly Attribution[],
): Attribution | null => {
  const sentence = block.sentences.at(-1)!;
  if (sentence.tokens.at(-1)?.text !== ':') return null;
  const takesQuotation = (lemma: string) => lexicon.verbs.get(lemma.toLowerCase())?.get('quote');
  const verb = sentence.tokens.findLast(({ upos, lemma }) => upos === 'VERB' && takesQuotation(lemma) !== undefined);
  if (!verb || found.some(({ cue }) => cue.start <= verb.start && verb.end <= cue.end))
    return saidOn(sentence, opening, found);
  const tree = speechTreeOf(sentence, lexicon);
  const sense = takesQuotation(verb.lemma);
  return sense === undefined
    ? null
    : {
        rule: 'verb quote',
        sentence,
        sense,
        cueHead: verb.index,
        cue: { start: verb.start, end: verb.end },
        source: mention(sentence, tree, sourceHeadOf(knowledge, tree, verb.index), verb.index),
        content: [opening.outer],
        core: [{ start: opening.start, end: opening.end }],
        quoted: true,
        told: null,
      };
};
