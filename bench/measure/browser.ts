import { type Browser, chromium, type Page } from "@playwright/test";
import { findBrowser } from "../../scripts/browser.mjs";

/** A fresh browser with one page of 1280 by 720 pixels. */
export async function openPage(): Promise<{ readonly browser: Browser; readonly page: Page }> {
  const path = findBrowser();
  const browser = await chromium.launch({
    ...(path === undefined ? {} : { executablePath: path }),
    args: [
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
      // Memory is measured when it is asked for, not at the browser's next quiet moment.
      "--enable-blink-features=ForceEagerMeasureMemory",
      // The sandbox refuses to run as root, which is what containers run as.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ],
  });
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    deviceScaleFactor: 1,
    locale: "en-GB",
    timezoneId: "UTC",
  });
  return { browser, page: await context.newPage() };
}

export class OverTime extends Error {}

/** The promise, or {@link OverTime}: a page whose script hangs never answers. */
export async function within<T>(ms: number, what: string, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new OverTime(`over ${ms / 1000} s: ${what}`)), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

export async function readBrowserVersion(): Promise<string> {
  const { browser } = await openPage();
  const version = browser.version();
  await browser.close();
  return `Chromium ${version}`;
}
