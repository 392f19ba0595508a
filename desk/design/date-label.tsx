import { classNames } from './class-names.ts';
import { type DatePrecision, edtfLabel } from './edtf-label.ts';

const MEANING: Readonly<Record<DatePrecision, string>> = {
  day: 'a day',
  range: 'some days, with a first and a last one',
  month: 'known to the month',
  year: 'known to the year',
  open: 'begins or ends on a day that is not known',
  about: 'about then',
  unknown: 'no date is known',
};

/** The drawing of each precision: a dot is a day, a bar a range, a dashed ring what is known less well. */
const PrecisionMark = ({ precision }: { readonly precision: DatePrecision }) => (
  <svg aria-hidden="true" width="12" height="12" viewBox="0 0 12 12" className="shrink-0 text-quiet">
    {precision === 'day' && <circle cx="6" cy="6" r="2.4" fill="currentColor" />}
    {precision === 'range' && (
      <path d="M1.5 3.5v5M10.5 3.5v5M1.5 6h9" stroke="currentColor" strokeWidth="1.5" fill="none" />
    )}
    {precision === 'open' && (
      <path d="M1.5 3.5v5M1.5 6h9M8 3.5 10.5 6 8 8.5" stroke="currentColor" strokeWidth="1.4" fill="none" />
    )}
    {(precision === 'month' || precision === 'year') && (
      <circle cx="6" cy="6" r={precision === 'month' ? 3.4 : 4.6} stroke="currentColor" strokeWidth="1.3" fill="none" />
    )}
    {precision === 'about' && (
      <circle cx="6" cy="6" r="4" stroke="currentColor" strokeWidth="1.3" strokeDasharray="2 1.6" fill="none" />
    )}
    {precision === 'unknown' && <path d="M3 6h6" stroke="currentColor" strokeWidth="1.3" strokeDasharray="1.5 1.5" />}
  </svg>
);

/** A date with the precision that its source gives it, in words and drawn. */
export const DateLabel = ({
  date,
  className,
  mark = true,
}: {
  readonly date: string | null;
  readonly className?: string;
  readonly mark?: boolean;
}) => {
  const { text, precision } = edtfLabel(date);
  return (
    <span
      className={classNames('figures inline-flex items-center gap-1 whitespace-nowrap', className)}
      title={`${date ?? 'no date'}: ${MEANING[precision]}`}
    >
      {mark && <PrecisionMark precision={precision} />}
      {date && precision !== 'unknown' ? (
        <time dateTime={date}>{text}</time>
      ) : (
        <span className="text-quiet">{text}</span>
      )}
    </span>
  );
};
