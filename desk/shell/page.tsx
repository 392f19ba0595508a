import { type ReactNode, useEffect, useRef } from 'react';
import { classNames } from '../design/class-names.ts';
import { HelpButton, usePageHelp } from './help.tsx';
import { usePageTitle } from './use-page-title.ts';

/** A page of the desk: its name, what it is for, what can be done on it, and its help. */
export const Page = ({
  title,
  lead,
  help,
  words,
  actions,
  wide = false,
  children,
}: {
  readonly title: string;
  /** one line under the title */
  readonly lead?: ReactNode;
  /** what the page is for and how to use it, for Help */
  readonly help: ReactNode;
  /** words that Help explains: codes of the codebook or entries of desk/shell/glossary.ts */
  readonly words?: readonly string[];
  readonly actions?: ReactNode;
  /** uses the whole width, for what is compared; otherwise as wide as reads well */
  readonly wide?: boolean;
  readonly children: ReactNode;
}) => {
  const heading = useRef<HTMLHeadingElement>(null);
  usePageHelp(title, help, words);
  usePageTitle(title);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <div className={classNames('mx-auto w-full px-4 pb-16 pt-4 sm:px-6', wide ? 'max-w-[110rem]' : 'max-w-6xl')}>
      <header className="mb-4 flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div className="min-w-0">
          <h1 ref={heading} tabIndex={-1} className="font-serif text-[1.85rem] leading-tight font-medium">
            {title}
          </h1>
          {lead && <div className="mt-0.5 max-w-3xl text-quiet">{lead}</div>}
        </div>
        <div className="flex flex-wrap items-center gap-2 print:hidden">
          {actions}
          <HelpButton />
        </div>
      </header>
      {children}
    </div>
  );
};
