import type { Knowledge } from '../../knowledge/knowledge.ts';
import { type FigureSeries, figureSeries, seriesOfLinks } from '../../link/figure-series.ts';
import { decidedPairs } from '../../link/incremental/stored-links.ts';
import { passagesOf } from '../passages-of.ts';
import { takesStoredLinks } from './stored-or-made.ts';
import type { ViewMaterial } from './view-material.ts';

/** Figures of a record as series, compared by the sentences in which they stand too. */
export const recordedSeries = async (
  { findings, documents, record }: ViewMaterial,
  knowledge: Knowledge,
): Promise<readonly FigureSeries[]> => {
  const decided = await decidedPairs(record.links, 'series');
  if (!(await takesStoredLinks(record))) {
    const passage = await passagesOf(record, new Set(findings.map(({ document }) => document)));
    return figureSeries(findings, { passage, documents, knowledge }, decided);
  }
  const figures = findings.filter((finding) => finding.kind === 'figure');
  const at = new Map(figures.map(({ id }, i) => [id, i]));
  const links = (await record.links.among('series', at.keys())).map(({ first, second, score, reasons }) => {
    const [a, b] = [at.get(first)!, at.get(second)!];
    return { a: Math.min(a, b), b: Math.max(a, b), score, reason: reasons.join('; ') };
  });
  return seriesOfLinks(figures, links, { documents }, decided);
};
