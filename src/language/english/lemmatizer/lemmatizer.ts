import type { Model } from '../../model-file.ts';
import { ADJECTIVE, type Lexicon, NOUN, VERB } from '../lexicon/lexicon.ts';
import { baseForms } from './base-forms.ts';

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
    if (upos === 'PROPN' || upos === 'X' || upos === 'SYM')
      return xpos === 'NNPS' && text.endsWith('s') ? text.slice(0, -1) : text;
    const lower = text.toLowerCase();
    const part = INFLECTED[xpos];
    if (part === undefined || !ENDINGS[xpos]!.test(lower)) return lower;
    const ending = lower.match(ENDINGS[xpos]!)![0];
    const forms = baseForms(lower).filter(
      ([base, parts]) =>
        (parts & part) !== 0 && base.length < lower.length + 2 && (ending !== 's' || lower.endsWith('s')),
    );
    const known = forms.filter(([base]) => (this.#lexicon.parts(base) & part) !== 0);
    if (known.length > 0) return known[0]![0];
    return this.#guess(lower, xpos);
  }

  /** A base form for a word of which no base form is known. */
  #guess(lower: string, xpos: string): string {
    if (xpos === 'NNS' || xpos === 'VBZ') {
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
