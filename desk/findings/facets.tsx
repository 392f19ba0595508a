import { type UseQueryOptions, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { EVENT_STATUSES } from '../../src/kinds/event.ts';
import type { FindingKind } from '../../src/kinds/finding.ts';
import { FINDING_STATES, type FindingState } from '../../src/record/effective-finding.ts';
import type { Count, FindingCounts } from '../../src/record/finding-counts.ts';
import { Button } from '../design/button.tsx';
import { KIND_NAMES } from '../design/finding-words.ts';
import { actorFacetQuery, countsQuery, type FacetValue, placeFacetQuery, sourceFacetQuery } from './facet-queries.ts';
import { type Filters, toggled, valuesOf, without } from './filters.ts';
import { actorName, type Packs, packsQuery, placeName } from './packs-query.ts';

type Change = (patch: Partial<Record<string, string | undefined>>) => void;

const STATE_WORDS: Readonly<Record<FindingState, string>> = {
  open: 'to review',
  accepted: 'accepted',
  rejected: 'rejected',
  merged: 'merged',
};

/** What the findings can be narrowed by, each value with the number that it would leave. */
export const Facets = ({
  filters,
  asked,
  names,
  change,
  onClear,
  kinds = true,
}: {
  readonly filters: Filters;
  /** how many filters somebody asked for; the page may have some of its own */
  readonly asked: number;
  readonly names: string | undefined;
  readonly change: Change;
  readonly onClear: () => void;
  /** whether findings of several kinds are listed */
  readonly kinds?: boolean;
}) => (
  <div className="space-y-3">
    {asked > 0 && (
      <Button look="bare" keyHint="0" aria-keyshortcuts="0" onClick={onClear}>
        Take all filters away
      </Button>
    )}
    {kinds && <CountGroup title="Kind" name="kind" filters={filters} change={change} />}
    <CountGroup title="Type" name="type" filters={filters} change={change} />
    {(filters.kind === undefined || valuesOf(filters.kind).includes('event')) && (
      <CountGroup title="Status" name="status" filters={filters} change={change} />
    )}
    <CountGroup title="Decision" name="state" filters={filters} change={change} />
    <OneOfGroup
      title="Source"
      name="source"
      query={sourceFacetQuery(without(filters, 'source'))}
      filters={filters}
      change={change}
    />
    <OneOfGroup
      title="Actor"
      name="actor"
      query={actorFacetQuery(without(filters, 'actor'), names)}
      filters={filters}
      change={change}
      closed
    />
    <OneOfGroup
      title="Place"
      name="place"
      query={placeFacetQuery(without(filters, 'place'), names)}
      filters={filters}
      change={change}
      closed
    />
  </div>
);

/** The values of a facet: those that there are, most first, or all that there can be, in their order. */
const VALUES: Readonly<Record<'kind' | 'type' | 'status' | 'state', (counts: FindingCounts) => readonly FacetValue[]>> =
  {
    kind: ({ kinds }) => kinds.map((each) => ({ ...each, label: KIND_NAMES[each.value as FindingKind].many })),
    type: ({ types }) => types.map((each) => ({ ...each, label: each.value })),
    status: ({ statuses }) => inOrder(EVENT_STATUSES, statuses, (status) => status),
    state: ({ states }) => inOrder(FINDING_STATES, states, (state) => STATE_WORDS[state]),
  };

const inOrder = <Value extends string>(
  order: readonly Value[],
  counts: readonly Count[],
  label: (value: Value) => string,
): readonly FacetValue[] =>
  order.map((value) => ({
    value,
    label: label(value),
    count: counts.find((each) => each.value === value)?.count ?? 0,
  }));

/** Of several values any may be chosen. */
const CountGroup = ({
  title,
  name,
  filters,
  change,
}: {
  readonly title: string;
  readonly name: keyof typeof VALUES;
  readonly filters: Filters;
  readonly change: Change;
}) => {
  const { data: counts, isPending } = useQuery(countsQuery(without(filters, name)));
  const values = counts ? VALUES[name](counts) : [];
  return (
    <FacetGroup
      title={title}
      values={values}
      chosen={valuesOf(filters[name])}
      waiting={isPending}
      onToggle={(value) => change({ [name]: toggled(filters[name], value) })}
    />
  );
};

/** Of several values one may be chosen. */
const OneOfGroup = ({
  title,
  name,
  query,
  filters,
  change,
  closed = false,
}: {
  readonly title: string;
  readonly name: 'source' | 'actor' | 'place';
  // biome-ignore lint/suspicious/noExplicitAny: the keys of the three queries differ
  readonly query: UseQueryOptions<readonly FacetValue[], Error, readonly FacetValue[], any>;
  readonly filters: Filters;
  readonly change: Change;
  /** asked for only when it is opened */
  readonly closed?: boolean;
}) => {
  const chosen = filters[name];
  const [open, setOpen] = useState(!closed || chosen !== undefined);
  const answer = useQuery({ ...query, enabled: open });
  const values = answer.data ?? [];
  const packs = useQuery({ ...packsQuery, enabled: chosen !== undefined }).data;
  const passing = useQuery({ ...countsQuery(filters), enabled: chosen !== undefined }).data?.total ?? 0;
  const shown =
    chosen && !values.some(({ value }) => value === chosen)
      ? [{ value: chosen, label: nameOf(packs, name, chosen), count: passing }, ...values]
      : values;
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="label">{title}</summary>
      <FacetGroup
        title={title}
        titleHidden
        values={shown}
        chosen={chosen === undefined ? [] : [chosen]}
        waiting={open && answer.isPending}
        onToggle={(value) => change({ [name]: value === chosen ? undefined : value })}
      />
    </details>
  );
};

/** An actor or place may be asked for by its id in the packs. */
const nameOf = (packs: Packs | undefined, facet: 'source' | 'actor' | 'place', value: string): string =>
  facet === 'actor' ? actorName(packs, value) : facet === 'place' ? placeName(packs, value) : value;

const FEW = 8;

const FacetGroup = ({
  title,
  titleHidden = false,
  values,
  chosen,
  waiting,
  onToggle,
}: {
  readonly title: string;
  readonly titleHidden?: boolean;
  readonly values: readonly FacetValue[];
  readonly chosen: readonly string[];
  readonly waiting: boolean;
  readonly onToggle: (value: string) => void;
}) => {
  const [all, setAll] = useState(false);
  if (values.length === 0 && !waiting) return null;
  const ranked = values.toSorted((a, b) => Number(chosen.includes(b.value)) - Number(chosen.includes(a.value)));
  const shown = all ? ranked : ranked.slice(0, FEW);
  return (
    <fieldset className="min-w-0">
      <legend className={titleHidden ? 'sr-only' : 'label'}>{title}</legend>
      {waiting && <div className="skeleton h-16" />}
      <ul>
        {shown.map(({ value, label, count }) => (
          <li key={value}>
            <label className="flex cursor-pointer items-baseline gap-1.5 rounded px-1 py-px hover:bg-sunken">
              <input
                type="checkbox"
                className="translate-y-px accent-[var(--accent)]"
                checked={chosen.includes(value)}
                onChange={() => onToggle(value)}
              />
              <span className="min-w-0 flex-1 truncate" title={label}>
                {label}
              </span>
              <span className="figures text-[0.86rem] text-quiet">{count > 0 ? count.toLocaleString('en') : '–'}</span>
            </label>
          </li>
        ))}
      </ul>
      {values.length > FEW && (
        <button type="button" className="px-1 text-[0.86rem] text-quiet underline" onClick={() => setAll(!all)}>
          {all ? 'fewer' : `${values.length - FEW} more`}
        </button>
      )}
    </fieldset>
  );
};
