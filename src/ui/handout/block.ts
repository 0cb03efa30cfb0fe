import type { ReactNode } from "react";

/** A part of a text that stands whole on a sheet, unless it is higher than one. */
export interface Block {
  readonly key: string;
  /** A heading, which goes with what follows it. */
  readonly keepsNext?: boolean;
  /** The step or the event that it belongs to, by name: a sheet that begins within it says so at its head. */
  readonly about?: string;
  readonly node: ReactNode;
  /**
   * The block with a part of its text, by offsets in the text of its element with `data-lines`; `to` is undefined for
   * all the rest. Left out: the block is never cut.
   */
  readonly cut?: (from: number, to: number | undefined) => ReactNode;
}
