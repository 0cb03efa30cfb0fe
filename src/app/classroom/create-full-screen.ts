import type { FullScreenPort } from "#ui";

/** The whole page on the whole screen. */
export function createFullScreen(page: Document): FullScreenPort {
  const isOn = () => page.fullscreenElement !== null && page.fullscreenElement !== undefined;
  return {
    isOn,
    async toggle() {
      try {
        await (isOn() ? page.exitFullscreen() : page.documentElement.requestFullscreen());
      } catch {
        // Not allowed here: the page stays as it is.
      }
    },
    subscribe(onChange) {
      page.addEventListener("fullscreenchange", onChange);
      return () => page.removeEventListener("fullscreenchange", onChange);
    },
  };
}
