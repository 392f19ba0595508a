import { expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { INVENTED_STATES } from '../testing/invented-states.ts';
import { lastSubject } from './testing/last-subject.ts';

const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);

/** Whom the subject of the last sentence of a text means. */
const subjectOf = (text: string): string =>
  lastSubject(text, { engine: engineFor('en')!, knowledge })
    .map(({ name, actor }) => (actor === null ? name : `${name} [${actor}]`))
    .join(' & ');

it.each([
  ['The Free Ford Movement (FFM) met. FFM released ten captives.', 'Free Ford Movement'],
  ['The Government of Kelvia (GoK) and the guild met. GoK freed ten captives.', 'Kelvia [kelvia]'],
  ['The Ford Front, or FF, met. The FF accused the police of fraud.', 'Ford Front'],
  ['The Army of the Rivers, known as AR, met. The AR killed two officers.', 'Army of the Rivers'],
  ['The Ford Rescue Army (hereinafter “the Army”) met. The Army killed two officers.', 'Ford Rescue Army'],
  ['The FRA (Ford Rescue Army) met. The FRA killed two officers.', 'Ford Rescue Army'],
  ['The Ford Rescue Army met. The FRA killed two officers.', 'Ford Rescue Army'],
  ['The Ford Rescue Army met. The Ford Rescue Army left. The FRA killed two officers.', 'Ford Rescue Army'],
  ['The Popular Ford Front met. The Hill Front met. The Front accused the police of fraud.', 'Hill Front'],
  ['The Popular Ford Front left the talks. The Front accused the police of fraud.', 'Popular Ford Front'],
  ['The Alliance of the Three Fords met. The Alliance accused the police of fraud.', 'Alliance of the Three Fords'],
])('calls a body by the full name that the document gave it: %s', (text, name) => expect(subjectOf(text)).toBe(name));

it.each([
  // nobody has these letters, or two have them
  ['The Free Ford Movement met. The KLM accused the police of fraud.', 'KLM'],
  ['The Free Ford Movement met. The Fair Ford Militia met. The FFM accused the police of fraud.', 'FFM'],
  // two letters are soon those of another
  ['The Ford Front met. The FF accused the police of fraud.', 'FF'],
  // another noun, or without an article
  ['The Popular Ford Front met. The Alliance accused the police of fraud.', 'Alliance'],
  ['The Popular Ford Front met. The front accused the police of fraud.', 'front'],
  // a person in a body
  ['The Ford Front met. Anna Front accused the police of fraud.', 'Anna Front'],
])('takes it for nobody else: %s', (text, name) => expect(subjectOf(text)).toBe(name));
