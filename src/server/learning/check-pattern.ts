import { eventCodebook } from '../../extract/events/codebook/event-codebook.ts';
import { parseEventPattern } from '../../extract/events/codebook/event-pattern.ts';
import { wordClasses } from '../../extract/events/codebook/word-classes.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { NewCodebookEntry } from '../../knowledge/own-pack-edits.ts';
import { Problem } from '../problem.ts';

/** Words, alternatives, classes and one recipient; a letter is one of any script. */
const PATTERN = /^[\p{L}\p{M}\d@*|'’ -]+$/u;

/** @throws Problem when a pattern is none that the codebook can hold */
export const checkPattern = (pattern: string, knowledge: Knowledge): void => {
  const refuse = (message: string): never => {
    throw new Problem('refused', message, { errors: [{ where: 'body.pattern', message }] });
  };
  if (!PATTERN.test(pattern))
    refuse('A pattern is made of words (lemmas), @classes, | between alternatives and one * for the recipient.');
  if (pattern.split('*').length > 2) refuse(`'${pattern}': a pattern has one recipient '*' at most`);
  try {
    parseEventPattern(pattern, wordClasses(knowledge));
  } catch (error) {
    if (error instanceof RangeError) refuse(error.message);
    throw error;
  }
};

/** @throws Problem when the codebook has no such mode of the type */
export const checkMode = ({ type, mode }: NewCodebookEntry, knowledge: Knowledge): void => {
  if (mode === undefined) return;
  const known = new Set(
    eventCodebook(knowledge).entries.flatMap((entry) => (entry.type === type && entry.mode ? [entry.mode] : [])),
  );
  if (known.has(mode)) return;
  const message =
    known.size === 0
      ? `${type} has no modes in the codebook.`
      : `${type} has no mode '${mode}' in the codebook; it has ${[...known].toSorted().join(', ')}.`;
  throw new Problem('refused', message, { errors: [{ where: 'body.mode', message }] });
};
