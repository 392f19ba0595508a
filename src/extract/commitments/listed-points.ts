import type { AgreementFinding } from '../../kinds/agreement.ts';
import type { CommitmentFinding } from '../../kinds/commitment.ts';
import type { Draft } from '../../kinds/finding.ts';
import type { Party } from '../../kinds/party.ts';
import { inOneLine } from '../in-one-line.ts';
import { partiesOf } from '../parties/parties.ts';
import type { Reading, ReadSentence } from '../reading.ts';

type ByAgreement = ReadonlyMap<ReadSentence, readonly Draft<AgreementFinding>[]>;

/** A list that is being read: whose points, and the number of the last one. */
interface OpenList {
  readonly agreement: Draft<AgreementFinding>;
  readonly obligor: readonly Party[];
  readonly number: number;
}

/**
 * The numbered points of an agreement or proposal that a text lists after naming it: `It included: 1. Mutual
 * recognition …; 2. …`. Each is a commitment of all its parties.
 */
export const listedPoints = (reading: Reading, agreements: ByAgreement): readonly Draft<CommitmentFinding>[] => {
  const found: Draft<CommitmentFinding>[] = [];
  const { text, sentences } = reading;
  let list: OpenList | null = null;
  let last: { agreement: Draft<AgreementFinding>; sentence: ReadSentence; index: number } | null = null;
  for (const [index, sentence] of sentences.entries()) {
    const own = agreements.get(sentence)?.[0];
    const point = pointOf(text, sentence);
    if (list && point && point.number === list.number + 1) {
      const { agreement, obligor } = list as OpenList;
      list = { agreement, obligor, number: point.number };
      found.push(draftOf(reading, sentence, point, agreement, obligor));
      continue;
    }
    if (point?.number !== 1) list = null;
    if (
      point?.number === 1 &&
      last &&
      last.index >= index - 2 &&
      /:\s*$/.test(
        text.slice(sentences[index - 1]?.start ?? 0, sentence.start + point.offset).replace(/\d+[.)]\s*$/, ''),
      )
    ) {
      list = { agreement: last.agreement, obligor: obligorsOf(reading, last.agreement, last.sentence), number: 1 };
      found.push(draftOf(reading, sentence, point, list.agreement, list.obligor));
      continue;
    }
    if (own) last = { agreement: own, sentence, index };
  }
  return found;
};

interface Point {
  readonly number: number;
  /** where its words begin in the sentence */
  readonly offset: number;
}

/** A sentence that is a numbered point and names no subject of its own: `1. Mutual recognition of …;`. */
const pointOf = (text: string, sentence: ReadSentence): Point | null => {
  const inside = /^\s*(\d{1,2})[.)]\s+/.exec(text.slice(sentence.start, sentence.start + 12));
  if (inside) return { number: Number(inside[1]), offset: inside[0].length };
  const before = /(\d{1,2})[.)]\s*$/.exec(text.slice(Math.max(0, sentence.start - 8), sentence.start));
  return before ? { number: Number(before[1]), offset: 0 } : null;
};

const draftOf = (
  reading: Reading,
  sentence: ReadSentence,
  point: Point,
  agreement: Draft<AgreementFinding>,
  obligor: readonly Party[],
): Draft<CommitmentFinding> => {
  const start = sentence.start + point.offset;
  const words = reading.text.slice(start, sentence.end).replace(/(?<![;.,\s])[;.,\s]+(?:\d{1,3}\s*)?$/, '');
  return {
    kind: 'commitment',
    start,
    end: start + words.length,
    quote: words,
    block: sentence.block,
    group: null,
    rule: 'commitments@1/point',
    agreement: agreement.name,
    provision: `point ${point.number}`,
    obligor: [...obligor],
    action: inOneLine(reading, start, start + words.length),
    deadline: null,
  };
};

/** The agreement's parties; where the text names none, the states of the sentence that names it. */
const obligorsOf = (reading: Reading, agreement: Draft<AgreementFinding>, sentence: ReadSentence): readonly Party[] => {
  if (agreement.parties.length > 0) return agreement.parties;
  const found: Party[] = [];
  for (const token of sentence.tokens)
    for (const party of partiesOf(reading).ofHead(sentence, token.index))
      if (
        party.actor &&
        reading.knowledge.actors.get(party.actor)?.kind === 'state' &&
        !found.some((other) => other.actor === party.actor)
      )
        found.push(party);
  return found;
};
