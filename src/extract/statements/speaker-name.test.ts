import { expect, it } from 'vitest';
import { speakerName } from './speaker-name.ts';

const named = (name: string) => speakerName({ name, actor: null, office: null }).name;

it.each([
  ['Lake Agency in its monthly report', 'Lake Agency'],
  ['government last week', 'government'],
  ['A senior lake official', 'senior lake official'],
  ['trader here', 'trader'],
])('names %s without when, where and in what', (written, name) => expect(named(written)).toBe(name));

it.each(['officials in Brunn', 'Friends of the Lake', 'spokesman for the ministry'])('leaves %s', (name) =>
  expect(named(name)).toBe(name),
);
