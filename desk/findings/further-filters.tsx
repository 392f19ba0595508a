import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { apiGet } from '../api/client.ts';
import { edtfLabel } from '../design/edtf-label.ts';
import { FILTERS, type FilterName, type Filters } from './filters.ts';
import { actorName, type Packs, packsQuery, placeName } from './packs-query.ts';
import { titleOf } from './source-line.tsx';

const LABELS: Readonly<Record<FilterName, string>> = {
  kind: 'kind',
  type: 'type',
  status: 'status',
  state: 'decision',
  actor: 'actor',
  place: 'place',
  source: 'source',
  thread: 'thread',
  from: 'from',
  to: 'to',
  on: 'in',
  q: 'words',
};
const DOCUMENT = /^[0-9a-f]{64}$/;

/**
 * The filters that are in force and have no field of their own on a page: a link from elsewhere brought them. Each can be
 * taken away.
 * @param fields those that the page has a field for
 */
export const FurtherFilters = ({
  filters,
  fields,
  onChange,
}: {
  readonly filters: Filters;
  readonly fields: readonly FilterName[];
  readonly onChange: (patch: Partial<Record<FilterName, undefined>>) => void;
}) => {
  const further = FILTERS.filter((name) => filters[name] !== undefined && !fields.includes(name));
  const list = useRef<HTMLUListElement>(null);
  const none = useRef<HTMLParagraphElement>(null);
  /** the place of the one that was just taken away, and how many are left then */
  const [taken, setTaken] = useState<{ readonly at: number; readonly left: number } | null>(null);
  useEffect(() => {
    if (taken?.left !== further.length) return;
    // What had the focus is gone: it goes to the next one, or stays where they stood, before what they narrowed.
    if (taken.left === 0) return none.current?.focus({ preventScroll: true });
    list.current?.querySelectorAll('button')[Math.min(taken.at, taken.left - 1)]?.focus();
    setTaken(null);
  }, [taken, further.length]);
  const packs = useQuery({ ...packsQuery, enabled: further.length > 0 }).data;
  const document = DOCUMENT.test(filters.source ?? '') ? filters.source : undefined;
  const source = useQuery({
    queryKey: ['documents', 'one', document],
    queryFn: ({ signal }) => apiGet<Parameters<typeof titleOf>[0]>(`/documents/${document}`, {}, signal),
    enabled: document !== undefined && further.includes('source'),
  }).data;
  if (further.length === 0)
    return taken === null ? null : (
      <p ref={none} tabIndex={-1} className="sr-only" onBlur={() => setTaken(null)}>
        No filters besides
      </p>
    );
  return (
    <ul ref={list} aria-label="Filters besides" className="flex flex-wrap gap-1.5">
      {further.map((name, at) => {
        const value = name === 'source' && source ? titleOf(source) : valueText(name, filters[name]!, packs);
        return (
          <li key={name}>
            <button
              type="button"
              onClick={() => {
                setTaken({ at, left: further.length - 1 });
                onChange({ [name]: undefined });
              }}
              className="flex min-h-6 max-w-full items-baseline gap-1.5 rounded-full border border-edge bg-surface px-2.5 text-left text-[0.9rem] hover:bg-sunken"
            >
              <span className="text-quiet">{LABELS[name]}</span>
              <span className="min-w-0 wrap-anywhere">{value}</span>
              <span aria-hidden="true" className="text-quiet">
                ×
              </span>
              <span className="sr-only">, take away</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
};

const valueText = (name: FilterName, value: string, packs: Packs | undefined): string => {
  if (name === 'actor') return actorName(packs, value);
  if (name === 'place') return placeName(packs, value);
  if (name === 'thread') return packs?.threads.get(value)?.title ?? value;
  return name === 'from' || name === 'to' || name === 'on' ? edtfLabel(value).text : value;
};
