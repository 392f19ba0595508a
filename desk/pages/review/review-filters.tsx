import { useQuery } from '@tanstack/react-query';
import { apiGet } from '../../api/client.ts';
import type { DocumentItem, Listed } from '../../api/shapes.ts';
import { Choice, Field } from '../../design/field.tsx';
import { KIND_NAMES, KINDS } from '../../design/finding-words.ts';
import type { Search } from '../../shell/search-state.ts';

/** Which part of the queue: by kind, document, actor, time and words. */
export const ReviewFilters = ({
  search,
  open,
  onChange,
}: {
  readonly search: Search;
  readonly open: Readonly<Record<string, number>>;
  readonly onChange: (patch: Search) => void;
}) => {
  const documents =
    useQuery({
      queryKey: ['documents', 'list'],
      queryFn: ({ signal }) => apiGet<Listed<DocumentItem>>('/documents', { limit: 500, order: 'added' }, signal),
    }).data?.items ?? [];
  return (
    <div className="grid grid-cols-2 gap-2 md:grid-cols-4 xl:grid-cols-6">
      <Choice label="Kind" value={search.kind ?? ''} onChange={(event) => onChange({ kind: event.target.value })}>
        <option value="">all kinds</option>
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {KIND_NAMES[kind].many} {open[kind] ? `(${open[kind]})` : ''}
          </option>
        ))}
      </Choice>
      <Choice
        label="Document"
        value={search.source ?? ''}
        onChange={(event) => onChange({ source: event.target.value })}
      >
        <option value="">all documents</option>
        {documents.map(({ id, title, origin }) => (
          <option key={id} value={id}>
            {title ?? origin}
          </option>
        ))}
      </Choice>
      <Later label="Actor" value={search.actor} onChange={(actor) => onChange({ actor })} />
      <Later
        label="In the month, day or interval"
        value={search.on}
        placeholder="2024-10"
        onChange={(on) => onChange({ on })}
      />
      <Later label="Type" value={search.type} placeholder="CONSULT, deny …" onChange={(type) => onChange({ type })} />
      <Later label="Words" value={search.q} onChange={(q) => onChange({ q })} />
    </div>
  );
};

/** A filter that counts once it is written to its end: with Enter, or when it is left. */
const Later = ({
  label,
  value,
  placeholder,
  onChange,
}: {
  readonly label: string;
  readonly value: string | undefined;
  readonly placeholder?: string;
  readonly onChange: (value: string) => void;
}) => (
  <Field
    key={value ?? ''}
    label={label}
    defaultValue={value ?? ''}
    placeholder={placeholder}
    onBlur={(event) => event.target.value.trim() !== (value ?? '') && onChange(event.target.value.trim())}
    onKeyDown={(event) => event.key === 'Enter' && onChange(event.currentTarget.value.trim())}
  />
);
