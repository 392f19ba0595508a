import { type RefObject, useEffect } from 'react';
import { Button } from '../../design/button.tsx';
import { Choice, Field } from '../../design/field.tsx';
import { KIND_NAMES, KINDS } from '../../design/finding-words.ts';
import type { Search } from '../../shell/search-state.ts';

const FIELDS = ['q', 'kind', 'on', 'actor', 'place', 'source'] as const;

/** The words that are looked for, and by what the hits are narrowed; asked for all at once. */
export const SearchForm = ({
  form,
  search,
  onAsk,
}: {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly search: Search;
  readonly onAsk: (asked: Search) => void;
}) => {
  // Going back changes what is asked for while the fields stay.
  useEffect(() => {
    for (const name of FIELDS) {
      const field = form.current?.elements.namedItem(name);
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = search[name] ?? '';
    }
  }, [form, search]);
  return (
    <search>
      <form
        ref={form}
        className="mb-5 space-y-2"
        onSubmit={(event) => {
          event.preventDefault();
          const data = new FormData(event.currentTarget);
          onAsk(Object.fromEntries(FIELDS.map((name) => [name, String(data.get(name) ?? '').trim()])));
        }}
      >
        <div className="flex items-end gap-2">
          <Field
            name="q"
            className="flex-1"
            label="Words, “a phrase”, begin*"
            type="search"
            defaultValue={search.q ?? ''}
          />
          <Button look="main" type="submit">
            Search
          </Button>
        </div>
        <div className="grid grid-cols-2 items-end gap-2 md:grid-cols-5">
          <Choice name="kind" label="Kind" defaultValue={search.kind ?? ''}>
            <option value="">everything</option>
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {KIND_NAMES[kind].many}
              </option>
            ))}
          </Choice>
          <Field name="on" label="In the month, day or interval" placeholder="2024-10" defaultValue={search.on ?? ''} />
          <Field name="actor" label="Actor" defaultValue={search.actor ?? ''} />
          <Field name="place" label="Place" defaultValue={search.place ?? ''} />
          <Field name="source" label="Source" defaultValue={search.source ?? ''} />
        </div>
      </form>
    </search>
  );
};
