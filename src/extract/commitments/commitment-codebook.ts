import { z } from 'zod';
import { codebookReader } from '../codebook.ts';

const words = z.array(z.string());
const CommitmentsFile = z.object({
  undertaking: words,
  offering: words,
  proposing: words,
  promising: words,
  words: words,
  deeds: words,
  threats: words,
  willing: words,
  willingFor: words,
  willingness: words,
  doubting: words,
  committable: words,
  plans: words,
  unveiling: words,
  effects: words,
  expressing: words,
  obligation: words,
  guarantee: words,
  binding: words,
  requiring: words,
  bargaining: words,
  aims: words,
  duty: words,
  keeping: words,
  complying: words,
  seeing: words,
  refraining: words,
  undone: words,
});

/** The words by which texts bind somebody to something; packs/codebook/commitments.yaml. */
export type CommitmentCodebook = Readonly<Record<keyof z.infer<typeof CommitmentsFile>, ReadonlySet<string>>>;

/** @throws CodebookError when the file is missing or faulty. */
export const commitmentCodebook = codebookReader(
  'commitments',
  CommitmentsFile,
  (file): CommitmentCodebook => ({
    undertaking: new Set(file.undertaking),
    offering: new Set(file.offering),
    proposing: new Set(file.proposing),
    promising: new Set(file.promising),
    words: new Set(file.words),
    deeds: new Set(file.deeds),
    threats: new Set(file.threats),
    willing: new Set(file.willing),
    willingFor: new Set(file.willingFor),
    willingness: new Set(file.willingness),
    doubting: new Set(file.doubting),
    committable: new Set(file.committable),
    plans: new Set(file.plans),
    unveiling: new Set(file.unveiling),
    effects: new Set(file.effects),
    expressing: new Set(file.expressing),
    obligation: new Set(file.obligation),
    guarantee: new Set(file.guarantee),
    binding: new Set(file.binding),
    requiring: new Set(file.requiring),
    bargaining: new Set(file.bargaining),
    aims: new Set(file.aims),
    duty: new Set(file.duty),
    keeping: new Set(file.keeping),
    complying: new Set(file.complying),
    seeing: new Set(file.seeing),
    refraining: new Set(file.refraining),
    undone: new Set(file.undone),
  }),
);
