/** Where a command stands: its arguments, its texts in and out. The only way it touches the world beside `Effects`. */
export interface Terminal {
  readonly args: readonly string[];
  /** What standard output shows: how wide it is, and whether it takes colours. */
  readonly screen: { readonly columns: number; readonly hasColours: boolean };
  /** Whether standard input is a person's keyboard. */
  readonly isInteractive: boolean;
  /** Standard input, or a file. */
  open(name: "-" | (string & {})): AsyncIterable<Uint8Array>;
  /** To standard output; resolves when it took the text. */
  print(text: string): Promise<void>;
  /** A line to standard error. */
  tell(line: string): void;
}

/** Exit codes: all went well; something is wrong with what was given; the command was not understood. */
export const EXIT = { right: 0, wrong: 1, usage: 2 } as const;
