import { createAddressNotice } from "./address-notice.ts";
import type { HostWords } from "./host-words.ts";
import { findWordpressSecret } from "./wordpress-secret.ts";

export interface LinkOptions {
  readonly window: Window;
  readonly words: HostWords;
}

/** A page that opens takes the focus from this one well within this time. */
const OPENING_MS = 700;
/** A page that takes the place of the one around the frame has to come first. */
const LEAVING_MS = 3000;

/**
 * Sends every link below `root` out of the frame; returns the function that stops it. Nothing ever opens inside.
 *
 * - In WordPress, which named the frame and lets no window open, the host page is asked to go there (`link` message).
 *   It goes only to the frame's own host, so a link to a source names our page for that passage in `data-page`.
 * - Elsewhere a new window opens (`_blank`, `noopener`). Where the host page allows none, the click does nothing and no
 *   event says so: when the page is still in view and focused after a moment, a line gives the address to copy.
 */
export function followLinks(root: HTMLElement, { window, words }: LinkOptions): () => void {
  const { document: page, parent, location } = window;
  const notice = createAddressNotice(page, words);
  const stop = new AbortController();
  const { signal } = stop;
  let secret = findWordpressSecret(location.hash);
  let wait: number | undefined;

  function rest() {
    window.clearTimeout(wait);
    notice.hide();
  }

  root.addEventListener(
    "click",
    (event) => {
      const link = event.target instanceof Element && event.target.closest("a[href]");
      // A label of the drawing and a place in this page open here, by their own listeners.
      if (!(link instanceof HTMLAnchorElement)) return;
      if (event.defaultPrevented || isHere(link, location)) return;
      link.target = "_blank";
      link.relList.add("noopener");
      rest();
      if (parent === window || event.ctrlKey || event.metaKey || event.shiftKey) return;
      // It may come late, and a link to a place in this page takes it out of the address.
      secret = findWordpressSecret(location.hash) ?? secret;
      const own = new URL(link.dataset.page ?? link.href, page.baseURI);
      const isAsked = secret !== undefined && own.host === location.host;
      if (isAsked) {
        event.preventDefault();
        const message = { message: "link", value: own.href, secret };
        parent.postMessage(message, "*");
      }
      const address = isAsked ? own.href : link.href;
      wait = window.setTimeout(() => notice.show(address, link), isAsked ? LEAVING_MS : OPENING_MS);
    },
    { signal },
  );
  window.addEventListener("blur", rest, { signal });
  page.addEventListener("visibilitychange", rest, { signal });
  return () => {
    rest();
    stop.abort();
  };
}

function isHere(link: HTMLAnchorElement, location: Location): boolean {
  return link.hash !== "" && link.href.split("#")[0] === location.href.split("#")[0];
}
