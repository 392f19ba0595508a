import { Field } from '../design/field.tsx';

/** A filter that is typed and counts with Enter; empty takes it away. */
export const FilterField = ({
  value,
  onChange,
  ...rest
}: {
  readonly label: string;
  readonly className: string;
  readonly type?: 'search';
  readonly placeholder?: string;
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}) => (
  <Field
    key={value}
    defaultValue={value}
    onKeyDown={(event) => event.key === 'Enter' && onChange(event.currentTarget.value || undefined)}
    {...rest}
  />
);
