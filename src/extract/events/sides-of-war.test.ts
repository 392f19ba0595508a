import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { readText } from '../read-text.ts';
import { extractStatements } from '../statements/extract-statements.ts';
import { extractEvents } from './extract-events.ts';

const { knowledge, engineFor } = await loadResources();

/** The last event of a text as `TYPE: actors > recipients`. */
const last = (text: string): string | undefined => {
  const reading = readText(
    text,
    { engine: engineFor('en')!, knowledge },
    { published: '2024-10-24', period: { value: '2024-10', basis: 'stated', evidence: [] } },
  );
  return extractEvents(reading, extractStatements(reading, []))
    .map(
      ({ type, actor, recipient }) =>
        `${type}: ${actor.map(({ name }) => name).join(', ')} > ${recipient.map(({ name }) => name).join(', ')}`,
    )
    .at(-1);
};

const WAR = `Chad and Niger have been at war since 2023. Chad holds the port. Niger holds the hills.
Chad lost nine men. Niger lost ten. The army of Chad said that the enemy was near the port.`;

describe('the enemy in a report from one side', () => {
  it('is the other of the two states at war, and what it does is done to the first', () => {
    expect(last(`${WAR}\nOn 3 October 2024, the enemy attacked nine times.`)).toBe('ASSAULT: Niger > Chad');
  });

  it('is nobody who is known where the text tells of no two states', () => {
    expect(last('On 3 October 2024, the enemy attacked the port of Adel.')).toMatch(/^ASSAULT: enemy > /);
  });
});

describe('battles of which nobody is named', () => {
  it('are between both', () => {
    expect(last(`${WAR}\nOn 3 October 2024, clashes took place near the port.`)).toBe('ASSAULT: Chad, Niger > ');
  });
});
