import { printHeightMessages } from "./height-messages.ts";
import { findWordpressSecret } from "./wordpress-secret.ts";

export interface HeightReporterOptions {
  readonly window: Window;
  /** The collection's id. */
  readonly id: string;
  /** The height that the page wishes for, in CSS pixels, at the width that it has now. It must not follow the height. */
  readonly heightPx: () => number;
}

/** Tells the host page how high the frame wishes to be, for as long as it lives. */
export interface HeightReporter {
  /** Looks again, and tells when the wish changed: for what changes it besides the width. */
  update(): void;
  destroy(): void;
}

/**
 * Tells the parent window the wished height at once, when the page has loaded, and whenever it has changed with the
 * width; also when the parent asks (`{type: "dateline:ask"}`, or WordPress' `ready`), and when it names the frame later
 * by changing the hash, as WordPress' script does. Messages of any other window are not read. The messages go to any
 * origin: they say nothing but a number and the collection's id.
 */
export function createHeightReporter({
  window,
  id,
  heightPx,
}: HeightReporterOptions): HeightReporter {
  const { parent, location } = window;
  const pymId = new URLSearchParams(location.search).get("childId");
  let secret: string | undefined;
  let told: number | undefined;

  function tell() {
    // A frame that is not displayed has no width yet, and its wish would be for none.
    if (parent === window || window.innerWidth === 0) return;
    told = heightPx();
    secret = findWordpressSecret(location.hash) ?? secret;
    const names = { ...(secret && { wordpressSecret: secret }), ...(pymId && { pymId }) };
    for (const message of printHeightMessages(told, names, id)) parent.postMessage(message, "*");
  }

  function update() {
    if (heightPx() !== told) tell();
  }

  const stop = new AbortController();
  const { signal } = stop;
  window.addEventListener("load", tell, { signal });
  window.addEventListener("resize", update, { signal });
  window.addEventListener("hashchange", tell, { signal });
  window.addEventListener(
    "message",
    ({ source, data }) => {
      if (source !== parent || typeof data !== "object") return;
      if (data?.type === "dateline:ask" || data?.message === "ready") tell();
    },
    { signal },
  );
  tell();
  return { update, destroy: () => stop.abort() };
}
