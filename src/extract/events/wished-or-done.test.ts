import { expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { INVENTED_STATES } from '../testing/invented-states.ts';
import { asTold, eventsOfEntry } from './testing/events-in-text.ts';

const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);
const tools = { engine: engineFor('en')!, knowledge };

/** The events of one entry of a chronicle as `TYPE: actors > recipients`. */
const told = (entry: string): readonly string[] => eventsOfEntry(entry, tools).map((event) => asTold(event));

it.each([
  // what is demanded, urged or ruled out has not been done
  ['The opposition demands the mayor resign.', ['REQUEST: opposition > mayor']],
  ['Protesters demand that troops leave the city.', ['REQUEST: Protesters > troops']],
  ['Kelvia insists that Vestria withdraw its troops.', []],
  ['The board recommended that Ivo Keller be dismissed.', []],
  ['Kelvia ruled out the release of the hostages.', ['REJECT: Kelvia > ']],
  ['Kelvia announced the release of the hostages.', ['RETREAT: Kelvia > hostages']],
  // nobody is blamed for having left
  ['Kelvia says that Vestria has withdrawn its troops.', ['RETREAT: Vestria > ']],
  // a relative clause of harm tells of the deed, and who condemns it has not done it
  [
    'A Kelvian raid on a camp that killed ten miners was condemned by the league.',
    ['ASSAULT: Kelvia > ten miners', 'ACCUSE: league > Kelvia'],
  ],
  // less is done to those behind `than`
  ['Kelvia put more pressure on Vestria than on Perinia.', ['COERCE: Kelvia > Vestria']],
  // to fire upon somebody is not to dismiss him
  ['Protesters were fired upon by police.', ['ASSAULT: police > Protesters']],
  ['The clerk was fired by the mayor.', ['PERSONNEL: mayor > clerk']],
  ['Kelvia authorised direct military support to the rebels.', ['AID: Kelvia > rebels']],
  // who reports goes on, not those of whom is reported
  ['The army said ten rebels had died, but it denied using gas.', ['DISASTER:  > ten rebels', 'REJECT: army > ']],
  // what breaks through a wall breaks no promise, and no state of emergency acts
  ['Rebels breach checkpoints near the palace.', ['ASSAULT: Rebels > ']],
  ['Kelvia breached the treaty.', ['REJECT: Kelvia > ']],
  ['Kelvia lifted a state of emergency that restricts travel.', ['CONCEDE: Kelvia > ']],
  ['The duke celebrates his 80th birthday.', []],
  ['Kelvian troops for the first time deploy gunboats on the lake.', ['MOBILIZE: Kelvian troops > ']],
])('%s', (entry, events) => expect(told(entry)).toEqual(events));
