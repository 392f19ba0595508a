import { useEffect } from 'react';

/** What the browser’s tab says, and what a screen reader says first of a new page. */
export const usePageTitle = (title: string): void =>
  useEffect(() => {
    document.title = `${title} · Chancery`;
  }, [title]);
