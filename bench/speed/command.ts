import { parseArgs } from 'node:util';
import { loadResources } from '../../src/resources/load-resources.ts';
import type { Bench } from '../main.ts';
import { STAGES, timeStages } from './time-stages.ts';

export const bench: Bench = {
  summary: 'speed PATH… [--json] [--limit N]: kilobytes of text a second by stage and in all, peak memory',
  run: async (args) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean' }, limit: { type: 'string' } },
    });
    if (positionals.length === 0) {
      console.error('speed: name at least one file or folder, for example: npm run bench -- speed samples');
      return 2;
    }
    const started = performance.now();
    const resources = await loadResources();
    const loading = Math.round(performance.now() - started);
    const most = values.limit ? Number(values.limit) : Number.POSITIVE_INFINITY;
    const { total, spent } = await timeStages(positionals, resources, most);
    const kilobytes = total.characters / 1024;
    const rate = Object.fromEntries(STAGES.map((stage) => [stage, Math.round(kilobytes / (spent[stage] / 1000))]));
    const peak = Math.round(process.resourceUsage().maxRSS / 1024);
    if (values.json) {
      const seconds = +(spent.all / 1000).toFixed(3);
      console.log(
        JSON.stringify({
          ...total,
          seconds,
          loadingMilliseconds: loading,
          kilobytesPerSecond: rate,
          peakMegabytes: peak,
        }),
      );
      return 0;
    }
    console.log(
      `${total.documents} documents (${total.failed} unreadable), ${Math.round(kilobytes)} KB of text, ${total.sentences} sentences, ${total.tokens} tokens, ${total.findings} findings`,
    );
    console.log(`models and packs loaded in ${loading} ms`);
    for (const stage of STAGES)
      console.log(
        `${stage.padEnd(10)}${(spent[stage] / 1000).toFixed(2).padStart(8)} s ${String(rate[stage]).padStart(8)} KB/s`,
      );
    console.log(`peak memory ${peak} MB`);
    return 0;
  },
};
