import type { DatabaseSync } from 'node:sqlite';
import { NameDecision, type NameKind, type RecordedNameDecision } from '../name-decision.ts';
import {
  type NameResolution,
  type NameResolver,
  nameResolver,
  RECORD_ID,
  type RecordEntry,
  recordId,
} from '../name-resolver.ts';
import { nameSpelling } from '../name-spelling.ts';
import type { NameStore, NameUse } from '../name-store.ts';
import { RecordError } from '../record-error.ts';
import { standing } from '../standing.ts';
import { row, rows } from './prepared.ts';
import { inTransaction } from './transaction.ts';
import { writeStatement } from './write-statement.ts';

/** Decisions about names in a record's file. What follows from them is kept in step in the same transaction. */
export class SqliteNames implements NameStore {
  readonly #database: DatabaseSync;
  readonly #path: string;
  #known: { readonly last: number; readonly resolver: NameResolver } | null = null;

  constructor(database: DatabaseSync, path: string) {
    this.#database = database;
    this.#path = path;
  }

  async decide(asked: NameDecision): Promise<RecordedNameDecision> {
    return inTransaction(this.#database, () => {
      const before = this.#decisions();
      const decision = this.#checked(NameDecision.parse(asked), before);
      const { lastInsertRowid } = writeStatement(
        this.#database,
        `insert into name_decisions (kind, action, name, id, document, into_id, into_name, undoes, who, at, reason)
         values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ).run(
        decision.kind,
        decision.action,
        decision.name,
        decision.id,
        decision.document,
        decision.into,
        decision.intoName,
        decision.undoes,
        decision.who,
        decision.at,
        decision.reason,
      );
      const recorded = { ...decision, number: Number(lastInsertRowid) };
      this.#apply(nameResolver(before), nameResolver([...before, recorded]));
      return recorded;
    });
  }

  async decisions(): Promise<readonly RecordedNameDecision[]> {
    return this.#decisions();
  }

  async resolver(): Promise<NameResolver> {
    return this.current();
  }

  async entries(kind: NameKind): Promise<readonly RecordEntry[]> {
    return this.current().entries.filter((entry) => entry.kind === kind);
  }

  async uses(kind: NameKind): Promise<readonly NameUse[]> {
    return rows<NameUse>(this.#database, kind === 'actor' ? ACTOR_USES : PLACE_USES);
  }

  /** What names mean now; read again only when a decision came in between, by whomever. */
  current(): NameResolver {
    const last = row<{ readonly last: number | null }>(this.#database, LAST)?.last ?? 0;
    if (this.#known?.last !== last) this.#known = { last, resolver: nameResolver(this.#decisions()) };
    return this.#known.resolver;
  }

  #decisions(): readonly RecordedNameDecision[] {
    return rows<NameDecisionRow>(this.#database, 'select * from name_decisions order by number').map(fromRow);
  }

  #checked(decision: NameDecision, before: readonly RecordedNameDecision[]): NameDecision {
    const refuse = (message: string) => new RecordError('bad-decision', this.#path, message);
    if (decision.action === 'undo') {
      const taken = before.find(({ number }) => number === decision.undoes);
      if (!taken) throw refuse(`There is no decision ${decision.undoes} about names in ${this.#path}.`);
      return { ...decision, kind: taken.kind };
    }
    const { kind, name, id, into, intoName } = decision;
    if ((name === null) === (id === null)) throw refuse('Give either a name or an id that is merged.');
    if (name !== null && nameSpelling(name) === '') throw refuse(`'${name}' holds no letters.`);
    if (decision.action === 'apart') {
      if (into === null && intoName === null) throw refuse('Give what it is kept apart from.');
      return decision;
    }
    const target = into ?? (intoName === null ? null : recordId(intoName));
    if (target === null) throw refuse('Give the id or name of what it is merged into.');
    const known = nameResolver(standing(before));
    if (known.resolve(kind, '', target, '') === id || target === id)
      throw refuse(`${id} would be merged into itself; take the other merge back first.`);
    if (target.startsWith(RECORD_ID) && intoName === null && !known.entries.some((entry) => entry.id === target))
      throw refuse(`There is no ${kind} ${target} in ${this.#path}.`);
    return { ...decision, into: target };
  }

  /** Brings the ids of findings from what one set of decisions says to what another says. */
  #apply(before: NameResolver, after: NameResolver): void {
    const keyOf = ({ kind, key, id, document }: NameResolution) => JSON.stringify([kind, key, id, document]);
    const old = new Map(before.resolutions.map((resolution) => [keyOf(resolution), resolution]));
    const now = new Map(after.resolutions.map((resolution) => [keyOf(resolution), resolution]));
    const changed = [...new Set([...old.keys(), ...now.keys()])].filter(
      (key) => old.get(key)?.target !== now.get(key)?.target,
    );
    this.#database.exec('delete from name_resolutions');
    const insert = writeStatement(
      this.#database,
      'insert into name_resolutions (kind, name_key, id, document, target) values (?, ?, ?, ?, ?)',
    );
    for (const { kind, key, id, document, target } of after.resolutions) insert.run(kind, key, id, document, target);
    for (const key of changed) this.#rewrite((now.get(key) ?? old.get(key))!, old.get(key)?.target ?? null, after);
  }

  #rewrite({ kind, key, id }: NameResolution, oldTarget: string | null, after: NameResolver): void {
    const sql = UPDATES[kind];
    if (id !== '') {
      const target = after.resolve(kind, '', id, '');
      writeStatement(this.#database, sql.ofId).run(target, id, id, oldTarget ?? id);
      return;
    }
    const everywhere = after.resolutions.find((one) => one.kind === kind && one.key === key && one.document === '');
    writeStatement(this.#database, sql.ofName).run(everywhere?.target ?? null, key);
    for (const one of after.resolutions)
      if (one.kind === kind && one.key === key && one.document !== '')
        writeStatement(this.#database, sql.ofNameInDocument).run(one.target, key, one.document);
  }
}

const LAST = 'select max(number) as last from name_decisions';

const UPDATES = {
  actor: {
    ofId: 'update finding_actors set actor = ? where actor_read = ? and actor in (?, ?)',
    ofName: 'update finding_actors set actor = ? where name_key = ? and actor_read is null',
    ofNameInDocument: `update finding_actors set actor = ? where name_key = ? and actor_read is null and finding in
      (select f.key from findings f join documents d on d.key = f.document where d.id = ?)`,
  },
  place: {
    ofId: 'update findings set place_id = ? where place_id_read = ? and place_id in (?, ?)',
    ofName: 'update findings set place_id = ? where place_key = ? and place_id_read is null',
    ofNameInDocument: `update findings set place_id = ? where place_key = ? and place_id_read is null and document =
      (select key from documents where id = ?)`,
  },
} as const satisfies Record<NameKind, unknown>;

/** Findings first, in their order: by the index of names each finding would be looked for where it lies. */
const ACTOR_USES = `select n.name, n.name_key as key, n.actor as id, n.office, d.id as document,
    count(distinct n.finding) as findings
  from findings f cross join finding_actors n on n.finding = f.key join documents d on d.key = f.document
  where f.state in ('open', 'accepted') and n.name_key <> ''
  group by d.key, n.name, n.actor, n.office order by n.name, n.actor, n.office, d.key`;

const PLACE_USES = `select f.place as name, f.place_key as key, f.place_id as id, null as office, d.id as document,
    count(*) as findings
  from findings f join documents d on d.key = f.document
  where f.state in ('open', 'accepted') and f.place_key <> ''
  group by f.place, f.place_id, d.key order by f.place, f.place_id, d.key`;

type NameDecisionRow = Omit<RecordedNameDecision, 'into' | 'intoName'> & {
  readonly into_id: string | null;
  readonly into_name: string | null;
};

const fromRow = (row: NameDecisionRow): RecordedNameDecision => ({
  number: row.number,
  kind: row.kind,
  action: row.action,
  name: row.name,
  id: row.id,
  document: row.document,
  into: row.into_id,
  intoName: row.into_name,
  undoes: row.undoes,
  who: row.who,
  at: row.at,
  reason: row.reason,
});
