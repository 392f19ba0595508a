import {
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useId,
} from 'react';
import { classNames } from './class-names.ts';

const BOX =
  'block w-full min-h-8 rounded border border-edge bg-surface px-2 py-1 text-ink placeholder:text-quiet aria-invalid:border-problem';

interface Labelled {
  readonly label: string;
  /** the label is only for screen readers */
  readonly labelHidden?: boolean;
  readonly hint?: ReactNode;
  readonly problem?: string | null | undefined;
}

const Frame = ({
  id,
  label,
  labelHidden,
  hint,
  problem,
  className,
  children,
}: Labelled & { readonly id: string; readonly className?: string | undefined; readonly children: ReactNode }) => (
  <div className={classNames('min-w-0', className)}>
    <label htmlFor={id} className={labelHidden ? 'sr-only' : 'label mb-0.5 block'}>
      {label}
    </label>
    {children}
    {hint && (
      <p id={`${id}-hint`} className="mt-0.5 text-[0.86rem] text-quiet">
        {hint}
      </p>
    )}
    {problem && (
      <p id={`${id}-problem`} className="mt-0.5 text-[0.86rem] text-problem">
        {problem}
      </p>
    )}
  </div>
);

const described = (id: string, { hint, problem }: Labelled) => ({
  'aria-describedby': [hint ? `${id}-hint` : '', problem ? `${id}-problem` : ''].filter(Boolean).join(' ') || undefined,
  'aria-invalid': problem ? true : undefined,
});

type Props<E> = Labelled & Omit<E, 'id'> & { readonly className?: string };

/** A line of text with its label. */
export const Field = ({
  label,
  labelHidden,
  hint,
  problem,
  className,
  ...rest
}: Props<InputHTMLAttributes<HTMLInputElement>>) => {
  const id = useId();
  const labelled = { label, hint, problem, ...(labelHidden !== undefined && { labelHidden }) };
  return (
    <Frame id={id} {...labelled} className={className}>
      <input id={id} className={BOX} autoComplete="off" {...described(id, labelled)} {...rest} />
    </Frame>
  );
};

/** Several lines of text with their label. */
export const TextField = ({
  label,
  labelHidden,
  hint,
  problem,
  className,
  ...rest
}: Props<TextareaHTMLAttributes<HTMLTextAreaElement>>) => {
  const id = useId();
  const labelled = { label, hint, problem, ...(labelHidden !== undefined && { labelHidden }) };
  return (
    <Frame id={id} {...labelled} className={className}>
      <textarea id={id} className={BOX} rows={3} {...described(id, labelled)} {...rest} />
    </Frame>
  );
};

/** One of a few; the system’s own list, which every keyboard and screen reader knows. */
export const Choice = ({
  label,
  labelHidden,
  hint,
  problem,
  className,
  children,
  ...rest
}: Props<SelectHTMLAttributes<HTMLSelectElement>>) => {
  const id = useId();
  const labelled = { label, hint, problem, ...(labelHidden !== undefined && { labelHidden }) };
  return (
    <Frame id={id} {...labelled} className={className}>
      <select id={id} className={BOX} {...described(id, labelled)} {...rest}>
        {children}
      </select>
    </Frame>
  );
};
