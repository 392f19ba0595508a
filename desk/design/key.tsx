import { classNames } from './class-names.ts';

const NAMES: Readonly<Record<string, string>> = {
  mod: 'Ctrl',
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
  escape: 'Esc',
  enter: '↵',
};

/** A key or a row of keys, for the eye; screen readers have the command’s own `aria-keyshortcuts`. */
export const Key = ({ children, quiet = true }: { readonly children: string; readonly quiet?: boolean }) => (
  <span
    aria-hidden="true"
    className={classNames(
      'ml-0.5 hidden rounded-sm border px-1 text-[0.74rem] leading-[1.35] sm:inline-block print:hidden',
      quiet ? 'border-rule text-quiet' : 'border-current',
    )}
  >
    {keyName(children)}
  </span>
);

/** `mod+k` as it is printed: Ctrl K. */
export const keyName = (key: string): string =>
  key
    .split(/[+ ]/)
    .map(
      (part) =>
        NAMES[part] ?? (part.length === 1 && !key.includes('mod+') ? part : part[0]!.toUpperCase() + part.slice(1)),
    )
    .join(' ');
