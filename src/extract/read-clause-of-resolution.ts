import type { LanguageEngine, Sentence } from '../language/sentence.ts';

/** `Demands that …`, `Strongly condemns …`, `Further calls upon …`: what a clause of a resolution begins with. */
const CLAUSE = /^(?:\p{Lu}\p{Ll}+ly |(?:Also|Again|Further) (?:\p{Ll}+ly )?)?\p{L}\p{Ll}+s\s/u;
const SUBJECT = 'The Council ';
/** tokens */
const OF_SUBJECT = 2;

/**
 * Parses the words of a clause that leaves its subject to the line over the resolution. The parser takes `Demands` and
 * `Calls` at the beginning for nouns; with a subject before them they are verbs. It is taken out again.
 */
export const readClauseOfResolution = (engine: LanguageEngine, text: string): readonly Sentence[] => {
  if (!CLAUSE.test(text)) return engine.analyse(text);
  const [first, ...rest] = engine.analyse(
    `${SUBJECT}${text[0]!.toLowerCase()}${text.slice(1).replace(/[;,](?=\s{0,4}$)/, '.')}`,
  );
  if (first?.tokens[OF_SUBJECT - 1]?.deprel !== 'nsubj') return engine.analyse(text);
  const back = SUBJECT.length;
  const moved = <T extends { readonly start: number; readonly end: number }>(item: T): T => ({
    ...item,
    start: item.start - back,
    end: item.end - back,
  });
  const sentence: Sentence = {
    start: 0,
    end: first.end - back,
    tokens: first.tokens.slice(OF_SUBJECT).map((token) => ({
      ...moved(token),
      text: text.slice(token.start - back, token.end - back),
      index: token.index - OF_SUBJECT,
      head: token.head < 0 ? -1 : Math.max(0, token.head - OF_SUBJECT),
    })),
    names: first.names
      .filter(({ first: at }) => at >= OF_SUBJECT)
      .map((name) => ({
        ...moved(name),
        first: name.first - OF_SUBJECT,
        last: name.last - OF_SUBJECT,
      })),
  };
  return [
    sentence,
    ...rest.map((other) => ({ ...moved(other), tokens: other.tokens.map(moved), names: other.names.map(moved) })),
  ];
};
