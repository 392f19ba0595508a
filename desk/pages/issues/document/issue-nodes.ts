import { Mark, Node } from '@tiptap/core';
import { IssueBlock } from '../../../../src/kinds/issue-block.ts';
import { edtfLabel } from '../../../design/edtf-label.ts';

/** An attribute that the editor keeps and that a copy carries as `data-…`. */
const kept = (name: string, fallback: unknown = null) => ({
  [name]: {
    default: fallback,
    parseHTML: (element: HTMLElement) => element.getAttribute(`data-${name}`) ?? fallback,
    renderHTML: (attributes: Record<string, unknown>) =>
      attributes[name] === null || attributes[name] === undefined ? {} : { [`data-${name}`]: String(attributes[name]) },
  },
});

/** An attribute that only the editor knows. */
const hidden = (name: string, fallback: unknown = null) => ({ [name]: { default: fallback, rendered: false } });

/** The issue: what stands in its head, and its parts. */
const Doc = Node.create({
  name: 'doc',
  topNode: true,
  content: 'part*',
  addAttributes: () => hidden('head'),
});

const Text = Node.create({ name: 'text', group: 'inline' });

const Part = Node.create({
  name: 'part',
  content: 'partTitle block*',
  isolating: true,
  defining: true,
  addAttributes: () => ({ ...kept('id'), ...kept('kind', 'section'), ...kept('thread'), ...hidden('why') }),
  parseHTML: () => [{ tag: 'section[data-kind]' }],
  renderHTML: ({ HTMLAttributes }) => ['section', { ...HTMLAttributes, class: 'issue-part' }, 0],
});

const PartTitle = Node.create({
  name: 'partTitle',
  content: 'text*',
  marks: '',
  parseHTML: () => [{ tag: 'h2' }],
  renderHTML: () => ['h2', { class: 'issue-part-title' }, 0],
});

/** First among the blocks, so that it is what a new block is. */
const Paragraph = Node.create({
  name: 'paragraph',
  priority: 900,
  group: 'block',
  content: 'inline*',
  addAttributes: () => kept('id'),
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: ({ HTMLAttributes }) => ['p', HTMLAttributes, 0],
});

const Heading = Node.create({
  name: 'heading',
  group: 'block',
  content: 'text*',
  marks: '',
  addAttributes: () => kept('id'),
  parseHTML: () => [{ tag: 'h3' }],
  renderHTML: ({ HTMLAttributes }) => ['h3', HTMLAttributes, 0],
});

const Day = Node.create({
  name: 'day',
  group: 'block',
  content: 'entry*',
  addAttributes: () => ({ ...kept('id'), ...kept('date') }),
  parseHTML: () => [{ tag: 'div[data-date]', contentElement: '.issue-entries' }],
  renderHTML: ({ node, HTMLAttributes }) => [
    'div',
    { ...HTMLAttributes, class: 'issue-day' },
    ['div', { class: 'issue-day-date', contenteditable: 'false' }, edtfLabel(String(node.attrs.date)).text],
    ['div', { class: 'issue-entries' }, 0],
  ],
});

const Entry = Node.create({
  name: 'entry',
  content: 'inline*',
  addAttributes: () => kept('id'),
  parseHTML: () => [{ tag: 'p.issue-entry', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => ['p', { ...HTMLAttributes, class: 'issue-entry' }, 0],
});

const Excerpt = Node.create({
  name: 'excerpt',
  group: 'block',
  content: 'question answer',
  addAttributes: () => ({ ...kept('id'), ...kept('speaker') }),
  parseHTML: () => [{ tag: 'div.issue-excerpt', contentElement: '.issue-said' }],
  renderHTML: ({ node, HTMLAttributes }) => [
    'div',
    { ...HTMLAttributes, class: 'issue-excerpt' },
    ['div', { class: 'issue-day-date', contenteditable: 'false' }, String(node.attrs.speaker ?? '')],
    ['div', { class: 'issue-said' }, 0],
  ],
});

const Question = Node.create({
  name: 'question',
  content: 'inline*',
  parseHTML: () => [{ tag: 'p.issue-question', priority: 60 }],
  renderHTML: () => ['p', { class: 'issue-question' }, 0],
});

const Answer = Node.create({
  name: 'answer',
  content: 'inline*',
  parseHTML: () => [{ tag: 'p.issue-answer', priority: 60 }],
  renderHTML: () => ['p', { class: 'issue-answer' }, 0],
});

/** The desk's verdict on a thread; the reason is its text. */
const Judgement = Node.create({
  name: 'judgement',
  group: 'block',
  content: 'inline*',
  addAttributes: () => ({
    ...kept('id'),
    ...kept('thread', ''),
    ...kept('title', ''),
    ...kept('verdict'),
    ...kept('before'),
  }),
  parseHTML: () => [{ tag: 'p.issue-reason', priority: 60 }],
  renderHTML: ({ HTMLAttributes }) => ['p', { ...HTMLAttributes, class: 'issue-reason' }, 0],
});

/** A figure, an entry of the ledger or a correction: kept whole as it is, moved or dropped. */
const Fixed = Node.create({
  name: 'fixed',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    block: {
      default: null,
      parseHTML: (element: HTMLElement) => fixedBlock(element.getAttribute('data-block')),
      renderHTML: ({ block }: Record<string, unknown>) => ({ 'data-block': JSON.stringify(block) }),
    },
  }),
  parseHTML: () => [
    { tag: 'div[data-block]', getAttrs: (element) => fixedBlock(element.dataset.block) !== null && null },
  ],
  renderHTML: ({ HTMLAttributes }) => ['div', HTMLAttributes],
});

/** What was pasted may come from anywhere. */
const fixedBlock = (text: string | null | undefined): IssueBlock | null => {
  try {
    const parsed = IssueBlock.safeParse(JSON.parse(text ?? ''));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
};

/** The mark of a note: the finding on which what stands before rests. */
const Citation = Node.create({
  name: 'citation',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => kept('finding', ''),
  parseHTML: () => [
    { tag: 'span[data-finding]', getAttrs: (element) => /^\w+$/.test(element.dataset.finding ?? '') && null },
  ],
  renderHTML: ({ HTMLAttributes }) => ['span', { ...HTMLAttributes, class: 'issue-note', role: 'link' }],
});

const warningsIn = (text: string | undefined): readonly string[] => {
  try {
    const found: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(found) ? found.filter((each) => typeof each === 'string') : [];
  } catch {
    return [];
  }
};

/**
 * Words of one sentence. Outermost of the marks, so that a sentence is one element. The element carries every attribute:
 * what is typed is read back from it.
 */
const Sentence = Mark.create({
  name: 'sentence',
  priority: 800,
  addAttributes: () => ({
    ...kept('id'),
    own: {
      default: false,
      parseHTML: (element: HTMLElement) => element.hasAttribute('data-own'),
      renderHTML: ({ own }: Record<string, unknown>) => (own ? { 'data-own': 'true' } : {}),
    },
    ...kept('date'),
    ...kept('status'),
    ...kept('origin', 'person'),
    ...kept('why'),
    warnings: {
      default: [],
      parseHTML: (element: HTMLElement) => warningsIn(element.dataset.warnings),
      renderHTML: ({ warnings }: Record<string, unknown>) =>
        Array.isArray(warnings) && warnings.length > 0 ? { 'data-warnings': JSON.stringify(warnings) } : {},
    },
  }),
  parseHTML: () => [{ tag: 'span.sentence' }],
  renderHTML: ({ HTMLAttributes }) => ['span', { ...HTMLAttributes, class: 'sentence' }, 0],
});

/** A source's own words. What is typed behind them is not theirs. */
const Quoted = Mark.create({
  name: 'quoted',
  priority: 700,
  inclusive: false,
  parseHTML: () => [{ tag: 'q' }],
  renderHTML: () => ['q', 0],
});

const Strong = Mark.create({
  name: 'strong',
  priority: 600,
  parseHTML: () => [{ tag: 'strong' }, { tag: 'b' }],
  renderHTML: () => ['strong', 0],
});

const Emphasis = Mark.create({
  name: 'emphasis',
  priority: 500,
  parseHTML: () => [{ tag: 'em' }, { tag: 'i' }],
  renderHTML: () => ['em', 0],
});

export { Fixed, Judgement };

/** Everything that an issue is made of, for the editor. */
export const ISSUE_NODES = [
  Doc,
  Text,
  Part,
  PartTitle,
  Paragraph,
  Heading,
  Day,
  Entry,
  Excerpt,
  Question,
  Answer,
  Judgement,
  Fixed,
  Citation,
  Sentence,
  Quoted,
  Strong,
  Emphasis,
];
