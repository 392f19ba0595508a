import type { Knowledge } from '../../knowledge/knowledge.ts';
import { type FigureSeries, figureSeries } from '../../link/figure-series.ts';
import { passagesOf } from '../passages-of.ts';
import type { ViewMaterial } from './view-material.ts';

/** Figures of a record as series, compared by the sentences in which they stand too. */
export const recordedSeries = async (
  { findings, documents, record }: ViewMaterial,
  knowledge: Knowledge,
): Promise<readonly FigureSeries[]> => {
  const passage = await passagesOf(record, new Set(findings.map(({ document }) => document)));
  return figureSeries(findings, { passage, documents, knowledge });
};
