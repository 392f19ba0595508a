import type { Dialog } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { event, figure, sampleDocument, statement } from '../src/record/sample-analysis.ts';
import { PREPARING } from './testing/made-once.ts';
import { HAS_CHROMIUM, type RunningDesk, runningDesk } from './testing/running-desk.ts';

/** What a hostile document can hold; each tries to set `window.broken`, to speak, to leave, or to look like something else. */
const HOSTILE = [
  '<script>window.broken = 1</script>',
  '<img src=x onerror="window.broken = 1">',
  '<svg onload="window.broken = 1"><animate onbegin="window.broken = 1"></svg>',
  '"><iframe srcdoc="<script>parent.broken = 1</script>"></iframe>',
  '<a href="javascript:window.broken = 1">go on</a>',
  '<style>* { display: none !important }</style>',
  '<base href="https://example.invalid/"><form action="https://example.invalid/"><button>Accept</button></form>',
  '<meta http-equiv="refresh" content="0;url=https://example.invalid/">',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it tries to be one
  '${window.broken = 1}{{constructor.constructor("window.broken = 1")()}}',
  'javascript:window.broken=1//',
  '\u202Eexe.tnemucod\u202C and \u2066then\u2069 on',
  "');window.broken=1;('",
  '=HYPERLINK("https://example.invalid/","click")',
  'x'.repeat(900),
] as const;

const party = (i: number) => ({
  name: HOSTILE[i % HOSTILE.length]!,
  actor: null,
  office: HOSTILE[(i + 1) % HOSTILE.length]!,
});
const text = HOSTILE.map((words, i) => `Line ${i} begins ${words} and ends.`).join('\n');

describe.skipIf(!HAS_CHROMIUM)('a hostile document (needs Debian’s chromium)', () => {
  let desk: RunningDesk;
  let source = '';
  let finding = '';
  beforeAll(async () => {
    desk = await runningDesk({
      samples: false,
      documents: HOSTILE.map((words, n) =>
        sampleDocument({
          text: n === 0 ? text : `${n} ${text}`,
          document: {
            title: words,
            publisher: HOSTILE[(n + 1) % HOSTILE.length]!,
            origin: HOSTILE[(n + 2) % HOSTILE.length]!,
            published: '2024-10-05',
            kind: 'bulletin',
          },
          drafts: (quote) =>
            HOSTILE.flatMap((each, i) => {
              const at = quote(`Line ${i} begins ${each} and ends.`);
              return [
                event(at, {
                  date: '2024-10-05',
                  actor: [party(i)],
                  recipient: [party(i + 3)],
                  place: { name: each, place: null },
                  mode: each,
                  contexts: [each],
                  reportedBy: party(i),
                }),
                statement(at, {
                  date: '2024-10-05',
                  speaker: [party(i)],
                  cue: each,
                  occasion: each,
                  addressee: party(i),
                }),
                figure(at, { value: 5, unit: each, measure: each, asOf: '2024-10', attributedTo: party(i) }),
              ];
            }),
        }),
      ),
    });
    for await (const { finding: each } of desk.record.findings({ limit: 1 })) {
      finding = each.id;
      source = each.document;
    }
  }, PREPARING);
  afterAll(() => desk?.close());

  it('changes nothing on any page', async () => {
    const page = await desk.open('/');
    const spoke: string[] = [];
    page.on('dialog', (dialog: Dialog) => {
      spoke.push(dialog.message());
      void dialog.dismiss();
    });
    const asked = new Set<string>();
    page.on('request', (request) => asked.add(new URL(request.url()).origin));
    for (const path of [
      '/?month=2024-10',
      '/library',
      '/review',
      `/review?finding=${finding}`,
      `/documents/${source}?finding=${finding}`,
      '/search?q=begins',
      '/chronicle',
      '/claims',
      '/figures',
      '/actors',
      `/actors/${encodeURIComponent(HOSTILE[1])}`,
      '/places',
      '/network',
      '/threads',
      '/help?q=%3Cscript%3Ewindow.broken=1%3C/script%3E',
      '/settings?part=log',
      '/nowhere/%3Cimg%20src=x%20onerror=alert(1)%3E',
    ]) {
      await page.goto(`${desk.address}${path}`);
      await page
        .locator('h1')
        .waitFor({ state: 'attached' })
        .catch(() => expect.fail(`${path} shows nothing`));
      await page.waitForLoadState('load');
      await page.waitForTimeout(150);
      expect(
        await page.evaluate(() => ({
          broken: 'broken' in window,
          injected: [...document.querySelectorAll('*')]
            .filter(
              (element) =>
                [...element.attributes].some(({ name }) => /^on/i.test(name)) ||
                element.matches(
                  'iframe, base, object, embed, meta[http-equiv], script:not([src^="/assets/"], [src="/theme.js"]), main style, a[href^="javascript" i]',
                ),
            )
            .map((element) => element.outerHTML),
        })),
        path,
      ).toEqual({ broken: false, injected: [] });
    }
    expect(spoke).toEqual([]);
    expect([...asked]).toEqual([desk.address]);
    expect(page.problems.filter((problem) => /Content Security Policy|Refused/.test(problem))).toEqual([]);
  });
});
