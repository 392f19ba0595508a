import { describe, expect, it } from 'vitest';
import { packFolders } from '../resources/load-packs.ts';
import { buildKnowledge } from './build-knowledge.ts';
import { readPack } from './read-pack.ts';

const desk = readPack({
  name: 'desk',
  files: [
    { path: 'desk/pack.yaml', text: 'name: desk\nversion: "1"\ntitle: Our desk\nafter: [world, south-caucasus]\n' },
    {
      path: 'desk/actors.yaml',
      text: 'actors:\n  - {id: jane-roe, name: Jane Roe, of: armenia}\n  - {id: socar, kind: company, name: SOCAR of Baku, of: azerbaijan}\n',
    },
    { path: 'desk/titles.yaml', text: 'noGivenNames: [Margrave]\n' },
    { path: 'desk/codebook/own-verbs.yaml', text: 'verbs: [snub]\n' },
  ],
});
const knowledge = buildKnowledge([desk.pack, ...packFolders().map((folder) => readPack(folder).pack)]);

describe('buildKnowledge', () => {
  it('lets a desk add to and override what the packs say', () => {
    expect(desk.problems).toEqual([]);
    expect(knowledge.actorsNamed('Roe').map(({ id }) => id)).toEqual(['jane-roe']);
    expect(knowledge.actors.get('socar')?.name).toBe('SOCAR of Baku');
  });

  it('takes a bare family name behind a title of any pack for whom the packs know, behind a given name for a stranger', () => {
    const roe = (text: string) => knowledge.mentions(text).some(({ actors }) => actors.includes('jane-roe'));
    expect(['Margrave Roe spoke.', 'Minister Roe spoke.', 'Richard Roe spoke.'].map(roe)).toEqual([true, true, false]);
  });

  it('hands the codebook over by file name', () => {
    expect(knowledge.codebook.get('own-verbs')).toEqual({ verbs: ['snub'] });
  });

  it('says which packs in which version it was built from', () => {
    expect(knowledge.packs.at(-1)).toEqual({ name: 'desk', version: '1' });
    expect(knowledge.packs.map(({ name }) => name)).toEqual(['codebook', 'world', 'south-caucasus', 'desk']);
  });
});
