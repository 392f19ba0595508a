import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Key } from './key.tsx';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `main` is the one thing that most people come for; at most one in a view */
  readonly look?: 'main' | 'plain' | 'bare';
  /** the key that does the same, shown beside the words */
  readonly keyHint?: string | undefined;
  readonly children: ReactNode;
}

const LOOKS = {
  main: 'border-accent bg-accent text-on-accent hover:brightness-110',
  plain: 'border-rule bg-surface text-ink hover:border-edge',
  bare: 'border-transparent text-ink hover:bg-sunken',
} as const;

export const BUTTON =
  'inline-flex min-h-8 items-center gap-1.5 rounded border px-2.5 py-1 text-left leading-tight disabled:opacity-55';

export const Button = ({ look = 'plain', keyHint, className, children, ...rest }: ButtonProps) => (
  <button type="button" className={classNames(BUTTON, LOOKS[look], className)} {...rest}>
    {children}
    {keyHint && <Key quiet={look !== 'main'}>{keyHint}</Key>}
  </button>
);

/** The classes of a button, for a link that looks like one. */
export const buttonLook = (look: keyof typeof LOOKS = 'plain'): string => `${BUTTON} ${LOOKS[look]} no-underline`;
