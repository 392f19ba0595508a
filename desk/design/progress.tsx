/** How far something is, in words and as a bar. */
export const Progress = ({
  label,
  done,
  total,
}: {
  readonly label: string;
  readonly done: number;
  readonly total: number;
}) => (
  <span className="inline-flex items-center gap-2">
    <span
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={total}
      aria-valuenow={done}
      className="inline-block h-1.5 w-36 overflow-hidden rounded-full bg-rule"
    >
      <span className="block h-full bg-accepted" style={{ width: `${total === 0 ? 0 : (100 * done) / total}%` }} />
    </span>
    <span className="figures whitespace-nowrap">
      {done.toLocaleString('en')} of {total.toLocaleString('en')} {label.toLowerCase()}
    </span>
  </span>
);
