import type { EdtfDate } from '../../kinds/edtf-date.ts';
import type { Issue } from '../../kinds/issue.ts';
import type { Count } from '../../record/finding-counts.ts';
import type { FindingFilter } from '../../record/finding-filter.ts';
import type { RecordStore } from '../../record/record-store.ts';

/** So many months are named of which there is something to tell. */
const MOST_MONTHS = 6;

/** The record holds nothing of which the issue of a period could tell: mostly another period was meant. */
export class NothingToDraft extends Error {
  override readonly name = 'NothingToDraft';
  readonly period: EdtfDate;
  /** the months of which the record holds most, in order, and how many findings of each could be told */
  readonly months: readonly Count[];

  constructor(period: EdtfDate, months: readonly Count[], acceptedOnly: boolean) {
    const accepted = acceptedOnly ? ' that an analyst accepted' : '';
    const held = months.map(({ value, count }) => `${value} (${count})`).join(', ');
    super(`The record holds nothing of ${period}${accepted}. ${held === '' ? nothing(acceptedOnly) : most(held)}`);
    this.period = period;
    this.months = months;
  }
}

const most = (held: string): string => `Most of its findings are of ${held}; name a period that has some.`;

const nothing = (acceptedOnly: boolean): string =>
  acceptedOnly
    ? 'Nobody has accepted a dated finding yet: accept some first, or draft from all that stand.'
    : 'It holds no dated finding at all: add documents first.';

/** True for a draft that tells nothing, and says only how it was made. */
export const tellsNothing = ({ parts }: Pick<Issue, 'parts'>): boolean => parts.every(({ kind }) => kind === 'method');

/** Why nothing could be drafted, with what could be instead. */
export const nothingToDraft = async (
  record: RecordStore,
  period: EdtfDate,
  acceptedOnly: boolean,
): Promise<NothingToDraft> => {
  const states: FindingFilter['states'] = acceptedOnly ? ['accepted'] : undefined;
  const { months } = await record.counts({ states });
  const most = months
    .toSorted((a, b) => b.count - a.count)
    .slice(0, MOST_MONTHS)
    .toSorted((a, b) => (a.value < b.value ? -1 : 1));
  return new NothingToDraft(period, most, acceptedOnly);
};
