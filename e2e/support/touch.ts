import type { Page } from "@playwright/test";

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Fingers on the screen, in CSS pixels of the window, through the browser's own input (Playwright has only taps). */
export interface Touch {
  readonly start: (points: readonly Point[]) => Promise<void>;
  readonly move: (points: readonly Point[]) => Promise<void>;
  readonly end: () => Promise<void>;
}

export async function createTouch(page: Page): Promise<Touch> {
  const session = await page.context().newCDPSession(page);
  const send = async (type: "touchStart" | "touchMove" | "touchEnd", points: readonly Point[]) => {
    const touchPoints = points.map(({ x, y }, id) => ({ x, y, id }));
    await session.send("Input.dispatchTouchEvent", { type, touchPoints });
  };
  return {
    start: (points) => send("touchStart", points),
    move: (points) => send("touchMove", points),
    end: () => send("touchEnd", []),
  };
}
