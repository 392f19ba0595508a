import { expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { INVENTED_STATES } from '../testing/invented-states.ts';
import { asTold, eventsOfEntry } from './testing/events-in-text.ts';

const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);

/** Events of an entry as `TYPE: actors > recipients`. */
const told = (entry: string): readonly string[] =>
  eventsOfEntry(entry, { engine: engineFor('en')!, knowledge }).map((event) => asTold(event));

it('what a title tells has not happened', () => {
  expect(told('The assembly met on the theme: “Stopping the war, preventing the next”.')).toEqual([
    'CONSULT: assembly > ',
  ]);
});

it('what somebody says in marks is told', () => {
  expect(told('The minister said: “Torvia attacked Sudria on 3 May.”')).toContain('ASSAULT: Torvia > Sudria');
});

it('what is agreed on or rejected is nobody', () => {
  expect(told('Torvia agreed with Sudria on a new fund.')).toEqual(['AGREE: Torvia > Sudria']);
  expect(told('Keller rejected a statement by the Sudrian Foreign Ministry on the fleet.')).not.toContain(
    'REJECT: Keller > fleet',
  );
});
