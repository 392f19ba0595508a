import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { INVENTED_STATES } from '../testing/invented-states.ts';
import { spokenFor } from './spoken-for.ts';

const { knowledge } = await loadResources([INVENTED_STATES]);
const meant = (office: string | null, name = 'Jan Dorn') => spokenFor(knowledge, { name, actor: null, office })?.name;

describe('spokenFor', () => {
  it.each([
    ['foreign minister of Halvia', 'Halvia'],
    ['minister of foreign affairs of Halvia', 'Halvia'],
    ['director of the trade ministry of Halvia', 'Halvia'],
    ['spokesman of Halvia’s security council', 'Halvia'],
    ['president of Halvia’s football federation', 'Halvia’s football federation'],
    ['spokesman for the rebels', 'rebels'],
    ['president of Ford Mining', 'Ford Mining'],
    ['Halvia’s foreign minister', 'Halvia'],
    ['senior Halvian army official', 'Halvia'],
    ['ambassador of Halvia in Norland', 'Halvia'],
    ['Halvia’s deputy defence minister', 'Halvia'],
    // who comes from a state, or lives there, does not speak for it
    ['Halvian rebel commander', 'Jan Dorn'],
    ['pro-Halvian separatist leader', 'Jan Dorn'],
    ['Halvia’s party leader', 'Jan Dorn'],
    ['Halvian bank chief', 'Jan Dorn'],
    ['Halvian owner', 'Jan Dorn'],
    ['Halvian firm’s director', 'Halvian firm'],
    ['head of the mission of Ford Mining in Halvia', 'mission of Ford Mining'],
    // no body is named, or none is bound by his word
    ['prime minister', 'Jan Dorn'],
    ['secretary of state', 'Jan Dorn'],
    ['former president of Halvia', 'Jan Dorn'],
    ['activist', undefined],
    ['professor of law', undefined],
  ])('takes the %s for %s', (office, name) => expect(meant(office)).toBe(name));

  it('reads who has no name by the words for him', () => {
    expect(meant(null, 'spokesman for the rebels')).toBe('rebels');
    expect(meant(null, 'resident of the village')).toBeUndefined();
    expect(meant(null, 'Jan Dorn')).toBe('Jan Dorn');
    expect(meant(null, 'Dorvian Ministry of Transport')).toBe('Dorvian Ministry of Transport');
  });
});
