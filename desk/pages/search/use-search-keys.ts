import { type RefObject, useMemo } from 'react';
import { useKeys } from '../../shell/keys.ts';

/** The keys by which one goes from hit to hit and back to the words. */
export const useSearchKeys = (
  form: RefObject<HTMLFormElement | null>,
  list: RefObject<HTMLOListElement | null>,
): void => {
  const commands = useMemo(() => {
    const step = (by: number) => () => {
      const links = [...(list.current?.querySelectorAll<HTMLElement>('a[data-hit]') ?? [])];
      const at = links.indexOf(document.activeElement as HTMLElement);
      links[Math.min(Math.max(at + by, 0), links.length - 1)]?.focus();
    };
    return [
      { key: 'j', label: 'Next hit', run: step(1) },
      { key: 'k', label: 'Hit before', run: step(-1) },
      { key: 'f', label: 'Change the words', run: () => form.current?.querySelector('input')?.focus() },
    ];
  }, [form, list]);
  useKeys('Search', commands);
};
