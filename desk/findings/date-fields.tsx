import { useEffect, useState } from 'react';
import { isEdtf } from '../../src/time/edtf.ts';
import { Field } from '../design/field.tsx';

/** From when to when, as a year, a month or a day. */
export const DateFields = ({
  from,
  to,
  onChange,
}: {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly onChange: (patch: { from?: string | undefined; to?: string | undefined }) => void;
}) => (
  <div className="flex gap-3 max-sm:basis-full! max-sm:[&>*]:grow sm:contents">
    <DateField label="From" value={from} onChange={(value) => onChange({ from: value })} />
    <DateField label="To" value={to} onChange={(value) => onChange({ to: value })} />
  </div>
);

const DateField = ({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}) => {
  const [text, setText] = useState(value ?? '');
  useEffect(() => setText(value ?? ''), [value]);
  const wrong = text !== '' && !isEdtf(text.trim());
  const hand = () => {
    const next = text.trim() === '' ? undefined : text.trim();
    if (!wrong && next !== value) onChange(next);
  };
  return (
    <Field
      label={label}
      className="w-28"
      inputMode="numeric"
      placeholder="2024-10"
      value={text}
      problem={wrong ? 'As 2024, 2024-10 or 2024-10-24' : null}
      onChange={(event) => setText(event.target.value)}
      onBlur={hand}
      onKeyDown={(event) => event.key === 'Enter' && hand()}
    />
  );
};
