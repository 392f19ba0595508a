import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { IssueLayout } from '../layout/issue-layout.ts';
import { bulletinFonts } from '../typst/bulletin-fonts.ts';
import { PAPER_PALETTES } from './chart-palettes.ts';
import { chartSvg } from './chart-svg.ts';

/** A chart as a picture of dots. */
export interface ChartPicture {
  readonly png: Uint8Array;
  /** in points, as it stands on the page */
  readonly width: number;
  readonly height: number;
}

/** 112 mm, as in the PDF. */
const WIDTH = 317;
/** So many dots for each dot of the drawing, about 330 to the inch on paper. */
const SCALE = 3;

let started: Promise<void> | undefined;

/**
 * The charts of an issue as PNG, by the id of their figure, drawn by resvg in the bulletin’s own fonts: for readers that
 * show no SVG. Nothing is loaded for an issue without charts. The same chart gives the same bytes.
 */
export const chartPictures = async (layout: IssueLayout): Promise<ReadonlyMap<string, ChartPicture>> => {
  const charts = layout.parts
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) =>
      block.kind === 'figure' && block.chart !== null ? [{ id: block.id, chart: block.chart }] : [],
    );
  if (charts.length === 0) return new Map();
  const { Resvg, initWasm } = await import('@resvg/resvg-wasm');
  started ??= readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')).then(initWasm);
  const [fonts] = await Promise.all([bulletinFonts(), started]);
  const palette = PAPER_PALETTES[layout.theme];
  return new Map(
    charts.map(({ id, chart }) => {
      const drawing = new Resvg(chartSvg(chart, palette, id), {
        fitTo: { mode: 'zoom', value: SCALE },
        background: palette.paper,
        font: { fontBuffers: [...fonts], defaultFontFamily: palette.font },
      });
      try {
        const png = drawing.render().asPng();
        return [id, { png, width: WIDTH, height: Math.round((WIDTH * drawing.height) / drawing.width) }];
      } finally {
        drawing.free();
      }
    }),
  );
};
