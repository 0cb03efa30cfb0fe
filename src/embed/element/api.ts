import type { ElementFault } from "./fault.ts";

/**
 * `<date-line>` for scripts. Each property but `view` and `event` is its attribute; set to undefined, the attribute goes
 * and the default holds. `view` and `event` say what is seen now, and take what is wanted.
 */
export interface DateLineElement extends HTMLElement {
  /** Address of a `timeline.json`, on any origin that allows it. */
  get src(): string;
  set src(value: string | undefined);
  /** The visible range as EDTF. */
  get view(): string;
  set view(value: string | undefined);
  /** Id of the open event; "" when none is. */
  get event(): string;
  set event(value: string | undefined);
  /** `light`, `dark`, or `auto`: as the page around it. */
  get theme(): string;
  set theme(value: string | undefined);
  /** Pixels, or a CSS length; 440 pixels when left out. */
  get height(): string;
  set height(value: string | number | undefined);
  /** Takes over colours and fonts that the page's styles changed. */
  restyle(): void;
}

/**
 * What a `<date-line>` tells. `select` and `viewchange` bubble, also out of shadow trees; `ready` and `error` concern the
 * element alone.
 */
export interface DateLineEvents {
  /** The reader opened an event, or closed the open one. */
  readonly select: CustomEvent<{ readonly id: string | undefined }>;
  /** The visible range is another and rests: milliseconds since 1970, UTC, half-open, and the same as EDTF. */
  readonly viewchange: CustomEvent<{
    readonly start: number;
    readonly end: number;
    readonly view: string;
  }>;
  /** A timeline stands; again after each new `src`. */
  readonly ready: CustomEvent<undefined>;
  /** Something could not be shown: the message is what the reader sees, `cause` what was thrown, if anything was. */
  readonly error: CustomEvent<ElementFault & { readonly message: string; readonly cause: unknown }>;
}
