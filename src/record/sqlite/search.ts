import type { DatabaseSync } from 'node:sqlite';
import type { Span } from '../../kinds/span.ts';
import type { SearchHit } from '../record-store.ts';
import type { SearchQuery, SearchTerm } from '../search-query.ts';
import { snippetAround } from '../snippet.ts';
import { wordMatches } from '../word-matches.ts';
import { ALWAYS, allOf, type Condition, findingCondition, sourceCondition } from './finding-query.ts';
import { FINDING_COLUMNS, type FindingRow, recordedFinding } from './finding-rows.ts';
import { ftsQuery } from './fts-query.ts';
import { rows } from './prepared.ts';

interface Ranked {
  readonly rank: number;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly origin: string;
}
type FindingHit = FindingRow & Ranked & { readonly block_start: number | null; readonly block_end: number | null };
type BlockHit = Ranked & {
  readonly document: string;
  readonly position: number;
  readonly start_offset: number;
  readonly end_offset: number;
};

/** Findings and blocks that hold the words, best first (BM25); a block is left out when a finding in it tells the same. */
export const search = (
  database: DatabaseSync,
  { terms, filter = {}, limit = 20 }: SearchQuery,
  visible: Condition,
): readonly SearchHit[] => {
  const query = ftsQuery(terms);
  if (query === null) return [];
  const textOf = textReader(database);
  const hits = findingHits(database, query, filter, limit, visible).map((row): SearchHit => {
    const { finding } = recordedFinding(row);
    const around = { start: row.block_start ?? row.start_offset, end: row.block_end ?? row.end_offset };
    return { ...located(row, terms, textOf, around), in: 'finding', finding, block: row.block };
  });
  const covered = new Set(hits.map((hit) => `${hit.document} ${hit.block}`));
  for (const row of blockHits(database, query, filter, limit, visible))
    if (!covered.has(`${row.document} ${row.position}`))
      hits.push({ ...located(row, terms, textOf), in: 'block', finding: null, block: row.position });
  return hits.toSorted((a, b) => b.score - a.score || a.start - b.start).slice(0, limit);
};

/**
 * Of words that stand in more places than this only the places that came last into the record are ranked: to rank all is
 * slow in a large record, and what nearly every document says tells none from another.
 */
const MOST_RANKED = 5000;

/** A search that is narrowed otherwise looks at all places: those that pass may be among the oldest. */
const mostRanked = (filter: NonNullable<SearchQuery['filter']>, visible: Condition): number =>
  visible === ALWAYS && Object.values(filter).every((value) => value === undefined) ? MOST_RANKED : -1;

const FOUND = (table: 'finding_search' | 'block_search'): string =>
  `select rowid as key, bm25(${table}, 2.0, 1.0) as rank from ${table} where ${table} match ? order by rowid desc limit ?`;

const findingHits = (
  database: DatabaseSync,
  query: string,
  filter: NonNullable<SearchQuery['filter']>,
  limit: number,
  visible: Condition,
): readonly FindingHit[] => {
  const condition = findingCondition(filter, visible);
  return rows(
    database,
    `with found as materialized (${FOUND('finding_search')}),
       best as materialized (select f.key, found.rank from found join findings f on f.key = found.key
         join documents d on d.key = f.document where ${condition.sql} order by found.rank, f.key limit ?)
     select ${FINDING_COLUMNS}, d.title, d.publisher, d.origin, best.rank,
       b.start_offset as block_start, b.end_offset as block_end
     from best join findings f on f.key = best.key join documents d on d.key = f.document
       left join blocks b on b.document = f.document and b.position = f.block
     order by best.rank, f.key`,
    query,
    mostRanked(filter, visible),
    ...condition.values,
    limit,
  );
};

/** Blocks know neither actors nor kinds; a search that is narrowed to such is answered by findings alone. */
const blockHits = (
  database: DatabaseSync,
  query: string,
  filter: NonNullable<SearchQuery['filter']>,
  limit: number,
  visible: Condition,
): readonly BlockHit[] => {
  if (
    filter.ids ||
    filter.thread ||
    filter.words ||
    filter.actor ||
    filter.place ||
    filter.kinds ||
    filter.types ||
    filter.statuses ||
    filter.from ||
    filter.to
  )
    return [];
  const condition = allOf([visible, filter.source !== undefined && sourceCondition(filter.source)]);
  return rows(
    database,
    `with found as materialized (${FOUND('block_search')})
     select d.id as document, d.title, d.publisher, d.origin, b.position, b.start_offset, b.end_offset, found.rank
     from found join blocks b on b.key = found.key join documents d on d.key = b.document
     where ${condition.sql} order by found.rank, b.key limit ?`,
    query,
    mostRanked(filter, visible),
    ...condition.values,
    limit,
  );
};

const located = (
  row: Ranked & Pick<BlockHit, 'document' | 'start_offset' | 'end_offset'>,
  terms: readonly SearchTerm[],
  textOf: (document: string) => string,
  passage: Span = { start: row.start_offset, end: row.end_offset },
): Omit<SearchHit, 'in' | 'finding' | 'block'> => {
  const span: Span = { start: row.start_offset, end: row.end_offset };
  const text = textOf(row.document);
  const matchesIn = ({ start, end }: Span): readonly Span[] =>
    wordMatches(text.slice(start, end), terms).map((match) => ({ start: start + match.start, end: start + match.end }));
  const own = matchesIn(span);
  const matches = own.length > 0 ? own : matchesIn(passage);
  return {
    ...span,
    document: row.document,
    title: row.title,
    publisher: row.publisher,
    origin: row.origin,
    snippet: snippetAround(text, passage, matches[0] ?? span),
    matches,
    score: -row.rank,
  };
};

const textReader = (database: DatabaseSync): ((document: string) => string) => {
  const statement = database.prepare(
    'select t.text from texts t join documents d on d.key = t.document where d.id = ?',
  );
  const texts = new Map<string, string>();
  return (document) => {
    let text = texts.get(document);
    if (text === undefined) {
      text = (statement.get(document) as { text: string }).text;
      texts.set(document, text);
    }
    return text;
  };
};
