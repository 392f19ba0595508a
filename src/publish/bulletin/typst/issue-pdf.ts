import type { IssueLayout } from '../layout/issue-layout.ts';
import { AGENCY_TEMPLATE } from './agency-template.ts';
import { bulletinFonts } from './bulletin-fonts.ts';
import { ISSUE_TEMPLATE } from './issue-template.ts';
import { THEME_PRELUDE } from './theme-prelude.ts';
import { THINK_TANK_TEMPLATE } from './think-tank-template.ts';
import { typstData } from './typst-data.ts';

/** An issue as PDF, and to which standard it conforms. */
export interface IssuePdf {
  readonly bytes: Uint8Array;
  /** PDF/UA-1 unless the issue has characters that no font of ours has; then a tagged PDF 1.7 */
  readonly standard: 'ua-1' | '1.7';
}

const TEMPLATES: Readonly<Record<IssueLayout['theme'], string>> = {
  'think-tank': THEME_PRELUDE + THINK_TANK_TEMPLATE + ISSUE_TEMPLATE,
  agency: THEME_PRELUDE + AGENCY_TEMPLATE + ISSUE_TEMPLATE,
};

/**
 * Sets an issue with Typst: tagged, with title, author, language and bookmarks, in fonts that ship with Chancery. The
 * same issue gives the same bytes: the date inside is the issue’s own.
 * @throws Error with Typst’s own words when the template fails on the issue, which is a fault of ours
 */
export const issuePdf = async (layout: IssueLayout): Promise<IssuePdf> => {
  const [{ NodeCompiler }, fonts] = await Promise.all([
    import('@myriaddreamin/typst-ts-node-compiler'),
    bulletinFonts(),
  ]);
  const compiler = NodeCompiler.create({
    fontArgs: [{ fontBlobs: [...fonts] }],
    inputs: { issue: typstData(layout) },
  });
  const compiled = compiler.compile({ mainFileContent: TEMPLATES[layout.theme] });
  if (!compiled.result)
    throw new Error(`Typst can’t set the issue: ${JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics)}`);
  try {
    return { bytes: compiler.pdf(compiled.result, { pdfStandard: 'ua-1' }), standard: 'ua-1' };
  } catch {
    return { bytes: compiler.pdf(compiled.result, { pdfStandard: '1.7' }), standard: '1.7' };
  }
};
