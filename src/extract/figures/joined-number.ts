import { SMALL_NUMBERS } from '../../text/numbers/number-words.ts';
import type { AmountLine } from './amount-line.ts';
import type { Quantity } from './quantity.ts';

const JOINED =
  /^(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty)(day|week|month|year|hour|minute|decade|point|member|nation|party|man|page|part|stage|storey)$/;

/** `a threeday visit`, `a fivepoint plan`: a hyphen that typesetting has taken out. */
export const joinedNumber = ({ row, units, codebook: { hyphenated } }: AmountLine, at: number): Quantity | null => {
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
