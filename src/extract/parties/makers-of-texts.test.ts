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

const PREAMBLE = 'The Government of Kelvia (GoK) and the Ford Movement (FM) confirm their wish for peace.';

it.each([
  ['Memorandum between Kelvia and the Ford Movement\n\nThe Parties shall exchange lists.', 'Kelvia & Ford Movement'],
  ['Kelvia–Vestria Ceasefire Agreement\n\nThe Parties shall exchange lists.', 'Kelvia & Vestria'],
  [
    `Peace in the valley\n\n${PREAMBLE}\n\nThe mayor spoke.\n\nThe parties will exchange lists.`,
    'Kelvia & Ford Movement',
  ],
  ['Kelvia and Vestria signed a pact. The parties will exchange lists.', 'Kelvia & Vestria'],
  ['Kelvia and Vestria agreed on a truce. The sides will exchange lists.', 'Kelvia & Vestria'],
  [
    'The foreign minister of Kelvia, Anna Berg, and the foreign minister of Vestria, Karl Lind, met. The two sides will exchange lists.',
    'Kelvia & Vestria',
  ],
])('means those who made the text by `the parties`: %s', (text, names) => expect(subjectOf(text)).toBe(names));

it.each([
  // parties of another kind
  ['Kelvia and Vestria signed a pact. The opposition parties will boycott the vote.', 'opposition parties'],
  ['Kelvia and Vestria signed a pact. The parties in parliament will boycott the vote.', 'parties in parliament'],
  ['Kelvia and Vestria signed a pact. Parties will boycott the vote.', 'Parties'],
  // persons, which are no sides
  ['Anna Berg and Karl Lind met. The parties will exchange lists.', 'parties'],
  // another text, another section
  ['Memorandum between Kelvia and Vestria\n\nPeace.\n\nTreaty on Fish\n\nThe Parties shall exchange lists.', 'Parties'],
  // a report about the text
  ['Kelvia–Vestria Peace Treaty\n\nThe envoys met in Torstad. The parties discussed trade.', 'parties'],
  // an accord of which the text only tells
  ['The envoy praised the accord between Kelvia and Vestria. The parties will exchange lists.', 'parties'],
])('means nobody else: %s', (text, names) => expect(subjectOf(text)).toBe(names));

it('reads names over the end of a line', () => {
  const wrapped = 'The Government of\nKelvia (GoK) and the Ford\nMovement (FM) confirm their wish for peace.';
  expect(subjectOf(`Peace in the valley\n\n${wrapped}\n\nThe parties will exchange lists.`)).toBe(
    'Kelvia & Ford Movement',
  );
});
