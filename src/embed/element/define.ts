import { createZoomHint } from "../parts/zoom-hint.ts";
import type { DateLineElement } from "./api.ts";
import { beginLife, type Life } from "./life.ts";
import { ATTRIBUTES, type AttributeName } from "./settings.ts";

const NAME = "date-line";

/**
 * Makes `<date-line>` known to a page, once: a second copy of the script leaves the first in charge, and where there are
 * no custom elements nothing happens.
 */
export function defineDateLine(): void {
  if (typeof customElements === "undefined" || customElements.get(NAME) !== undefined) return;
  // Inside, as its base is there in browsers only.
  const hint = createZoomHint(navigator);
  const properties = ATTRIBUTES.filter((name) => name !== "lang");

  class DateLine extends HTMLElement implements DateLineElement {
    static readonly observedAttributes: readonly string[] = ATTRIBUTES;
    #root: ShadowRoot | undefined;
    #life: Life | undefined;

    connectedCallback() {
      // What was set on the element before the script came hides the accessors.
      for (const name of properties) {
        const early: unknown = Object.getOwnPropertyDescriptor(this, name)?.value;
        if (early === undefined) continue;
        Reflect.deleteProperty(this, name);
        Reflect.set(this, name, early);
      }
      if (this.#life !== undefined) return;
      this.#root ??= this.attachShadow({ mode: "open" });
      this.#life = beginLife({ host: this, root: this.#root, hint });
    }

    disconnectedCallback() {
      // An element that is moved comes back before this, and keeps what it has.
      queueMicrotask(() => {
        if (!this.isConnected) this.#end();
      });
    }

    connectedMoveCallback() {
      // Its being here makes a move no leaving (DOM, `moveBefore`).
    }

    adoptedCallback() {
      this.#end();
      if (this.isConnected) this.connectedCallback();
    }

    attributeChangedCallback(name: AttributeName) {
      this.#life?.follow(name);
    }

    #end() {
      this.#life?.end();
      this.#life = undefined;
    }

    #set(name: AttributeName, value: unknown) {
      if (value === undefined || value === null) this.removeAttribute(name);
      else this.setAttribute(name, String(value));
    }

    get src(): string {
      return this.getAttribute("src") ?? "";
    }
    set src(value: string | undefined) {
      this.#set("src", value);
    }
    get view(): string {
      return this.#life?.view ?? this.getAttribute("view") ?? "";
    }
    set view(value: string | undefined) {
      this.#set("view", value);
    }
    get event(): string {
      return this.#life?.event ?? "";
    }
    set event(value: string | undefined) {
      this.#set("event", value);
    }
    get theme(): string {
      return this.getAttribute("theme") ?? "auto";
    }
    set theme(value: string | undefined) {
      this.#set("theme", value);
    }
    get height(): string {
      return this.getAttribute("height") ?? "";
    }
    set height(value: string | number | undefined) {
      this.#set("height", value);
    }
    restyle() {
      this.#life?.restyle();
    }
  }

  customElements.define(NAME, DateLine);
}
