import type { Sentence, Token } from '../../src/language/sentence.ts';

/** A sentence of the form `SUBJECT VERB …`, parted so that it can be told in other ways. */
export interface ToldSentence {
  readonly text: string;
  /** the subject as written */
  readonly subject: string;
  /** what stands behind the subject, without the full stop: ` expelled the envoy` */
  readonly rest: string;
  readonly verb: Token;
  readonly tokens: readonly Token[];
  /** whether the subject is a name, and whether it is several */
  readonly named: boolean;
  readonly plural: boolean;
}

/** Parts a sentence whose subject opens it; null for sentences of another form. */
export const toldSentence = (text: string, { tokens }: Sentence): ToldSentence | null => {
  const verb = tokens.find(({ deprel }) => deprel === 'root');
  const subject =
    verb &&
    tokens.find(({ head, deprel, index }) => head === verb.index && index < verb.index && /^nsubj/.test(deprel));
  if (!verb || !subject) return null;
  const words = tokens.filter(({ index }) => isUnder(tokens, index, subject.index));
  const last = words.at(-1)!;
  if (words[0]!.index !== 0 || last.index >= verb.index || /[,;]/.test(last.text)) return null;
  return {
    text,
    subject: text.slice(0, last.end),
    rest: text.slice(last.end).replace(/[.!]$/, ''),
    verb,
    tokens,
    named: subject.upos === 'PROPN',
    plural:
      subject.xpos.endsWith('S') || tokens.some(({ head, deprel }) => head === subject.index && deprel === 'conj'),
  };
};

const isUnder = (tokens: readonly Token[], index: number, above: number): boolean => {
  for (let at = index; at >= 0; at = tokens[at]!.head) if (at === above) return true;
  return false;
};
