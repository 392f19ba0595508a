import { type IStylesOptions, LineRuleType } from 'docx';
import type { IssueTheme } from '../../../kinds/issue.ts';

interface Look {
  readonly text: string;
  readonly apparatus: string;
  /** half points */
  readonly size: number;
  readonly accent: string;
  readonly quiet: string;
  /** twentieths of a point */
  readonly margin: number;
}

/** Fonts that Word has everywhere stand in for those of the PDF. */
export const DOCX_LOOKS: Readonly<Record<IssueTheme, Look>> = {
  'think-tank': { text: 'Cambria', apparatus: 'Calibri', size: 21, accent: '7A2E1D', quiet: '5F5B54', margin: 1700 },
  agency: { text: 'Calibri', apparatus: 'Calibri', size: 20, accent: '0F4C81', quiet: '56606B', margin: 1130 },
};

/** Styles by name, so that a house can change the look in one place. */
export const docxStyles = (theme: IssueTheme, language: string): IStylesOptions => {
  const look = DOCX_LOOKS[theme];
  // said outright: a height that is left to the program may be a fixed one, and the lines of a heading overlap
  const lineRule = LineRuleType.AUTO;
  const head = (size: number, before: number, after: number, font = look.text) => ({
    run: { font, size, bold: true, color: size > 24 ? '1A1A1A' : look.accent },
    paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
  });
  const small = { font: look.apparatus, size: look.size - 3, color: look.quiet };
  return {
    default: {
      document: {
        run: { font: look.text, size: look.size, language: { value: language } },
        paragraph: { spacing: { after: 140, line: theme === 'agency' ? 252 : 276, lineRule } },
      },
      title: { run: { font: look.text, size: 56, bold: true }, paragraph: { spacing: { before: 1200, after: 120 } } },
      heading1: head(theme === 'agency' ? 28 : 36, 480, 160),
      heading2: head(22, 280, 90, look.apparatus),
      heading3: head(19, 200, 70, look.apparatus),
      footnoteText: {
        run: { font: look.apparatus, size: 16 },
        paragraph: { spacing: { after: 30, line: 230, lineRule } },
      },
    },
    paragraphStyles: [
      { id: 'Lead', name: 'Lead', basedOn: 'Normal', run: { size: look.size + 2 } },
      { id: 'Small', name: 'Small', basedOn: 'Normal', run: small },
      {
        id: 'OwnView',
        name: 'Own view',
        basedOn: 'Normal',
        paragraph: {
          indent: { left: 240 },
          border: { left: { style: 'single', size: 18, space: 10, color: look.accent } },
        },
      },
      { id: 'Entry', name: 'Entry', basedOn: 'Normal', paragraph: { spacing: { after: 100 } } },
      {
        id: 'Label',
        name: 'Label',
        basedOn: 'Normal',
        run: { ...small, bold: true, color: look.accent },
        paragraph: { keepNext: true, spacing: { before: 160, after: 60 } },
      },
      { id: 'Question', name: 'Question', basedOn: 'Normal', run: { italics: true }, paragraph: { keepNext: true } },
      { id: 'Answer', name: 'Answer', basedOn: 'Normal', paragraph: { indent: { left: 300 } } },
      {
        id: 'Cell',
        name: 'Cell',
        basedOn: 'Normal',
        run: { font: look.apparatus, size: look.size - 3 },
        paragraph: { spacing: { before: 40, after: 40, line: 240, lineRule } },
      },
      { id: 'Period', name: 'Period', basedOn: 'Normal', run: { size: 32 } },
    ],
  };
};
