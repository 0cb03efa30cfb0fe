import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { SheetSize } from "#pages";
import type { Block } from "./block.ts";
import { dealBlocks, type MeasuredBlock, type Piece } from "./deal-blocks.ts";
import { measureLines } from "./measure-lines.ts";

/** What of a text stands on one sheet. */
export type PagedSheet = readonly ShownBlock[];

interface ShownBlock extends Pick<Block, "key" | "node"> {
  readonly about: string | undefined;
}

/** What goes on at the beginning of a sheet, by name; undefined where something new begins. */
export function findContinued(
  sheet: PagedSheet,
  before: PagedSheet | undefined,
): string | undefined {
  const about = sheet[0]?.about;
  return about !== undefined && before?.at(-1)?.about === about ? about : undefined;
}

interface Dealt {
  readonly blocks: readonly Block[];
  readonly roomWidthPx: number;
  readonly fonts: number;
  readonly sheets: readonly PagedSheet[];
}

/**
 * Deals blocks out to sheets by their heights, which are measured in a room as wide as the sheet's. `measuring` has to
 * stand in the page: it is empty but while the blocks are measured. `blocks` stays the same array while they do.
 */
export function usePaged(
  blocks: readonly Block[],
  { roomWidthPx, roomHeightPx }: SheetSize,
): { readonly sheets: readonly PagedSheet[]; readonly measuring: ReactNode } {
  const room = useRef<HTMLDivElement>(null);
  const fonts = useFontsLoaded();
  const [dealt, setDealt] = useState<Dealt>();
  const isDealt =
    dealt !== undefined &&
    dealt.blocks === blocks &&
    dealt.roomWidthPx === roomWidthPx &&
    dealt.fonts === fonts;
  useLayoutEffect(() => {
    if (isDealt || room.current === null) return;
    const { children } = room.current;
    const measured = blocks.map((block, index) => measureBlock(block, children[index]));
    const sheets = dealBlocks(measured, roomHeightPx).map((pieces) =>
      pieces.flatMap((piece) => showPiece(blocks[piece.index], piece)),
    );
    setDealt({ blocks, roomWidthPx, fonts, sheets });
  }, [isDealt, blocks, roomWidthPx, roomHeightPx, fonts]);
  const measuring = isDealt ? undefined : (
    <div
      ref={room}
      className="handout-measure handout-paper"
      style={{ width: roomWidthPx }}
      aria-hidden="true"
      inert
    >
      <Blocks blocks={blocks} />
    </div>
  );
  return { sheets: isDealt ? dealt.sheets : [], measuring };
}

function measureBlock({ keepsNext, cut }: Block, element: Element | undefined): MeasuredBlock {
  const heightPx = element?.getBoundingClientRect().height ?? 0;
  const text = cut === undefined ? undefined : element?.querySelector("[data-lines]");
  if (text === undefined || text === null) return { heightPx, keepsNext };
  return { heightPx, keepsNext, lines: () => measureLines(text) };
}

function showPiece(block: Block | undefined, { from, to }: Piece): PagedSheet {
  if (block === undefined) return [];
  const { key, about, node, cut } = block;
  const isWhole = from === 0 && to === undefined;
  return [{ key: `${key}-${from}`, about, node: isWhole ? node : cut?.(from, to) }];
}

/** How often fonts have come: each time, texts may measure otherwise. */
function useFontsLoaded(): number {
  const [times, setTimes] = useState(0);
  useEffect(() => {
    const onLoad = () => setTimes((before) => before + 1);
    document.fonts.addEventListener("loadingdone", onLoad);
    return () => document.fonts.removeEventListener("loadingdone", onLoad);
  }, []);
  return times;
}

export function Blocks({ blocks }: { readonly blocks: readonly Pick<Block, "key" | "node">[] }) {
  return blocks.map(({ key, node }) => (
    <div key={key} className="handout-block">
      {node}
    </div>
  ));
}
