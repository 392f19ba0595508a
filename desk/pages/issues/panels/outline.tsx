import { undo } from '@tiptap/pm/history';
import { type Editor, useEditorState } from '@tiptap/react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { PART_KINDS, type PartKind } from '../../../../src/kinds/issue.ts';
import type { IssueWarning } from '../../../../src/publish/issue/check/issue-warning.ts';
import { Button } from '../../../design/button.tsx';
import { classNames } from '../../../design/class-names.ts';
import { Choice } from '../../../design/field.tsx';
import { announce } from '../../../shell/notices.tsx';
import { nodeAttributes } from '../document/node-attributes.ts';
import { addPart, dropPart, movePart, partOfSelection } from '../editing/block-commands.ts';
import { goToPart } from '../editing/go-to.ts';
import { sentencesOf } from '../editing/sentence-commands.ts';

interface Part {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly at: number;
  readonly elements: readonly string[];
}

/** The parts of the issue in their order, to be gone to, moved, added and taken out. */
export const Outline = ({
  editor,
  warnings,
  writable,
}: {
  readonly editor: Editor;
  readonly warnings: readonly IssueWarning[];
  readonly writable: boolean;
}) => {
  const list = useRef<HTMLOListElement>(null);
  // Where the columns stand one below the other, the text comes first.
  const [roomy] = useState(() => matchMedia('(min-width: 64rem)').matches);
  const [adding, setAdding] = useState<PartKind>('section');
  const { parts, current } = useEditorState({
    editor,
    selector: ({ editor: { state } }) => ({ parts: partsOf(state.doc), current: partOfSelection(state) }),
  });
  const warned = new Set(warnings.map(({ sentence }) => sentence));
  const focus = (index: number) =>
    requestAnimationFrame(() => list.current?.querySelectorAll<HTMLElement>('button[data-part]')[index]?.focus());
  const move = (index: number, by: -1 | 1) => {
    if (!movePart(index, by)(editor.state, editor.view.dispatch)) return;
    announce(`${parts[index]!.title}: part ${index + by + 1} of ${parts.length}.`);
    focus(index + by);
  };
  const drop = (index: number) => {
    dropPart(index)(editor.state, editor.view.dispatch);
    announce(`${parts[index]!.title} is taken out.`, {
      action: { label: 'Undo', run: () => undo(editor.state, editor.view.dispatch) },
    });
    focus(Math.min(index, parts.length - 2));
  };
  const onKey = (event: KeyboardEvent, index: number) => {
    const { key, altKey } = event;
    if (key === 'ArrowUp' || key === 'ArrowDown') {
      const by = key === 'ArrowUp' ? -1 : 1;
      if (altKey && writable) move(index, by);
      else if (!altKey) focus(Math.min(Math.max(index + by, 0), parts.length - 1));
    } else if (key === 'Delete' && writable) drop(index);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <nav
      aria-label="Parts of the issue"
      data-outline=""
      className="lg:sticky lg:top-4 lg:max-h-[92vh] lg:overflow-y-auto"
    >
      <details open={roomy}>
        <summary className="label mb-1 lg:hidden">
          Parts ({parts.length}), at {parts[current]?.title}
        </summary>
        <ol ref={list} className="space-y-px">
          {parts.map(({ id, title, at, elements }, index) => {
            const count = elements.filter((element) => warned.has(element)).length;
            return (
              <li key={id ?? index} className="group flex items-baseline">
                <button
                  type="button"
                  data-part={id}
                  aria-current={index === current ? 'location' : undefined}
                  aria-keyshortcuts={writable ? 'Alt+ArrowUp Alt+ArrowDown Delete' : undefined}
                  onClick={() => goToPart(editor, at)}
                  onKeyDown={(event) => onKey(event, index)}
                  className={classNames(
                    'min-w-0 flex-1 border-l-2 py-1 pl-2 text-left leading-tight hover:bg-sunken',
                    index === current ? 'border-accent font-medium' : 'border-rule',
                  )}
                >
                  {title || 'Untitled'}
                  {count > 0 && (
                    <span className="figures ml-1.5 text-[0.86rem] text-problem">
                      ⚠ {count}
                      <span className="sr-only"> {count === 1 ? 'sentence' : 'sentences'} with warnings</span>
                    </span>
                  )}
                </button>
                {writable && index === current && (
                  <span className="flex shrink-0">
                    <IconButton label={`Move ${title} up`} sign="↑" onClick={() => move(index, -1)} />
                    <IconButton label={`Move ${title} down`} sign="↓" onClick={() => move(index, 1)} />
                    <IconButton label={`Take ${title} out`} sign="✕" onClick={() => drop(index)} />
                  </span>
                )}
              </li>
            );
          })}
        </ol>
        {writable && (
          <>
            <div className="mt-3 flex items-end gap-2">
              <Choice
                label="Add a part"
                className="flex-1"
                value={adding}
                onChange={({ target }) => setAdding(target.value as PartKind)}
              >
                {PART_KINDS.map((kind) => (
                  <option key={kind}>{kind}</option>
                ))}
              </Choice>
              <Button
                onClick={() => {
                  const title = `${adding[0]!.toUpperCase()}${adding.slice(1)}`;
                  addPart(current, adding, title)(editor.state, editor.view.dispatch);
                  editor.view.focus();
                }}
              >
                Add
              </Button>
            </div>
            <p className="mt-2 hidden text-[0.86rem] text-quiet lg:block">
              Alt ↑ ↓ moves a part, Delete takes it out, Ctrl Z takes that back.
            </p>
          </>
        )}
      </details>
    </nav>
  );
};

const IconButton = ({
  label,
  sign,
  onClick,
}: {
  readonly label: string;
  readonly sign: string;
  readonly onClick: () => void;
}) => (
  <button
    type="button"
    aria-label={label}
    title={label}
    onClick={onClick}
    className="min-h-6 min-w-6 rounded text-quiet hover:bg-sunken hover:text-ink"
  >
    {sign}
  </button>
);

const partsOf = (doc: Editor['state']['doc']): readonly Part[] => {
  const parts: Part[] = [];
  doc.forEach((part, at) => {
    const attributes = nodeAttributes(part, 'part');
    const elements: string[] = [];
    part.descendants((node) => {
      if (node.type.name === 'fixed') elements.push(nodeAttributes(node, 'fixed').block.id);
      if (node.isTextblock) elements.push(...sentencesOf(node, 0).map(({ id }) => id));
      return !node.isTextblock;
    });
    parts.push({
      id: attributes.id,
      kind: attributes.kind,
      title: part.firstChild?.textContent ?? '',
      at,
      elements,
    });
  });
  return parts;
};
