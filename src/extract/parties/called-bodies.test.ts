import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { INVENTED_STATES } from '../testing/invented-states.ts';
import { lastSubject } from './testing/last-subject.ts';

const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);

/** Whom the subject of the last sentence of a text means. */
const subjectOf = (text: string): string =>
  lastSubject(text, { engine: engineFor('en')!, knowledge })
    .map(({ name }) => name)
    .join(' & ');

describe('a body that a sentence calls by less than its name', () => {
  it.each([
    ['The Ford Fishing Council (FFC) met on Friday. FFC rejected the plan.', 'Ford Fishing Council'],
    ['Envoys of the African Union met. The bloc rejected the plan.', 'African Union'],
    ['Fighters of the Ford Front attacked a village. The fighters returned on Friday.', 'Fighters of the Ford Front'],
    ['The Ford Council met on Friday. In May the council rejected the plan.', 'Ford Council'],
  ])('is the one that was named: %s', (text, name) => expect(subjectOf(text)).toBe(name));

  it.each([
    ['The Ford Council met on Friday. The council of Marn rejected the plan.', 'council of Marn'],
    ['The Ford Council met on Friday. The council in the north rejected the plan.', 'council in the north'],
    ['The Ford Council met on Friday. Their council rejected the plan.', 'Their council'],
    ['The Ford Council met on Friday. Two councils rejected the plan.', 'Two councils'],
  ])('is another where the phrase says so: %s', (text, name) => expect(subjectOf(text)).toBe(name));
});
