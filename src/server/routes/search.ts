import { z } from 'zod';
import { ActorKind } from '../../kinds/actor.ts';
import { FINDING_KINDS, Finding } from '../../kinds/finding.ts';
import { Place } from '../../kinds/place.ts';
import { Span } from '../../kinds/span.ts';
import { otherNames } from '../../record/other-names.ts';
import { searchTerms } from '../../record/search-query.ts';
import { FilterQuery, filterOf } from '../filter-query.ts';
import { Problem } from '../problem.ts';
import { type Call, route } from '../route.ts';

const Words = z.string().min(1).max(500).describe('words, "a phrase", begin*');
const Limit = z.coerce.number().int().min(1).max(100).default(20);

const Hit = Span.extend({
  in: z.enum(['finding', 'block']),
  document: z.string(),
  title: z.string().nullable(),
  publisher: z.string().nullable(),
  origin: z.string().describe('path or address of the document'),
  finding: Finding.nullable(),
  block: z.int(),
  snippet: z.object({ text: z.string(), start: z.int(), end: z.int() }),
  matches: z.array(Span),
});

const searching = route({
  method: 'get',
  path: '/api/search',
  heavy: true,
  permission: 'read',
  summary: 'Find words in findings and documents, names in any spelling; best first',
  description: 'All words must be there. Narrowed by more than the source, it looks in findings only.',
  query: FilterQuery.extend({ q: Words, limit: Limit }),
  answer: z.object({ items: z.array(Hit) }),
  handle: async (call) => {
    const { q, limit, ...rest } = call.query;
    const filter = await filterOf(rest, call);
    const hits = await call.record.search({ terms: termsOf(q, call), filter, limit });
    // A score weighs how rare words are in the whole record, also where the viewer may not look.
    return { items: hits.map(({ score: _score, ...hit }) => hit) };
  },
});

const termsOf = (words: string, { desk }: Pick<Call<unknown, unknown, unknown>, 'desk'>) => {
  const terms = searchTerms(words, otherNames(desk.knowledge));
  if (terms.length === 0) throw new Problem('bad-request', 'There is no word to look for.');
  return terms;
};

/** So many of each are enough for a palette. */
const MOST_OF_EACH = 8;

const palette = route({
  method: 'get',
  path: '/api/palette',
  heavy: true,
  permission: 'read',
  summary: 'Documents, actors, places and events by a few letters, for a palette',
  query: z.object({ q: Words }),
  answer: z.object({
    documents: z.array(z.object({ id: z.string(), title: z.string(), publisher: z.string().nullable() })),
    actors: z.array(z.object({ id: z.string(), name: z.string(), kind: ActorKind })),
    places: z.array(z.object({ id: z.string(), name: z.string(), kind: Place.shape.kind })),
    findings: z.array(
      z.object({ id: z.string(), kind: z.enum(FINDING_KINDS), document: z.string(), text: z.string() }),
    ),
  }),
  handle: async (call) => {
    const { record, desk, query } = call;
    const words = query.q.trim();
    const documents = await record.documents({ source: words, limit: MOST_OF_EACH });
    const terms = searchTerms(/["*]/.test(words) ? words : `${words}*`);
    const hits = terms.length === 0 ? [] : await record.search({ terms, limit: 4 * MOST_OF_EACH });
    return {
      documents: documents.map(({ id, title, origin, publisher }) => ({ id, title: title ?? origin, publisher })),
      actors: named(words, desk.knowledge.actors, desk.knowledge.actorsNamed(words)),
      places: named(words, desk.knowledge.places, desk.knowledge.placesNamed(words)),
      findings: hits
        .flatMap(({ finding, snippet }) =>
          finding ? [{ id: finding.id, kind: finding.kind, document: finding.document, text: snippet.text }] : [],
        )
        .slice(0, MOST_OF_EACH),
    };
  },
});

interface Entry<Kind extends string> {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
}

/** Those who bear the name, then those whose name begins with the letters or has a word that does. */
const named = <Kind extends string>(
  words: string,
  all: ReadonlyMap<string, Entry<Kind>>,
  bearers: readonly Entry<Kind>[],
) => {
  const part = words.toLocaleLowerCase('en');
  const begins = [...all.values()].filter(({ name }) => ` ${name.toLocaleLowerCase('en')}`.includes(` ${part}`));
  const found = new Map([...bearers, ...begins].map((entry) => [entry.id, entry]));
  return [...found.values()].slice(0, MOST_OF_EACH).map(({ id, name, kind }) => ({ id, name, kind }));
};

export const searchRoutes = [searching, palette];
