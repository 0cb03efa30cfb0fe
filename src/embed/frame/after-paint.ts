/** How long after a frame the browser may keep silent about its first picture. */
const SILENCE_MS = 400;

/**
 * Runs something once, when the page's first picture stands on the screen (Paint Timing, `first-contentful-paint`): work
 * in the same moment would keep it from coming. A page that is not displayed waits until it is. Where the browser does
 * not tell, a moment after the first frame.
 */
export function afterPaint(window: Window & typeof globalThis, run: () => void): void {
  const observer = new window.PerformanceObserver(() => start());
  let isStarted = false;

  function start(): void {
    if (isStarted) return;
    isStarted = true;
    observer.disconnect();
    run();
  }

  observer.observe({ type: "paint", buffered: true });
  window.requestAnimationFrame(() => window.setTimeout(start, SILENCE_MS));
}
