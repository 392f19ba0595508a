import { expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { asTold, eventsOfEntry } from './testing/events-in-text.ts';

const { knowledge, engineFor } = await loadResources();
const tools = { engine: engineFor('en')!, knowledge };

/** The events of one entry of a chronicle as `TYPE: actors > recipients`. */
const told = (entry: string): readonly string[] => eventsOfEntry(entry, tools).map((event) => asTold(event));

it.each([
  // what is demanded, urged or ruled out has not been done
  ['The opposition demands the mayor resign.', ['REQUEST: opposition > mayor']],
  ['Protesters demand that troops leave the city.', ['REQUEST: Protesters > troops']],
  ['Georgia insists that Moldova withdraw its troops.', []],
  ['The board recommended that Ivo Keller be dismissed.', []],
  ['Georgia ruled out the release of the hostages.', ['REJECT: Georgia > ']],
  ['Georgia announced the release of the hostages.', ['RETREAT: Georgia > hostages']],
  // nobody is blamed for having left
  ['Georgia says that Moldova has withdrawn its troops.', ['RETREAT: Moldova > ']],
  // a relative clause of harm tells of the deed, and who condemns it has not done it
  [
    'A Georgian raid on a camp that killed ten miners was condemned by the league.',
    ['ASSAULT: Georgia > ten miners', 'ACCUSE: league > Georgia'],
  ],
  // less is done to those behind `than`
  ['Georgia put more pressure on Moldova than on Peru.', ['COERCE: Georgia > Moldova']],
  // to fire upon somebody is not to dismiss him
  ['Protesters were fired upon by police.', ['ASSAULT: police > Protesters']],
  ['The clerk was fired by the mayor.', ['PERSONNEL: mayor > clerk']],
  ['Georgia authorised direct military support to the rebels.', ['AID: Georgia > rebels']],
  // who reports goes on, not those of whom is reported
  ['The army said ten rebels had died, but it denied using gas.', ['DISASTER:  > ten rebels', 'REJECT: army > ']],
  // what breaks through a wall breaks no promise, and no state of emergency acts
  ['Rebels breach checkpoints near the palace.', ['ASSAULT: Rebels > ']],
  ['Georgia breached the treaty.', ['REJECT: Georgia > ']],
  ['Georgia lifted a state of emergency that restricts travel.', ['CONCEDE: Georgia > ']],
  ['The duke celebrates his 80th birthday.', []],
  ['Georgian troops for the first time deploy gunboats on the lake.', ['MOBILIZE: Georgian troops > ']],
])('%s', (entry, events) => expect(told(entry)).toEqual(events));
