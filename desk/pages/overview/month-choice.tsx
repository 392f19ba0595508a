import { periodTitle } from '../../../src/publish/bulletin/period-title.ts';
import { monthFrom } from '../../charts/time/months.ts';
import { Button } from '../../design/button.tsx';

/** Which month the page is of: one of those that documents tell of, or the one beside it. */
export const MonthChoice = ({
  month,
  months,
  onMonth,
}: {
  readonly month: string;
  readonly months: readonly string[];
  readonly onMonth: (month: string) => void;
}) => (
  <div className="flex items-center gap-1">
    <Button look="bare" aria-label="The month before" keyHint="[" onClick={() => onMonth(monthFrom(month, -1))}>
      ←
    </Button>
    <label>
      <span className="sr-only">Month</span>
      <select
        className="min-h-8 rounded border border-edge bg-surface px-2"
        value={month}
        onChange={(event) => onMonth(event.target.value)}
      >
        {[...new Set([...months, month])]
          .toSorted()
          .reverse()
          .map((each) => (
            <option key={each} value={each}>
              {periodTitle(each)}
            </option>
          ))}
      </select>
    </label>
    <Button look="bare" aria-label="The next month" keyHint="]" onClick={() => onMonth(monthFrom(month, 1))}>
      →
    </Button>
  </div>
);
