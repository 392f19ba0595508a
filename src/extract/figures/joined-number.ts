import type { Lexeme } from '../../text/numbers/lexeme.ts';
import { SMALL_NUMBERS } from '../../text/numbers/number-words.ts';
import type { FigureCodebook, UnitTable } from './figure-codebook.ts';
import type { Quantity } from './read-quantities.ts';

const JOINED =
  /^(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)(day|week|month|year|hour|minute|decade|point|member|nation|party|man|page|part|stage|storey)$/;

/** `a threeday visit`, `a fivepoint plan`: a hyphen that typesetting has taken out. */
export const joinedNumber = (
  row: readonly Lexeme[],
  at: number,
  units: UnitTable,
  { hyphenated }: FigureCodebook,
): Quantity | null => {
  const lexeme = row[at]!;
  const [, word, noun] = (lexeme.form === 'word' && JOINED.exec(lexeme.key)) || [];
  const value = word ? SMALL_NUMBERS.get(word) : undefined;
  if (value === undefined || !noun) return null;
  const unit = units.names.beginningAt([{ ...lexeme, key: noun, text: noun }], 0)?.value ?? null;
  const counted = unit ? null : (hyphenated.get(noun) ?? null);
  if (!unit && !counted) return null;
  const { start, end } = lexeme;
  return {
    start,
    end,
    value,
    min: null,
    max: null,
    bound: '=',
    unit,
    number: { start, end },
    form: 'words',
    yearLike: false,
    qualified: false,
    attributive: true,
    counted,
  };
};
