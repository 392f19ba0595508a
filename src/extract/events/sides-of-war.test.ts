import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { INVENTED_STATES } from '../testing/invented-states.ts';
import { asTold, eventsIn, OCTOBER_2024 } from './testing/events-in-text.ts';

const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);
const tools = { engine: engineFor('en')!, knowledge };

/** The last event of a text as `TYPE: actors > recipients`. */
const last = (text: string): string | undefined =>
  eventsIn(text, tools, OCTOBER_2024)
    .map((event) => asTold(event))
    .at(-1);

const WAR = `Marvia and Niger have been at war since 2023. Marvia holds the port. Niger holds the hills.
Marvia lost nine men. Niger lost ten. The army of Marvia said that the enemy was near the port.`;

describe('the enemy in a report from one side', () => {
  it('is the other of the two states at war, and what it does is done to the first', () => {
    expect(last(`${WAR}\nOn 3 October 2024, the enemy attacked nine times.`)).toBe('ASSAULT: Niger > Marvia');
  });

  it('is nobody who is known where the text tells of no two states', () => {
    expect(last('On 3 October 2024, the enemy attacked the port of Adel.')).toMatch(/^ASSAULT: enemy > /);
  });
});

describe('battles of which nobody is named', () => {
  it('are between both', () => {
    expect(last(`${WAR}\nOn 3 October 2024, clashes took place near the port.`)).toBe('ASSAULT: Marvia, Niger > ');
  });
});
