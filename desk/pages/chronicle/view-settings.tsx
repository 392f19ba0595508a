import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { apiGet, apiPath, apiSend } from '../../api/client.ts';
import type { Listed } from '../../api/shapes.ts';
import { Button } from '../../design/button.tsx';
import { counted } from '../../design/counted.ts';
import { Field } from '../../design/field.tsx';
import { COLUMNS, chosenColumns } from '../../findings/columns.tsx';
import { DropPanel } from '../../findings/drop-panel.tsx';
import { type Filters, requestParams } from '../../findings/filters.ts';
import { announce } from '../../shell/notices.tsx';
import type { Search } from '../../shell/search-state.ts';

type Change = (patch: Search, options?: { readonly push?: boolean }) => void;

/** Which columns, and how close rows stand. */
export const ColumnSettings = ({ search, change }: { readonly search: Search; readonly change: Change }) => {
  const chosen = chosenColumns(search.cols).map(({ id }) => id);
  return (
    <DropPanel label="Columns">
      <ul>
        {COLUMNS.map(({ id, name }) => (
          <li key={id}>
            <label className="flex items-center gap-1.5 py-0.5">
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={() =>
                  change({
                    cols:
                      (chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]).join(',') ||
                      undefined,
                  })
                }
              />
              {name}
            </label>
          </li>
        ))}
      </ul>
      <fieldset className="mt-2 border-t border-rule pt-2">
        <legend className="sr-only">How close rows stand</legend>
        {(['open', 'close'] as const).map((density) => (
          <label key={density} className="mr-4 inline-flex items-center gap-1.5">
            <input
              type="radio"
              name="density"
              checked={(search.rows ?? 'open') === density}
              onChange={() => change({ rows: density === 'open' ? undefined : density })}
            />
            {density === 'open' ? 'two lines a row' : 'one line a row'}
          </label>
        ))}
      </fieldset>
    </DropPanel>
  );
};

const FORMATS = [
  ['csv', 'CSV, for spreadsheets'],
  ['xlsx', 'Excel'],
  ['jsonl', 'JSON Lines, for programs'],
  ['parquet', 'Parquet, for data frames'],
  ['geojson', 'GeoJSON, for maps'],
  ['ical', 'iCalendar, of deadlines and meetings'],
  ['annotations', 'W3C Web Annotation'],
  ['plover', 'events with PLOVER’s columns'],
  ['acled', 'violence and protest with ACLED’s columns'],
  ['graphml', 'GraphML, who acts upon whom'],
  ['csl', 'CSL-JSON, the sources for Zotero'],
] as const;

/** What is seen, as a file: the same filters, the same names. */
export const ExportMenu = ({
  filters,
  names,
  total,
}: {
  readonly filters: Filters;
  readonly names: string | undefined;
  readonly total: number | undefined;
}) => (
  <DropPanel label="Export">
    <p className="mb-2 text-quiet">
      {total === undefined
        ? 'What is seen'
        : total === 1
          ? 'The finding that passes the filters'
          : `The ${counted(total, 'finding')} that pass the filters`}
      , each with its words and its source.
    </p>
    <ul className="space-y-1">
      {FORMATS.map(([as, words]) => (
        <li key={as}>
          <a
            className="link"
            href={apiPath('/export', { ...requestParams(filters, names), as, ...(as === 'csv' && { bom: 'true' }) })}
            download
          >
            {words}
          </a>
        </li>
      ))}
    </ul>
  </DropPanel>
);

interface SavedView {
  readonly id: string;
  readonly name: string;
  readonly page: string;
  readonly search: string;
}

/** Filters and columns under a name, for the whole desk. */
export const SavedViews = ({
  page,
  search,
  change,
}: {
  readonly page: string;
  readonly search: Search;
  readonly change: Change;
}) => {
  const client = useQueryClient();
  const [name, setName] = useState('');
  const views = useQuery({
    queryKey: ['saved-views'],
    queryFn: ({ signal }) => apiGet<Listed<SavedView>>('/views', {}, signal),
    retry: false,
  });
  const refresh = () => client.invalidateQueries({ queryKey: ['saved-views'] });
  const act = async (does: Promise<unknown>, words: string) => {
    try {
      await does;
      announce(words);
      await refresh();
    } catch (error) {
      announce(error instanceof Error ? error.message : String(error), { problem: true });
    }
  };
  const own = (views.data?.items ?? []).filter((view) => view.page === page);
  const { names: _lens, finding: _open, ...kept } = search;
  return (
    <DropPanel label="Views">
      {own.length === 0 && (
        <p className="mb-2 text-quiet">A view keeps filters and columns under a name, for everybody at the desk.</p>
      )}
      <ul className="mb-2">
        {own.map((view) => (
          <li key={view.id} className="flex items-center gap-1">
            <Button
              look="bare"
              className="flex-1"
              onClick={() => {
                const cleared = Object.fromEntries(Object.keys(kept).map((key) => [key, undefined]));
                change({ ...cleared, ...Object.fromEntries(new URLSearchParams(view.search)) }, { push: true });
              }}
            >
              {view.name}
            </Button>
            <Button
              look="bare"
              aria-label={`Delete the view ${view.name}`}
              onClick={() => void act(apiSend('DELETE', `/views/${encodeURIComponent(view.id)}`), 'View deleted.')}
            >
              ✕
            </Button>
          </li>
        ))}
      </ul>
      <form
        className="flex items-end gap-1.5"
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() === '') return;
          const query = new URLSearchParams(
            Object.entries(kept).filter((entry): entry is [string, string] => entry[1] !== undefined),
          );
          void act(apiSend('POST', '/views', { name: name.trim(), page, search: query.toString() }), 'View kept.');
          setName('');
        }}
      >
        <Field
          label="Keep this view as"
          value={name}
          onChange={(event) => setName(event.target.value)}
          className="flex-1"
          maxLength={100}
        />
        <Button type="submit">Keep</Button>
      </form>
    </DropPanel>
  );
};
