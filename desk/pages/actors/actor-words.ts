import type { Actor } from '../../../src/kinds/actor.ts';

/** What an actor is, as a reader says it. */
export const KIND_WORDS: Readonly<Record<Actor['kind'], string>> = {
  state: 'state',
  organ: 'organ of state',
  intergovernmental: 'intergovernmental body',
  party: 'party',
  armedGroup: 'armed group',
  company: 'company',
  medium: 'medium',
  organisation: 'organisation',
  person: 'person',
  people: 'people',
  authority: 'authority, not generally recognised as a state',
};

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Armenian}/u, 'Armenian'],
  [/\p{Script=Georgian}/u, 'Georgian'],
  [/\p{Script=Cyrillic}/u, 'Cyrillic'],
  [/\p{Script=Arabic}/u, 'Arabic'],
  [/\p{Script=Hebrew}/u, 'Hebrew'],
  [/\p{Script=Greek}/u, 'Greek'],
  [/\p{Script=Han}/u, 'Chinese'],
  [/\p{Script=Latin}/u, 'Latin'],
];

/** The script that a name is written in, by its first letters that have one. */
export const scriptOf = (name: string): string => SCRIPTS.find(([script]) => script.test(name))?.[1] ?? 'other';

const ROLES: Readonly<Record<string, string>> = {
  actor: 'acts',
  recipient: 'is acted upon',
  speaker: 'speaks',
  addressee: 'is spoken to',
  reportedBy: 'reports',
  attributedTo: 'gives figures',
  claimant: 'claims',
  party: 'is a party',
  obligor: 'must do',
  person: 'is the person',
  by: 'appoints',
  body: 'votes',
};

/** In which parts somebody is named, most often first: `speaks 12, acts 4`. */
export const rolesText = (roles: Readonly<Record<string, number>>, most = 3): string =>
  Object.entries(roles)
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([role, count]) => `${ROLES[role] ?? role} ${count}`)
    .join(', ');
