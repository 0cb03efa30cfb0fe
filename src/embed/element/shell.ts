import { createSheets } from "../styles.ts";
import elementStyle from "./element.css?inline";
import { make } from "./make.ts";

/** The shadow tree of a `<date-line>`: the fallback that the page gave, and the frame that takes its place once drawn. */
export interface Shell {
  /** What went wrong, in a line; nothing is seen of it while it is empty. */
  readonly message: HTMLElement;
  /** Everything that is ours; its language and theme are set on it. */
  readonly box: HTMLElement;
  readonly title: HTMLElement;
  readonly open: HTMLAnchorElement;
  readonly drawing: HTMLElement;
  readonly card: HTMLElement;
  /** Every event with its quotations, for paper. */
  readonly list: HTMLElement;
  setHeight(text: string | undefined): void;
  setDrawn(isDrawn: boolean): void;
  /** As high as the fallback is, if that is higher; until the height is set again. */
  setFailed(): void;
}

/** Made anew each time the element comes into a page: a style sheet belongs to one document. */
export function createShell(root: ShadowRoot): Shell {
  const page = root.ownerDocument;
  const sheets = createSheets(page, elementStyle, ":host {}");
  root.adoptedStyleSheets = [...sheets];
  const rule = sheets.at(-1)?.cssRules[0] as CSSStyleRule;

  const message = make(page, "p", { part: "message" });
  message.setAttribute("role", "status");
  const fallback = make(page, "div", { part: "fallback" }, page.createElement("slot"));
  const title = make(page, "strong", { part: "title" });
  const open = make(page, "a", { part: "open" });
  const drawing = make(page, "div", { part: "drawing" });
  const card = make(page, "div", { part: "card" });
  card.setAttribute("role", "region");
  card.tabIndex = 0;
  const header = make(page, "div", { part: "header" }, title, open);
  const box = make(page, "div", { part: "frame" }, header, drawing, card);
  const list = make(page, "div", { part: "list" });
  const stack = make(page, "div", { part: "stack" }, fallback, box);
  root.replaceChildren(make(page, "div", { part: "body" }, message, stack, list));

  const setDrawn = (isDrawn: boolean) => {
    fallback.hidden = isDrawn;
    box.inert = !isDrawn;
  };
  setDrawn(false);
  return {
    message,
    box,
    title,
    open,
    drawing,
    card,
    list,
    // By the object model, which takes one value and cannot be talked out of its rule.
    setHeight(text) {
      // What is no height would leave the last one as it is.
      rule.style.cssText = "";
      rule.style.height = text ?? "";
      stack.classList.remove("failed");
    },
    setDrawn,
    setFailed() {
      const { style } = rule;
      style.minHeight = style.height || "440px";
      style.height = "auto";
      stack.classList.add("failed");
    },
  };
}
