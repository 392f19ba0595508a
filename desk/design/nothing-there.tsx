import type { ReactNode } from 'react';
import { Empty } from './empty.tsx';

/** What an address leads to that names nothing. @param children what is not there, where that is known */
export const NothingThere = ({ children }: { readonly children?: ReactNode }) => (
  <div role="alert">
    <Empty title="There is nothing at this address">
      {children} The address may be cut short, or what it led to may be gone or not be yours to see.
      <br />
      Ctrl K finds documents, actors, places and findings.
    </Empty>
  </div>
);
