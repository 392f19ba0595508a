import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Token } from '../../language/sentence.ts';
import { partiesOf } from '../parties/parties.ts';
import type { Reading } from '../reading.ts';
import { treeOf } from '../tree.ts';
import { wordClass } from '../word-class.ts';
import type { Attribution } from './attribution.ts';
import { canSpeak } from './is-sayer.ts';
import { mention } from './source-range.ts';

const OUTLETS = wordClass('news-outlets');
/** tokens between what reports and whom it cites */
const FARTHEST = 60;

/**
 * `the agency reported, citing the ministry`, `According to the daily, quoting an officer, …`: whom an outlet cites speaks,
 * and the outlet passes it on. What anybody else cites (`the minister said, citing the law`) are his reasons.
 */
export const withCitedSource = (reading: Reading, attribution: Attribution): Attribution => {
  const { sentence, source, cueHead, rule } = attribution;
  if (!source || source.sentence !== sentence || !/^(?:verb|according to|as noted)/.test(rule)) return attribution;
  if (!isOutlet(reading, attribution)) return attribution;
  const cited = citedNear(reading.knowledge, attribution);
  if (cited === null) return attribution;
  return { ...attribution, source: mention(sentence, treeOf(sentence), cited, cueHead), reporter: source.head };
};

/** `citing a naval officer`: who is named for it is nothing that is said; a reason (`citing the weather`) is. */
export const isCitation = (reading: Reading, attribution: Attribution): boolean =>
  isCiting(attribution.sentence.tokens[attribution.cueHead]!.text) &&
  speakerCited(reading.knowledge, attribution, attribution.cueHead) !== null;

const isCiting = (text: string): boolean => /^(?:citing|quoting)$/i.test(text);

const isOutlet = (reading: Reading, { source }: Attribution): boolean => {
  if (!source) return false;
  const { knowledge } = reading;
  const outlets = OUTLETS(knowledge);
  const isNoun = ({ upos, lemma }: Token): boolean => /^(?:NOUN|ADJ)$/.test(upos) && outlets.has(lemma.toLowerCase());
  const { tokens } = source.sentence;
  // `the daily Morning Lake`
  if (isNoun(tokens[source.head]!) || tokens.some((one) => one.head === source.head && isNoun(one))) return true;
  const [party] = partiesOf(reading).of(source.sentence, source.head);
  return party?.actor != null && knowledge.actors.get(party.actor)?.kind === 'medium';
};

const citedNear = (knowledge: Knowledge, attribution: Attribution): number | null => {
  const { sentence, source, cueHead } = attribution;
  const from = Math.min(source!.head, cueHead);
  for (const { index, text } of sentence.tokens.slice(from, from + FARTHEST)) {
    if (!isCiting(text) || sentence.tokens[index - 1]?.text !== ',') continue;
    return speakerCited(knowledge, attribution, index);
  }
  return null;
};

/** Whom a participle cites: a person, body or text; no reasons. */
const speakerCited = (knowledge: Knowledge, { sentence }: Attribution, citing: number): number | null => {
  const cited = treeOf(sentence).child(citing, 'obj');
  return cited !== null && cited > citing && canSpeak(knowledge, sentence, cited) ? cited : null;
};
