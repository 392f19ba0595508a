import { expect, test } from 'vitest';
import { Actor } from '../../kinds/actor.ts';
import { Place } from '../../kinds/place.ts';
import { nameLens, nameStyles, UnknownNameStyle } from './name-lens.ts';

const place = (id: string, name: string, names: object[]) =>
  [id, Place.parse({ id, kind: 'city', name, names })] as const;

const knowledge = {
  actors: new Map([
    [
      'guard',
      Actor.parse({
        id: 'guard',
        kind: 'armedGroup',
        name: 'Hill Guard',
        names: [{ text: 'Hill Defenders', side: 'ostria' }],
      }),
    ],
  ]),
  places: new Map([
    place('tal', 'Tal', [
      { text: 'Тал', side: 'norland' },
      { text: 'Tahl', side: 'norland' },
      { text: 'Vatar', side: 'ostria' },
    ]),
    place('mill', 'Mill/Moulin', [
      { text: 'Mill', side: 'norland' },
      { text: 'Moulin', side: 'ostria' },
    ]),
    place('ford', 'Ford', [
      { text: 'Ford', side: 'norland' },
      { text: 'Förd', side: 'ostria' },
    ]),
    place('cape', 'Cape', []),
  ]),
};

const places = (style: string) => {
  const lens = nameLens(style, knowledge);
  return ['tal', 'mill', 'ford', 'cape', null].map((id) => lens.place({ name: 'the old town', place: id }));
};

test('a place is printed in desk style, under the name of a side, or under all names', () => {
  expect(places('desk')).toEqual(['Tal', 'Mill/Moulin', 'Ford', 'Cape', 'the old town']);
  expect(places('norland')).toEqual(['Tahl', 'Mill', 'Ford', 'Cape', 'the old town']);
  expect(places('ostria')).toEqual(['Vatar', 'Moulin', 'Förd', 'Cape', 'the old town']);
  expect(places('pairs')).toEqual(['Tahl/Vatar', 'Mill/Moulin', 'Ford', 'Cape', 'the old town']);
});

test('so is an actor; one that no pack knows stays as written', () => {
  expect(nameLens('ostria', knowledge).party({ name: 'guards', actor: 'guard' })).toBe('Hill Defenders');
  expect(nameLens('desk', knowledge).party({ name: 'guards', actor: 'guard' })).toBe('Hill Guard');
  expect(nameLens('ostria', knowledge).party({ name: 'A. Miller', actor: null })).toBe('A. Miller');
});

test('a style that there is not is refused with those that there are', () => {
  expect(nameStyles(knowledge)).toEqual(['desk', 'pairs', 'norland', 'ostria']);
  expect(() => nameLens('Norland', knowledge)).toThrow(UnknownNameStyle);
  expect(() => nameLens('Norland', knowledge)).toThrow(
    "There are no names in the style 'Norland'. Choose from desk, pairs, norland, ostria.",
  );
});
