import { decodeXml, xmlEvents } from './xml-events.ts';

/** The text right inside each element, by the element's name, as parts with metadata have it; of several the last. */
export const xmlValues = (source: string): ReadonlyMap<string, string> => {
  const values = new Map<string, string>();
  let element = '';
  for (const event of xmlEvents(source)) {
    if (event.kind === 'open') element = event.name;
    else if (event.kind === 'close') element = '';
    else if (element) values.set(element, decodeXml(source.slice(event.start, event.end)).trim());
  }
  return values;
};
