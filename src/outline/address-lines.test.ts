import { describe, expect, it } from 'vitest';
import { outline } from './outline.ts';
import { plainSource } from './plain-source.ts';

const addresses = (text: string): readonly string[] =>
  outline(plainSource(text))
    .blocks.filter(({ start }) => text.startsWith('https:', start))
    .map(({ kind, date }) => `${kind} ${date}`);

const TOLD = 'The bridge over the Tarn was closed on Monday. It will open in June.';
const HERALD = 'https://lakeherald.example/2019/03/05/bridge.html';
const WIRE = 'https://lakewire.example/world/2012-11/12/road.htm';

describe('addresses alone on a line', () => {
  it('date what stands below them, where the collection begins with one', () => {
    expect(addresses(`The Lake Papers\n\n${HERALD}\n\n${TOLD}\n\n${WIRE}\n\n${TOLD}`)).toEqual([
      'furniture 2019-03-05',
      'furniture 2012-11-12',
    ]);
  });

  it('date what stands below them, where the text above was written later', () => {
    const later = 'The accord was signed on 19 November 2020 in Marn. It was printed a week later.';
    expect(addresses(`The Lake Papers\n\n${later}\n\n${WIRE}\n\n${TOLD}`)).toEqual(['furniture 2012-11-12']);
  });

  it('belong to what stands above them otherwise', () => {
    expect(addresses(`The Lake Papers\n\n${TOLD}\n\n${HERALD}\n\n${TOLD}`).join()).not.toContain('2019');
    expect(addresses(`The Lake Papers\n\n${TOLD}\n\n${HERALD}`).join()).not.toContain('2019');
  });
});
