import type { SQLInputValue } from 'node:sqlite';
import { isDocumentIdStart } from '../document-id-start.ts';
import { NO_LATEST } from '../edtf-days.ts';
import type { FindingFilter, FindingPosition, NamedTarget } from '../finding-filter.ts';
import type { NameKind } from '../name-decision.ts';
import { nameSpelling } from '../name-spelling.ts';
import { PLACE_IN_TIME, placeInTime } from '../place-in-time.ts';
import { ftsQuery } from './fts-query.ts';
import { inThread } from './thread-conditions.ts';

/** A condition over `findings f join documents d`, and its values. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly SQLInputValue[];
}

export const ALWAYS: Condition = { sql: 'true', values: [] };

/**
 * The filter as SQL. Every value is bound, none is written into the text.
 * @param visible which documents may be seen at all, over `documents d`
 */
export const findingCondition = (filter: FindingFilter, visible: Condition = ALWAYS): Condition =>
  allOf([
    visible,
    isOneOf('f.state', filter.states ?? ['open', 'accepted']),
    filter.kinds && isOneOf(byKind(filter) ? 'f.kind' : '+f.kind', filter.kinds),
    filter.types && isOneOf(byKind(filter) ? 'f.type' : '+f.type', filter.types),
    filter.statuses && isOneOf('f.status', filter.statuses),
    filter.from !== undefined && notBefore(filter.from),
    filter.to !== undefined && { sql: 'f.earliest <= ?', values: [filter.to] },
    filter.place && placeCondition(filter.place),
    filter.actor && actorCondition(filter.actor, filter.actorRoles),
    filter.source !== undefined && sourceCondition(filter.source),
    filter.words && wordsCondition(ftsQuery(filter.words)),
    filter.documents && {
      sql: 'f.document in (select key from documents where id in (select value from json_each(?)))',
      values: [JSON.stringify(filter.documents)],
    },
    filter.thread && inThread(filter.thread),
    filter.ids && { sql: 'f.id in (select value from json_each(?))', values: [JSON.stringify(filter.ids)] },
    filter.after && afterCondition(filter.after),
  ]);

/**
 * Whether the index of findings by kind and type is of use. A plus before the column keeps it from being used where few
 * findings are named, and where a page of the order of time is wanted: that index would have all of a kind sorted first.
 */
const byKind = ({ ids, documents, limit, order }: FindingFilter): boolean =>
  !ids && !documents && (limit === undefined || order === 'document');

/** The order of time. `findings_in_time` holds it, so that a page is read without sorting the rest. */
export const TIME_ORDER = `f.earliest is null, ${PLACE_IN_TIME}, f.latest, f.document, f.start_offset, f.id`;

const wordsCondition = (query: string | null): Condition =>
  query === null
    ? { sql: 'false', values: [] }
    : { sql: 'f.key in (select rowid from finding_search where finding_search match ?)', values: [query] };

/** Undated findings come last and are told apart by where they stand. */
const afterCondition = ({ earliest, latest, document, start, id }: FindingPosition): Condition => {
  const place = [document, start, id];
  const row = '(select key from documents where id = ?), ?, ?';
  return earliest === null
    ? {
        sql: `(f.earliest is null, f.document, f.start_offset, f.id) > (1, ${row})`,
        values: place,
      }
    : {
        sql: `(f.earliest is null or (${PLACE_IN_TIME}, f.latest, f.document, f.start_offset, f.id) > (?, ?, ${row}))`,
        values: [placeInTime(earliest, latest!), latest, ...place],
      };
};

/** The documents that a source names, over `documents d`. */
export const sourceCondition = (source: string): Condition => {
  const part = `%${source.replace(/[\\%_]/g, '\\$&')}%`;
  return {
    sql: String.raw`(d.publisher like ? escape '\' or d.title like ? escape '\' or d.origin like ? escape '\' or d.id glob ?)`,
    values: [part, part, part, isDocumentIdStart(source) ? `${source}*` : ''],
  };
};

/** What began before and is not said to have ended counts as of its beginning; a figure that holds since then still holds. */
const notBefore = (day: string): Condition => ({
  sql: `f.latest >= ? and not (f.kind <> 'figure' and f.latest = '${NO_LATEST}' and f.earliest < ?)`,
  values: [day, day],
});

const actorCondition = (actor: NamedTarget, roles: readonly string[] | undefined): Condition => {
  const role = roles ? isOneOf('a.role', roles) : ALWAYS;
  return oneOfKeys('select a.finding from finding_actors a', [
    allOf([isOneOf('a.actor', actor.ids), role]),
    allOf([resolvedTo('a.actor', 'actor', actor), role]),
    allOf([{ sql: 'a.actor is null', values: [] }, spelledLike('a.name_key', 'finding_actors', actor), role]),
  ]);
};

const placeCondition = (place: NamedTarget): Condition =>
  oneOfKeys('select p.key from findings p', [
    isOneOf('p.place_id', place.ids),
    resolvedTo('p.place_id', 'place', place),
    spelledLike('p.place_key', 'findings', place),
  ]);

/** The findings that one of several ways leads to. Each way has an index; joined by `or` they would have none. */
const oneOfKeys = (select: string, ways: readonly Condition[]): Condition => ({
  sql: `f.key in (${ways.map(({ sql }) => `${select} where ${sql}`).join(' union all ')})`,
  values: ways.flatMap(({ values }) => values),
});

/** A column that holds one of the names as whole words. The spellings of a record are fewer than what bears them. */
const spelledLike = (column: string, table: string, target: NamedTarget): Condition => {
  const name = column.slice(column.indexOf('.') + 1);
  const { sql, values } = anyOf(namedLike('s.spelling', target));
  return {
    sql: `${column} in (select s.spelling from (select distinct ${name} as spelling from ${table}) s where ${sql})`,
    values,
  };
};

/** Those whom decisions give the id that what is looked for was merged into. */
const resolvedTo = (column: string, kind: NameKind, target: NamedTarget): Condition => {
  const merged = anyOf([isOneOf('r.id', target.ids), ...namedLike('r.name_key', target)]);
  return {
    sql: `${column} in (select r.target from name_resolutions r where r.kind = ? and ${merged.sql})`,
    values: [kind, ...merged.values],
  };
};

const namedLike = (column: string, target: NamedTarget): Condition[] =>
  target.names
    .map(nameSpelling)
    .filter((key) => key !== '')
    .map((key) => ({ sql: `' ' || ${column} || ' ' like ?`, values: [`% ${key} %`] }));

const isOneOf = (column: string, values: readonly string[]): Condition =>
  values.length === 0
    ? { sql: 'false', values: [] }
    : { sql: `${column} in (${values.map(() => '?').join(', ')})`, values };

const anyOf = (conditions: readonly Condition[]): Condition => joined(conditions, ' or ', 'false');

export const allOf = (conditions: readonly (Condition | false | undefined)[]): Condition =>
  joined(
    conditions.filter((condition) => !!condition),
    ' and ',
    'true',
  );

const joined = (conditions: readonly Condition[], between: string, whenNone: string): Condition => ({
  sql: conditions.length === 0 ? whenNone : `(${conditions.map(({ sql }) => sql).join(between)})`,
  values: conditions.flatMap(({ values }) => values),
});
