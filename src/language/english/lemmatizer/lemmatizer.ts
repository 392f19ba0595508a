import type { Model } from '../../model-file.ts';
import { ADJECTIVE, type Lexicon, NOUN, VERB } from '../lexicon/lexicon.ts';
import { baseForms } from './base-forms.ts';
import { irregularBase } from './irregular-forms.ts';

/** Tags whose words are inflected, and what their base form must be able to be. */
const INFLECTED: Readonly<Record<string, number>> = {
  NNS: NOUN,
  VBD: VERB,
  VBG: VERB,
  VBN: VERB,
  VBZ: VERB,
  JJR: ADJECTIVE,
  JJS: ADJECTIVE,
  RBR: ADJECTIVE,
  RBS: ADJECTIVE,
};
const ENDINGS: Readonly<Record<string, RegExp>> = {
  NNS: /(?:s|men)$/,
  VBD: /ed$/,
  VBN: /ed$/,
  VBG: /ing$/,
  VBZ: /s$/,
  JJR: /er$/,
  RBR: /er$/,
  JJS: /est$/,
  RBS: /est$/,
};

const PEOPLE = /^[A-Z].*(?:[ai]an|ish|ese|ic|aqi|eli|stani|jani)$/;

/** Lemmas as Universal Dependencies gives them: a list of exceptions learned from the treebanks, else rules. */
export class Lemmatizer {
  readonly #lexicon: Lexicon;
  readonly #exceptions: ReadonlyMap<string, string>;

  constructor(lexicon: Lexicon, exceptions: ReadonlyMap<string, string>) {
    this.#lexicon = lexicon;
    this.#exceptions = exceptions;
  }

  /** Reads the exceptions: lines of form, tag (`UPOS|XPOS`) and lemma, parted by tabs. */
  static fromModel(model: Model, lexicon: Lexicon): Lemmatizer {
    const text = new TextDecoder().decode(model.array('lemmas', 'Uint8Array'));
    const exceptions = new Map<string, string>();
    for (const line of text.split('\n')) {
      const at = line.lastIndexOf('\t');
      if (at > 0) exceptions.set(line.slice(0, at), line.slice(at + 1));
    }
    return new Lemmatizer(lexicon, exceptions);
  }

  lemma(text: string, upos: string, xpos: string): string {
    const lower = text.toLowerCase();
    return this.#exceptions.get(`${lower}\t${upos}|${xpos}`) ?? this.byRule(text, upos, xpos);
  }

  /** The lemma by rules alone. */
  byRule(text: string, upos: string, xpos: string): string {
    const lower = text.toLowerCase();
    if (upos === 'PUNCT') return text === '“' || text === '”' ? '"' : text === '‘' || text === '’' ? "'" : text;
    if (upos === 'X' || upos === 'SYM') return text;
    if (upos === 'PROPN') return xpos === 'NNPS' ? this.#singularName(text) : text;
    // Abbreviations keep their capitals.
    if (upos === 'NOUN' && xpos === 'NN' && /^[A-Z]{2,}$/.test(text) && this.#lexicon.parts(lower) === 0) return text;
    // Adjectives of peoples and places keep their capital.
    if (xpos === 'JJ' && text !== lower && PEOPLE.test(text)) return text;
    const part = INFLECTED[xpos];
    if (part === undefined) return lower;
    if (part === VERB) {
      const irregular = irregularBase(lower);
      if (irregular !== undefined && (xpos === 'VBD' || xpos === 'VBN')) return irregular;
    }
    if (!ENDINGS[xpos]!.test(lower)) return lower;
    const known = baseForms(lower).filter(
      ([base, parts]) => (parts & part) !== 0 && (this.#lexicon.parts(base) & part) !== 0,
    );
    if (known.length === 0) return this.#lexicon.parts(lower) & part ? lower : this.#guess(lower, xpos);
    // Of `singe` and `sing` the shorter, of `hope` and `hop` the longer is the base of `singing` and `hoping`.
    const [first, second] = known;
    const shorter = second !== undefined && first![0] === `${second[0]}e` && /[^aeiou]{2}$/.test(second[0]);
    return shorter ? second[0] : first![0];
  }

  /** `Hills` → `Hill`; names that are plural by themselves (`Netherlands`) stay. */
  #singularName(text: string): string {
    const known = baseForms(text.toLowerCase()).find(
      ([base, parts]) => parts & NOUN && this.#lexicon.parts(base) & NOUN,
    );
    return known ? text.charAt(0) + known[0].slice(1) : text;
  }

  /** A base form for a word of which no base form is known. */
  #guess(lower: string, xpos: string): string {
    if (xpos === 'NNS' || xpos === 'VBZ') {
      if (/\ds$/.test(lower)) return lower;
      if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`;
      if (/(?:s|x|z|ch|sh)es$/.test(lower)) return lower.slice(0, -2);
      return lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower;
    }
    const ending = xpos === 'VBG' ? 'ing' : xpos === 'VBD' || xpos === 'VBN' ? 'ed' : xpos.endsWith('R') ? 'er' : 'est';
    const stem = lower.slice(0, -ending.length);
    if (stem.length < 2) return lower;
    if (stem.endsWith('i') && ending !== 'ing') return `${stem.slice(0, -1)}y`;
    if (/([bdgklmnprt])\1$/.test(stem)) return stem.slice(0, -1);
    if (/(?:[^aeiou][aeiou]|[aeiou][iu])[^aeiouwxy]$/.test(stem) && /(?:at|iz|is|ut|uc|as|os|in|ar|iv)$/.test(stem))
      return `${stem}e`;
    if (/[vcuz]$/.test(stem)) return `${stem}e`;
    return stem;
  }
}
