import { Button } from '../../design/button.tsx';
import { Choice } from '../../design/field.tsx';

/** The stretch of time of which a network is shown: how long it is, and the month that it ends with. */
export const WindowChoice = ({
  length,
  stretch,
  months,
  at,
  onLength,
  onMonth,
}: {
  readonly length: string | undefined;
  /** `2024-08 to 2024-10`; null for all of time */
  readonly stretch: string | null;
  /** how many months there are */
  readonly months: number;
  /** index of the month that it ends with */
  readonly at: number;
  readonly onLength: (length: string | undefined) => void;
  readonly onMonth: (index: number) => void;
}) => (
  <div className="mb-2 flex flex-wrap items-end gap-3">
    <Choice
      label="Time"
      className="w-40"
      value={length ?? ''}
      onChange={(event) => onLength(event.target.value || undefined)}
    >
      <option value="">all of time</option>
      <option value="1">one month</option>
      <option value="3">three months</option>
      <option value="12">twelve months</option>
    </Choice>
    <label className="min-w-48 flex-1">
      <span className="label figures">{stretch ?? 'All months'}</span>
      <input
        type="range"
        className="block w-full accent-[var(--accent)]"
        min={0}
        max={Math.max(0, months - 1)}
        value={at}
        disabled={months < 2}
        aria-valuetext={stretch ?? 'all of time'}
        onChange={(event) => onMonth(Number(event.target.value))}
      />
    </label>
    <Button keyHint="[" aria-label="A month back" onClick={() => onMonth(at - 1)}>
      ←
    </Button>
    <Button keyHint="]" aria-label="A month on" onClick={() => onMonth(at + 1)}>
      →
    </Button>
  </div>
);
