import type { FigureFinding } from '../../kinds/figure.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { FigureLink } from '../../link/figure-links.ts';
import { type FigureSeries, figureSeries, seriesGroups, seriesOf, seriesOfLinks } from '../../link/figure-series.ts';
import { decidedPairs } from '../../link/incremental/stored-links.ts';
import type { FindingFilter } from '../../record/finding-filter.ts';
import type { RecordStore } from '../../record/record-store.ts';
import { passagesOf } from '../passages-of.ts';
import { type Board, boardOf } from './board.ts';
import { reasonsAsTold } from './reasons-as-told.ts';
import { takesStoredLinks } from './stored-or-made.ts';
import { type ViewMaterial, viewMaterial } from './view-material.ts';

/** Figures of a record as series, compared by the sentences in which they stand too. */
export const recordedSeries = async (
  { findings, documents, record }: ViewMaterial,
  knowledge: Knowledge,
): Promise<readonly FigureSeries[]> => {
  const decided = await decidedPairs(record.links, 'series');
  if (!(await takesStoredLinks(record))) {
    const passage = await passagesOf(record, new Set(findings.map(({ document }) => document)));
    return inWords(record, figureSeries(findings, { passage, documents, knowledge }, decided), knowledge);
  }
  const figures = findings.filter((finding) => finding.kind === 'figure');
  const links = await linksAmong(
    record,
    figures.map(({ id }) => id),
  );
  return inWords(record, seriesOfLinks(figures, links, { documents }, decided), knowledge);
};

/**
 * Figures of a record as series, those of the most points first.
 * @param leastPoints only series of at least so many points
 */
export const seriesBoard = async (
  record: RecordStore,
  filter: FindingFilter,
  knowledge: Knowledge,
  leastPoints: number,
): Promise<Board<FigureSeries>> => {
  if (!(await takesStoredLinks(record))) {
    const made = await recordedSeries(await viewMaterial(record, filter, ['figure']), knowledge);
    const long = made.filter(({ points }) => points.length >= leastPoints);
    return boardOf(
      long.toSorted((a, b) => b.points.length - a.points.length),
      async (some) => some,
    );
  }
  const ids = [...(await record.findingIds({ ...filter, kinds: ['figure'], order: 'date' }))];
  const groups = seriesGroups(ids, await linksAmong(record, ids), await decidedPairs(record.links, 'series'));
  const long = groups.filter(({ members }) => members.length >= leastPoints);
  return boardOf(
    long.toSorted((a, b) => b.members.length - a.members.length),
    async (some) => {
      const wanted = some.flatMap(({ members }) => members.map((i) => ids[i]!));
      const { findings, documents } = await viewMaterial(record, { ids: wanted, states: filter.states }, ['figure']);
      const found = new Map(findings.map((finding) => [finding.id, finding as FigureFinding]));
      const made = some.flatMap(({ members, reasons }) => {
        const figures = members.flatMap((i) => found.get(ids[i]!) ?? []);
        return figures.length > 0 ? [seriesOf(figures, { documents }, reasons)] : [];
      });
      return inWords(record, made, knowledge);
    },
  );
};

/** The series with their reasons in the words of the documents. */
const inWords = async (
  record: RecordStore,
  all: readonly FigureSeries[],
  knowledge: Knowledge,
): Promise<readonly FigureSeries[]> => {
  const figuresOf = ({ points }: FigureSeries) => points.map(({ finding }) => finding);
  const compared = all.filter(({ reasons }) => reasons.length > 0);
  const told = await reasonsAsTold(record, compared.flatMap(figuresOf), knowledge);
  return all.map((series) => ({ ...series, reasons: told(series.reasons, figuresOf(series)) }));
};

/** The links between figures that the record keeps, by their number. */
const linksAmong = async (record: RecordStore, ids: readonly string[]): Promise<readonly FigureLink[]> => {
  const at = new Map(ids.map((id, i) => [id, i]));
  return (await record.links.among('series', ids)).map(({ first, second, score, reasons }) => {
    const [a, b] = [at.get(first)!, at.get(second)!];
    return { a: Math.min(a, b), b: Math.max(a, b), score, reason: reasons.join('; ') };
  });
};
