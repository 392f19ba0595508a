import type { ActorKind } from '../kinds/actor.ts';
import type { Gazetteer, GazetteerEntry, GazetteerMatch } from '../language/gazetteer.ts';
import type { Knowledge, KnownMention } from './knowledge.ts';

const TYPE_OF: Readonly<Record<ActorKind, GazetteerEntry['type']>> = {
  person: 'PER',
  state: 'LOC',
  authority: 'LOC',
  people: 'DEMONYM',
  organ: 'ORG',
  intergovernmental: 'ORG',
  party: 'ORG',
  armedGroup: 'ORG',
  company: 'ORG',
  medium: 'ORG',
  organisation: 'ORG',
};

/**
 * The packs' names as the language engine's name tagger takes them. A name that is a place as well as an actor (Baku,
 * Armenia) is a place, as name taggers are trained to say; a bare family name and an agreement are left to the model.
 */
export const gazetteerOf = (knowledge: Knowledge): Gazetteer => ({
  match: (tokens) => {
    const [first] = tokens;
    if (!first) return [];
    let text = '';
    for (const token of tokens) text += ' '.repeat(Math.max(0, token.start - first.start - text.length)) + token.text;
    const startingAt = new Map(tokens.map((token, i) => [token.start - first.start, i]));
    // a token without letters, as where a comma is missing, ends where the one before it does
    const endingAt = new Map(
      tokens.flatMap(({ start, end }, i) => (end > start ? [[end - first.start, i] as const] : [])),
    );
    return knowledge.mentions(text).flatMap((mention): GazetteerMatch[] => {
      const from = startingAt.get(mention.start);
      const to = endingAt.get(mention.end);
      const type = typeOf(mention, knowledge);
      return from === undefined || to === undefined || type === null ? [] : [{ first: from, last: to, type }];
    });
  },
});

const typeOf = (mention: KnownMention, knowledge: Knowledge): GazetteerEntry['type'] | null => {
  if (mention.family) return null;
  if (mention.demonym) return 'DEMONYM';
  if (mention.places.length > 0) return 'LOC';
  const types = new Set(mention.actors.map((id) => TYPE_OF[knowledge.actors.get(id)!.kind]));
  const [only] = types;
  return mention.seat ? 'LOC' : types.size === 1 && only ? only : null;
};
