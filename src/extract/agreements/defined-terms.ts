/** `the Sarn Front, hereinafter “the Front”`: a short name that a text gives somebody or something. */
export interface DefinedTerm {
  /** the short name, without article and quotation marks */
  readonly term: string;
  /** the words that it stands for, without article */
  readonly name: string;
  /** true before the first words by which the text binds: who is named there makes the agreement */
  readonly inPreamble: boolean;
}

/**
 * The short names that an agreement defines, and those for all its parties (`together referred to as “the Parties”`), in
 * the order of the text. A term stands behind `hereinafter` and the like, or in quotation marks
 * right behind an opening bracket.
 */
export const definedTerms = (
  text: string,
): { readonly terms: readonly DefinedTerm[]; readonly together: readonly string[] } => {
  const terms: DefinedTerm[] = [];
  const together: string[] = [];
  const agreed = text.search(AGREED);
  for (const { index, 0: cue } of text.matchAll(CUE)) {
    const behind = TERM.exec(text.slice(index + cue.length, index + cue.length + LONGEST));
    const term = (behind?.[1] ?? behind?.[2])?.trim();
    if (!term || OF_THE_TEXT.test(term)) continue;
    const before = text.slice(Math.max(0, index - LONGEST), index);
    if (TOGETHER.test(cue) || TOGETHER_BEFORE.test(before) || ALL_OF_THEM.test(term)) {
      together.push(term);
      continue;
    }
    const name = nameAtEnd(before);
    if (name !== null && name !== term) terms.push({ term, name, inPreamble: agreed < 0 || index < agreed });
  }
  return { terms, together };
};

/** Letters that a name or a term can have. */
const LONGEST = 160;

const CUE =
  /\b(?:here(?:in)?after|henceforth)(?:\s+(?:together|jointly|collectively))?(?:\s+(?:referred\s+to|called|known|named|termed))?(?:\s+as)?|\b(?:together|jointly|collectively)\s+(?:referred\s+to|called|known)(?:\s+as)?|\breferred\s+to\s+(?:together|jointly|collectively)\s+as|\b(?:together|jointly|collectively)\s*(?=(?:the\s+)?[“"])|\((?=(?:the\s+)?[“"])/gi;
const TERM = /^[\s,:]*(?:the\s+)?(?:[“"‘'](?:[Tt]he\s+)?([^”"’'\n]{2,60})[”"’']|(\p{Lu}[\p{L}\p{M}\p{N} -]{1,40}))/u;
const TOGETHER = /\b(?:together|jointly|collectively)\b/i;
const TOGETHER_BEFORE = /\b(?:together|jointly|collectively)[\s,(]*$/i;
/** `(hereinafter “the Participants”)`, behind all of them. */
const ALL_OF_THEM = /^(?:(?:high )?contracting )?(?:parties|sides|participants|signatories|states parties)$/i;
/** A name of the text itself is nobody's. */
const OF_THE_TEXT =
  /^(?:agreement|treaty|accord|protocol|memorandum|convention|declaration|mou|pact|statute|charter|annex)\b/i;
/** Where the preamble ends. */
const AGREED =
  /\b(?:ha(?:ve|s)\s+(?:hereby\s+)?agreed|(?:hereby\s+)?agree)\s*(?::|\n|as\s+follows\b|(?:on|to|upon)\s+the\s+following\b)|^Article\s+[1I]\b/im;

/** The name with which a text ends: behind the last mark, `between` or `and the`, without article. */
const nameAtEnd = (before: string): string | null => {
  const paragraph = before.split(/\n\s*\n/).at(-1)!;
  const words = paragraph
    .replace(/[\s,(]+$/, '')
    .replace(ONE_PART, '')
    .replace(/\s+/g, ' ');
  const piece = words.split(/[,;:()“”"]| between | and the /i).at(-1) ?? '';
  const plain = piece.trim().replace(/^\(?(?:\d[\d.]*|[a-z]|[ivx]{1,4})[.)]? /, '');
  const all = plain.split(' ');
  // `the terms on which the Ferry Guild`: the words written large, and small ones between them
  let first = all.length;
  while (first > 0 && /^(?:\p{Lu}|(?:of|for|the|and|in|de|la|du)$)/u.test(all[first - 1]!)) first--;
  while (first < all.length && /^(?:the|of|for|and|in|a|an|between|by|this)$/i.test(all[first]!)) first++;
  return first < all.length ? all.slice(first).join(' ') : null;
};

/** `Norland, on the one hand`, `Ostria of the second part`. */
const ONE_PART = /,?\s+(?:on|of)\s+the\s+(?:one|first|second|third|other)\s+(?:hand|part|side)$/i;
