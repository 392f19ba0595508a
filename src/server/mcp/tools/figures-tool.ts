import { recordedSeries } from '../../../publish/views/recorded-series.ts';
import { viewMaterial } from '../../../publish/views/view-material.ts';
import { citationOf } from '../citation.ts';
import { Filters, filterFrom } from '../filters.ts';
import { tool } from '../tool.ts';

/** Series of figures, with what disagrees. */
export const figuresTool = tool({
  name: 'figures',
  title: 'Figures',
  description: 'Numbers that sources give, as series: bounds, dates, sources, and which points cannot both be true.',
  input: Filters,
  answer: async (input, looking) => {
    const material = await viewMaterial(looking.record, await filterFrom(input, looking), ['figure']);
    const series = await recordedSeries(material, looking.desk.knowledge);
    return series.slice(0, input.limit).map(({ measure, unit, points, disagreements }) => ({
      measure,
      unit,
      points: points.map(({ asOf, told, source, finding }) => ({
        asOf,
        told,
        source,
        value: finding.value,
        min: finding.min,
        max: finding.max,
        bound: finding.bound,
        finding: finding.id,
      })),
      disagreements,
      citations: points.map(({ finding }) => citationOf(finding, material.documents)),
    }));
  },
});
