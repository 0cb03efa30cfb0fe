import type { HostWords } from "./host-words.ts";

/** A line at the foot of the frame with an address to copy. */
export interface AddressNotice {
  /** Closed by the reader, it gives the focus back to the link. */
  show(address: string, link: HTMLElement): void;
  hide(): void;
}

/**
 * Lies over the foot of the page (`.notice` of `embed.css`), so that nothing moves, and has no height while it says
 * nothing. The words are announced when they come; the address stands in a field, selected as soon as it is entered.
 */
export function createAddressNotice(page: Document, words: HostWords): AddressNotice {
  const line = page.createElement("div");
  line.className = "notice";
  line.setAttribute("role", "status");
  const text = page.createElement("span");
  text.textContent = words.notOpened;
  const field = page.createElement("input");
  field.readOnly = true;
  field.setAttribute("aria-label", words.address);
  field.addEventListener("focus", () => field.select());
  const close = page.createElement("button");
  close.type = "button";
  close.textContent = words.close;
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
