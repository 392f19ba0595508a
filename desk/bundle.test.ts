import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { PLACES_TO_GO } from './shell/places-to-go.ts';
import { builtDesk } from './testing/built-desk.ts';
import { PREPARING } from './testing/made-once.ts';

describe('the built desk', () => {
  let folder = '';
  let index = '';
  beforeAll(async () => {
    folder = await builtDesk();
    index = readFileSync(join(folder, 'index.html'), 'utf8');
  }, PREPARING);

  it('holds no inline script or style', () => {
    expect(index).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\sstyle=|\son\w+=/);
  });

  it('asks for nothing from elsewhere', () => {
    expect(index).not.toMatch(/(src|href)="(?![/#])/);
  });

  it('shows the way to every page before any script has run', () => {
    for (const { to, name } of PLACES_TO_GO) expect(index).toMatch(new RegExp(`<a [^>]*href="${to}"[^>]*>.*?${name}`));
  });

  it('shows its first page for less than 250 KB, compressed and with its fonts', () => {
    const first = [...index.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css|woff2|svg))"/g)].map((match) => match[1]!);
    const entry = /<script type="module"[^>]* src="\/([^"]+)"/.exec(index)![1]!;
    const overview = /assets\/overview-page-[\w-]+\.js/.exec(readFileSync(join(folder, entry), 'utf8'))![0];
    const parts = [...readFileSync(join(folder, overview), 'utf8').matchAll(/from\s*"\.\/([^"]+\.js)"/g)].map(
      (match) => `assets/${match[1]}`,
    );
    const bytes = [...new Set([...first, overview, ...parts])].map(
      (file) => gzipSync(readFileSync(join(folder, file))).length,
    );
    expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThan(250_000);
  });
});
