import { z } from 'zod';
import { Actor } from '../../kinds/actor.ts';
import { AgreementEntry } from '../../kinds/agreement-entry.ts';
import { ContestedTerm } from '../../kinds/contested-term.ts';
import { Place } from '../../kinds/place.ts';
import { ThreadDefinition } from '../../kinds/thread-definition.ts';
import { codebookWords } from '../codebook-words.ts';
import { route } from '../route.ts';

const packs = route({
  method: 'get',
  path: '/api/packs',
  permission: 'read',
  summary: 'The knowledge that readings rest on',
  answer: z.object({
    packs: z.array(z.object({ name: z.string(), version: z.string() })),
    actors: z.array(Actor),
    places: z.array(Place),
    agreements: z.array(AgreementEntry),
    terms: z.array(ContestedTerm),
    threads: z.array(ThreadDefinition),
  }),
  handle: async ({ desk: { knowledge } }) => ({
    packs: knowledge.packs,
    actors: [...knowledge.actors.values()],
    places: [...knowledge.places.values()],
    agreements: [...knowledge.agreements.values()],
    terms: [...knowledge.terms.values()],
    threads: [...knowledge.threads.values()],
  }),
});

const codebook = route({
  method: 'get',
  path: '/api/codebook',
  permission: 'read',
  summary: 'The codebook: what each type means and by which words texts tell it',
  answer: z.object({
    words: z.record(z.string(), z.string()).describe('what each code means, in the words of the codebook'),
    files: z.array(z.object({ name: z.string(), content: z.unknown().describe('the YAML file as it was read') })),
  }),
  handle: async ({ desk: { knowledge } }) => ({
    words: codebookWords(knowledge),
    files: [...knowledge.codebook].map(([name, content]) => ({ name, content })),
  }),
});

export const packRoutes = [packs, codebook];
