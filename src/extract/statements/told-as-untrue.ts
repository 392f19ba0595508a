import type { Reading, ReadSentence } from '../reading.ts';
import type { Attribution } from './attribution.ts';
import { cueLexicon, type Senses } from './cue-lexicon.ts';
import { isUnsaid } from './is-unsaid.ts';

/** Acts whose infinitive has not been done yet: urged them to condemn it, promised to ask for it. */
const ASKS: ReadonlySet<Attribution['sense']['act']> = new Set([
  'urge',
  'demand',
  'ask',
  'propose',
  'promise',
  'threaten',
  'agree',
  'reject',
  'warn',
]);

/**
 * `denied that his cabinet had agreed to leave`, `asked whether she had promised it`: that somebody said something stands
 * in what is denied, only asked or still to be done (`urged him to condemn it`), so nobody is told to have said it. What a noun or a relative clause names there
 * (`denied claims by Norland that`, `rejected what the envoy had said`) was said all the same. Linear in the attributions
 * of a sentence.
 */
export class ToldAsUntrue {
  readonly #untrue = new Map<ReadSentence, Attribution[]>();

  readonly #nouns: Senses;

  constructor(reading: Reading, attributions: readonly Attribution[]) {
    this.#nouns = cueLexicon(reading.knowledge).nouns;
    for (const attribution of attributions)
      if (!attribution.quoted && (denies(attribution) || isUnsaid(reading, attribution) || isToBeDone(attribution))) {
        const known = this.#untrue.get(attribution.sentence);
        if (known) known.push(attribution);
        else this.#untrue.set(attribution.sentence, [attribution]);
      }
  }

  has({ sentence, cueHead, rule }: Attribution): boolean {
    if (!rule.startsWith('verb ')) return false;
    const { start, end, xpos } = sentence.tokens[cueHead]!;
    return (this.#untrue.get(sentence) ?? []).some(
      (denial) =>
        denial.cueHead < cueHead &&
        (xpos === 'VB' || !isToBeDone(denial)) &&
        !this.#isInRelative(sentence, cueHead, denial.cueHead) &&
        denial.core.some((span) => span.start <= start && end <= span.end),
    );
  }

  /** Between a word and the denial above it stands a relative clause; of `claims that it left` the clause is what is claimed. */
  #isInRelative({ tokens }: ReadSentence, from: number, denial: number): boolean {
    for (let at = from, climbed = 0; at >= 0 && at !== denial && climbed < tokens.length; climbed++) {
      const { deprel, head } = tokens[at]!;
      if (deprel === 'acl:relcl' && !this.#nouns.get(tokens[head]!.lemma.toLowerCase())?.has('clause')) return true;
      at = head;
    }
    return false;
  }
}

const isToBeDone = ({ rule, sense }: Attribution): boolean => rule === 'verb infinitive' && ASKS.has(sense.act);

const denies = ({ sense, sentence, core: [said] }: Attribution): boolean => {
  if (/^(?:deny|reject)$/.test(sense.act)) return true;
  const first = said && sense.act === 'ask' ? sentence.tokens.find(({ start }) => start >= said.start) : undefined;
  return first !== undefined && /^(?:whether|if)$/i.test(first.text);
};
