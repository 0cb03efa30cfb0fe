import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { SheetSize } from "#pages";
import { dealBlocks } from "./deal-blocks.ts";

/** A part of a text that no sheet cuts. */
export interface Block {
  readonly key: string;
  /** A heading, which goes with what follows it. */
  readonly keepsNext?: boolean;
  readonly node: ReactNode;
}

interface Dealt {
  readonly blocks: readonly Block[];
  readonly roomWidthPx: number;
  readonly fonts: number;
  readonly sheets: readonly (readonly Block[])[];
}

/**
 * Deals blocks out to sheets by their heights, which are measured in a room as wide as the sheet's. `measuring` has to
 * stand in the page: it is empty but while the blocks are measured. `blocks` stays the same array while they do.
 */
export function usePaged(
  blocks: readonly Block[],
  { roomWidthPx, roomHeightPx }: SheetSize,
): { readonly sheets: readonly (readonly Block[])[]; readonly measuring: ReactNode } {
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
    const heights = Array.from(room.current.children, (child) => child.getBoundingClientRect());
    const measured = blocks.map(({ keepsNext }, index) => ({
      heightPx: heights[index]?.height ?? 0,
      keepsNext,
    }));
    const sheets = dealBlocks(measured, roomHeightPx).map((indices) =>
      indices.flatMap((index) => blocks[index] ?? []),
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
      {blocks.map(({ key, node }) => (
        <div key={key} className="handout-block">
          {node}
        </div>
      ))}
    </div>
  );
  return { sheets: isDealt ? dealt.sheets : [], measuring };
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

export function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return blocks.map(({ key, node }) => (
    <div key={key} className="handout-block">
      {node}
    </div>
  ));
}
