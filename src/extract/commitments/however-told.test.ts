import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { extractAgreements } from '../agreements/extract-agreements.ts';
import { readText } from '../read-text.ts';
import { extractStatements } from '../statements/extract-statements.ts';
import { INVENTED_STATES } from '../testing/invented-states.ts';
import { extractCommitments } from './extract-commitments.ts';

const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);
/** `obligor & obligor: action (deadline)` of every commitment. */
const read = (text: string) => {
  const reading = readText(text, { engine: engineFor('en')!, knowledge }, { kind: 'wire' });
  const statements = extractStatements(reading, []);
  return extractCommitments(reading, [...statements, ...extractAgreements(reading, statements)]).map(
    ({ obligor, action, deadline }) =>
      `${obligor.map(({ name }) => name).join(' & ')}: ${action}${deadline === null ? '' : ` (${deadline})`}`,
  );
};

describe('a word given, told by a noun', () => {
  it.each([
    ['Kelvia praised a promise by Marvia to return the bells.', 'Marvia: return the bells'],
    ['Observers cited the pledge of the rebels to leave the port.', 'rebels: leave the port'],
    ['Halvia gave assurances that it would drain the lake.', 'Halvia: drain the lake'],
    ['Halvia’s promise that it would drain the lake was old.', 'Halvia: drain the lake'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]));

  it.each([
    'Critics doubted the pledge of Marvia to return the bells.',
    'There was no pledge by Marvia to return the bells.',
    'Kelvia demanded a pledge by Marvia to return the bells.',
    'Kelvia called for a pledge by Marvia to return the bells.',
    'Nobody believed the promise by Marvia to return the bells.',
    'A pledge by Marvia to return the bells is needed.',
    'Instead of a pledge by Marvia to return the bells, Kelvia got a letter.',
    'Marvia refused to give assurances that it would leave.',
    'If Marvia gave assurances that it would leave, the league would rejoice.',
    'Halvia gave assurances that the lake would rise.',
    'The pledge of allegiance to the crown is old.',
  ])('is silent on %s', (text) => expect(read(text)).toEqual([]));
});

describe('who is bound', () => {
  it.each([
    ['It was agreed that Marvia would return the bells.', ['Marvia: return the bells']],
    ['The two sides agreed that the rebels would leave the port.', ['rebels: leave the port']],
    ['Kelvia and Marvia agreed that Kelvia must return the bells.', ['Kelvia: return the bells']],
    ['Kelvia and Marvia agreed that Halvia must return the bells.', []],
    ['Envoys of Kelvia and Marvia agreed that Kelvia should return the bells.', ['Kelvia: return the bells']],
    ['Friends of Kelvia agreed that Kelvia should return the bells.', []],
    ['Voters agreed that Keller should pay for the dam.', []],
    ['The court agreed that Halvia must return the bells.', []],
    ['Experts agree that Halvia will lose the port.', []],
    ['It was agreed that the talks would go on.', []],
    ['Halvia will return the bells, its foreign ministry said.', ['Halvia: return the bells']],
    ['Halvia will return the bells, its critics said.', []],
    ['Halvia will collapse, its enemies said.', []],
    ['Halvia will leave the league, its neighbours said.', []],
    ['Kelvia and Marvia met. The former agreed to return the bells.', ['Kelvia: return the bells']],
    ['Kelvia and Marvia met. The latter agreed to return the bells.', ['Marvia: return the bells']],
    [
      'Kelvia and Marvia signed the Brunn Accord. Under it, each side must release its prisoners.',
      ['Kelvia & Marvia: release its prisoners'],
    ],
    ['Kelvia left, and the Government of Rosmark pledged to fund the dam.', ['Government of Rosmark: fund the dam']],
    ['The company would rebuild the mill, its spokesman said.', ['company: rebuild the mill']],
    [
      'Under the deal, Kelvia will close the mine, while Marvia will pay the miners.',
      ['Kelvia: close the mine', 'Marvia: pay the miners'],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('what is not to be done', () => {
  it.each([
    ['Under the deal, Marvia will not enrich uranium.', ['Marvia: not enrich uranium']],
    ['Under the deal, Marvia will no longer arm the rebels.', ['Marvia: no longer arm the rebels']],
    ['Under the deal, Marvia will not be required to leave.', []],
    ['Under the deal, Marvia will not have to pay.', []],
    ['Marvia pledged to destroy its mines.', ['Marvia: destroy its mines']],
    ['Marvia pledged to destroy the enemy.', []],
    ['Marvia pledged to destroy its enemies.', []],
    ['Marvia vowed to kill its own traitors.', []],
    ['Marvia vowed to crush their revolt.', []],
    ['Under the deal, Marvia will probably leave.', []],
    ['Kelvia and Marvia signed the Brunn Accord. Under it, each side will lose money.', []],
    ['Kelvia and Marvia signed the Brunn Accord. Under this pressure, Marvia must close the port.', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('by when', () => {
  it.each([
    [
      'By 1 March 2025, Marvia is to leave the fort under the Brunn Accord.',
      ['Marvia: leave the fort under the Brunn Accord (../2025-03-01)'],
    ],
    ['By 1 March 2025, Marvia had agreed to leave the fort.', ['Marvia: leave the fort']],
    [
      'Marvia gave an undertaking to open the archive by 1 March 2025.',
      ['Marvia: open the archive by 1 March 2025 (../2025-03-01)'],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('what is done in return', () => {
  it.each([
    ['Under the deal, Kelvia will leave the fort. Marvia, for its part, will pay the miners.', 2],
    ['Under the deal, Kelvia will leave the fort. In return, Marvia will pay the miners.', 2],
    ['Under the deal, Kelvia will leave the fort. Marvia will play in June.', 1],
    ['Kelvia left the fort. Marvia, for its part, will play in June.', 0],
  ])('%s', (text, count) => expect(read(text)).toHaveLength(count));
});
