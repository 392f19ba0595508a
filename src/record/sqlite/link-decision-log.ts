import type { DatabaseSync } from 'node:sqlite';
import {
  LinkDecision,
  type LinkKind,
  type NewLinkDecision,
  type PassageEnd,
  passageEnd,
  type RecordedLinkDecision,
  readPassageEnd,
} from '../link-decision.ts';
import { RecordError } from '../record-error.ts';
import { standing } from '../standing.ts';
import { ALWAYS, type Condition } from './finding-query.ts';
import { FINDING_COLUMNS, type FindingRow, recordedFinding } from './finding-rows.ts';
import { row, rows } from './prepared.ts';
import { writeStatement } from './write-statement.ts';

interface SeenEnd {
  /** whole id of a finding, or a passage */
  readonly id: string;
  readonly document: string;
  readonly kind: LinkKind;
  readonly seen: unknown;
}

const KIND_OF: Readonly<Record<string, LinkKind>> = {
  event: 'same-event',
  figure: 'series',
  statement: 'claim',
  compliance: 'claim',
};

const DECISION_COLUMNS = 'number, kind, action, first, second, relation, undoes, who, at, reason';

/** Decisions on links. Nothing here changes or removes one; the file itself forbids it. */
export class LinkDecisionLog {
  readonly #database: DatabaseSync;
  readonly #path: string;

  constructor(database: DatabaseSync, path: string) {
    this.#database = database;
    this.#path = path;
  }

  /** @param visible which documents may be seen, over `documents d`: what stands in others is no end of a link */
  append(asked: NewLinkDecision, visible: Condition): RecordedLinkDecision {
    const [one, other] = [this.#end(asked.first, visible), this.#end(asked.second, visible)];
    if (one.id === other.id) throw this.#refuse('A link has two ends: name two findings or two passages.');
    if (one.kind !== other.kind)
      throw this.#refuse(
        `${asked.first} and ${asked.second} cannot be linked: give two events, two figures, two statements or verdicts, or two passages.`,
      );
    if (asked.relation !== null && one.kind !== 'claim')
      throw this.#refuse(`Only claims have a relation; ${asked.first} and ${asked.second} are none. Leave it out.`);
    // A relation says what the second does to the first; without one a pair has no direction.
    const [first, second] = asked.relation !== null || one.id < other.id ? [one, other] : [other, one];
    let { undoes } = asked;
    if (asked.action === 'undo') {
      const ofPair = standing(this.all()).filter((each) => this.#isOf(each, first.id, second.id));
      undoes ??= ofPair.at(-1)?.number ?? null;
      if (!ofPair.some(({ number }) => number === undoes))
        throw this.#refuse('There is no decision on this link to undo.');
    }
    const decision = LinkDecision.parse({ ...asked, kind: one.kind, first: first.id, second: second.id, undoes });
    const { lastInsertRowid } = writeStatement(
      this.#database,
      `insert into link_decisions (kind, action, first, second, first_document, second_document, relation, undoes, who,
       at, reason, first_seen, second_seen) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ).run(
      decision.kind,
      decision.action,
      decision.first,
      decision.second,
      first.document,
      second.document,
      decision.relation,
      decision.undoes,
      decision.who,
      decision.at,
      decision.reason,
      JSON.stringify(first.seen),
      JSON.stringify(second.seen),
    );
    return { ...decision, number: Number(lastInsertRowid) };
  }

  all(): readonly RecordedLinkDecision[] {
    return rows<RecordedLinkDecision>(
      this.#database,
      `select ${DECISION_COLUMNS} from link_decisions order by number`,
    ).map((decision) => ({ ...decision }));
  }

  decided(kind: LinkKind): readonly RecordedLinkDecision[] {
    const latest = new Map<string, RecordedLinkDecision>();
    for (const decision of standing(this.all().filter((each) => each.kind === kind))) {
      const ends = [this.#now(decision.first), this.#now(decision.second)] as const;
      const pair = ends.toSorted() as [string, string];
      const [first, second] = decision.relation === null ? pair : ends;
      latest.delete(pair.join(' '));
      latest.set(pair.join(' '), { ...decision, first, second });
    }
    return [...latest.values()];
  }

  #isOf({ first, second }: RecordedLinkDecision, one: string, other: string): boolean {
    const ends = [this.#now(first), this.#now(second)];
    return ends.includes(one) && ends.includes(other);
  }

  /** The finding that stands where this one stood, after a newer reading. */
  #now(id: string): string {
    const passage = readPassageEnd(id);
    if (passage) return this.#blockAt(passage) ?? id;
    if (row(this.#database, 'select 1 from findings where id = ?', id)) return id;
    const successor = 'select later from finding_successors where earlier = ?';
    return row<{ readonly later: string }>(this.#database, successor, id)?.later ?? id;
  }

  /** The block that now holds most of the words of a passage. */
  #blockAt({ document, start, end }: PassageEnd, visible: Condition = ALWAYS): string | null {
    const block = row<Omit<PassageEnd, 'document'>>(
      this.#database,
      `select b.start_offset as start, b.end_offset as end from blocks b join documents d on d.key = b.document
       where d.id = ?1 and b.start_offset < ?3 and b.end_offset > ?2 and ${visible.sql}
       order by min(b.end_offset, ?3) - max(b.start_offset, ?2) desc, b.position limit 1`,
      document,
      start,
      end,
      ...visible.values,
    );
    return block ? passageEnd({ document, ...block }) : null;
  }

  /** @param text id of a finding or its first characters, `document:start-end`, or `document#block` */
  #end(text: string, visible: Condition): SeenEnd {
    const passage = readPassageEnd(text) ?? this.#passageOfBlock(text, visible);
    if (passage) {
      const id = this.#blockAt(passage, visible);
      if (id === null) throw this.#refuse(`There is no passage ${text} in ${this.#path}.`);
      return { id, document: passage.document, kind: 'repeat', seen: passage };
    }
    const found = /^[0-9a-f]+$/.test(text)
      ? rows<FindingRow>(
          this.#database,
          `select ${FINDING_COLUMNS} from findings f join documents d on d.key = f.document
           where f.id between ? and ? and ${visible.sql} limit 2`,
          text,
          `${text}g`,
          ...visible.values,
        )
      : [];
    if (found.length > 1) throw this.#refuse(`Several findings begin with ${text}. Give more of the id.`);
    if (!found[0])
      throw this.#refuse(`There is no ${text.includes('#') ? 'passage' : 'finding'} ${text} in ${this.#path}.`);
    const { finding } = recordedFinding(found[0]);
    const kind = KIND_OF[finding.kind];
    if (!kind)
      throw this.#refuse(`${text} is of kind ${finding.kind}: events, figures, statements and verdicts are linked.`);
    return { id: finding.id, document: finding.document, kind, seen: finding };
  }

  #passageOfBlock(text: string, visible: Condition): PassageEnd | null {
    const [, id, block] = /^([0-9a-f]{6,64})#(\d+)$/.exec(text) ?? [];
    if (id === undefined || block === undefined) return null;
    const found = rows<PassageEnd>(
      this.#database,
      `select d.id as document, b.start_offset as start, b.end_offset as end from blocks b
       join documents d on d.key = b.document where d.id between ? and ? and b.position = ? and ${visible.sql} limit 2`,
      id,
      `${id}g`,
      Number(block),
      ...visible.values,
    );
    return found.length === 1 ? found[0]! : null;
  }

  #refuse(message: string): RecordError {
    return new RecordError('bad-decision', this.#path, message);
  }
}
