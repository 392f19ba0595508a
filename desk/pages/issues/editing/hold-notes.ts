import type { Editor } from '@tiptap/react';
import type { Issue } from '../../../../src/kinds/issue.ts';
import type { FindingItem } from '../../../api/shapes.ts';
import { annotate, annotationsOf } from './annotations.ts';
import { heldBy, withFinding } from './held-notes.ts';

/** From now on the editor knows the words of the notes that an issue has. */
export const holdNotesOf = ({ state, view }: Editor, content: Issue): void =>
  view.dispatch(annotate(state, { held: heldBy(content, annotationsOf(state).held) }));

/** From now on the editor knows the words of a finding that is about to be cited. */
export const holdNote = ({ state, view }: Editor, item: FindingItem): void =>
  view.dispatch(annotate(state, { held: withFinding(annotationsOf(state).held, item) }));
