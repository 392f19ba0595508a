import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { INVENTED_STATES } from '../testing/invented-states.ts';
import { lastSubject } from './testing/last-subject.ts';

const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);

/** Whom the subject of the last sentence of a text means. */
const subjectOf = (text: string): string =>
  lastSubject(text, { engine: engineFor('en')!, knowledge })
    .map(({ name, actor }) => (actor === null ? `“${name}”` : name))
    .join(' & ');

describe('a phrase that names nobody', () => {
  it.each([
    ['Maja Lindqvist met Ruben Vasko. Both presidents praised the ferry.', 'Maja Lindqvist & Ruben Vasko'],
    ['Kelvia and Vestria held talks. The two states signed a treaty.', 'Kelvia & Vestria'],
    ['Kelvia and Vestria held talks. The parties agreed on a truce.', 'Kelvia & Vestria'],
  ])('means two of whom the text told: %s', (text, names) => expect(subjectOf(text)).toBe(names));

  it.each([
    ['The Kelvian government rejected the plan.', 'Kelvia'],
    ['The government of Kelvia rejected the plan.', 'Kelvia'],
    ['The authorities in Kelstad rejected the plan.', 'Kelvia'],
    ['Kelvia closed its port. The authorities rejected the plan.', 'Kelvia'],
    ['Kelvia closed its port. Government rejected the plan.', 'Kelvia'],
    ['The president of Tograria rejected the plan.', 'Maja Lindqvist'],
  ])('means the state or whoever holds the office: %s', (text, name) => expect(subjectOf(text)).toBe(name));

  it.each([
    ['Maja Lindqvist met Ruben Vasko. Two junior officials praised the ferry.', '“Two junior officials”'],
    ['Kelvia and Vestria held talks. The opposition parties agreed on a truce.', '“opposition parties”'],
    ['Kelvia closed its port. A government rejected the plan.', '“government”'],
    ['The authorities rejected the plan.', '“authorities”'],
  ])('means nobody but whom it says: %s', (text, name) => expect(subjectOf(text)).toBe(name));
});
