import { useState } from 'react';
import type { FindingKind } from '../../src/kinds/finding.ts';
import type { Party, PlaceMention } from '../../src/kinds/party.ts';
import { isEdtf } from '../../src/time/edtf.ts';
import { edtfLabel } from '../design/edtf-label.ts';
import { Choice, Field } from '../design/field.tsx';
import { fieldName } from './field-names.ts';
import { type FormField, formFields } from './form-fields.ts';
import { PartiesField } from './parties-field.tsx';
import { PlaceField } from './place-field.tsx';
import { WordsField } from './words-field.tsx';

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
            value && isEdtf(String(value))
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
        <WordsField
          label={label}
          hint={hint ?? 'commas between'}
          problem={problem}
          value={value as readonly string[]}
          onChange={onChange}
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
    case 'place':
      return <PlaceField label={label} problem={problem} value={value as PlaceMention | null} onChange={onChange} />;
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
  const [typed, setTyped] = useState(digits(value));
  const [given, setGiven] = useState(value);
  const read = typed.trim() === '' ? null : Number(typed.replaceAll(/[\s,\u202f]/g, ''));
  // what is given anew from outside is shown; what is being typed stays as it is typed
  if (value !== given) {
    setGiven(value);
    if (read !== value) setTyped(digits(value));
  }
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
const digits = (value: number | null): string => (value === null || value === undefined ? '' : String(value));
