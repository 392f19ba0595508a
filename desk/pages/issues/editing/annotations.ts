import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { IssueWarning } from '../../../../src/publish/issue/check/issue-warning.ts';
import { nodeAttributes } from '../document/node-attributes.ts';
import { citedIn, type Held, type HeldNote, notesOf } from './held-notes.ts';
import { allSentences } from './sentence-commands.ts';
import { ADVICE } from './warning-advice.ts';

interface Annotations {
  readonly held: Held;
  readonly warnings: readonly IssueWarning[];
  readonly notes: ReadonlyMap<string, HeldNote>;
  readonly decorations: DecorationSet;
}

const KEY = new PluginKey<Annotations>('annotations');

/** What is said about an issue beside its own words: numbers of notes, and warnings below sentences. */
export const annotationsOf = (state: EditorState): Annotations => KEY.getState(state)!;

/** Says what is held or warned of now; neither is an edit. */
export const annotate = (state: EditorState, change: Partial<Pick<Annotations, 'held' | 'warnings'>>) =>
  state.tr.setMeta(KEY, change).setMeta('addToHistory', false);

export const annotationsPlugin = (held: Held) =>
  new Plugin<Annotations>({
    key: KEY,
    state: {
      init: (_config, state) => annotated(state.doc, held, []),
      apply: (tr, before) => {
        const change = tr.getMeta(KEY) as Partial<Annotations> | undefined;
        if (!tr.docChanged && !change) return before;
        return annotated(tr.doc, change?.held ?? before.held, change?.warnings ?? before.warnings);
      },
    },
    props: { decorations: (state) => KEY.getState(state)?.decorations },
  });

const annotated = (doc: EditorState['doc'], held: Held, warnings: readonly IssueWarning[]): Annotations => {
  const notes = notesOf(citedIn(doc), held);
  const decorations: Decoration[] = [];
  doc.descendants((node, pos, parent, index) => {
    if (node.type.name !== 'citation') return;
    const note = notes.get(nodeAttributes(node, 'citation').finding);
    const before = index > 0 ? parent!.child(index - 1) : null;
    // Of several findings in the same words one note is printed.
    const same =
      note &&
      before?.type === node.type &&
      notes.get(nodeAttributes(before, 'citation').finding)?.number === note.number;
    decorations.push(
      Decoration.node(pos, pos + 1, {
        'data-number': same ? '·' : note ? String(note.number) : '?',
        'aria-label': note ? `Note ${note.number}: ${note.name}` : 'Note whose words are not known',
      }),
    );
  });
  if (warnings.length > 0) decorations.push(...warned(doc, warnings));
  return { held, warnings, notes, decorations: DecorationSet.create(doc, decorations) };
};

const warned = (doc: EditorState['doc'], warnings: readonly IssueWarning[]): readonly Decoration[] => {
  const bySentence = Map.groupBy(warnings, ({ sentence }) => sentence);
  const decorations: Decoration[] = [];
  /** the warnings to be listed behind a block */
  const behind = new Map<number, IssueWarning[]>();
  const list = (at: number, found: readonly IssueWarning[]) => behind.set(at, [...(behind.get(at) ?? []), ...found]);
  for (const { id, from, to, blockEnd } of allSentences(doc)) {
    const found = bySentence.get(id);
    if (!found) continue;
    decorations.push(Decoration.inline(from, to, { class: 'sentence-warned' }));
    list(blockEnd, found);
  }
  doc.descendants((node, pos) => {
    if (node.type.name !== 'fixed') return !node.isTextblock;
    const found = bySentence.get(nodeAttributes(node, 'fixed').block.id);
    if (found) list(pos + node.nodeSize, found);
    return false;
  });
  for (const [at, found] of behind)
    decorations.push(
      Decoration.widget(at, () => warningList(found), {
        side: -1,
        key: found.map(({ sentence, message }) => `${sentence} ${message}`).join('\n'),
        ignoreSelection: true,
        stopEvent: () => true,
      }),
    );
  return decorations;
};

const warningList = (warnings: readonly IssueWarning[]): HTMLElement => {
  const list = document.createElement('ul');
  list.className = 'issue-warnings';
  list.contentEditable = 'false';
  for (const { message, rule } of warnings) {
    const item = document.createElement('li');
    const advice = document.createElement('span');
    item.append(`⚠ ${message} `, advice);
    advice.textContent = ADVICE[rule];
    list.append(item);
  }
  return list;
};
