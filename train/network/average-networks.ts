import type { NetworkTrainer } from './train-network.ts';

/**
 * Puts the mean weights of networks into another of the same sizes. Networks that started from the same weights lie in
 * one valley, so that their mean reads better than each (Wortsman and others 2022, model soups).
 */
export function averageNetworks(networks: readonly NetworkTrainer[], into: NetworkTrainer): void {
  const lists = networks.map((network) => network.weights());
  into.weights().forEach((values, index) => {
    for (let at = 0; at < values.length; at++) {
      let sum = 0;
      for (const list of lists) sum += list[index]![at]!;
      values[at] = sum / lists.length;
    }
  });
}
