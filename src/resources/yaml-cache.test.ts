import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { YamlCache } from './yaml-cache.ts';

const freshPath = (): string => join(mkdtempSync(join(tmpdir(), 'chancery-')), 'deep', 'yaml.json');

describe('YamlCache', () => {
  it('reads the same from the cache as from the text', () => {
    const path = freshPath();
    const text = 'date: 2020-11-10\nlist: [no, 1, x]\n';
    const first = new YamlCache(path);
    expect(first.read(text)).toEqual({ date: '2020-11-10', list: ['no', 1, 'x'] });
    first.save();
    expect(new YamlCache(path).read(text)).toEqual({ date: '2020-11-10', list: ['no', 1, 'x'] });
  });

  it('parses a changed text anew', () => {
    const path = freshPath();
    const first = new YamlCache(path);
    first.read('a: 1');
    first.save();
    expect(new YamlCache(path).read('a: 2')).toEqual({ a: 2 });
  });

  it('does without a cache that is broken', () => {
    const path = freshPath();
    const first = new YamlCache(path);
    first.read('a: 1');
    first.save();
    writeFileSync(path, '{"half');
    const second = new YamlCache(path);
    expect(second.read('a: 1')).toEqual({ a: 1 });
    second.save();
    expect(JSON.parse(readFileSync(path, 'utf8'))).toHaveLength(1);
  });

  it('does without a place to write to', () => {
    const file = freshPath().replace('/deep/yaml.json', '/file');
    writeFileSync(file, '');
    const cache = new YamlCache(join(file, 'yaml.json'));
    expect(cache.read('a: 1')).toEqual({ a: 1 });
    expect(() => cache.save()).not.toThrow();
  });
});
