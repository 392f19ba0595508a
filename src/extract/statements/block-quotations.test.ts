import { expect, it } from 'vitest';
import type { Block } from '../../kinds/block.ts';
import { loadResources } from '../../resources/load-resources.ts';
import { readText } from '../read-text.ts';
import { quotedBlocks } from './block-quotations.ts';

const SPEECH = 'Keller said: “The road\n\n1 See “The Report”.\n\nis closed to all.”';
const NOTE = '1 See “The Report”.';

it('a note at the foot of a page closes no speech that runs across it', async () => {
  const { knowledge, engineFor } = await loadResources();
  const reading = readText(SPEECH, { engine: engineFor('en')!, knowledge });
  const { start, end } = { start: 0, end: SPEECH.length };
  const noted = SPEECH.indexOf(NOTE);
  const block: Block = { ...reading.blocks[0]!, kind: 'paragraph', start, end, body: start };
  const note: Block = { ...block, kind: 'footnote', start: noted, end: noted + NOTE.length, body: noted };
  const sentence = { ...reading.sentences[0]!, start, end, block: 0 };
  const quoted = (blocks: readonly Block[]) =>
    quotedBlocks({ ...reading, blocks, sentences: [sentence] })[0]!.quotations.map((one) =>
      SPEECH.slice(one.start, one.end),
    );
  expect(quoted([block, note])).toEqual(['The road\n\n1 See “The Report”.\n\nis closed to all.']);
  expect(quoted([block])).not.toEqual(quoted([block, note]));
});
