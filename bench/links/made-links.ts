import { basename } from 'node:path';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { claimBoard } from '../../src/publish/views/claim-board.ts';
import { eventTellings } from '../../src/publish/views/event-tellings.ts';
import { recordedSeries } from '../../src/publish/views/recorded-series.ts';
import { repeatedPassages } from '../../src/publish/views/repeated-passages.ts';
import { viewMaterial } from '../../src/publish/views/view-material.ts';
import type { RecordStore } from '../../src/record/record-store.ts';
import type { LinkKind, Quote } from './listed-pair.ts';
import type { Together } from './score-links.ts';

interface Place {
  readonly id?: string;
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

/** What the commands of a record show together, and the single links by which it hangs together. */
export interface MadeLinks {
  readonly together: Readonly<Record<LinkKind, readonly Together[]>>;
  readonly links: Readonly<Record<LinkKind, readonly (readonly [Quote, Quote])[]>>;
}

/** Everything that `tellings`, `claims`, `figures` and `repeats` show of a record. */
export const madeLinks = async (record: RecordStore, knowledge: Knowledge): Promise<MadeLinks> => {
  const names = new Map((await record.documents()).map(({ id, origin }) => [id, basename(origin)]));
  const quote = ({ document, start, end }: Place): Quote => ({ document: names.get(document)!, start, end });
  const told = await (await eventTellings(record, {}, knowledge, 1)).rows();
  const claims = await claimBoard(record, {}, knowledge, 'all');
  const series = await recordedSeries(await viewMaterial(record, {}, ['figure']), knowledge);
  const repeats = await (await repeatedPassages(record, { within: true })).rows();
  const places = new Map<string, Quote>();
  const groupOf = (members: readonly Place[]): Together => {
    for (const member of members) if (member.id) places.set(member.id, quote(member));
    return members.map(quote);
  };
  const between = (pairs: readonly (readonly [string, string])[]): readonly (readonly [Quote, Quote])[] =>
    pairs.map(([a, b]) => [places.get(a)!, places.get(b)!] as const);
  const together = {
    'same-event': [
      ...told.map(({ tellings }) => groupOf(tellings.map(({ finding }) => finding))),
      ...(await mentionsOfOne(record)).map(groupOf),
    ],
    claim: claims.map(({ holds, denies, answers }) =>
      groupOf([...holds, ...denies, ...answers].map(({ finding }) => finding)),
    ),
    series: series
      .filter(({ points }) => points.length > 1)
      .map(({ points }) => groupOf(points.map(({ finding }) => finding))),
    repeat: repeats.map(({ first, again }) => groupOf([first, again])),
  };
  return {
    together,
    links: {
      'same-event': between(told.flatMap(({ links }) => links.map(({ pair }) => pair))),
      claim: between(claims.flatMap(({ links }) => links.map(({ pair }) => pair))),
      series: series.flatMap(({ points }) =>
        points.slice(1).map(({ finding }, i) => [quote(points[i]!.finding), quote(finding)] as const),
      ),
      repeat: repeats.map(({ first, again }) => [quote(first), quote(again)] as const),
    },
  };
};

/** What one document tells in one place is one event already when it is read. */
const mentionsOfOne = async (record: RecordStore): Promise<readonly (readonly Place[])[]> => {
  const groups = new Map<string, Place[]>();
  for await (const { finding } of record.findings({ kinds: ['event'] })) {
    if (finding.group === null) continue;
    const key = `${finding.document} ${finding.group}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].filter((members) => members.length > 1);
};
