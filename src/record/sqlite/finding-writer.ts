import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Finding } from '../../kinds/finding.ts';
import { ownFields } from '../../kinds/own-fields.ts';
import type { DayRange } from '../edtf-days.ts';
import type { EffectiveFinding } from '../effective-finding.ts';
import { findingFacets } from '../finding-facets.ts';
import type { NameResolver } from '../name-resolver.ts';
import { nameSpelling } from '../name-spelling.ts';
import { searchableWords } from '../searchable-words.ts';
import { findingTime } from './finding-time.ts';
import { writeStatement } from './write-statement.ts';

/** Writes findings with everything that they are listed and searched by. Must be called inside a transaction. */
export class FindingWriter {
  readonly #insert: StatementSync;
  readonly #update: StatementSync;
  readonly #insertActor: StatementSync;
  readonly #forgetActors: StatementSync;
  readonly #insertWords: StatementSync;
  readonly #forgetWords: StatementSync;

  readonly #resolver: () => NameResolver;

  /** @param resolver what names mean by the decisions so far */
  constructor(database: DatabaseSync, resolver: () => NameResolver) {
    this.#resolver = resolver;
    this.#insert = writeStatement(
      database,
      `insert into findings (id, document, kind, block, page, start_offset, end_offset,
      quote, group_name, rule, fields, corrections, state, merged_into, type, date, place, place_key, place_id_read, place_id,
      earliest, latest, dated, status) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    );
    this.#update = writeStatement(
      database,
      `update findings set corrections = ?, state = ?, merged_into = ?, type = ?,
      date = ?, place = ?, place_key = ?, place_id_read = ?, place_id = ?, earliest = ?, latest = ?, dated = ?, status = ? where key = ?`,
    );
    this.#insertActor = writeStatement(
      database,
      `insert into finding_actors (finding, role, position, name, name_key,
      actor_read, actor, office) values (?, ?, ?, ?, ?, ?, ?, ?)`,
    );
    this.#forgetActors = writeStatement(database, 'delete from finding_actors where finding = ?');
    this.#insertWords = writeStatement(
      database,
      'insert into finding_search (rowid, folded, spelling) values (?, ?, ?)',
    );
    this.#forgetWords = writeStatement(database, 'delete from finding_search where rowid = ?');
  }

  /**
   * @param read the finding as it was read
   * @param effective the same as decisions leave it
   */
  write(document: number, read: Finding, effective: EffectiveFinding, documentDays: DayRange | null): void {
    const { lastInsertRowid } = this.#insert.run(
      read.id,
      document,
      read.kind,
      read.block,
      read.page,
      read.start,
      read.end,
      read.quote,
      read.group,
      read.rule,
      JSON.stringify(ownFields(read)),
      ...derivedValues(read, effective, documentDays, this.#resolver()),
    );
    this.#writeFacets(Number(lastInsertRowid), effective.finding);
  }

  /** Brings a finding that is there up to date with the decisions on it. */
  rewrite(key: number, read: Finding, effective: EffectiveFinding, documentDays: DayRange | null): void {
    this.#update.run(...derivedValues(read, effective, documentDays, this.#resolver()), key);
    this.#forgetActors.run(key);
    this.#forgetWords.run(key);
    this.#writeFacets(key, effective.finding);
  }

  #writeFacets(key: number, finding: Finding): void {
    const { parties, place } = findingFacets(finding);
    const resolver = this.#resolver();
    const positions = new Map<string, number>();
    for (const { role, party } of parties) {
      const position = positions.get(role) ?? 0;
      positions.set(role, position + 1);
      this.#insertActor.run(
        key,
        role,
        position,
        party.name,
        nameSpelling(party.name),
        party.actor,
        resolver.resolve('actor', party.name, party.actor, finding.document),
        party.office,
      );
    }
    const names = parties.map(({ party }) => party.name);
    const words = searchableWords([finding.quote, ...names, place?.name ?? ''].join('\n'));
    this.#insertWords.run(
      key,
      words.map((word) => word.folded).join(' '),
      words.flatMap((word) => word.key ?? []).join(' '),
    );
  }
}

const derivedValues = (
  read: Finding,
  effective: EffectiveFinding,
  documentDays: DayRange | null,
  resolver: NameResolver,
): (string | null)[] => {
  const { date, type, place } = findingFacets(effective.finding);
  const { earliest, latest, dated } = findingTime(date, documentDays);
  return [
    effective.corrected ? JSON.stringify(corrections(read, effective.finding)) : null,
    effective.state,
    effective.into,
    type,
    date,
    place?.name ?? null,
    place ? nameSpelling(place.name) : null,
    place?.place ?? null,
    place && resolver.resolve('place', place.name, place.place, read.document),
    earliest,
    latest,
    dated,
    effective.finding.kind === 'event' ? effective.finding.status : null,
  ];
};

/** The fields in which the corrected finding differs from what was read. */
const corrections = (read: Finding, corrected: Finding): Record<string, unknown> => {
  const before: Record<string, unknown> = ownFields(read);
  return Object.fromEntries(Object.entries(ownFields(corrected)).filter(([name, value]) => before[name] !== value));
};
