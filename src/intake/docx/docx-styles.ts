import { xmlAttribute, xmlEvents } from '../xml-events.ts';

/** What a paragraph style says of its paragraphs. */
export interface DocxStyle {
  readonly role: 'title' | 'heading' | null;
  readonly level: number | null;
  readonly numbering: { readonly id: string; readonly level: number } | null;
}

interface Written {
  name: string;
  basedOn: string | null;
  outline: number | null;
  numberingId: string | null;
  numberingLevel: number;
}

/** The paragraph styles of a document by their ids. Built-in styles have English names in every language’s Word. */
export const docxStyles = (source: string): ReadonlyMap<string, DocxStyle> => {
  const written = new Map<string, Written>();
  let style: Written | null = null;
  for (const event of xmlEvents(source)) {
    if (event.kind === 'close' && event.name === 'style') style = null;
    if (event.kind !== 'open') continue;
    const value = () => xmlAttribute(event.attributes, 'val');
    if (event.name === 'style') {
      style = { name: '', basedOn: null, outline: null, numberingId: null, numberingLevel: 0 };
      written.set(xmlAttribute(event.attributes, 'styleId') ?? '', style);
    } else if (style) {
      if (event.name === 'name') style.name = value() ?? '';
      else if (event.name === 'basedOn') style.basedOn = value();
      else if (event.name === 'outlineLvl') style.outline = Number(value());
      else if (event.name === 'numId') style.numberingId = value();
      else if (event.name === 'ilvl') style.numberingLevel = Number(value());
    }
  }
  return new Map([...written.keys()].map((id) => [id, resolve(id, written)]));
};

const resolve = (id: string, written: ReadonlyMap<string, Written>): DocxStyle => {
  const chain: Written[] = [];
  for (let at: string | null = id; at !== null && chain.length < 20; ) {
    const style: Written | undefined = written.get(at);
    if (!style) break;
    chain.push(style);
    at = style.basedOn;
  }
  const numbered = chain.find((style) => style.numberingId !== null);
  const numbering =
    numbered?.numberingId && numbered.numberingId !== '0'
      ? { id: numbered.numberingId, level: numbered.numberingLevel }
      : null;
  if (chain.some((style) => /^title$/i.test(style.name))) return { role: 'title', level: 1, numbering };
  for (const style of chain) {
    const level =
      Number(/^heading (\d)$/i.exec(style.name)?.[1] ?? Number.NaN) || (style.outline === null ? 0 : style.outline + 1);
    if (level >= 1 && level <= 9) return { role: 'heading', level, numbering };
  }
  return { role: null, level: null, numbering };
};
