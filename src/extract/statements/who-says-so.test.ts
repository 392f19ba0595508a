import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { readText } from '../read-text.ts';
import { extractStatements } from './extract-statements.ts';

const { knowledge, engineFor } = await loadResources();
const statementsIn = (text: string) => extractStatements(readText(text, { engine: engineFor('en')!, knowledge }), []);
/** `speaker | content` of every statement. */
const read = (text: string): readonly string[] =>
  statementsIn(text).map(({ speaker, quote }) => `${speaker.map(({ name }) => name).join(' & ')} | ${quote}`);

describe('texts, data and bodies as those who say so', () => {
  it('hears what records show, and no man who shows something', () => {
    expect(read('Old records, however, show that many of the houses are new.')).toEqual([
      'Old records | many of the houses are new',
    ]);
    expect(read('As the report of the Lake Institute shows, aid fell by half.')).toEqual([
      'Lake Institute | aid fell by half',
    ]);
    expect(read('Lind showed that she could win.')).toEqual([]);
    expect(read('As the image below indicates, the army has moved.')).toEqual([]);
  });

  it('hears what a ministry expects, and no view of one man', () => {
    expect(read('The trade ministry expects that the sector will lack workers.')).toEqual([
      'trade ministry | the sector will lack workers',
    ]);
    expect(read('Anna Lind expects that the sector will lack workers.')).toEqual([]);
  });

  it('hears an offer of talks, and none of goods', () => {
    expect(read('The opposition offered him a graceful exit.')).toEqual(['opposition | a graceful exit']);
    expect(read('The opposition presented the king with a plan for a handover.')).toEqual([
      'opposition | a plan for a handover',
    ]);
    expect(read('The opposition presented the king with a medal.')).toEqual([]);
  });
});

describe('whoever has spoken, called by another word', () => {
  it('calls a body by the name for which its letters stand', () => {
    expect(
      read('The Lake Centre for Peace Studies (LCPS) counted the camps. According to LCPS, nine have been closed.'),
    ).toEqual(['Lake Centre for Peace Studies | nine have been closed']);
  });

  it('goes on with the scholar who was named', () => {
    expect(read('Scholar Anna Lind said the road was closed. “The port is open,” the scholar added.')).toEqual([
      'Anna Lind | the road was closed',
      'Anna Lind | The port is open,',
    ]);
  });

  it('takes no study of a bank for the bank', () => {
    expect(read('Prices fell, a central bank study said. The bank said rates would stay.').at(-1)).toBe(
      'bank | rates would stay',
    );
  });
});

it('names the agency that passes words on, and tells them once', () => {
  const [said, ...others] = statementsIn('According to the Herald, the minister stated that the road was closed.');
  expect(others).toEqual([]);
  expect([said?.speaker[0]?.name, said?.reportedBy?.name]).toEqual(['minister', 'Herald']);
});

it('gives a quotation to whom the agency quotes, and to the agency where nobody else speaks', () => {
  expect(read('According to the Herald, Minister Ann Velde said: “The road is closed. Nobody uses it.”')).toEqual([
    'Ann Velde | The road is closed. Nobody uses it.',
  ]);
  expect(read('According to the Herald, “the road is closed to everybody”.')).toEqual([
    'Herald | the road is closed to everybody',
  ]);
});

it('leaves open who said what was noted', () => {
  expect(read('It was noted that trade had doubled.')).toEqual([' | trade had doubled']);
  expect(read('It is estimated that trade has doubled.')).toEqual([]);
});

it('names whose count it is without the sign of whose', () => {
  const [said] = statementsIn('According to Russia Matters’ analysis of the data, Russian crews lost 19 of them.');
  expect(said?.speaker.map(({ name }) => name)).toEqual(['Russia Matters']);
});
