import { sourceName } from './bulletin-html.ts';
import { periodTitle } from './period-title.ts';
import type { IssueSentence, PrintedIssue } from './printed-issue.ts';
import { STATUS_WORDS } from './status-words.ts';

/** An issue as Markdown with footnotes. What comes from a document cannot become mark-up. */
export const bulletinMarkdown = (issue: PrintedIssue): string => {
  const sources = new Map(issue.sources.map((source) => [source.number, source]));
  const lines = [
    `# ${plain(issue.title)}`,
    '',
    'Every sentence below is a source’s own and is given as its claim.',
    '',
    ...issue.sections.flatMap((section) => [
      `## ${plain(section.title)}`,
      '',
      plain(section.summary),
      '',
      ...section.sentences.flatMap((s) => [
        `${s.date ? `**${plain(periodTitle(s.date))}** ` : ''}${sentenceMarkdown(s)}`,
        '',
      ]),
    ]),
    '## Chronicle',
    '',
    ...issue.chronicle.flatMap((day) => [
      `### ${plain(periodTitle(day.date))}`,
      '',
      ...day.sentences.map((sentence) => `- ${sentenceMarkdown(sentence)}`),
      '',
    ]),
    ...(issue.figures.length > 0
      ? [
          '## Figures',
          '',
          '| What is measured | Amount | As of | According to |',
          '|---|---:|---|---|',
          ...issue.figures.map(
            (f) =>
              `| ${plain(f.measure)}${footnotes(f.notes)} | ${plain(f.amount)} | ${f.asOf ? plain(periodTitle(f.asOf)) : '–'} | ${f.attributedTo ? plain(f.attributedTo) : 'the source itself'} |`,
          ),
          '',
        ]
      : []),
    ...(issue.ledger.length > 0
      ? [
          '## Agreements: who says what was kept',
          '',
          '| Agreement | Who says so | Of whom | Says that it is | What |',
          '|---|---|---|---|---|',
          ...issue.ledger.map(
            (c) =>
              `| ${plain([c.agreement, c.provision].filter(Boolean).join(', '))}${footnotes(c.notes)} | ${plain(c.claimant)} | ${plain(c.party)} | ${c.verdict} | ${plain(c.about)} |`,
          ),
          '',
        ]
      : []),
    '## Sources',
    '',
    ...issue.sources.map(
      (s) =>
        `${s.number}. ${plain(sourceName(s))}${s.published ? `, ${plain(periodTitle(s.published))}` : ''}. ${plain(s.origin)}`,
    ),
    '',
    ...issue.notes.map(
      (note) =>
        `[^${note.number}]: ${plain(sourceName(sources.get(note.source)!))}${note.page ? `, p. ${note.page}` : ''}, characters ${note.start}–${note.end}: “${plain(note.quote)}”`,
    ),
  ];
  return `${lines.join('\n')}\n`;
};

const sentenceMarkdown = (s: IssueSentence): string =>
  `*${plain(s.lead)}:* ${s.quoted ? `“${plain(s.text)}”` : plain(s.text)}${footnotes(s.notes)}${s.status && s.status !== 'happened' ? ` (${STATUS_WORDS[s.status]})` : ''}`;

const footnotes = (numbers: readonly number[]): string => numbers.map((n) => `[^${n}]`).join('');

const plain = (text: string): string => text.replace(/[ \t\r\n\f]+/g, ' ').replace(/[\\`*_{}[\]<>#|~$]/g, '\\$&');
