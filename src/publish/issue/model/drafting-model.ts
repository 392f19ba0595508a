/** A language model that is asked once a section. Rejects when it does not answer. */
export interface DraftingModel {
  /** as it is named to readers of the draft */
  readonly name: string;
  /** @returns what the model wrote, unchecked */
  answer(request: { readonly system: string; readonly prompt: string }): Promise<string>;
}
