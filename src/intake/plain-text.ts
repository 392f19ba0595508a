import { OffsetMap } from '../text/offset-map.ts';
import type { DecodedText } from './decode-text.ts';
import { frontMatter } from './front-matter.ts';
import type { SourceText } from './source-text.ts';

/**
 * Plain text and Markdown: the text as it stands is the text read, so every offset is the original’s.
 * A block of metadata at its beginning stays in the text and is marked as furniture.
 */
export const plainText = (decoded: DecodedText, mediaType: 'text/plain' | 'text/markdown'): SourceText => {
  const front = frontMatter(decoded.text);
  return {
    text: decoded.text,
    mediaType,
    encoding: decoded.encoding,
    metadata: { ...NO_METADATA, ...front?.metadata },
    marks: front ? [{ ...front.span, role: 'furniture', level: null, number: null }] : [],
    origin: { form: 'characters', map: OffsetMap.identity(decoded.text.length) },
  };
};

export const NO_METADATA = {
  title: null,
  publisher: null,
  author: null,
  published: null,
  fetched: null,
  language: null,
  address: null,
} as const;
