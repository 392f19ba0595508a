import { expect, it } from 'vitest';
import { analyse } from '../analyse.ts';
import { readSource } from '../intake/read-source.ts';
import { loadResources } from '../resources/load-resources.ts';
import { INVENTED_STATES } from './testing/invented-states.ts';

const resources = await loadResources([INVENTED_STATES]);

const eventsIn = async (note: string): Promise<readonly string[]> => {
  const page = `<html lang="en"><body><article><h1>The lake in May 2024</h1>
<p>On 3 May, Torvian police arrested two ferrymen in Torstad.<a href="#fn1" role="doc-noteref">1</a> Nobody else was there, and the boats stayed in the harbour until the morning.</p>
<section role="doc-endnotes"><ol><li id="fn1" role="doc-endnote">${note}</li></ol></section></article></body></html>`;
  const source = await readSource(new TextEncoder().encode(page), { name: 'lake.html', mediaType: null });
  const { findings } = analyse(source, { id: 'lake', origin: 'lake.html', size: page.length }, resources);
  return findings.flatMap(({ kind, quote }) => (kind === 'event' ? [quote] : []));
};

it('tells nothing again that a note quotes from the text above it', async () => {
  const told = 'Torvian police arrested two ferrymen in Torstad';
  expect(await eventsIn(`Lake Herald. “${told}”`)).toEqual([told]);
});

it('reads what a note tells or quotes beside the text', async () => {
  expect(await eventsIn('Lake Herald: “Sverinian police arrested a baker in Malmö.”')).toHaveLength(2);
  expect(await eventsIn('On 4 May, Sverinian police arrested a baker in Malmö.')).toHaveLength(2);
});
