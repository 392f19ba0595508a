import {
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useId,
} from 'react';
import { classNames } from './class-names.ts';

const BOX =
  'block w-full min-h-8 rounded border border-edge bg-surface px-2 py-1 text-ink placeholder:text-quiet placeholder:italic aria-invalid:border-problem';

interface Labelled {
  readonly label: string;
  /** the label is only for screen readers */
  readonly labelHidden?: boolean | undefined;
  readonly hint?: ReactNode;
  readonly problem?: string | null | undefined;
  readonly className?: string | undefined;
}

/** What ties a control to its label, hint and problem. */
interface Tied {
  readonly id: string;
  readonly className: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

const Frame = ({
  label,
  labelHidden,
  hint,
  problem,
  className,
  children,
}: Labelled & { readonly children: (tied: Tied) => ReactNode }) => {
  const id = useId();
  const described = [hint ? `${id}-hint` : '', problem ? `${id}-problem` : ''].filter(Boolean).join(' ');
  return (
    <div className={classNames('min-w-0', className)}>
      <label htmlFor={id} className={labelHidden ? 'sr-only' : 'label mb-0.5 block'}>
        {label}
      </label>
      {children({
        id,
        className: BOX,
        'aria-describedby': described || undefined,
        'aria-invalid': problem ? true : undefined,
      })}
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
};

type Props<E> = Labelled & Omit<E, 'id' | 'className'>;

/** A line of text with its label. */
export const Field = ({
  label,
  labelHidden,
  hint,
  problem,
  className,
  ...rest
}: Props<InputHTMLAttributes<HTMLInputElement>>) => (
  <Frame label={label} labelHidden={labelHidden} hint={hint} problem={problem} className={className}>
    {(tied) => <input {...tied} autoComplete="off" {...rest} />}
  </Frame>
);

/** Several lines of text with their label. */
export const TextField = ({
  label,
  labelHidden,
  hint,
  problem,
  className,
  ...rest
}: Props<TextareaHTMLAttributes<HTMLTextAreaElement>>) => (
  <Frame label={label} labelHidden={labelHidden} hint={hint} problem={problem} className={className}>
    {(tied) => <textarea {...tied} rows={3} {...rest} />}
  </Frame>
);

/** One of a few; the system’s own list, which every keyboard and screen reader knows. */
export const Choice = ({
  label,
  labelHidden,
  hint,
  problem,
  className,
  children,
  ...rest
}: Props<SelectHTMLAttributes<HTMLSelectElement>>) => (
  <Frame label={label} labelHidden={labelHidden} hint={hint} problem={problem} className={className}>
    {(tied) => (
      <select {...tied} {...rest}>
        {children}
      </select>
    )}
  </Frame>
);
