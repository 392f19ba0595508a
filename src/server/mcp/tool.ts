import { z } from 'zod';
import type { Looking } from '../route.ts';
import { Citation } from './citation.ts';

/** A tool as it is offered: what it answers always says where it stands. */
export interface Tool<Input extends z.ZodObject = z.ZodObject> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: Input;
  answer(input: z.infer<Input>, looking: Looking): Promise<readonly Cited[]>;
}

/** One item of an answer. */
export interface Cited {
  readonly [field: string]: unknown;
  readonly citations: readonly Citation[];
}

/** The schema of one item of an answer: what it says is the tool’s own, its citations are every tool’s. */
export const CitedItem = z.looseObject({ citations: z.array(Citation) });

/** A tool whose input schema types its answer. */
export const tool = <Input extends z.ZodObject>(definition: Tool<Input>): Tool => definition;
