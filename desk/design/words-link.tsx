import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';

type WordsLinkProps = {
  readonly document: string;
  readonly finding: string;
  readonly className?: string;
  /** steps of the keys j and k go over it */
  readonly 'data-hit'?: boolean;
} & (
  | { readonly children: ReactNode }
  /** of what the words are, so that a list of links tells one `words` from another */
  | { readonly of: string }
);

/** Leads to the exact words that a record rests on, in their document. */
export const WordsLink = ({ document, finding, className, 'data-hit': hit, ...named }: WordsLinkProps) => (
  <Link
    to="/documents/$id"
    params={{ id: document }}
    search={(before) => ({ ...(before.names && { names: before.names }), finding })}
    className={classNames('link', className)}
    data-hit={hit}
    aria-label={'of' in named ? `words of ${named.of}` : undefined}
  >
    {'of' in named ? 'words' : named.children}
  </Link>
);
