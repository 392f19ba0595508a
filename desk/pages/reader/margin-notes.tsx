import type { FindingItem } from '../../api/shapes.ts';
import { FindingNote } from '../../findings/finding-note.tsx';

/** The findings of one row: beside its words, on a narrow page folded up under them. */
export const MarginNotes = ({
  notes,
  lit,
  onSelect,
  onLight,
}: {
  readonly notes: readonly FindingItem[];
  /** the one whose words are lit */
  readonly lit: FindingItem | null;
  readonly onSelect: (item: FindingItem) => void;
  /** null: the pointer or the focus has left them */
  readonly onLight: (item: FindingItem | null) => void;
}) => {
  const list = notes.map((item) => (
    <li key={item.finding.id}>
      <FindingNote
        item={item}
        lit={lit === item}
        onSelect={() => onSelect(item)}
        onLight={(on) => onLight(on ? item : null)}
      />
    </li>
  ));
  return (
    <>
      <ul aria-label="Findings in these words" className="hidden space-y-1 pt-1 lg:block">
        {list}
      </ul>
      <details className="mt-1 lg:hidden">
        <summary className="text-[0.86rem] text-quiet">
          {notes.length === 1 ? 'One finding' : `${notes.length} findings`}
        </summary>
        <ul className="mt-1 space-y-1">{list}</ul>
      </details>
    </>
  );
};
