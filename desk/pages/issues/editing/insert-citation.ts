import type { Command } from '@tiptap/pm/state';
import type { Finding } from '../../../../src/kinds/finding.ts';
import { knowingly } from './issue-editing.ts';
import { sentenceAt } from './sentence-commands.ts';

/**
 * Cites a finding where the caret stands; inside a quotation behind it, so that the source's words stay whole.
 * @param withWords puts the words of the finding before the note, as a quotation
 */
export const insertCitation =
  ({ id, quote }: Pick<Finding, 'id' | 'quote'>, withWords: boolean): Command =>
  (state, dispatch) => {
    const { citation } = state.schema.nodes;
    const { quoted, sentence } = state.schema.marks;
    let { to } = state.selection;
    for (;;) {
      const { nodeAfter, nodeBefore } = state.doc.resolve(to);
      const inside = [nodeBefore, nodeAfter].every((node) => node && quoted!.isInSet(node.marks));
      if (!inside || !nodeAfter) break;
      to += nodeAfter.nodeSize;
    }
    const $to = state.doc.resolve(to);
    if (!$to.parent.inlineContent || $to.parent.type.spec.marks === '') return false;
    const place = sentenceAt($to);
    const attrs = place && state.doc.nodeAt(place.from)?.marks.find(({ type }) => type === sentence)?.attrs;
    const marks = [sentence!.create(attrs ?? null)];
    const before = state.doc.textBetween(Math.max($to.start(), to - 1), to);
    const words = withWords
      ? [
          ...(before !== '' && !/\s/.test(before) ? [state.schema.text(' ', marks)] : []),
          state.schema.text(quote.replace(/\s+/g, ' ').trim(), [...marks, quoted!.create()]),
        ]
      : [];
    if (dispatch) {
      const nodes = [...words, citation!.create({ finding: id }, null, marks)];
      const tr = knowingly(state.tr.insert(to, nodes));
      dispatch(tr.setStoredMarks(attrs ? marks : null).scrollIntoView());
    }
    return true;
  };
