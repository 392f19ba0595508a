import type { Block } from '../kinds/block.ts';
import type { EventFinding } from '../kinds/event.ts';

/** An entry of no more characters tells one matter. */
const SHORT_ENTRY = 250;

/**
 * What is told together with an event: all of a short entry of a chronicle, whose sentences go on with one another, else
 * its own sentence.
 * @param text of the document
 * @param block in which the event stands
 */
export const matterAround = (text: string, block: Block, { dateBasis }: EventFinding, sentence: string): string => {
  const isDatedByEntry = dateBasis === 'entry' || dateBasis === 'heading';
  return block.kind === 'entry' && isDatedByEntry && block.end - block.start <= SHORT_ENTRY
    ? text.slice(block.start, block.end).replace(SOURCES, '')
    : sentence;
};

/** `(Sample Wire) (The Daily)` at the end of an entry: who told it, no part of what is told. */
const SOURCES = /(?:\s*\([^()]{1,80}\))+\s*$/u;
