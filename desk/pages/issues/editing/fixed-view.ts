import type { Node } from '@tiptap/pm/model';
import type { NodeView } from '@tiptap/pm/view';
import type { IssueBlock, IssueBlockOf } from '../../../../src/kinds/issue-block.ts';
import { chartSvg } from '../../../../src/publish/bulletin/chart/chart-svg.ts';
import { figureChart } from '../../../../src/publish/bulletin/layout/lay-out-figure.ts';
import { edtfLabel } from '../../../design/edtf-label.ts';
import { nodeAttributes } from '../document/node-attributes.ts';

const PALETTE = {
  ink: 'currentColor',
  quiet: 'var(--quiet)',
  rule: 'var(--rule)',
  paper: 'var(--paper)',
  voices: [1, 2, 3, 4, 5, 0].map((side) => `var(--side-${side})`),
  font: 'inherit',
};

/** A block that is shown as it will be printed, to be moved or dropped but not written in. */
export class FixedView implements NodeView {
  readonly dom: HTMLElement;
  #node: Node;

  constructor(node: Node) {
    this.#node = node;
    this.dom = element('div', 'issue-fixed', ...drawn(nodeAttributes(node, 'fixed').block));
  }

  update(node: Node): boolean {
    if (node.type !== this.#node.type) return false;
    if (node.attrs.block !== this.#node.attrs.block) {
      this.#node = node;
      this.dom.replaceChildren(...drawn(nodeAttributes(node, 'fixed').block));
    }
    return true;
  }

  ignoreMutation(): boolean {
    return true;
  }
}

const element = (name: string, className: string, ...children: readonly (string | globalThis.Node)[]): HTMLElement => {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
};

const drawn = (block: IssueBlock): readonly globalThis.Node[] => {
  if (block.kind === 'figure') return drawnFigure(block);
  if (block.kind === 'ledger')
    return [
      element(
        'p',
        '',
        element('strong', '', [block.agreement, block.provision].filter(Boolean).join(', ') || block.about),
      ),
      element(
        'p',
        '',
        `${block.claimant} says of ${block.party}: ${block.verdict}${block.before ? ` (before: ${block.before})` : ''}. ${block.about}`,
      ),
    ];
  if (block.kind === 'correction')
    return [
      element('p', '', element('strong', '', `Correction of ${block.issueTitle}`)),
      element('p', '', `Said: ${block.was}`),
      element('p', '', block.is === '' ? 'Withdrawn.' : `Right: ${block.is}`),
      element('p', 'issue-quiet', block.reason),
    ];
  return [element('p', '', `A block of kind ${block.kind}`)];
};

/** What leads to the words on which a value or an entry rests. */
const wordsOf = (citations: readonly string[]): readonly HTMLElement[] =>
  citations.map((finding) => {
    const mark = element('span', 'issue-note');
    mark.dataset.finding = finding;
    mark.dataset.number = 'words';
    mark.setAttribute('role', 'link');
    mark.setAttribute('aria-label', 'The words on which this rests');
    return mark;
  });

const drawnFigure = (block: IssueBlockOf<'figure'>): readonly globalThis.Node[] => {
  const chart = figureChart(block);
  const head = element('tr', '', ...['As of', 'Amount', 'According to'].map((name) => element('th', '', name)));
  const rows = block.points.map((point) =>
    element(
      'tr',
      '',
      element('td', '', point.asOf ? edtfLabel(point.asOf).text : 'no date given'),
      element('td', 'figures', `${point.amount}${point.disputed ? ' (disputed)' : ''}`, ...wordsOf(point.citations)),
      element('td', '', [point.attributedTo ?? 'the source itself', point.place].filter(Boolean).join(', ')),
    ),
  );
  const table = element('table', '', element('thead', '', head), element('tbody', '', ...rows));
  return [
    element('p', '', element('strong', '', block.measure)),
    ...(chart ? [svgOf(chartSvg(chart, PALETTE, `chart-${block.id}`))] : []),
    table,
  ];
};

/** The chart is made here and escapes what comes from documents; as a document of its own nothing of it is run. */
const svgOf = (text: string): globalThis.Node =>
  document.importNode(new DOMParser().parseFromString(text, 'image/svg+xml').documentElement, true);
