import type { IssueTheme } from '../../../kinds/issue.ts';
import type { ChartPalette } from './chart-svg.ts';

/** Colours of charts where a page is white: PDF and DOCX. */
export const PAPER_PALETTES: Readonly<Record<IssueTheme, ChartPalette>> = {
  'think-tank': {
    ink: '#1c1b19',
    quiet: '#5f5b54',
    rule: '#d9d4c9',
    paper: '#ffffff',
    voices: ['#7a2e1d', '#2f5d73', '#6b6a2e', '#5f5b54'],
    font: 'Source Sans 3',
  },
  agency: {
    ink: '#16191d',
    quiet: '#56606b',
    rule: '#d3dae1',
    paper: '#ffffff',
    voices: ['#0f4c81', '#b3541e', '#3d7a4f', '#56606b'],
    font: 'Source Sans 3',
  },
};

/** Colours of charts in a page of HTML: custom properties, which follow light and dark. */
export const SCREEN_PALETTE: ChartPalette = {
  ink: 'var(--ink)',
  quiet: 'var(--quiet)',
  rule: 'var(--rule)',
  paper: 'var(--paper)',
  voices: ['var(--accent)', 'var(--second)', 'var(--third)', 'var(--quiet)'],
  font: 'inherit',
};
