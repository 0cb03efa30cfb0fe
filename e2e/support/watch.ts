/** What pages with embeds do that nobody sees: what they ask for, what they keep, how they move what is around them. */
import { expect, type Frame, type Page } from "@playwright/test";

export interface Watch {
  /** Every address asked for so far, in order, without those that hold their data themselves. */
  readonly requests: readonly string[];
  /** Errors, and what a policy refused. */
  readonly faults: readonly string[];
}

/** Call before the page opens. Frames are watched like the page itself. */
export async function watch(page: Page): Promise<Watch> {
  const requests: string[] = [];
  const faults: string[] = [];
  page.on("request", (request) => {
    if (!/^(?:data|blob):/u.test(request.url())) requests.push(request.url());
  });
  page.on("pageerror", ({ message }) => faults.push(`error: ${message}`));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  await page.addInitScript(() => {
    interface Shift extends PerformanceEntry {
      readonly value: number;
      readonly sources: readonly { readonly node: Node | null }[];
    }
    const seen = { shifts: [] as string[], kept: [] as string[] };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as unknown as readonly Shift[]) {
        const moved = sources.map(({ node }) => node?.cloneNode(true) as Element | undefined);
        const names = moved.map((node) => node?.outerHTML?.slice(0, 80) ?? node?.textContent);
        seen.shifts.push(`${value}: ${names.join(", ")}`);
      }
    }).observe({ type: "layout-shift", buffered: true });
    for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
      Object.defineProperty(window, name, {
        configurable: true,
        get() {
          seen.kept.push(name);
          throw new DOMException("no storage here", "SecurityError");
        },
      });
    }
    Object.defineProperty(Document.prototype, "cookie", {
      configurable: true,
      get() {
        seen.kept.push("cookie");
        throw new DOMException("no storage here", "SecurityError");
      },
      set() {
        seen.kept.push("cookie");
        throw new DOMException("no storage here", "SecurityError");
      },
    });
  });
  return { requests, faults };
}

/** What has moved by itself on the page, or in the frame, since it opened (CLS), each time with how far. */
export function listShifts(frame: Page | Frame): Promise<readonly string[]> {
  return frame.evaluate(() => (window as unknown as { seen: { shifts: string[] } }).seen.shifts);
}

/** The stores that the page, or the frame, reached for. */
export function readKept(frame: Page | Frame): Promise<readonly string[]> {
  return frame.evaluate(() => (window as unknown as { seen: { kept: string[] } }).seen.kept);
}

/** Fails when anything but these origins was asked. */
export function expectOnly(requests: readonly string[], origins: readonly string[]): void {
  expect(requests.filter((url) => !origins.includes(new URL(url).origin))).toEqual([]);
}
