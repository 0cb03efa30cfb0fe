import { inspectFile } from "./inspect-file.ts";
import { FILE_LIMITS, type FileLimits } from "./limits.ts";
import type { TextReading } from "./opened.ts";

export interface InspectOptions {
  readonly name?: string;
  readonly wanted?: Partial<TextReading>;
  readonly limits?: Partial<FileLimits>;
}

/** Inspects a file in memory, with portions so small that it comes in several. */
export function inspect(
  content: BlobPart | Blob,
  { name = "a.csv", wanted = {}, limits = {} }: InspectOptions = {},
) {
  return inspectFile({
    blob: content instanceof Blob ? content : new Blob([content]),
    name,
    limits: { ...FILE_LIMITS, ...limits },
    portions: { pieceBytes: 1500, blockBytes: 1000 },
    wanted,
    onPiece: async () => "go-on",
    isPlanned: false,
  });
}
