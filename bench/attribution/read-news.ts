import { readSentences } from '../../src/extract/read-sentences.ts';
import type { TextTools } from '../../src/extract/read-text.ts';
import { readText } from '../../src/extract/read-text.ts';
import type { Reading } from '../../src/extract/reading.ts';
import type { Block } from '../../src/kinds/block.ts';

/**
 * A news text as the benchmark has it: every line is a paragraph, headlines too, since they are annotated like the rest.
 */
export const readNews = (text: string, published: string | null, tools: TextTools): Reading => {
  const reading = readText('', tools, { published });
  const blocks: Block[] = [...text.matchAll(/\S[^\n]*/g)].map((line) => ({
    kind: 'paragraph',
    start: line.index,
    end: line.index + line[0].trimEnd().length,
    level: null,
    number: null,
    date: null,
    dated: null,
    body: line.index,
    repeats: null,
    speaker: null,
  }));
  return { ...reading, text, blocks, sentences: readSentences(text, blocks, reading.document, tools.engine) };
};
