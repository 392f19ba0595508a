import { averageNetworks } from '../network/average-networks.ts';
import type { Example, NetworkSettings, NetworkTrainer } from '../network/train-network.ts';

/** What a round says of a student. */
export type StudentSettings = Pick<
  NetworkSettings,
  'seed' | 'epochs' | 'rate' | 'dropout' | 'inputDropout' | 'averageEpochs'
>;

/** A round's students differ in nothing but their seeds. */
export interface Round extends Omit<StudentSettings, 'seed'> {
  readonly seeds: readonly number[];
}

/** In each round students start from the reader's weights, learn in different orders, and their mean is the new reader. */
export function trainRounds(
  reader: NetworkTrainer,
  rounds: readonly Round[],
  examples: readonly Example[],
  newStudent: (settings: StudentSettings) => NetworkTrainer,
  report: (network: NetworkTrainer) => void,
): void {
  for (const { seeds, ...settings } of rounds) {
    const students = seeds.map((seed) => {
      console.log(`student ${seed}: ${JSON.stringify(settings)}`);
      const student = newStudent({ ...settings, seed });
      averageNetworks([reader], student);
      student.train(examples);
      report(student);
      return student;
    });
    averageNetworks(students, reader);
    console.log('their mean');
    report(reader);
  }
}
