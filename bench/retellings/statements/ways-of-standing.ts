import { opened } from './opened.ts';
import type { Stand, ToldStand } from './stand.ts';

/** Tells a stand in another way; null where that cannot be. */
export type WayOfStanding = (stand: Stand) => ToldStand | null;

const thirdPerson = (words: string): string => {
  const [verb, ...rest] = words.split(' ');
  const form = /(?:s|sh|ch|ss)$/.test(verb!)
    ? `${verb}es`
    : /[^aeiou]y$/.test(verb!)
      ? `${verb!.slice(0, -1)}ies`
      : `${verb}s`;
  return [form, ...rest].join(' ');
};

const MARKS = /\b(?:X|HE|IT|CONDEMN(?:S|ED|ING)?)\b/g;

/** `X` takes the stand; `CONDEMN`, `CONDEMNS`, `CONDEMNED` and `CONDEMNING` are forms of its verb, `IT` is what they take. */
const told =
  (
    pattern: string,
    { taken = true, others = 0, said }: { taken?: boolean; others?: number; said?: string } = {},
  ): WayOfStanding =>
  ({ speaker, verb: [plain, past, gerund], what }) => {
    const words: Readonly<Record<string, string>> = {
      X: speaker.as,
      HE: speaker.pronoun,
      IT: what,
      CONDEMN: plain,
      CONDEMNS: speaker.pronoun === 'they' ? plain : thirdPerson(plain),
      CONDEMNED: past,
      CONDEMNING: gerund,
    };
    return {
      text: opened(pattern, MARKS, words),
      taken,
      others,
      ...(said !== undefined && { said: opened(said, MARKS, words) }),
    };
  };

const turned =
  (way: WayOfStanding): WayOfStanding =>
  (stand) =>
    stand.passive ? way(stand) : null;

/** The ways in which texts tell what somebody does by speaking. */
export const WAYS_OF_STANDING: Readonly<Record<string, WayOfStanding>> = {
  'stands in the present': told('X CONDEMNS IT.'),
  'stands in the perfect': told('X has CONDEMNED IT.'),
  'stands on a day': told('X on Monday CONDEMNED IT.'),
  'stands with an adverb': told('X strongly and publicly CONDEMNED IT.'),
  'stands with an aside': told('X, in a letter to the league, CONDEMNED IT.'),
  'stands by a participle': told('X left the talks, CONDEMNING IT.'),
  'stands by a participle in front': told('CONDEMNING IT, X left the talks.'),
  'stands after a gerund': told('After CONDEMNING IT, X left the talks.'),
  'stands by a second verb': told('X met the envoys in Torstad and CONDEMNED IT.'),
  'stands by a third verb': told('X opened the session, thanked the guests and CONDEMNED IT.'),
  'stands by using a speech': told('X used a speech in Torstad to CONDEMN IT.'),
  'stands by taking the floor': told('X took the floor to CONDEMN IT.'),
  'stands with others': told('X joined the bishops in CONDEMNING IT.'),
  'stands by a statement': told('X issued a statement CONDEMNING IT.'),
  'stands in a statement': told('In a statement on Monday, X CONDEMNED IT.'),
  'stands as told by an agency': told('According to the news agency, X CONDEMNED IT.'),
  'stands, and says more': told('X CONDEMNED IT, saying that a report would follow.', { others: 1 }),
  'stands in a clause': told('The crisis deepened when X CONDEMNED IT.'),
  'stands in a relative clause': told('Among those who spoke was X, who CONDEMNED IT.'),
  'stands, it said': told('X said on Monday that HE CONDEMNED IT.', { others: 1 }),
  'stands in its own words': told('“We CONDEMN IT,” X said.', { said: 'We CONDEMN IT' }),
  'stands again': told('X once again CONDEMNED IT.'),
  'stands in the passive': turned(told('IT was CONDEMNED by X.')),
  'does not stand': told('X did not CONDEMN IT.', { taken: false }),
  'refuses to stand': told('X refused to CONDEMN IT.', { taken: false }),
  'stops short of a stand': told('X stopped short of CONDEMNING IT.', { taken: false }),
  'is expected to stand': told('X is expected to CONDEMN IT next week.', { taken: false }),
  'is asked to stand': told('The bishops asked X to CONDEMN IT.', { taken: false }),
  'may yet stand': told('X may CONDEMN IT if the talks fail.', { taken: false }),
};
