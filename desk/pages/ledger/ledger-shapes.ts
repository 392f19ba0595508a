import type { ProvisionMark } from '../../../src/kinds/provision-mark.ts';
import type { Ledger } from '../../../src/publish/ledger.ts';
import type { FindingItem } from '../../api/shapes.ts';
import type { Source } from '../../findings/source-line.tsx';

export interface LedgerAnswer {
  readonly items: readonly Ledger[];
  readonly marks: readonly ProvisionMark[];
  readonly sources?: readonly Source[];
}

/** The words of a provision in the full text that the record holds. */
export interface ProvisionText {
  readonly number: string;
  readonly text: string;
  readonly finding: string;
  readonly document: string;
}

/** `Article 4(2)`, `point 4` and `4` are the fourth provision. */
export const provisionNumber = (number: string): string => /\d+/.exec(number)?.[0] ?? number;

/** An agreement by what its text in the record is known by. */
export interface KnownAgreement {
  readonly name: string;
  /** EDTF */
  readonly date: string | null;
  /** names of those who made it */
  readonly parties: readonly string[];
}

/** What of an agreement’s full text stands in the record, by number; the pieces of one provision in their order. */
export const provisionTexts = (
  items: readonly FindingItem[],
  agreement: KnownAgreement,
): ReadonlyMap<string, readonly ProvisionText[]> => {
  const own = items.flatMap(({ finding, earliest, latest }) =>
    finding.kind === 'provision' && isTextOf(finding.agreement, earliest === latest ? earliest : null, agreement)
      ? [finding]
      : [],
  );
  return Map.groupBy(
    own.map(({ number, quote, obligation, id, document }) => ({
      number: provisionNumber(number),
      text: withWholeWords(quote, obligation).replace(/\s+/g, ' '),
      finding: id,
      document,
    })),
    ({ number }) => number,
  );
};

/** The quote with the words whole that line ends part in it, as what it obliges to has them. */
const withWholeWords = (quote: string, obligation: string): string =>
  quote.replace(/(\p{L}+)[-‐]\s*\n\s*(?=(\p{L}+))/gu, (_, before: string, after: string) =>
    obligation.includes(before + after) ? before : `${before}-`,
  );

const words = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * A text may carry its agreement’s name with more around it; or it is headed by all who made it and dated as it is.
 * @param day of the document that holds the text
 */
export const isTextOf = (told: string, day: string | null, { name, date, parties }: KnownAgreement): boolean => {
  const [a, b] = [words(told), words(name)];
  if (` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `)) return true;
  return date !== null && day === date && parties.length > 1 && parties.every((party) => a.includes(words(party)));
};

/** What a mark of the default scale means (after the Peace Accords Matrix). */
const MEANINGS = ['not begun', 'little', 'in part', 'fully'];

export const markMeaning = (value: number, scale: Ledger['agreement']['scale']): string =>
  scale.least === 0 && scale.most === 3 ? (MEANINGS[value] ?? String(value)) : `${value} of ${scale.most}`;

/** Every mark that the scale allows, at most eleven of them. */
export const markValues = ({ least, most }: Ledger['agreement']['scale']): readonly number[] => {
  const step = Math.max(1, Math.ceil((most - least) / 10));
  return Array.from({ length: Math.floor((most - least) / step) + 1 }, (_, i) => least + i * step);
};
