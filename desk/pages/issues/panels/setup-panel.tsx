import type { Editor } from '@tiptap/react';
import { ISSUE_THEMES, type IssueTheme, type Masthead } from '../../../../src/kinds/issue.ts';
import { Choice, Field, TextField } from '../../../design/field.tsx';
import type { IssueHead } from '../document/node-attributes.ts';
import { THEME_NAMES } from '../new-issue-dialog.tsx';

/** What stands in the head of the issue, and how it looks. Undone with Ctrl Z like words. */
export const SetupPanel = ({
  editor,
  head,
  writable,
}: {
  readonly editor: Editor;
  readonly head: IssueHead;
  readonly writable: boolean;
}) => {
  const set = (patch: Partial<IssueHead>) =>
    editor.view.dispatch(editor.state.tr.setDocAttribute('head', { ...head, ...patch }));
  const setMasthead = (patch: Partial<Masthead>) => set({ masthead: { ...head.masthead, ...patch } });
  const optional = (name: 'subtitle' | 'publisher' | 'number', label: string) => (
    <Field
      label={label}
      value={head.masthead[name] ?? ''}
      disabled={!writable}
      onChange={({ target }) => setMasthead({ [name]: target.value === '' ? null : target.value })}
    />
  );
  return (
    <section aria-label="Title, masthead, theme" className="max-w-xl space-y-3">
      <Field
        label="Title"
        value={head.title}
        disabled={!writable}
        onChange={({ target }) => target.value !== '' && set({ title: target.value })}
      />
      <Choice
        label="Theme"
        value={head.theme}
        disabled={!writable}
        onChange={({ target }) => set({ theme: target.value as IssueTheme })}
      >
        {ISSUE_THEMES.map((theme) => (
          <option key={theme} value={theme}>
            {THEME_NAMES[theme]}
          </option>
        ))}
      </Choice>
      <Field
        label="Name of the bulletin"
        value={head.masthead.name}
        disabled={!writable}
        onChange={({ target }) => target.value !== '' && setMasthead({ name: target.value })}
      />
      {optional('subtitle', 'Subtitle')}
      {optional('publisher', 'Publisher')}
      {optional('number', 'Number of the issue, as printed')}
      <TextField
        label="Imprint"
        value={head.masthead.imprint ?? ''}
        disabled={!writable}
        onChange={({ target }) => setMasthead({ imprint: target.value === '' ? null : target.value })}
      />
    </section>
  );
};
