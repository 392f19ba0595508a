import { glob, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadResources } from '../resources/load-resources.ts';
import { unusedClasses } from './events/codebook/unused-classes.ts';
import { extractEvents } from './events/extract-events.ts';
import { readText } from './read-text.ts';
import { extractStatements } from './statements/extract-statements.ts';
import { INVENTED_STATES } from './testing/invented-states.ts';
import { RULE_CLASSES, wordClass } from './word-class.ts';

const { knowledge, engineFor } = await loadResources([INVENTED_STATES]);
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The knowledge of a desk whose own pack has this file of classes. */
const withClasses = async (yaml: string) => {
  const folder = await mkdtemp(join(tmpdir(), 'our-pack-'));
  try {
    await mkdir(join(folder, 'codebook'));
    await writeFile(join(folder, 'pack.yaml'), 'name: our-desk\nversion: "1"\ntitle: Our desk\nafter: [codebook]\n');
    await writeFile(join(folder, 'codebook', 'word-classes-our-desk.yaml'), yaml);
    return (await loadResources([folder])).knowledge;
  } finally {
    await rm(folder, { recursive: true });
  }
};

describe('words that an analyst adds to a class', () => {
  const occasions = (sentence: string, known: typeof knowledge) =>
    extractStatements(readText(sentence, { engine: engineFor('en')!, knowledge: known }), []).map(
      ({ occasion }) => occasion,
    );

  test('are read with those that come with Chancery', async () => {
    const ours = await withClasses('occasions:\n  reason: where our region speaks\n  words: [symposium]\n');
    const sentence = 'The minister said at a symposium that the road would be opened.';
    expect(occasions(sentence, knowledge)).toEqual([null]);
    expect(occasions(sentence, ours)).toEqual(['symposium']);
    expect(occasions('The minister said at a briefing that the road would be opened.', ours)).toEqual(['briefing']);
  });

  test('and with the classes that take theirs in', async () => {
    const types = (sentence: string, known: typeof knowledge) => {
      const reading = readText(sentence, { engine: engineFor('en')!, knowledge: known }, { published: '2024-10-24' });
      return extractEvents(reading, extractStatements(reading, [])).map(({ type }) => type);
    };
    const ours = await withClasses('vehicle:\n  reason: what runs on our hills\n  words: [funicular]\n');
    const sentence = 'On 3 May a funicular collapsed in Kelstad, killing six people.';
    expect(types(sentence, knowledge)).not.toContain('DISASTER');
    expect(types(sentence, ours)).toContain('DISASTER');
  });
});

test('a class whose name nothing asks for is told, and no class of ours is one', async () => {
  expect(unusedClasses(knowledge)).toEqual([]);
  const ours = await withClasses('occasion:\n  reason: a name misspelled\n  words: [symposium]\n');
  expect(unusedClasses(ours)).toEqual([{ file: 'word-classes-our-desk', name: 'occasion' }]);
});

describe('wordClass', () => {
  test('every class that a rule asks for is in the packs, with words', () => {
    for (const name of RULE_CLASSES) expect([...wordClass(name)(knowledge)], name).not.toEqual([]);
  });

  test('every class that a rule may ask for is asked for by one, or taken in by another class', async () => {
    const files = await Array.fromAsync(glob(['src/**/*.ts', 'packs/codebook/word-classes*.yaml'], { cwd: ROOT }));
    const asking = files.filter((file) => !/\.test\.ts$|\/word-class\.ts$/.test(file));
    const words = (await Promise.all(asking.map((file) => readFile(join(ROOT, file), 'utf8')))).join('\n');
    const unasked = RULE_CLASSES.filter((name) => !words.includes(`'${name}'`) && !words.includes(`'@${name}'`));
    // those for names of places are asked for by the English word: `${english}-in-names`
    expect(unasked.filter((name) => !name.endsWith('-in-names'))).toEqual([]);
  });

  test('says which class is missing', () => {
    expect(() => wordClass('occasions')({ codebook: new Map() })).toThrow(
      "codebook/word-classes.yaml: no word class is called '@occasions', for which a rule asks",
    );
  });

  test('docs/codebook.md describes each and no other', async () => {
    const page = await readFile(new URL('../../docs/codebook.md', import.meta.url), 'utf8');
    const section = page.split('## Words that rules ask for\n')[1]?.split('\n## ')[0] ?? '';
    const documented = [...section.matchAll(/^\| (`.+?) \|/gm)].flatMap(([, names]) =>
      [...names!.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name!),
    );
    expect(documented.toSorted()).toEqual(RULE_CLASSES.toSorted());
  });
});

test('no line of a pack breaks a word at its hyphen', () => {
  for (const name of RULE_CLASSES)
    expect(
      [...wordClass(name)(knowledge)].filter((word) => /\s-|-\s|\s{2}/.test(word)),
      name,
    ).toEqual([]);
});
