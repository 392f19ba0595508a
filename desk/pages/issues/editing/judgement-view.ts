import type { Node } from '@tiptap/pm/model';
import type { EditorView, NodeView } from '@tiptap/pm/view';
import { THREAD_VERDICTS } from '../../../../src/kinds/issue-block.ts';
import { nodeAttributes } from '../document/node-attributes.ts';

/** The desk's judgement of a thread: a choice, and its reason as prose. */
export class JudgementView implements NodeView {
  readonly dom = document.createElement('div');
  readonly contentDOM = document.createElement('p');
  readonly #select = document.createElement('select');
  readonly #before = document.createElement('span');
  #node: Node;

  constructor(node: Node, view: EditorView, position: () => number | undefined) {
    this.#node = node;
    this.dom.className = 'issue-judgement';
    const head = document.createElement('div');
    head.contentEditable = 'false';
    head.className = 'issue-judgement-head';
    const title = document.createElement('strong');
    title.textContent = nodeAttributes(node, 'judgement').title;
    this.#select.setAttribute('aria-label', `Judgement of ${nodeAttributes(node, 'judgement').title}`);
    for (const verdict of ['', ...THREAD_VERDICTS])
      this.#select.append(new Option(verdict === '' ? 'not judged: not printed' : verdict, verdict));
    this.#before.className = 'issue-quiet';
    head.append(title, this.#select, this.#before);
    this.contentDOM.className = 'issue-reason';
    this.dom.append(head, this.contentDOM);
    this.#select.addEventListener('change', () => {
      const at = position();
      if (at !== undefined) view.dispatch(view.state.tr.setNodeAttribute(at, 'verdict', this.#select.value || null));
    });
    this.#show();
  }

  update(node: Node): boolean {
    if (node.type !== this.#node.type || node.attrs.title !== this.#node.attrs.title) return false;
    this.#node = node;
    this.#show();
    return true;
  }

  stopEvent(event: Event): boolean {
    return event.target === this.#select;
  }

  ignoreMutation(mutation: { readonly target: globalThis.Node }): boolean {
    return !this.contentDOM.contains(mutation.target);
  }

  #show(): void {
    const { verdict, before } = nodeAttributes(this.#node, 'judgement');
    this.#select.value = verdict ?? '';
    this.#before.textContent = before ? `the month before: ${before}` : '';
  }
}
