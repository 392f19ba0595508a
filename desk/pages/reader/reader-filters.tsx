import type { FindingItem } from '../../api/shapes.ts';
import { classNames } from '../../design/class-names.ts';
import { KIND_NAMES, KINDS } from '../../design/finding-words.ts';
import type { Search } from '../../shell/search-state.ts';

/** Which findings stand beside the text: by kind and by what was decided. */
export const ReaderFilters = ({
  all,
  search,
  onChange,
}: {
  readonly all: readonly FindingItem[];
  readonly search: Search;
  readonly onChange: (patch: Search) => void;
}) => {
  const chosen = search.kind?.split(',') ?? [];
  const counts = Map.groupBy(all, ({ finding }) => finding.kind);
  const toggle = (kind: string) => {
    const next = chosen.includes(kind) ? chosen.filter((each) => each !== kind) : [...chosen, kind];
    onChange({ kind: next.length === 0 ? undefined : next.join(',') });
  };
  return (
    <div className="flex flex-wrap items-center gap-1.5 text-[0.9rem]">
      {KINDS.filter((kind) => counts.has(kind)).map((kind) => (
        <button
          key={kind}
          type="button"
          aria-pressed={chosen.includes(kind)}
          onClick={() => toggle(kind)}
          className={classNames(
            'rounded-full border px-2 py-0.5',
            chosen.includes(kind) ? 'border-ink bg-ink text-paper' : 'border-rule bg-surface hover:border-edge',
          )}
        >
          {KIND_NAMES[kind].many} <span className="figures">{counts.get(kind)!.length}</span>
        </button>
      ))}
      <label className="ml-1 flex items-center gap-1">
        <input
          type="checkbox"
          checked={search.state !== undefined}
          onChange={(event) => onChange({ state: event.target.checked ? 'open,accepted,rejected,merged' : undefined })}
        />
        rejected too
      </label>
    </div>
  );
};
