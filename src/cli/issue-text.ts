import type { Issue } from '../kinds/issue.ts';
import { issueSentences, sentenceText } from '../publish/issue/issue-sentences.ts';
import type { IssueVersion } from '../record/issue-store.ts';
import { counted } from './counted.ts';
import { colors, shown } from './terminal.ts';

/** What an issue is, in one line. */
export const issueLine = ({ issue, version, action, content }: IssueVersion): string => {
  const state = action === 'publish' || action === 'correct' ? `published, edition ${content.edition}` : 'draft';
  const sentences = issueSentences(content);
  const warnings = sentences.filter(({ sentence }) => sentence.warnings.length > 0).length;
  return (
    `${issue}  ${shown(content.title)}  ${state}, version ${version}: ${counted(content.parts.length, 'part')}, ${counted(sentences.length, 'sentence')}, ` +
    `${counted(content.citations.length, 'citation')} of ${counted(content.sources.length, 'source')}${warnings > 0 ? `, ${counted(warnings, 'sentence')} with warnings` : ''}\n`
  );
};

/** Each part and sentence with why it is there. */
export const explained = (issue: Issue): string => {
  const lines: string[] = [];
  let part = '';
  for (const { id, title, why, kind, blocks } of issue.parts) {
    lines.push(`${colors.bold(shown(title))}${why ? colors.dim(`  ${shown(why)}`) : ''}`);
    part = id;
    for (const block of blocks)
      if (block.kind === 'figure')
        lines.push(
          `  ${block.id}  ${shown(block.measure)}: ${shown(block.points.map(({ amount }) => amount).join(' → '))}`,
          `      ${colors.dim(shown(block.why ?? ''))}`,
        );
    if (kind === 'chronicle') continue;
    for (const { sentence } of issueSentences({ parts: issue.parts.filter((each) => each.id === part) }))
      lines.push(
        `  ${sentence.id}  ${shown(sentenceText(sentence))}`,
        ...(sentence.why ? [`      ${colors.dim(shown(sentence.why))}`] : []),
        ...sentence.warnings.map((warning) => `      ${colors.yellow(shown(warning))}`),
      );
    lines.push('');
  }
  return `${lines.join('\n')}\n`;
};
