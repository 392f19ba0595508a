import type { Command } from '@tiptap/pm/state';
import type { Editor } from '@tiptap/react';
import { useMemo } from 'react';
import { type KeyCommand, useKeys } from '../../shell/keys.ts';
import { announce } from '../../shell/notices.tsx';
import { addBlock, dropBlock, moveBlock } from './editing/block-commands.ts';
import { goToWarning } from './editing/go-to.ts';
import { unlockQuotation } from './editing/issue-editing.ts';
import { joinSentence, sentenceOfSelection, splitSentence, toggleOwn } from './editing/sentence-commands.ts';
import type { Saving } from './use-saving.ts';

/** Into the outline, which is folded up where there is little room. */
const toOutline = (): void => {
  const outline = document.querySelector('[data-outline]');
  outline?.querySelector('details')?.setAttribute('open', '');
  outline?.querySelector<HTMLElement>('[data-part]')?.focus();
};

/** Everything that can be done to an issue, each with its key. */
export const useIssueKeys = ({
  editor,
  saving: { save },
  writable,
  cite,
  show,
  publish,
  correct,
}: {
  readonly editor: Editor;
  readonly saving: Saving;
  readonly writable: boolean;
  readonly cite: () => void;
  readonly show: (panel: string) => void;
  readonly publish?: () => void;
  readonly correct?: () => void;
}): void => {
  const commands = useMemo((): readonly KeyCommand[] => {
    const key = (key: string, label: string, run: () => void): KeyCommand => ({ key, label, run, whileTyping: true });
    const run = (command: Command, otherwise: string) => () => {
      if (!command(editor.state, editor.view.dispatch)) announce(otherwise, { problem: true });
      editor.view.focus();
    };
    const own = () => {
      run(toggleOwn, 'Put the caret into a sentence.')();
      const now = sentenceOfSelection(editor.state);
      if (now) announce(now.own ? 'The desk’s own view.' : 'No longer the desk’s own view: it needs a note.');
    };
    const unlock = () => {
      const tr = unlockQuotation(editor.state);
      if (!tr) return announce('Put the caret into a quotation.', { problem: true });
      editor.view.dispatch(tr);
      announce('The words of this quotation can be changed until you leave it.');
    };
    return [
      key('alt+t', 'To the text', () => editor.view.focus()),
      key('alt+l', 'To the outline', toOutline),
      key('alt+k', 'Checks', () => show('checks')),
      key('alt+p', 'Preview', () => show('preview')),
      key('alt+i', 'Title, masthead, theme', () => show('issue')),
      key('alt+v', 'Versions', () => show('versions')),
      key('alt+w', 'Next warning', () => goToWarning(editor)),
      ...(writable
        ? [
            key('mod+s', 'Save', () => void save()),
            key('alt+a', 'Cite a finding (also @)', cite),
            key('alt+o', 'The sentence is the desk’s own view, or not', own),
            key('alt+q', 'Change the words of a quotation', unlock),
            key('alt+s', 'End the sentence here', run(splitSentence, 'Put the caret inside a sentence.')),
            key(
              'alt+j',
              'Join with the sentence before',
              run(joinSentence, 'There is no sentence before this one here.'),
            ),
            key('alt+n', 'New paragraph below', run(addBlock('paragraph'), 'Put the caret into the text.')),
            key('alt+h', 'New heading below', run(addBlock('heading'), 'Put the caret into the text.')),
            key('alt+arrowup', 'Move the block up', run(moveBlock(-1), 'It is the first of its part.')),
            key('alt+arrowdown', 'Move the block down', run(moveBlock(1), 'It is the last of its part.')),
            key('alt+delete', 'Drop the block', run(dropBlock, 'Put the caret into a block.')),
          ]
        : []),
      ...(publish ? [key('alt+u', 'Publish', publish)] : []),
      ...(correct ? [key('alt+c', 'Correct the sentence', correct)] : []),
    ];
  }, [editor, save, writable, cite, show, publish, correct]);
  useKeys('Issue', commands);
};
