import type { DecodedText } from './decode-text.ts';
import { frontMatter } from './front-matter.ts';
import type { SourceText } from './source-text.ts';
import { withoutUnseen } from './unseen-characters.ts';

/**
 * Plain text and Markdown: the text as it stands is the text read, but for what nobody sees in its words.
 * A block of metadata at its beginning stays in the text and is marked as furniture.
 */
export const plainText = (decoded: DecodedText, mediaType: 'text/plain' | 'text/markdown'): SourceText => {
  const { text, map } = withoutUnseen(decoded.text);
  const front = frontMatter(text);
  return {
    text,
    mediaType,
    encoding: decoded.encoding,
    metadata: { ...NO_METADATA, ...front?.metadata },
    marks: front ? [{ ...front.span, role: 'furniture', level: null, number: null }] : [],
    origin: { form: 'characters', map },
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
