import { readText } from '../../src/extract/read-text.ts';
import type { Reading } from '../../src/extract/reading.ts';
import { INVENTED_STATES } from '../../src/extract/testing/invented-states.ts';
import type { DocumentRecord } from '../../src/kinds/document.ts';
import { loadResources } from '../../src/resources/load-resources.ts';

/** Reads a text by itself, with states that nobody knows beside those of the packs. */
export const inventedReader = async (): Promise<(text: string, kind?: DocumentRecord['kind']) => Reading> => {
  const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);
  const engine = engineFor('en')!;
  return (text, kind = 'wire') => readText(text, { engine, knowledge }, { kind, title: 'Agreement' });
};
