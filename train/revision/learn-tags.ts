import type { Choice, TagChoices } from './choices.ts';
import { type ChoiceSettings, type LearntWeights, learnChoices } from './learn-choices.ts';

type Learning = Omit<ChoiceSettings, 'seed'>;

/** Two numbers are learnt of many choices: in any order they come out alike. */
const OF_SHARES = { epochs: 3, rate: 0.05, dropout: 0, seed: 5, weights: 1 };

/**
 * What the network's scores of tags count beside the sums of weights: learnt where the weights, too, had not seen the text.
 * @param parts the choices of each part of the treebanks
 */
export function shareOfNetwork(parts: readonly TagChoices[], learning: Learning, seed: number): number {
  const choices = parts.flatMap(({ likely }, part) => {
    const others = parts.flatMap(({ thinkable }, other) => (other === part ? [] : thinkable));
    const { weights } = learnChoices(others, { ...learning, seed });
    return likely.map((choice) => withSums(choice, weights));
  });
  const [ofNetwork, ofWeights] = learnChoices(choices, OF_SHARES).shares;
  return ofNetwork! / ofWeights!;
}

/** The choice between the network's scores and what the weights sum up to. */
function withSums({ features, scores, right }: Choice, weights: LearntWeights['weights']): Choice {
  const sums = features.map((places) => places.reduce((sum, place) => sum + weights[place]!, 0));
  return { features: features.map(() => new Int32Array(0)), scores: [...scores, Float32Array.from(sums)], right };
}
