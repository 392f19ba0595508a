import { expect, test } from 'vitest';
import { loadPacks } from '../../resources/load-packs.ts';
import { interchange } from './interchange.ts';
import { victimsNamed } from './victims-of.ts';

const named = (name: string) => {
  const victims = victimsNamed(name, interchange(loadPacks()).victims);
  return victims && `${victims.kind}${victims.presumed ? ', presumed' : ''}`;
};

test.each([
  ['at least six medics', 'civilians'],
  ['Two Norland journalists', 'civilians'],
  ['a family of eight', 'civilians'],
  ['four members of a family of bakers, two of them girls', 'civilians'],
  ['hundreds of villagers', 'civilians'],
  ['the bodies of 40 miners', 'civilians'],
  ['three aid workers', 'civilians'],
  ['tens of thousands of demonstrators', 'protesters'],
  ['one anti-government protester', 'protesters'],
  ['residents of Port Sable', 'civilians'],
  ['ladies', null],
  ['Four people', 'civilians, presumed'],
  ['a young man', 'civilians, presumed'],
])('%s are %s', (name, victims) => {
  expect(named(name)).toBe(victims);
});

test.each([
  'four soldiers',
  'two army medics',
  'three armed men',
  'members of the security forces',
  'women soldiers',
  'militants',
  'Port Sable',
  'the convoy of the minister',
  '',
])('%s are no civilians by their name', (name) => {
  expect(named(name)).toBeNull();
});
