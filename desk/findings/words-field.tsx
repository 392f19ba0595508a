import { type ReactNode, useState } from 'react';
import { Field } from '../design/field.tsx';

const wordsOf = (text: string): readonly string[] =>
  text
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);

/** A list that is written with commas between. What is typed stays as it is typed, blanks and commas too. */
export const WordsField = ({
  value,
  onChange,
  ...rest
}: {
  readonly label: string;
  readonly hint: ReactNode;
  readonly problem: string | undefined;
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
}) => {
  const [typed, setTyped] = useState(value.join(', '));
  const isTyped = wordsOf(typed).join() === value.join();
  return (
    <Field
      {...rest}
      value={isTyped ? typed : value.join(', ')}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange(wordsOf(event.target.value));
      }}
    />
  );
};
