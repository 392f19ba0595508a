import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as Axe from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds on a page that was opened with `bypassCSP`, each with the elements that it finds it on.
 * @param include a selector of the elements to look at
 * @param exclude a selector of elements not to look at
 * @param only the rules to try; all when left out
 */
export const violations = async (
  page: Page,
  {
    include = 'html',
    exclude,
    only,
    iframes = true,
  }: {
    readonly include?: string;
    readonly exclude?: string;
    readonly only?: readonly string[];
    readonly iframes?: boolean;
  } = {},
): Promise<readonly string[]> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const context = { include: [[include]], ...(exclude && { exclude: [[exclude]] }) };
  // All that axe finds in order is a megabyte and more: it stays in the page.
  const options = { iframes, resultTypes: ['violations'], ...(only && { runOnly: only }) };
  return page.evaluate(
    async ([context, options]) => {
      const { axe } = window as unknown as { readonly axe: typeof Axe };
      const { violations } = await axe.run(context as Axe.ElementContext, options as Axe.RunOptions);
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    },
    [context, options] as const,
  );
};
