import { escapeHtml as e } from '../../text/escape-html.ts';
import { BULLETIN_STYLE } from './bulletin-style.ts';
import { dayTitle, periodTitle } from './period-title.ts';
import type { IssueNote, IssueSentence, IssueSource, PrintedIssue } from './printed-issue.ts';
import { STATUS_WORDS } from './status-words.ts';

/**
 * An issue as one HTML file that needs no network: contents, sections, chronicle, figures, ledger, notes, sources.
 * Each note carries `data-finding`, `data-document`, `data-start` and `data-end`, so that `chancery check` can hold it
 * against its source. Everything that comes from a document is escaped; there is no script.
 */
export const bulletinHtml = (issue: PrintedIssue): string => {
  const parts = [
    ...issue.sections.map((section) => ({
      id: `thread-${section.id}`,
      title: section.title,
      body: `<p class="summary">${e(section.summary)}</p>\n${section.sentences.map((s) => sentenceParagraph(s, issue.period)).join('\n')}`,
    })),
    { id: 'chronicle', title: 'Chronicle', body: chronicle(issue) },
    ...(issue.figures.length > 0 ? [{ id: 'figures', title: 'Figures', body: figures(issue) }] : []),
    ...(issue.ledger.length > 0
      ? [{ id: 'ledger', title: 'Agreements: who says what was kept', body: ledger(issue) }]
      : []),
    { id: 'notes', title: 'Notes', body: notes(issue) },
    { id: 'sources', title: 'Sources', body: sources(issue) },
  ];
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${e(issue.title)}</title>
<style>${BULLETIN_STYLE}</style>
</head>
<body>
<header>
<p class="kicker">${e(issue.title.split(': ')[0]!)}</p>
<h1>${e(periodTitle(issue.period))}</h1>
<p class="desk">Every sentence below is a source’s own and is given as its claim. The number behind it leads to the exact words.</p>
</header>
<nav aria-label="Contents">
<h2>Contents</h2>
<ol>
${parts.map((part) => `<li><a href="#${e(part.id)}">${e(part.title)}</a></li>`).join('\n')}
</ol>
</nav>
<main>
${parts.map((part) => `<section id="${e(part.id)}" aria-labelledby="${e(part.id)}-title">\n<h2 id="${e(part.id)}-title">${e(part.title)}</h2>\n${part.body}\n</section>`).join('\n')}
</main>
</body>
</html>
`;
};

const references = (numbers: readonly number[]): string =>
  `<sup class="references">${numbers.map((n) => `<a href="#note-${n}" aria-label="note ${n}">${n}</a>`).join('\u2009')}</sup>`;

const status = (sentence: IssueSentence): string =>
  sentence.status && sentence.status !== 'happened'
    ? ` <span class="status status-${sentence.status}">${STATUS_WORDS[sentence.status]}</span>`
    : '';

const words = (sentence: IssueSentence): string =>
  `<span class="lead">${e(sentence.lead)}:</span> ${sentence.quoted ? `<q>${e(sentence.text)}</q>` : e(sentence.text)}${references(sentence.notes)}${status(sentence)}`;

const sentenceParagraph = (sentence: IssueSentence, period: string): string =>
  `<p class="sentence">${sentence.date ? `<span class="date">${e(dayTitle(sentence.date, period))}</span> ` : ''}${words(sentence)}</p>`;

const chronicle = (issue: PrintedIssue): string =>
  issue.chronicle.length === 0
    ? '<p class="summary">The sources hold no dated event of this period.</p>'
    : `<dl class="days">\n${issue.chronicle
        .map(
          (day) =>
            `<div class="day"><dt>${e(dayTitle(day.date, issue.period))}</dt>\n<dd>${day.sentences.map((s) => `<p class="sentence">${words(s)}</p>`).join('\n')}</dd></div>`,
        )
        .join('\n')}\n</dl>`;

const figures = (issue: PrintedIssue): string =>
  table(
    ['What is measured', 'Amount', 'As of', 'According to'],
    issue.figures.map((f) => [
      `${e(f.measure)}${references(f.notes)}`,
      `<span class="amount">${e(f.amount)}</span>`,
      f.asOf ? e(periodTitle(f.asOf)) : '–',
      f.attributedTo ? e(f.attributedTo) : 'the source itself',
    ]),
  );

const ledger = (issue: PrintedIssue): string =>
  table(
    ['Agreement', 'Who says so', 'Of whom', 'Says that it is', 'What'],
    issue.ledger.map((change) => [
      `${e(change.agreement)}${change.provision ? `, ${e(change.provision)}` : ''}${references(change.notes)}`,
      e(change.claimant),
      e(change.party),
      `<span class="verdict verdict-${change.verdict}">${change.verdict}</span>`,
      e(change.about),
    ]),
  );

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<div class="wide" tabindex="0" role="region" aria-label="${e(heads[0]!)}"><table>\n<thead><tr>${heads.map((head) => `<th scope="col">${e(head)}</th>`).join('')}</tr></thead>\n<tbody>\n${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n')}\n</tbody></table></div>`;

const notes = (issue: PrintedIssue): string => {
  const bySource = new Map(issue.sources.map((source) => [source.number, source]));
  return `<ol class="notes">\n${issue.notes.map((note) => noteItem(note, bySource.get(note.source)!)).join('\n')}\n</ol>`;
};

const noteItem = (note: IssueNote, source: IssueSource): string =>
  `<li id="note-${note.number}" data-finding="${e(note.finding)}" data-document="${e(note.document)}" data-start="${note.start}" data-end="${note.end}"><cite>${e(sourceName(source))}</cite>${note.page ? `, p. ${note.page}` : ''}, characters ${note.start}–${note.end}: <q>${e(note.quote)}</q></li>`;

const sources = (issue: PrintedIssue): string =>
  `<ol class="sources">\n${issue.sources.map((source) => `<li id="source-${source.number}">${e(sourceName(source))}${source.published ? `, ${e(periodTitle(source.published))}` : ''}. <span class="origin">${e(source.origin)}</span> <code>${e(source.document.slice(0, 16))}</code></li>`).join('\n')}\n</ol>`;

/** Publisher and title as a note names its source. */
export const sourceName = (source: IssueSource): string =>
  [source.publisher, source.title].filter(Boolean).join(', ') || source.origin;
