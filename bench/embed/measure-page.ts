import type { Browser } from "@playwright/test";
import { assertDefined } from "../../src/core/base/index.ts";
import type { Contestant } from "./pages.ts";

/** Milliseconds from the request. */
export interface Times {
  /** The first text or picture (Paint Timing, first-contentful-paint). */
  readonly paintMs: number;
  /** The timeline; with the first paint where it stands in the page. Undefined where there is none. */
  readonly drawnMs: number | undefined;
}

/** How the page is reached. */
export interface Line {
  readonly name: string;
  /** Undefined: as fast as the machine gives it. */
  readonly slow: { readonly bytesPerSecond: number; readonly latencyMs: number } | undefined;
}

export const LINES: readonly Line[] = [
  { name: "same machine", slow: undefined },
  { name: "1.6 Mbit/s, 150 ms", slow: { bytesPerSecond: 200_000, latencyMs: 150 } },
];

const CAP_MS = 60_000;

/** Loads a page in a fresh context, with nothing kept from before. */
export async function measurePage(
  browser: Browser,
  url: string,
  drawn: Contestant["drawn"],
  line: Line,
): Promise<Times> {
  const context = await browser.newContext({ viewport: { width: 700, height: 560 } });
  try {
    const page = await context.newPage();
    if (line.slow !== undefined) {
      const session = await context.newCDPSession(page);
      await session.send("Network.emulateNetworkConditions", {
        offline: false,
        latency: line.slow.latencyMs,
        downloadThroughput: line.slow.bytesPerSecond,
        uploadThroughput: line.slow.bytesPerSecond,
      });
    }
    await page.goto(url, { timeout: CAP_MS });
    const read = await page.waitForFunction(
      (isByScript) => {
        const [paint] = performance.getEntriesByName("first-contentful-paint");
        const later: unknown = Reflect.get(window, "drawnAt");
        const drawnMs = typeof later === "number" ? later : undefined;
        if (paint === undefined || (isByScript && drawnMs === undefined)) return undefined;
        const paintMs = paint.startTime;
        return { paintMs, drawnMs: drawnMs && Math.max(drawnMs, paintMs) };
      },
      drawn === "by script",
      { timeout: CAP_MS },
    );
    const times = assertDefined(await read.jsonValue(), `times of ${url}`);
    return drawn === "in the page" ? { ...times, drawnMs: times.paintMs } : times;
  } finally {
    await context.close();
  }
}
