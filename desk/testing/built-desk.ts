import { buildDesk } from '../build.ts';
import { madeOnce } from './made-once.ts';

const SOURCES = [
  'desk/**/*.{ts,tsx,css,html,svg}',
  'src/{kinds,link,outline,publish,record,registry,text,time}/**/*.ts',
  'package-lock.json',
];

/** The folder of the desk, built from the sources as they are. */
export const builtDesk = (): Promise<string> => madeOnce('desk', SOURCES, buildDesk);
