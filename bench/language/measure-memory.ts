/**
 * Run as a program of its own: loads the English engine, reads the paragraphs of a CoNLL-U file one after the other and
 * prints, as JSON, how long loading took and the peak memory of the process.
 */
import { readFileSync } from 'node:fs';
import { loadLanguage } from '../../src/resources/load-language.ts';
import { readConllu } from './conllu.ts';

const started = performance.now();
const engine = await loadLanguage('en');
const loadMilliseconds = Math.round(performance.now() - started);
const megabytes = (): number => Math.round(process.resourceUsage().maxRSS / 1024);
const afterLoading = megabytes();
const texts = readConllu(readFileSync(process.argv[2]!, 'utf8')).map(({ text }) => text);
for (const text of texts) engine.analyse(text);
console.log(JSON.stringify({ loadMilliseconds, megabytesAfterLoading: afterLoading, peakMegabytes: megabytes() }));
