import { useMemo } from 'react';
import type { FindingItem } from '../../api/shapes.ts';
import { useKeys } from '../../shell/keys.ts';

interface ReaderKeys {
  /** in the order of the document */
  readonly findings: readonly FindingItem[];
  readonly selected: FindingItem | null;
  /** place of the text in sight, from which one goes on where none is selected */
  readonly near: number;
  readonly onSelect: (item: FindingItem | null) => void;
  readonly onAdd: () => void;
  readonly onFind: () => void;
  /** null for a document without pages */
  readonly onPages: (() => void) | null;
}

/** The keys by which one goes through the findings of a document, adds one and finds words. */
export const useReaderKeys = ({ findings, selected, near, onSelect, onAdd, onFind, onPages }: ReaderKeys): void => {
  const commands = useMemo(() => {
    const step = (by: number) => () => {
      const at = selected ? findings.indexOf(selected) : -1;
      const next = at < 0 ? findings.findIndex((item) => item.finding.start >= near) : at + by;
      const item = findings[Math.min(Math.max(next, 0), findings.length - 1)];
      if (item) onSelect(item);
    };
    return [
      { key: 'j', label: 'Next finding', run: step(1) },
      { key: 'k', label: 'Finding before', run: step(-1) },
      { key: 'escape', label: 'Close the finding', run: () => onSelect(null) },
      { key: 'n', label: 'Add a finding from the selected words', run: onAdd },
      ...(onPages ? [{ key: 'p', label: 'As pages, or as text', run: onPages }] : []),
      { key: 'f', label: 'Find words in this document', run: onFind },
    ];
  }, [selected, findings, near, onSelect, onAdd, onFind, onPages]);
  useKeys('Reader', commands);
};
