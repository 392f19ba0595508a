import type { Issue, IssueTheme } from '../../kinds/issue.ts';
import { layOutIssue } from './layout/lay-out-issue.ts';

/** What an issue can be printed as. */
export const ISSUE_FORMATS = ['html', 'pdf', 'docx', 'epub', 'markdown', 'json'] as const;
/** One of `ISSUE_FORMATS`. */
export type IssueFormat = (typeof ISSUE_FORMATS)[number];

export interface RenderOptions {
  /** instead of the issue’s own */
  readonly theme?: IssueTheme;
}

/** An issue in one format. */
export interface RenderedIssue {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  /** of a file’s name, without the dot */
  readonly extension: string;
  /** what a reader should know of this rendering: characters that no font of ours has, for instance */
  readonly warnings: readonly string[];
}

/**
 * An issue in one format, in whole. Pure: the same issue, the same bytes. What a format needs is loaded when it is
 * asked for.
 */
export const renderIssue = async (
  issue: Issue,
  format: IssueFormat,
  { theme = issue.theme }: RenderOptions = {},
): Promise<RenderedIssue> => {
  const layout = () => layOutIssue({ ...issue, theme });
  switch (format) {
    case 'html':
      return text((await import('./html/issue-html.ts')).issueHtml(layout()), 'text/html', 'html');
    case 'markdown':
      return text((await import('./markdown/issue-markdown.ts')).issueMarkdown(layout()), 'text/markdown', 'md');
    case 'json':
      return text(`${JSON.stringify(issue, null, 2)}\n`, 'application/json', 'json');
    case 'pdf': {
      const { bytes, standard } = await (await import('./typst/issue-pdf.ts')).issuePdf(layout());
      return { bytes, mediaType: 'application/pdf', extension: 'pdf', warnings: standard === 'ua-1' ? [] : [NO_GLYPH] };
    }
    case 'docx':
      return {
        bytes: await (await import('./docx/issue-docx.ts')).issueDocx(layout()),
        mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        extension: 'docx',
        warnings: [],
      };
    case 'epub':
      return {
        bytes: (await import('./epub/issue-epub.ts')).issueEpub(layout()),
        mediaType: 'application/epub+zip',
        extension: 'epub',
        warnings: [],
      };
  }
};

const NO_GLYPH =
  'The issue has characters that the fonts of the PDF do not have (they have Latin, Cyrillic, Greek, Armenian and Georgian); they are printed as empty boxes, and the PDF is tagged but not PDF/UA.';

const text = (content: string, mediaType: string, extension: string): RenderedIssue => ({
  bytes: new TextEncoder().encode(content),
  mediaType: `${mediaType};charset=utf-8`,
  extension,
  warnings: [],
});
