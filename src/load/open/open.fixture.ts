import { decodeCells, type Encoding } from "#exchange";
import type { FileSource } from "./byte-reader.ts";
import { FILE_LIMITS, type FileLimits } from "./limits.ts";
import { passRows, type TextLayout } from "./pass-rows.ts";
import type { ByteSink, DataSink } from "./row-counter.ts";

export interface SourceOptions {
  readonly isCompressed?: boolean;
  readonly blockBytes?: number;
  readonly pieceBytes?: number;
  readonly limits?: Partial<FileLimits>;
}

/** A file in memory. Blocks are small, so that there are borders to go wrong at. */
export async function sourceOf(
  content: BlobPart,
  {
    isCompressed = false,
    blockBytes = 16,
    pieceBytes = blockBytes,
    limits = {},
  }: SourceOptions = {},
): Promise<FileSource> {
  const blob = isCompressed ? await gzip(content) : new Blob([content]);
  return { blob, isCompressed, blockBytes, pieceBytes, limits: { ...FILE_LIMITS, ...limits } };
}

export function gzip(content: BlobPart): Promise<Blob> {
  const packed = new Blob([content]).stream().pipeThrough(new CompressionStream("gzip"));
  return new Response(packed).blob();
}

export function layoutOf(layout: Partial<TextLayout> = {}): TextLayout {
  return {
    encoding: "utf-8",
    bomBytes: 0,
    newline: "\n",
    delimiter: ",",
    leadingRows: 0,
    ...layout,
  };
}

/** Writes text in an encoding; Windows-1252 for characters up to U+00FF outside of U+0080 to U+009F. */
export function encode(text: string, encoding: Encoding): Uint8Array<ArrayBuffer> {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  if (encoding === "windows-1252") {
    return Uint8Array.from([...text], (character) => character.codePointAt(0) ?? 0);
  }
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) {
    view.setUint16(at * 2, text.charCodeAt(at), encoding === "utf-16le");
  }
  return bytes;
}

/** A row as it came out of a pass: what is wrong with it, its line, its cells. */
export type PassedRow = readonly [kind: string, line: number, ...cells: string[]];

/** `takesBytes`: by a sink that can do without strings; `inBytes` of its rows came so. */
export async function listRows(source: FileSource, layout: TextLayout, takesBytes = false) {
  const rows: PassedRow[] = [];
  let inBytes = 0;
  const bytes: ByteSink = {
    row(own, first, count, line) {
      inBytes += 1;
      rows.push(["row", line, ...decodeCells(own, first, count)]);
    },
    isUseful: () => true,
  };
  const sink: DataSink = {
    row: (cells, line) => rows.push(["row", line, ...cells]),
    stray: (text, line, _dataRow, kind) => rows.push([kind, line, text]),
    ...(takesBytes ? { inBytes: bytes } : {}),
  };
  const end = await passRows(source, layout, { sink, onBlock: async () => "go-on" });
  return { rows, end, inBytes };
}
