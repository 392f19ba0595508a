import type { IssueLayout, LaidOutBlock, LaidOutMark, LaidOutSentence, LaidOutTable } from '../layout/issue-layout.ts';
import { noteWords } from '../layout/note-words.ts';

/** An issue as Markdown (GitHub’s flavour) with footnotes and a block of metadata. No words can become mark-up. */
export const issueMarkdown = (layout: IssueLayout): string => {
  const pieces = [
    `---\n${metadata(layout)}\n---`,
    `# ${plain(layout.title)}`,
    [layout.subtitle, [layout.publisher, layout.number, layout.edition, layout.state].filter(Boolean).join(' · ')]
      .filter((line) => line !== null)
      .map(plain)
      .join('\n\n'),
    `*${plain(layout.guide)}*`,
    ...layout.parts.flatMap((part) => [`## ${plain(part.title)}`, ...part.blocks.flatMap(block)]),
    ...(layout.sources.length > 0
      ? [
          '## Sources',
          layout.sources
            .map(
              (source) =>
                `${source.number}. ${plain(source.name)}. ${source.address === null ? plain(source.origin) : `<${source.address}>`}`,
            )
            .join('\n'),
        ]
      : []),
    ...(layout.imprint === null ? [] : ['---', plain(layout.imprint)]),
    layout.notes.map((note) => `[^${note.number}]: ${plain(noteWords(note.citation, note.passages))}`).join('\n'),
  ];
  return `${pieces.filter(Boolean).join('\n\n')}\n`;
};

const metadata = (layout: IssueLayout): string =>
  [
    ['title', layout.title],
    ['publisher', layout.publisher],
    ['date', layout.published],
    ['lang', layout.language],
  ]
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    .join('\n');

const block = (it: LaidOutBlock): string | readonly string[] => {
  switch (it.kind) {
    case 'heading':
      return `### ${plain(it.text)}`;
    case 'paragraph':
      return it.look === 'own'
        ? `> **Our view:** ${sentences(it.sentences, false)}`
        : sentences(it.sentences, it.look !== 'small');
    case 'day':
      return [
        `${it.underHeading ? '####' : '###'} ${plain(it.title)}`,
        it.entries.map((entry) => `- ${sentences(entry.sentences)}`).join('\n'),
      ];
    case 'excerpt':
      return [
        ...(it.speaker === null ? [] : [`**Interview: ${plain(it.speaker)}**`]),
        ...(it.question.length === 0 ? [] : [`Question: ${sentences(it.question)}`]),
        `Answer: ${sentences(it.answer)}`,
      ];
    case 'figure':
      return [`### ${plain(it.measure)}`, table(it.table)];
    case 'table':
      return table(it);
    case 'judgement':
      return [
        `**${plain(it.title)}: ${it.verdict}**${it.before === null ? '' : ` (${it.before})`}`,
        sentences(it.reason, false),
      ].filter(Boolean);
    case 'correction':
      return [
        `**${plain(it.issueTitle)}**, corrected on ${it.date}. It read: “${plain(it.was)}” ${
          it.is === null ? 'The sentence is withdrawn.' : `It should read: “${plain(it.is)}”`
        }${mark(it.mark)} ${plain(it.reason)}`,
      ];
  }
};

const sentences = (list: readonly LaidOutSentence[], labelled = true): string =>
  list.map((it) => sentence(it, labelled)).join(' ');

const sentence = (it: LaidOutSentence, labelled: boolean): string => {
  const runs = it.runs.map((run) => {
    const words = run.quoted ? `“${plain(run.text)}”` : plain(run.text);
    return set(set(words, run.strong ? '**' : ''), run.emphasis ? '*' : '') + mark(run.mark);
  });
  return `${labelled && it.own ? '**Our view:** ' : ''}${runs.join('')}${it.status === null ? '' : ` (${it.status})`}`;
};

/** Signs of emphasis must touch the words that they set. */
const set = (words: string, sign: string): string =>
  sign
    ? words.replace(/^(\s*)([\s\S]*?)(\s*)$/, (_, before, inner, after) =>
        inner ? `${before}${sign}${inner}${sign}${after}` : words,
      )
    : words;

const table = ({ heads, rows }: LaidOutTable): string =>
  [
    `| ${heads.join(' | ')} |`,
    `|${heads.map(() => '---').join('|')}|`,
    ...rows.map((row) => `| ${row.map((cell) => plain(cell.text) + mark(cell.mark)).join(' | ')} |`),
  ].join('\n');

const mark = (it: LaidOutMark | null): string => (it === null ? '' : `[^${it.number}]`);

/** Words as they stand, each sign that could be mark-up escaped, also at the beginning of a line. */
const plain = (text: string): string =>
  text
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/\s+/g, (blank) => (/^[\u00A0\u202F]+$/.test(blank) ? blank : ' '))
    .replace(/[\\`*_{}[\]<>#|~$&]/g, '\\$&')
    .replace(/^([-+=]|\d+[.)])/, (start) => (/\d/.test(start) ? start.replace(/[.)]$/, '\\$&') : `\\${start}`));
