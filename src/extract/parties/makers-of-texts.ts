import type { Party } from '../../kinds/party.ts';
import { oneLine } from '../../text/one-line.ts';
import type { Reading } from '../reading.ts';
import type { ShortNames } from './short-names.ts';

/** Those between whom a text is that the document prints or tells of. */
interface Made {
  /** where they are named, and as far as where `the parties` are they */
  readonly start: number;
  readonly end: number;
  readonly makers: readonly Party[];
  /** whether a preamble names them, and not only a title, which may be that of a report about the text */
  readonly inPreamble: boolean;
}

/**
 * Between whom the agreements of a document are, so that `the Parties` are those of the one whose text it is: `Memorandum
 * between Kelvia and the Ford Movement`, `Kelvia–Vestria Ceasefire Agreement`, two to whom one sentence gives short names
 * (`the Government of Kelvia (GoK) and the Ford Movement (FM)`). Found once, by their words: titles and preambles are hardly
 * sentences. A heading of another text ends it.
 */
export class MakersOfTexts {
  readonly #made: readonly Made[];

  constructor({ text, blocks, knowledge }: Reading, shortNames: ShortNames) {
    const headings = blocks.filter(({ kind }) => kind === 'heading' || kind === 'title');
    const opening = headings.map(({ start, end }) => ({ start, end, words: text.slice(start, end) })).filter(opensText);
    const found: Made[] = [];
    for (const { pattern, fits, inPreamble } of PATTERNS)
      for (const { index, groups } of text.matchAll(pattern)) {
        if (!fits(groups!)) continue;
        const makers = [groups!.one!, groups!.other!].map((name) => shortNames.called(withoutArticle(oneLine(name))));
        const areNamed = makers.every(
          ({ name, actor }) =>
            knowledge.actors.get(actor ?? '')?.kind !== 'person' &&
            (actor !== null || name.includes(' ') || LETTERS.test(name)),
        );
        if (!areNamed || makers[0]!.name === makers[1]!.name) continue;
        // prose tells of many agreements that are not the text
        if (!inPreamble && !headings.some(({ start, end }) => start <= index && index < end)) continue;
        found.push({
          start: index,
          end: opening.find(({ start }) => start > index)?.start ?? text.length,
          makers,
          inPreamble,
        });
      }
    this.#made = found.sort((a, b) => a.start - b.start);
  }

  /**
   * Those of the text in which a place is; nobody where it is in none.
   * @param inPreamble only where a preamble names them
   */
  at(place: number, inPreamble: boolean): readonly Party[] {
    const around = this.#made.filter(({ start, end }) => start < place && place < end);
    return around.findLast((made) => made.inPreamble || !inPreamble)?.makers ?? [];
  }
}

const NOUNS = 'agreement|accord|treaty|pact|protocol|memorandum(?:\\s+of\\s+understanding)?|mou|ceasefire|truce';
const OPENS = new RegExp(`\\b(?:${NOUNS}|annex|declaration|settlement|charter|convention|communiqu[eé])\\b`, 'i');
const opensText = ({ words }: { readonly words: string }): boolean =>
  OPENS.test(words) && !/^\W*article\b/i.test(words);
const withoutArticle = (name: string): string => name.replace(/^the /i, '');
const LETTERS = /^\p{Lu}{3,}$/u;

/** A blank or the end of a line, not of a paragraph. */
const GAP = String.raw`(?:[^\S\n]|\n(?![^\S\n]*\n))+`;
const WORD = String.raw`\p{Lu}[\p{L}\p{M}’'-]*`;
/** Bounded, that a list of names, one a line, is not read to its end from each of them. */
const NAME = String.raw`(?<![\p{L}\p{M}’'-])${WORD}(?:${GAP}(?:(?:of|for|the|de|la)${GAP}){0,3}${WORD}){0,14}`;
const GOVERNMENT = `(?:${GAP}government)?`;
const BRACKET = (name: string): string => String.raw`[^\S\n]*\((?<${name}>[^()]{2,60})\)`;

type Groups = Readonly<Record<string, string | undefined>>;

/** Letters, a name in quotation marks, or one behind `hereinafter`. */
const SHORT = /^(?:the\s+)?["“]?\p{Lu}[\p{L}\d&-]*\p{Lu}[\p{L}\d&-]*["”]?$|^(?:the\s+)?["“]|^here(?:in)?after\b/u;

interface MakersPattern {
  readonly pattern: RegExp;
  readonly inPreamble: boolean;
  fits(groups: Groups): boolean;
}

const PATTERNS: readonly MakersPattern[] = [
  {
    inPreamble: false,
    pattern: new RegExp(
      String.raw`\b(?i:${NOUNS})\b(?:${GAP}\p{L}+){0,8}?${GAP}between${GAP}(?:the${GAP})?(?<one>${NAME}${GOVERNMENT})${GAP}and${GAP}(?:the${GAP})?(?<other>${NAME}${GOVERNMENT})`,
      'gu',
    ),
    fits: () => true,
  },
  {
    inPreamble: false,
    pattern: new RegExp(
      String.raw`^[^\S\n]*(?:Full Text of )?(?:the )?(?<one>${WORD}(?: ${WORD}){0,3}?)(?: [-–] |[-–])(?<other>${WORD}(?: ${WORD}){0,3}?) (?:(?:Ceasefire|Peace|Framework|Border|Trade) )*(?:Agreement|Accord|Treaty|Pact|Memorandum|Ceasefire|Truce)[^\S\n]*$`,
      'gmu',
    ),
    fits: () => true,
  },
  {
    inPreamble: true,
    pattern: new RegExp(
      `(?<one>${NAME})${BRACKET('first')},?${GAP}and${GAP}(?:the${GAP})?(?<other>${NAME})${BRACKET('second')}`,
      'gu',
    ),
    fits: ({ first = '', second = '' }) => SHORT.test(first) && SHORT.test(second),
  },
];
