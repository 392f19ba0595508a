import type { DocumentRecord } from '../kinds/document.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { LanguageEngine } from '../language/sentence.ts';
import { outline } from '../outline/outline.ts';
import { plainSource } from '../outline/plain-source.ts';
import { readHeadlines } from './read-headlines.ts';
import { readSentences } from './read-sentences.ts';
import type { Reading } from './reading.ts';

/** What a text is read with. */
export interface TextTools {
  readonly engine: LanguageEngine;
  readonly knowledge: Knowledge;
}

/** A `Reading` of a piece of text by itself, for tests of extractors and for trying rules. */
export const readText = (
  text: string,
  { engine, knowledge }: TextTools,
  known: Partial<DocumentRecord> = {},
): Reading => {
  const source = plainSource(text);
  const { blocks, facts } = outline(source);
  const document: DocumentRecord = {
    ...facts,
    id: '0'.repeat(64),
    language: 'en',
    mediaType: source.mediaType,
    encoding: source.encoding,
    origin: 'text',
    size: text.length,
    ...known,
  };
  return {
    document,
    text,
    blocks,
    sentences: readSentences(text, blocks, document, engine),
    headlines: readHeadlines(text, blocks, document, engine),
    knowledge,
  };
};
