import { describe, expect, it } from 'vitest';
import { loadPacks } from '../resources/load-packs.ts';
import { derivedNames } from './derived-names.ts';

const knowledge = loadPacks();
const namesOf = (id: string): readonly string[] => {
  const actor = knowledge.actors.get(id)!;
  return derivedNames(actor, knowledge.actors.get(actor.of ?? ''));
};

describe('derivedNames', () => {
  it('turns a ministry round', () => {
    expect(namesOf('azerbaijan-energy-ministry')).toEqual([
      'Ministry of Energy of Azerbaijan',
      "Azerbaijan's Ministry of Energy",
      'Azerbaijani Ministry of Energy',
      'Energy Ministry of Azerbaijan',
      "Azerbaijan's Energy Ministry",
      'Azerbaijani Energy Ministry',
    ]);
  });

  it('knows both spellings of defence', () => {
    expect(namesOf('armenia-mod')).toContain('Armenian Defense Ministry');
    expect(namesOf('armenia-mod')).toContain("Armenia's Ministry of Defence");
  });

  it('leaves alone what is not called after its state', () => {
    expect(namesOf('azerbaijan-parliament')).toEqual([]);
    expect(namesOf('socar')).toEqual([]);
    expect(namesOf('armenia')).toEqual([]);
  });

  it('serves lookups', () => {
    const id = (name: string) => knowledge.actorsNamed(name).map((actor) => actor.id);
    expect(id('Energy Ministry of Azerbaijan')).toEqual(['azerbaijan-energy-ministry']);
    expect(id('Russian Foreign Intelligence Service (SVR)')).toEqual(['svr']);
    expect(id('the Azerbaijani side')).toEqual(['azerbaijan']);
    expect(id('official Baku')).toEqual(['azerbaijan']);
    expect(id('the far side')).toEqual([]);
  });
});
