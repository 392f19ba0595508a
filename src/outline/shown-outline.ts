import type { Block } from '../kinds/block.ts';
import { outline } from './outline.ts';
import { plainSource } from './plain-source.ts';

/** For tests: a line a block, `kind L1 #2 2024-10-01 undated =3 “first words … last words”`. */
export const shownOutline = (text: string): readonly string[] =>
  outline(plainSource(text)).blocks.map((block) => shownBlock(text, block));

const shownBlock = (text: string, block: Block): string => {
  const parts = [
    block.kind,
    block.level === null ? '' : `L${block.level}`,
    block.number === null ? '' : `#${block.number}`,
    block.date ?? '',
    block.dated === false ? 'undated' : '',
    block.repeats === null ? '' : `=${block.repeats}`,
    block.speaker ?? '',
    shortened(text.slice(block.start, block.end).replace(/\s+/g, ' ')),
  ];
  return parts.filter(Boolean).join(' ');
};

const shortened = (quote: string): string => (quote.length > 40 ? `${quote.slice(0, 22)}…${quote.slice(-15)}` : quote);
