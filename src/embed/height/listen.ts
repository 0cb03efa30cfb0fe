import { followScheme, type SchemeFollower } from "../parts/follow-scheme.ts";

/** A frame is never made lower or higher than this, whatever it asks for. */
const LEAST_PX = 100;
const MOST_PX = 4000;

/** The height that a message asks for, in CSS pixels; undefined when it is not a message of ours. */
export function readHeight(data: unknown): number | undefined {
  const { type, height } = Object(data) as { readonly type?: unknown; readonly height?: unknown };
  if (type !== "dateline:height" || typeof height !== "number" || !(height > 0)) return undefined;
  return Math.min(Math.max(Math.ceil(height), LEAST_PX), MOST_PX);
}

/**
 * In a host page: gives the frames of our embed pages the height that they ask for, and tells them the colour scheme
 * used where they stand. Ours are those whose address begins with `folder` (where this script came from), and those
 * marked `data-dateline`. A message counts for the frame that sent it, and for no other; sandboxed frames have no origin
 * that could be checked.
 */
export function listenForHeights(window: Window, folder: string | undefined): void {
  const { document: page } = window;
  const followers = new WeakMap<Element, SchemeFollower>();
  const listFrames = () =>
    [...page.querySelectorAll("iframe")].filter(
      ({ src, dataset }) =>
        dataset.dateline !== undefined || (folder !== undefined && src.startsWith(folder)),
    );

  function tellTheme(frame: HTMLIFrameElement) {
    const tell = (isDark: boolean) => {
      const theme = isDark ? "dark" : "light";
      frame.contentWindow?.postMessage({ type: "dateline:theme", theme }, "*");
    };
    const follower = followers.get(frame) ?? followScheme(frame.parentElement ?? page.body, tell);
    followers.set(frame, follower);
    tell(follower.isDark);
  }

  window.addEventListener("message", ({ data, source }) => {
    const height = readHeight(data);
    const frame = listFrames().find(({ contentWindow }) => contentWindow === source);
    if (height === undefined || frame === undefined) return;
    frame.style.height = `${height}px`;
    tellTheme(frame);
  });
  // Those that were there before this script have already said it.
  for (const { contentWindow } of listFrames()) {
    contentWindow?.postMessage({ type: "dateline:ask" }, "*");
  }
}
