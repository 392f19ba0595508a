import type { PageFragment, PageLine, PdfPage } from './page-fragment.ts';
import type { PageTag } from './page-tags.ts';

/** What the document says that a fragment belongs to; null where it says nothing. */
export const tagOfFragment = (fragment: PageFragment | undefined): PageTag | null => fragment?.tag ?? null;

/** The tag that all of a line stands in; null where parts of it stand in others. */
export const tagOfLine = ({ fragments }: PageLine): PageTag | null => {
  const tag = tagOfFragment(fragments[0]);
  return fragments.every((fragment) => tagOfFragment(fragment)?.block === tag?.block) ? tag : null;
};

/** In fewer of the lines than this a paragraph goes on where tags were given by the line; then they part nothing. */
const LEAST_IN_PARAGRAPHS = 0.4;

/** True where the tags of a document tell its paragraphs: most lines stand in one that has another line. */
export const tagsTellParagraphs = (pages: readonly PdfPage[]): boolean => {
  const lines = pages.flatMap((page) => page.lines);
  const blocks = Map.groupBy(lines, (line) => tagOfLine(line)?.block ?? '');
  const together = lines.filter((line) => {
    const tag = tagOfLine(line);
    return tag?.role === 'paragraph' && blocks.get(tag.block)!.length > 1;
  });
  return together.length > LEAST_IN_PARAGRAPHS * lines.length;
};
