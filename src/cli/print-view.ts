import type { FindingKind } from '../kinds/finding.ts';
import type { NameLens } from '../link/names/name-lens.ts';
import { jsonLine } from '../publish/json-lines.ts';
import { type ViewMaterial, viewMaterial } from '../publish/views/view-material.ts';
import { filterOf } from './filter-options.ts';
import { type ListOptions, whyEmpty } from './list-findings.ts';
import { lensOf, type NamesOption } from './names-option.ts';
import { useRecord } from './record-options.ts';
import { tell, write } from './terminal.ts';

/**
 * Makes a view of the findings that pass the filters and prints each of its parts, its names in the
 * style that is asked for, as text or as a line of JSON.
 */
export const printView = async <Part>(
  options: ListOptions & NamesOption,
  kinds: readonly FindingKind[],
  view: (material: ViewMaterial) => Promise<readonly Part[]> | readonly Part[],
  text: (part: Part) => string,
  throughLens: (part: Part, lens: NameLens) => Part = (part) => part,
): Promise<void> => {
  const { limit, ...filter } = await filterOf(options, kinds);
  const parts = await useRecord(options, 'read', async (record) => {
    const material = await viewMaterial(record, filter, kinds);
    const lens = await lensOf(options, record, options.pack);
    const chosen = (await view(material)).slice(0, limit);
    if (!options.json) {
      const why = await whyEmpty(chosen, record, { ...filter, kinds });
      if (why !== null) tell(why);
    }
    return lens ? chosen.map((part) => throughLens(part, lens)) : chosen;
  });
  for (const part of parts) await write(options.json ? jsonLine(part as object) : text(part));
};
