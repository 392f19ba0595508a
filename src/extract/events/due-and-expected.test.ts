import { expect, test } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { INVENTED_STATES } from '../testing/invented-states.ts';
import { asTold, eventsOfEntry } from './testing/events-in-text.ts';

const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);
const tools = { engine: engineFor('en')!, knowledge };

/** Of an entry of 2 May 2014, a Friday: type, status, day, who and to whom. */
const told = (text: string): readonly string[] =>
  eventsOfEntry(text, tools).map((event) => asTold(event, event.status, event.date));

test('what is due, set or expected to be is planned, for the day that is named', () => {
  expect(told('The harbour council is due to meet on Monday.')).toEqual([
    'CONSULT planned 2014-05-05: harbour council > ',
  ]);
  expect(told('Talks between Torvia and Halvia are expected to resume on 12 May.')).toEqual([
    'CONSULT planned 2014-05-12: Torvia, Halvia > ',
  ]);
  expect(told('Talks between Torvia and Halvia are due to be held on 12 May.')).toEqual([
    'CONSULT planned 2014-05-12: Torvia, Halvia > ',
  ]);
});

test('whoever is expected or wanted to do it would do it', () => {
  expect(told('Torvia expects Halvia to lift the embargo.')).toEqual(['CONCEDE planned null: Halvia > ']);
});

test('whoever is prepared or determined to do it means to, and undergoes nothing', () => {
  expect(told('Torvia is prepared to reopen talks.')).toEqual(['AGREE happened 2014-05-02: Torvia > ']);
  expect(told('Torvia was determined to join the league.')).toEqual(['AGREE happened 2014-05-02: Torvia > ']);
});

test('a day on which the doer did something else is not that of the deed', () => {
  expect(told('Jan Holm, elected on 3 April, accused Halvia of fraud.')).toContain(
    'ACCUSE happened 2014-05-02: Jan Holm > Halvia',
  );
});

test('of several deeds that will be done none has been done', () => {
  expect(told('Torvia will withdraw its troops, release all prisoners and pay compensation to Halvia.')).toEqual([
    'RETREAT planned null: Torvia > ',
    'RETREAT planned null: Torvia > prisoners',
    'CONCEDE planned null: Torvia > Halvia',
  ]);
  expect(told('Torvia agreed to withdraw its troops, release all prisoners and lift the ban.')).toEqual([
    'AGREE happened 2014-05-02: Torvia > ',
  ]);
});
