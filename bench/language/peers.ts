import type { SystemWord } from './score-conllu.ts';

/** Another library's words and parts of speech for a text, in sentences. */
export interface Peer {
  readonly name: string;
  analyse(text: string): SystemWord[][];
}

/** wink-nlp with its lite model. Offsets are found again in the text, as it gives none. */
export async function winkNlp(): Promise<Peer> {
  const { default: createWink } = await import('wink-nlp');
  const { default: model } = await import('wink-eng-lite-web-model');
  const wink = createWink(model, ['sbd', 'pos']);
  const { its } = wink;
  return {
    name: 'wink-nlp',
    analyse(text) {
      const document = wink.readDoc(text);
      let at = 0;
      return document
        .sentences()
        .out(its.span)
        .map((span) => {
          const [first, last] = span as unknown as [number, number];
          const words: SystemWord[] = [];
          for (let index = first; index <= last; index++) {
            const token = document.tokens().itemAt(index);
            const value = token.out();
            const start = text.indexOf(value, at);
            if (start < 0) continue;
            at = start + value.length;
            words.push({ start, end: at, upos: token.out(its.pos) });
          }
          return words;
        });
    },
  };
}

/** compromise's tags in the order in which they decide, with the UPOS that comes nearest. */
const COMPROMISE_TAGS: readonly (readonly [string, string])[] = [
  ['ProperNoun', 'PROPN'],
  ['Pronoun', 'PRON'],
  ['Possessive', 'NOUN'],
  ['Auxiliary', 'AUX'],
  ['Copula', 'AUX'],
  ['Modal', 'AUX'],
  ['Verb', 'VERB'],
  ['Determiner', 'DET'],
  ['Conjunction', 'CCONJ'],
  ['Preposition', 'ADP'],
  ['Adverb', 'ADV'],
  ['Adjective', 'ADJ'],
  ['Value', 'NUM'],
  ['Noun', 'NOUN'],
  ['Expression', 'INTJ'],
];

/** compromise keeps punctuation with its words; marks around a word are made tokens of their own here. */
export async function compromise(): Promise<Peer> {
  const { default: nlp } = await import('compromise');
  return {
    name: 'compromise',
    analyse(text) {
      const sentences = nlp(text).json({ offset: true }) as readonly {
        terms: readonly {
          text: string;
          pre: string;
          post: string;
          tags: readonly string[];
          offset: { start: number };
        }[];
      }[];
      let at = 0;
      const marks = (stretch: string): SystemWord[] => {
        const words: SystemWord[] = [];
        for (const mark of stretch) {
          const start = text.indexOf(mark, at);
          if (/\s/.test(mark) || start < 0) continue;
          at = start + mark.length;
          words.push({ start, end: at, upos: 'PUNCT' });
        }
        return words;
      };
      return sentences.map(({ terms }) =>
        terms.flatMap((term) => {
          const before = marks(term.pre ?? '');
          const start = term.text ? text.indexOf(term.text, at) : -1;
          const word: SystemWord[] = [];
          if (start >= 0) {
            at = start + term.text.length;
            const upos = COMPROMISE_TAGS.find(([tag]) => term.tags.includes(tag))?.[1] ?? 'X';
            word.push({ start, end: at, upos });
          }
          return [...before, ...word, ...marks(term.post ?? '')];
        }),
      );
    },
  };
}
