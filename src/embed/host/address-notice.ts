import type { HostWords } from "./host-words.ts";

/** A line at the foot of the frame with an address to copy. */
export interface AddressNotice {
  /** Closed by the reader, it gives the focus back to the link. */
  show(address: string, link: HTMLElement): void;
  hide(): void;
}

const LINE =
  "position:fixed;inset:auto 0 0;z-index:9;display:flex;flex-wrap:wrap;align-items:center;gap:0 12px;background:var(--ink,#000);color:var(--paper,#fff)";
const PART = "margin:4px 12px;font:inherit;color:inherit";
const HELD = `${PART};min-height:28px;border:1px solid;border-radius:4px;background:none`;

/**
 * Lies over the foot of the page, so that nothing moves, and has no height while it says nothing. The words are announced
 * when they come; the address stands in a field, selected as soon as it is entered.
 */
export function createAddressNotice(page: Document, words: HostWords): AddressNotice {
  const line = page.createElement("div");
  line.setAttribute("role", "status");
  line.style.cssText = LINE;
  const text = page.createElement("span");
  text.textContent = words.notOpened;
  text.style.cssText = PART;
  const field = page.createElement("input");
  field.readOnly = true;
  field.setAttribute("aria-label", words.address);
  field.style.cssText = `${HELD};flex:1 1 120px;min-width:0`;
  field.addEventListener("focus", () => field.select());
  const close = page.createElement("button");
  close.type = "button";
  close.textContent = words.close;
  close.style.cssText = HELD;
  let opener: HTMLElement | undefined;
  const hide = () => line.replaceChildren();
  close.addEventListener("click", () => {
    hide();
    opener?.focus({ preventScroll: true });
  });
  page.body.append(line);
  return {
    show(address, link) {
      opener = link;
      field.value = address;
      line.replaceChildren(text, field, close);
    },
    hide,
  };
}
