import { expect, it } from 'vitest';
import { loadResources } from '../resources/load-resources.ts';
import { readDocument } from './read-document.ts';

it('knows a page that was fetched by the address from which it came, unless it names its own', async () => {
  const resources = await loadResources();
  const publisherOf = async (html: string) => {
    const origin = 'https://www.reuters.com/world/2024/03/05/talks';
    const bytes = Buffer.from(html);
    const source = { origin, name: origin, bytes, mediaType: 'text/html', encoding: 'utf-8', metadata: {} };
    const { document } = await readDocument(source, resources);
    return [document.publisher, document.published];
  };
  const page = (head: string) =>
    `<html><head><title>Talks</title>${head}</head><body><p>The ministers met in Oslo on Monday.</p></body></html>`;
  expect(await publisherOf(page(''))).toEqual(['Reuters', '2024-03-05']);
  expect(await publisherOf(page('<link rel="canonical" href="https://valley.example/talks">'))).toEqual([
    'valley.example',
    null,
  ]);
});
