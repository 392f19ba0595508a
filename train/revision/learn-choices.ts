import { seededRandom, shuffle } from '../random.ts';
import type { Choice } from './choices.ts';

export interface ChoiceSettings {
  readonly epochs: number;
  readonly rate: number;
  /** the part of the features that is left out at each step */
  readonly dropout: number;
  readonly seed: number;
  /** how many weights; a power of two */
  readonly weights: number;
}

export interface LearntWeights {
  readonly weights: Float32Array;
  /** what each kind of the network's scores counts */
  readonly shares: number[];
}

/** AdaGrad divides by the root of the squared gradients so far and of this. */
const FIRST_SQUARE = 0.1;
/** Where a candidate's share is so near to what it should be nothing is learnt. */
const LEARNT = 1e-3;
/** The weights of the network's own scores learn faster by this. */
const SHARE_RATE = 2;

/** A log-linear model of which candidate is right, by AdaGrad (Duchi and others 2011), with dropout of features. */
export function learnChoices(choices: readonly Choice[], settings: ChoiceSettings): LearntWeights {
  const random = seededRandom(settings.seed);
  const order = [...choices];
  const weights = new Float32Array(settings.weights);
  const squares = new Float32Array(settings.weights).fill(FIRST_SQUARE);
  const shares = choices[0]?.scores.map(() => 1) ?? [];
  const shareSquares = shares.map(() => 1);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random);
    const rate = settings.rate * (1 - epoch / settings.epochs);
    let loss = 0;
    for (const { features, scores, right } of order) {
      const kept = features.map((all) => all.filter(() => random() >= settings.dropout));
      const sums = kept.map((places, at) =>
        places.reduce(
          (sum, place) => sum + weights[place]!,
          scores.reduce((sum, known, kind) => sum + shares[kind]! * known[at]!, 0),
        ),
      );
      const { slopes, missed } = slopesOf(sums, right);
      loss += missed;
      scores.forEach((known, kind) => {
        const slope = slopes.reduce((sum, own, at) => sum + own * known[at]!, 0);
        shareSquares[kind]! += slope * slope;
        shares[kind]! -= (SHARE_RATE * rate * slope) / Math.sqrt(shareSquares[kind]!);
      });
      slopes.forEach((slope, at) => {
        if (Math.abs(slope) < LEARNT) return;
        for (const place of kept[at]!) {
          squares[place]! += slope * slope;
          weights[place]! -= (rate * slope) / Math.sqrt(squares[place]!);
        }
      });
    }
    console.log(`epoch ${epoch + 1}: loss ${(loss / order.length).toFixed(4)}`);
  }
  // While learning only a part of the features spoke.
  return { weights: weights.map((weight) => weight * (1 - settings.dropout)), shares };
}

/** The gradient of the loss for each candidate's sum, and the loss: the logarithm of the share of the right ones. */
function slopesOf(sums: readonly number[], right: readonly boolean[]): { slopes: number[]; missed: number } {
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const whole = powers.reduce((sum, power) => sum + power, 0);
  const good = powers.reduce((sum, power, at) => sum + (right[at] ? power : 0), 0);
  const slopes = powers.map((power, at) => power / whole - (right[at] ? power / good : 0));
  return { slopes, missed: Math.log(whole / good) };
}
