import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import type { LinkKind, LinkRelation, NewLinkDecision, RecordedLinkDecision } from '../link-decision.ts';
import type { LinkIndex } from '../link-index.ts';
import type { LinkCounts, LinkStore, PassagePlace, StoredLink, StoredRepeat } from '../link-store.ts';
import type { LinksWithin } from '../visible/visible-links.ts';
import { ALWAYS, type Condition } from './finding-query.ts';
import { LinkDecisionLog } from './link-decision-log.ts';
import { COUNT, countOfKey, SqliteLinkIndex } from './link-index.ts';
import { counted, rows } from './prepared.ts';
import { inTransaction } from './transaction.ts';

const LINK_COLUMNS = `l.kind, a.id as first, b.id as second, l.relation, l.score, l.reasons, l.rule, l.found`;
const LINKED = `finding_links l join findings a on a.key = l.first join findings b on b.key = l.second`;
/** Pairs of passages that say nearly the same, both as often as they stand in the record. */
const REPEATS = `passages p
  join (select text as one, text as other, 1.0 as overlap from passages group by text
        union all select first, second, overlap from passage_links
        union all select second, first, overlap from passage_links) r on r.one = p.text
  join passages o on o.text = r.other and o.block <> p.block`;

/** From so many findings on all links of a kind are read at once. */
const MANY = 10_000;

interface Edge {
  readonly number: number;
  readonly first: number;
  readonly second: number;
}

/** Links in a record’s file. */
export class SqliteLinks implements LinkStore {
  readonly #database: DatabaseSync;
  readonly #index: SqliteLinkIndex;
  readonly #log: LinkDecisionLog;
  readonly #count: StatementSync;

  constructor(database: DatabaseSync, path: string) {
    this.#database = database;
    this.#index = new SqliteLinkIndex(database);
    this.#log = new LinkDecisionLog(database, path);
    this.#count = database.prepare(COUNT);
  }

  async counts(): Promise<LinkCounts> {
    const counts = this.#all<CountRow>(
      `select kind, count(*) as n from finding_links group by kind
       union all select 'repeat', (select count(*) from passage_links where
           exists (select 1 from passages where text = first) and exists (select 1 from passages where text = second))
           + (select count(*) - count(distinct text) from passages)`,
    );
    return { waiting: await this.waiting(), links: linkCounts(counts) };
  }

  async waiting(): Promise<number> {
    return counted(this.#database, 'select count(*) as n from unlinked_documents');
  }

  async update<Result>(work: (index: LinkIndex) => Result): Promise<Result> {
    try {
      return inTransaction(this.#database, () => {
        const result = work(this.#index);
        this.#index.countGiven();
        return result;
      });
    } finally {
      this.#index.forgetGiven();
    }
  }

  async reset(): Promise<void> {
    inTransaction(this.#database, () =>
      this.#database.exec(`delete from finding_links; delete from link_keys; delete from link_traits;
        delete from link_key_counts; delete from passages; delete from passage_links; delete from passage_bands; delete from passage_texts;
        insert or replace into unlinked_documents (document, indexed) select key, 0 from documents`),
    );
  }

  async list(kind?: StoredLink['kind'], limit?: number, visible = ALWAYS): Promise<readonly StoredLink[]> {
    return this.#all<LinkRow>(
      `${seenBy(visible)} select ${LINK_COLUMNS} from ${LINKED}
       where ${bothSeen(visible, 'a', 'b')} and (? is null or l.kind = ?)
       order by l.score desc, l.number limit ?`,
      ...visible.values,
      kind ?? null,
      kind ?? null,
      limit ?? -1,
    ).map(storedLink);
  }

  async around(kind: StoredLink['kind'], findings: Iterable<string> | null): Promise<readonly StoredLink[]> {
    if (findings === null)
      return this.#all<LinkRow>(`select ${LINK_COLUMNS} from ${LINKED} where l.kind = ?`, kind).map(storedLink);
    const open = rows<{ key: number }>(
      this.#database,
      'select f.key from json_each(?) wanted join findings f on f.id = wanted.value',
      JSON.stringify([...findings]),
    ).map(({ key }) => key);
    const beside = open.length > MANY ? this.#edgesOf(kind) : this.#edgesAt(kind);
    const seen = new Set(open);
    const numbers = new Set<number>();
    for (let key = open.pop(); key !== undefined; key = open.pop())
      for (const { number, first, second } of beside(key)) {
        numbers.add(number);
        for (const end of [first, second])
          if (!seen.has(end)) {
            seen.add(end);
            open.push(end);
          }
      }
    return this.#all<LinkRow>(
      `select ${LINK_COLUMNS} from ${LINKED} where l.number in (select value from json_each(?)) order by l.number`,
      JSON.stringify([...numbers]),
    ).map(storedLink);
  }

  async ends(kind: StoredLink['kind'], relations: readonly LinkRelation[]): Promise<ReadonlySet<string>> {
    const at = (end: 'first' | 'second') =>
      `select ${end} as key from finding_links where kind = ?1 and relation in (select value from json_each(?2))`;
    const found = this.#all<{ id: string }>(
      `select f.id from (${at('first')} union ${at('second')}) e join findings f on f.key = e.key`,
      kind,
      JSON.stringify(relations),
    );
    return new Set(found.map(({ id }) => id));
  }

  async among(kind: StoredLink['kind'], findings: Iterable<string>): Promise<readonly StoredLink[]> {
    // Materialised: else every one is held against every other.
    return this.#all<LinkRow>(
      `with wanted as materialized (select f.key from json_each(?2) j join findings f on f.id = j.value)
       select ${LINK_COLUMNS} from wanted w join finding_links l on l.first = w.key
         join findings a on a.key = l.first join findings b on b.key = l.second
       where +l.kind = ?1 and l.second in (select key from wanted) order by l.number`,
      kind,
      JSON.stringify([...findings]),
    ).map(storedLink);
  }

  async *repeats(documents?: Iterable<string>, visible = ALWAYS): AsyncIterable<StoredRepeat> {
    const wanted = documents === undefined ? null : JSON.stringify([...documents]);
    const places = this.#placesOfPassages(visible);
    // Only numbers are read of the pairs, which may be many times as many as the passages.
    const pairs = this.#database.prepare(
      `select o.block as first, p.block as second, r.overlap from ${REPEATS}
       ${wanted === null ? '' : 'where p.block in (select b.key from json_each(?) j join documents d on d.id = j.value join blocks b on b.document = d.key)'}`,
    );
    for (const pair of pairs.iterate(...(wanted === null ? [] : [wanted]))) {
      const [first, second] = [places.get(pair.first as number), places.get(pair.second as number)];
      if (first && second) yield { first, second, overlap: pair.overlap as number };
    }
  }

  countOf(key: number): number {
    return countOfKey(this.#count, key);
  }

  async decide(decision: NewLinkDecision, visible = ALWAYS): Promise<RecordedLinkDecision> {
    return inTransaction(this.#database, () => this.#log.append(decision, visible));
  }

  async decisions(): Promise<readonly RecordedLinkDecision[]> {
    return this.#log.all();
  }

  async decided(kind: LinkKind): Promise<readonly RecordedLinkDecision[]> {
    return this.#log.decided(kind);
  }

  /** What stands in the documents for which the condition holds, at both ends. */
  within(visible: Condition): LinksWithin {
    return {
      counts: async () => ({ waiting: await this.waiting(), links: this.#linksWithin(visible) }),
      list: (kind, limit) => this.list(kind, limit, visible),
      repeats: (documents) => this.repeats(documents, visible),
      decide: (decision) => this.decide(decision, visible),
    };
  }

  /** Asks for the links at one finding after another. */
  #edgesAt(kind: StoredLink['kind']): (key: number) => readonly Edge[] {
    // The plus keeps the index of all links of a kind from being taken where one finding has few.
    const sql = 'select number, first, second from finding_links where +kind = ?1 and (first = ?2 or second = ?2)';
    return (key) => rows<Edge>(this.#database, sql, kind, key);
  }

  /** Reads all links of a kind at once: where many findings are asked for, most of them have none. */
  #edgesOf(kind: StoredLink['kind']): (key: number) => readonly Edge[] {
    const at = new Map<number, Edge[]>();
    const sql = 'select number, first, second from finding_links where kind = ?';
    for (const edge of rows<Edge>(this.#database, sql, kind))
      for (const end of [edge.first, edge.second]) {
        const edges = at.get(end);
        if (edges) edges.push(edge);
        else at.set(end, [edge]);
      }
    return (key) => at.get(key) ?? [];
  }

  /** Where the passages stand that may be seen, by the numbers of their blocks. */
  #placesOfPassages({ sql, values }: Condition): ReadonlyMap<number, PassagePlace> {
    const found = this.#all<PassagePlace & { readonly key: number }>(
      `select b.key, d.id as document, b.position as block, b.start_offset as start, b.end_offset as end
       from passages p join blocks b on b.key = p.block join documents d on d.key = b.document where ${sql}`,
      ...values,
    );
    return new Map(found.map(({ key, ...place }) => [key, place]));
  }

  #linksWithin(visible: Condition): LinkCounts['links'] {
    return linkCounts(
      this.#all(
        `${seenBy(visible)} select l.kind, count(*) as n from ${LINKED} where ${bothSeen(visible, 'a', 'b')} group by l.kind
         union all select 'repeat', count(*) from ${REPEATS} join blocks pb on pb.key = p.block
           join blocks ob on ob.key = o.block where ${bothSeen(visible, 'pb', 'ob')}`,
        ...visible.values,
      ),
    );
  }

  #all<Row>(sql: string, ...values: readonly SQLInputValue[]): readonly Row[] {
    return rows(this.#database, sql, ...values);
  }
}

/** The documents that may be seen: the condition is given once for both ends. */
const seenBy = ({ sql }: Condition): string => `with seen as (select d.key from documents d where ${sql})`;
const bothSeen = (visible: Condition, one: string, other: string): string =>
  visible === ALWAYS ? 'true' : `${one}.document in seen and ${other}.document in seen`;

interface CountRow {
  readonly kind: LinkKind;
  readonly n: number;
}

const linkCounts = (rows: readonly CountRow[]): LinkCounts['links'] => {
  const links = { repeat: 0, 'same-event': 0, claim: 0, series: 0 };
  for (const { kind, n } of rows) links[kind] = n;
  return links;
};

interface LinkRow {
  readonly kind: StoredLink['kind'];
  readonly first: string;
  readonly second: string;
  readonly relation: LinkRelation | null;
  readonly score: number;
  readonly reasons: string;
  readonly rule: string;
  readonly found: string;
}

const storedLink = (row: LinkRow): StoredLink => ({ ...row, reasons: JSON.parse(row.reasons) });
