import type { FrameTheme } from "./frame-query.ts";

export interface FrameSchemeOptions {
  readonly window: Window;
  /** What the address asks for. */
  readonly theme: FrameTheme;
  /** Told at once, and of each change. */
  readonly onScheme: (isDark: boolean) => void;
}

/**
 * Whether the frame is to be dark: as its address says; else as the host page says (`{type: "dateline:theme", theme}`,
 * which `height.js` sends), which alone knows a switch of its own; else as the reader prefers. Only the parent is heard.
 * Returns the function that stops it.
 */
export function followFrameScheme({ window, theme, onScheme }: FrameSchemeOptions): () => void {
  const preference = window.matchMedia("(prefers-color-scheme: dark)");
  let host: unknown;
  let told: boolean | undefined;
  const tell = () => {
    const asked = theme === "auto" ? host : theme;
    const isDark = asked === undefined ? preference.matches : asked === "dark";
    if (isDark === told) return;
    told = isDark;
    onScheme(isDark);
  };
  const stop = new AbortController();
  const { signal } = stop;
  preference.addEventListener("change", tell, { signal });
  window.addEventListener(
    "message",
    ({ source, data }) => {
      if (source !== window.parent || data?.type !== "dateline:theme") return;
      if (data.theme !== "dark" && data.theme !== "light") return;
      host = data.theme;
      tell();
    },
    { signal },
  );
  tell();
  return () => stop.abort();
}
