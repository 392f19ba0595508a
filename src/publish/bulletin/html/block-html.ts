import { escapeHtml as e } from '../../../text/escape-html.ts';
import { type ChartPalette, chartSvg } from '../chart/chart-svg.ts';
import type {
  LaidOutBlock,
  LaidOutCell,
  LaidOutDay,
  LaidOutExcerpt,
  LaidOutFigure,
  LaidOutJudgement,
  LaidOutMark,
  LaidOutParagraph,
  LaidOutSentence,
  LaidOutTable,
} from '../layout/issue-layout.ts';
import { languageMarked as words } from './language-marked.ts';

/** How a format sets the mark of a note. */
export type MarkHtml = (mark: LaidOutMark) => string;

/** Blocks of one issue as HTML that is well-formed XML too. */
export class BlockHtml {
  readonly #markHtml: MarkHtml;
  readonly #palette: ChartPalette;

  constructor(mark: MarkHtml, palette: ChartPalette) {
    this.#markHtml = mark;
    this.#palette = palette;
  }

  html(block: LaidOutBlock): string {
    switch (block.kind) {
      case 'heading':
        return `<h3 id="${e(block.id)}">${words(block.text)}</h3>`;
      case 'paragraph':
        return this.#paragraph(block);
      case 'day':
        return this.#day(block);
      case 'excerpt':
        return this.#excerpt(block);
      case 'figure':
        return this.#figure(block);
      case 'table':
        return this.#table(block);
      case 'judgement':
        return this.#judgement(block);
      case 'correction':
        return `<div class="correction" id="${e(block.id)}">\n<p class="label">${words(block.issueTitle)}, corrected on ${e(block.date)}</p>\n<p>It read: “<q>${words(block.was)}</q>”</p>\n<p>${
          block.is === null ? 'The sentence is withdrawn.' : `It should read: “<q>${words(block.is)}</q>”`
        }${this.#mark(block.mark)}</p>\n<p class="reason">${words(block.reason)}</p>\n</div>`;
    }
  }

  #day({ id, date, title, underHeading, entries }: LaidOutDay): string {
    const level = underHeading ? 'h4' : 'h3';
    const told = entries.map((entry) => `<p id="${e(entry.id)}">${this.#sentences(entry.sentences)}</p>`).join('\n');
    return `<section class="day" aria-labelledby="${e(id)}">\n<${level} id="${e(id)}">${timeHtml(date, title)}</${level}>\n<div class="entries">\n${told}\n</div>\n</section>`;
  }

  #paragraph(block: LaidOutParagraph): string {
    const own = block.look === 'own';
    const sentences = this.#sentences(block.sentences, block.look === 'text' || block.look === 'lead');
    return own
      ? `<div class="own" id="${e(block.id)}">\n<p class="label">Our view</p>\n<p>${sentences}</p>\n</div>`
      : `<p class="${block.look}" id="${e(block.id)}">${sentences}</p>`;
  }

  #excerpt(block: LaidOutExcerpt): string {
    return `<div class="excerpt" id="${e(block.id)}">\n${
      block.speaker === null ? '' : `<p class="label">Interview: ${words(block.speaker)}</p>\n`
    }${block.question.length === 0 ? '' : `<p class="question"><b>Question:</b> ${this.#sentences(block.question)}</p>\n`}<p class="answer"><b>Answer:</b> ${this.#sentences(block.answer)}</p>\n</div>`;
  }

  #figure(block: LaidOutFigure): string {
    return `<figure id="${e(block.id)}">\n<figcaption>${words(block.measure)}</figcaption>\n${
      block.chart === null ? '' : `${chartSvg(block.chart, this.#palette, `${block.id}-chart`)}\n`
    }${this.#table(block.table, block.chart !== null)}\n</figure>`;
  }

  #table({ id, caption, heads, rows }: LaidOutTable, captioned = true): string {
    return `<table id="${e(id)}">\n${captioned ? `<caption>${words(caption)}</caption>\n` : ''}<thead><tr>${heads
      .map((head) => `<th scope="col">${e(head)}</th>`)
      .join('')}</tr></thead>\n<tbody>\n${rows
      .map((row) => `<tr>${row.map((cell, i) => this.#cell(cell, heads[i]!)).join('')}</tr>`)
      .join('\n')}\n</tbody>\n</table>`;
  }

  #mark(mark: LaidOutMark | null): string {
    return mark === null ? '' : `<sup>${this.#markHtml(mark)}</sup>`;
  }

  #cell(cell: LaidOutCell, head: string): string {
    const text = cell.look === 'tag' ? `<span class="tag">${words(cell.text)}</span>` : words(cell.text);
    return `<td data-head="${e(head)}"${cell.look === 'amount' ? ' class="amount"' : ''}>${text}${this.#mark(cell.mark)}</td>`;
  }

  #judgement(block: LaidOutJudgement): string {
    return `<div class="judgement" id="${e(block.id)}">\n<h3>${words(block.title)}</h3>\n<p class="verdict"><span class="tag">${e(block.verdict)}</span>${
      block.before === null ? '' : ` <span class="before">${e(block.before)}</span>`
    }</p>\n${block.reason.length === 0 ? '' : `<p>${this.#sentences(block.reason)}</p>\n`}</div>`;
  }

  #sentences(sentences: readonly LaidOutSentence[], labelled = false): string {
    return sentences.map((sentence) => this.#sentence(sentence, labelled)).join(' ');
  }

  #sentence(sentence: LaidOutSentence, labelled: boolean): string {
    const label = labelled && sentence.own ? '<b class="label">Our view:</b> ' : '';
    const runs = sentence.runs.map((run) => {
      const text = run.quoted ? `“<q>${words(run.text)}</q>”` : words(run.text);
      const strong = run.strong ? `<strong>${text}</strong>` : text;
      return (run.emphasis ? `<em>${strong}</em>` : strong) + this.#mark(run.mark);
    });
    const status = sentence.status === null ? '' : ` <span class="status">(${e(sentence.status)})</span>`;
    return `<span id="${e(sentence.id)}">${label}${runs.join('')}${status}</span>`;
  }
}

const timeHtml = (date: string, title: string): string =>
  /^\d{4}(-\d\d){0,2}$/.test(date) ? `<time datetime="${date}">${e(title)}</time>` : e(title);
