/** What the engine found at a mention's expression, as plain data that can be stored. */
import type { Expression } from "#core/extract";

/** The finding without its place and words, which the mention has. */
export type Find = Pick<Expression, "type" | "value" | "mod" | "confidence" | "steps"> & {
  /** The engine's own reading: EDTF, undefined where it found none. */
  readonly date?: string;
};
