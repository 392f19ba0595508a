import type { DecodedText } from '../decode-text.ts';
import type { SourceText } from '../source-text.ts';
import { UnreadableSource } from '../unreadable-source.ts';
import { articlePart, headline } from './article-part.ts';
import { htmlMetadata } from './html-metadata.ts';
import { htmlText } from './html-text.ts';
import { ancestors, type HtmlTextNode, type HtmlTree, isText, parseHtml } from './html-tree.ts';
import { isNeverText } from './html-visibility.ts';

/** A web page: the text of its article, each character with its place in the page’s source. */
export const readHtml = async (decoded: DecodedText, name: string | null): Promise<SourceText> => {
  const tree = parseHtml(decoded.text);
  if (!tree)
    throw new UnreadableSource(
      'malformed',
      name,
      'has elements nested more than 1000 deep',
      'Save the page anew from a browser.',
    );
  const metadata = htmlMetadata(tree);
  const top = headline(tree, metadata.title);
  const chosen = new Set(await articlePart(tree));
  if (top) for (const node of textsIn(tree, top)) chosen.add(node);
  const { text, map, marks } = htmlText(tree, chosen, top);
  return {
    text,
    mediaType: 'text/html',
    encoding: decoded.encoding,
    metadata,
    marks,
    origin: { form: 'characters', map },
  };
};

const textsIn = (tree: HtmlTree, top: object): HtmlTextNode[] =>
  tree.nodes.filter((node): node is HtmlTextNode => {
    if (!isText(node)) return false;
    const above = [...ancestors(node)];
    return above.includes(top as never) && !above.some(isNeverText);
  });

/** The encoding that a page names in its first bytes: `<meta charset>`, `http-equiv`, or the XML declaration. */
export const namedInPage = (bytes: Uint8Array): string | null => {
  const head = String.fromCharCode(...bytes.subarray(0, 4096));
  return (
    /<meta[^>]+charset\s*=\s*["']?([\w-]{2,30})/i.exec(head)?.[1] ??
    /^<\?xml[^>]+encoding\s*=\s*["']([\w-]{2,30})/i.exec(head)?.[1] ??
    null
  );
};
