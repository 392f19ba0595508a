import type { FindingItem } from '../api/shapes.ts';
import { classNames } from '../design/class-names.ts';
import { KIND_NAMES, whatSaid, whoDoes } from '../design/finding-words.ts';
import { StateMark } from '../design/state-mark.tsx';

/** A finding in one or two lines of the margin. */
export const FindingNote = ({
  item,
  lit,
  onSelect,
  onLight,
}: {
  readonly item: FindingItem;
  readonly lit: boolean;
  readonly onSelect: () => void;
  readonly onLight: (lit: boolean) => void;
}) => {
  const { finding, state, corrected } = item;
  const who = whoDoes(finding)
    .map(({ name }) => name)
    .join(', ');
  return (
    <button
      type="button"
      data-finding={finding.id}
      aria-pressed={lit}
      onClick={onSelect}
      onMouseEnter={() => onLight(true)}
      onMouseLeave={() => onLight(false)}
      onFocus={() => onLight(true)}
      onBlur={() => onLight(false)}
      className={classNames(
        'block w-full border-l-2 py-[0.1rem] pr-1 pl-2 text-left text-[0.86rem] leading-[1.3]',
        lit ? 'border-accent bg-lit' : 'border-rule hover:bg-sunken',
        (state === 'rejected' || state === 'merged') && 'text-quiet',
      )}
    >
      <span className="flex items-baseline gap-1.5">
        {state !== 'open' && <StateMark state={state} corrected={corrected} short />}
        <span className="line-clamp-2">
          <span className="text-quiet">{KIND_NAMES[finding.kind].one} </span>
          {who !== '' && <span className="font-medium">{who}: </span>}
          {whatSaid(finding)}
        </span>
      </span>
    </button>
  );
};
