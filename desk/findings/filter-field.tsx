import { useEffect, useState } from 'react';
import { Field } from '../design/field.tsx';

/** A filter that is typed: it counts with Enter and when it is left, and is taken away when it is emptied. */
export const FilterField = ({
  value,
  onChange,
  ...rest
}: {
  readonly label: string;
  readonly className?: string;
  readonly type?: 'search';
  readonly placeholder?: string;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}) => {
  const [text, setText] = useState(value ?? '');
  useEffect(() => setText(value ?? ''), [value]);
  const hand = (typed: string) => {
    const next = typed.trim() || undefined;
    if (next !== value) onChange(next);
  };
  return (
    <Field
      value={text}
      onChange={(event) => {
        setText(event.target.value);
        if (event.target.value === '') hand('');
      }}
      onBlur={() => hand(text)}
      onKeyDown={(event) => event.key === 'Enter' && hand(text)}
      {...rest}
    />
  );
};
