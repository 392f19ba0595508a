import { expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { INVENTED_STATES } from '../testing/invented-states.ts';
import { lastSubject } from './testing/last-subject.ts';

const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);

/** Whom the subject of the last sentence of a text means. */
const subjectOf = (text: string): string =>
  lastSubject(text, { engine: engineFor('en')!, knowledge })
    .map(({ name }) => name)
    .join(' & ');

it.each([
  ['The opposition Ford Party boycotted the vote. The party rejected the results.', 'Ford Party'],
  ['The Ford Electoral Commission met. The commission rejected the complaint.', 'Ford Electoral Commission'],
  ['LKF rebels attacked a village. The rebels killed ten soldiers.', 'LKF rebels'],
  ['The army freed two of the LKF rebels. The rebels killed ten soldiers.', 'LKF rebels'],
  ['Rebels of the Ford Movement attacked a village. The rebels killed ten soldiers.', 'Rebels of the Ford Movement'],
  // the other was named long before
  [
    `The Hill Party met. ${'The ferry was late. '.repeat(5)}The Ford Party met. The party rejected the results.`,
    'Ford Party',
  ],
  ['The Supreme Court of Kelvia met. Yesterday in Kelvia the court freed two men.', 'Supreme Court of Kelvia'],
  ['The Supreme Court of Kelvia met. In May the court freed two men.', 'Supreme Court of Kelvia'],
  ['The African Union met. The mayor left. The bloc imposed sanctions.', 'African Union'],
  ['ASEAN ministers met in Lom. The bloc imposed sanctions.', 'ASEAN'],
])('goes on with the body or group that was named: %s', (text, name) => expect(subjectOf(text)).toBe(name));

it.each([
  // two of one kind, or none
  ['The Ford Party and the Hill Party met. The party rejected the results.', 'party'],
  ['Rebels attacked a village. The rebels killed ten soldiers.', 'rebels'],
  ['Local rebels attacked a village. The rebels killed ten soldiers.', 'rebels'],
  // where troops stand
  ['The Popular Ford Front met. The front was quiet.', 'front'],
  // a word says which
  ['The Ford Party met. The other party rejected the results.', 'other party'],
  ['The Ford Party met. The parties rejected the results.', 'parties'],
  ['The Ford Party met. A party rejected the results.', 'party'],
  // long before
  [
    `The Hill Party met. The Ford Party met. ${'The ferry was late. '.repeat(5)}The party rejected the results.`,
    'party',
  ],
  [`The Ford Party met. ${'The ferry was late. '.repeat(13)}The party rejected the results.`, 'party'],
  // of another place, or in it
  ['LKF rebels seized a village. The rebels of the north fled.', 'rebels'],
  ['LKF rebels seized a village. The rebels in the north fled.', 'rebels'],
  ['The Supreme Court of Kelvia met. The court in Orsk freed two men.', 'court in Orsk'],
  ['The Supreme Court of Kelvia met. The court in Marvia freed two men.', 'court in Marvia'],
  ['The Supreme Court of Kelvia met. In Torvia the court freed two men.', 'court'],
])('means nobody where the text leaves it open: %s', (text, name) => expect(subjectOf(text)).toBe(name));
