import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useId, useState } from 'react';
import type { FindingKind } from '../../src/kinds/finding.ts';
import type { Party, PlaceMention } from '../../src/kinds/party.ts';
import { apiGet } from '../api/client.ts';
import { Button } from '../design/button.tsx';
import { edtfLabel } from '../design/edtf-label.ts';
import { Choice, Field } from '../design/field.tsx';
import { fieldName } from './field-names.ts';
import { type FormField, formFields } from './form-fields.ts';

type Values = Readonly<Record<string, unknown>>;

/** What a finding says, to be filled in; the fields follow from the kind’s schema. */
export const FindingForm = ({
  kind,
  values,
  problems,
  onChange,
}: {
  readonly kind: FindingKind;
  readonly values: Values;
  readonly problems: Readonly<Record<string, string>>;
  readonly onChange: (name: string, value: unknown) => void;
}) => (
  <div className="grid gap-3 sm:grid-cols-2">
    {formFields(kind).map((field) => (
      <FieldOf
        key={field.name}
        field={field}
        value={values[field.name]}
        problem={problems[field.name]}
        onChange={(value) => onChange(field.name, value)}
      />
    ))}
  </div>
);

const FieldOf = ({
  field,
  value,
  problem,
  onChange,
}: {
  readonly field: FormField;
  readonly value: unknown;
  readonly problem: string | undefined;
  readonly onChange: (value: unknown) => void;
}) => {
  const label = fieldName(field.name);
  const hint = field.description;
  const text = (raw: string): string | null => (raw === '' && field.nullable ? null : raw);
  switch (field.look.as) {
    case 'choice':
      return (
        <Choice
          label={label}
          hint={hint}
          problem={problem}
          value={String(value ?? '')}
          onChange={(event) => onChange(text(event.target.value))}
        >
          {field.nullable && <option value="">not said</option>}
          {field.look.options.map((option) => (
            <option key={option}>{option}</option>
          ))}
        </Choice>
      );
    case 'yes-no':
      return (
        <Choice
          label={label}
          hint={hint}
          value={value ? 'yes' : 'no'}
          onChange={(event) => onChange(event.target.value === 'yes')}
        >
          <option>yes</option>
          <option>no</option>
        </Choice>
      );
    case 'number':
      return (
        <NumberField label={label} hint={hint} problem={problem} value={value as number | null} onChange={onChange} />
      );
    case 'date':
      return (
        <Field
          label={label}
          hint={
            value
              ? `Reads: ${edtfLabel(String(value)).text}`
              : 'EDTF: 2024-10-24, 2024-10, 2024-10-02/2024-10-05; empty when not said'
          }
          problem={problem}
          value={String(value ?? '')}
          spellCheck={false}
          onChange={(event) => onChange(text(event.target.value.trim()))}
        />
      );
    case 'words':
      return (
        <Field
          label={label}
          hint={hint ?? 'commas between'}
          problem={problem}
          value={(value as readonly string[]).join(', ')}
          onChange={(event) =>
            onChange(
              event.target.value
                .split(',')
                .map((each) => each.trim())
                .filter(Boolean),
            )
          }
        />
      );
    case 'parties':
      return (
        <PartiesField
          label={label}
          hint={hint}
          problem={problem}
          value={value as readonly Party[]}
          onChange={onChange}
        />
      );
    case 'party':
      return (
        <PartiesField
          label={label}
          hint={hint}
          problem={problem}
          one
          value={value ? [value as Party] : []}
          onChange={(parties) => onChange(parties[0] ?? null)}
        />
      );
    case 'place': {
      const place = value as PlaceMention | null;
      return (
        <Field
          label={label}
          hint="as written"
          problem={problem}
          value={place?.name ?? ''}
          onChange={(event) => onChange(event.target.value === '' ? null : { name: event.target.value, place: null })}
        />
      );
    }
    case 'text':
      return (
        <Field
          label={label}
          hint={hint}
          problem={problem}
          value={String(value ?? '')}
          onChange={(event) => onChange(text(event.target.value))}
        />
      );
  }
};

const NumberField = ({
  label,
  hint,
  problem,
  value,
  onChange,
}: {
  readonly label: string;
  readonly hint: string | null;
  readonly problem: string | undefined;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}) => {
  const [typed, setTyped] = useState(value === null || value === undefined ? '' : String(value));
  const read = typed.trim() === '' ? null : Number(typed.replaceAll(/[\s,\u202f]/g, ''));
  return (
    <Field
      label={label}
      hint={hint}
      problem={read !== null && Number.isNaN(read) ? 'Give a number.' : problem}
      inputMode="decimal"
      value={typed}
      onChange={(event) => {
        setTyped(event.target.value);
        const next =
          event.target.value.trim() === '' ? null : Number(event.target.value.replaceAll(/[\s,\u202f]/g, ''));
        if (next === null || !Number.isNaN(next)) onChange(next);
      }}
    />
  );
};

const PartiesField = ({
  label,
  hint,
  problem,
  value,
  one = false,
  onChange,
}: {
  readonly label: string;
  readonly hint: string | null;
  readonly problem: string | undefined;
  readonly value: readonly Party[];
  readonly one?: boolean;
  readonly onChange: (parties: readonly Party[]) => void;
}) => (
  <fieldset className="min-w-0 sm:col-span-2">
    <legend className="label mb-0.5">
      {label}
      {hint && <span className="font-normal"> ({hint})</span>}
    </legend>
    <div className="space-y-1">
      {value.map((party, i) => (
        <PartyRow
          // biome-ignore lint/suspicious/noArrayIndexKey: a party has no other identity while it is being written
          key={i}
          party={party}
          onChange={(next) => onChange(value.map((each, at) => (at === i ? next : each)))}
          onRemove={() => onChange(value.filter((_, at) => at !== i))}
        />
      ))}
      {(!one || value.length === 0) && (
        <Button
          look="bare"
          className="text-quiet"
          onClick={() => onChange([...value, { name: '', actor: null, office: null }])}
        >
          + Add {one ? 'one' : 'another'}
        </Button>
      )}
    </div>
    {problem && <p className="text-[0.86rem] text-problem">{problem}</p>}
  </fieldset>
);

const PartyRow = ({
  party,
  onChange,
  onRemove,
}: {
  readonly party: Party;
  readonly onChange: (party: Party) => void;
  readonly onRemove: () => void;
}) => {
  const list = useId();
  const q = useDeferredValue(party.name.trim());
  const known = useQuery({
    queryKey: ['actors', 'suggest', q],
    queryFn: ({ signal }) =>
      apiGet<{ readonly actors?: readonly { readonly id: string; readonly name: string }[] }>(
        '/palette',
        { q },
        signal,
      ),
    enabled: q.length > 1,
  }).data?.actors;
  return (
    <div className="flex flex-wrap items-end gap-1.5">
      <Field
        className="min-w-40 flex-1"
        label="name"
        labelHidden
        placeholder="name"
        list={list}
        value={party.name}
        onChange={(event) => {
          const name = event.target.value;
          const match = known?.find((actor) => actor.name === name);
          onChange({ ...party, name, actor: match ? match.id : name === party.name ? party.actor : null });
        }}
      />
      <datalist id={list}>
        {known?.map((actor) => (
          <option key={actor.id} value={actor.name} />
        ))}
      </datalist>
      <Field
        className="min-w-32 flex-1"
        label="office"
        labelHidden
        placeholder="office"
        value={party.office ?? ''}
        onChange={(event) => onChange({ ...party, office: event.target.value || null })}
      />
      <Field
        className="w-36"
        label="id in the packs"
        labelHidden
        placeholder="id in the packs"
        spellCheck={false}
        value={party.actor ?? ''}
        onChange={(event) => onChange({ ...party, actor: event.target.value || null })}
      />
      <Button look="bare" aria-label={`Remove ${party.name || 'this one'}`} onClick={onRemove}>
        ✕
      </Button>
    </div>
  );
};
