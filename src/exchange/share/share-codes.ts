import { toAddress, toLine } from "../cite/clean-text.ts";
import { escapeHtml } from "../take/quote-html.ts";
import { addView, type SharedTimeline, type SharedView } from "./shared-view.ts";

/** A link to exactly this view: the address of the page with the view in its query. */
export function printViewLink(
  { pageUrl }: Pick<SharedTimeline, "pageUrl">,
  view: SharedView,
): string {
  return toAddress(addView(pageUrl, view));
}

/** `heightPx`: the height of the frame until its page has told its own, and for good where nothing listens. */
export interface IframeCodeOptions extends SharedView {
  readonly heightPx: number;
  /** Where the link below the frame leads, when a page of its own says what the view shows. */
  readonly linkUrl?: string | undefined;
}

/**
 * A frame with the view, and below it a plain link to the page, which stays where frames are taken out. The frame may
 * run its script and open pages of their own, and nothing else. No line is empty: some editors end a block there.
 */
export function printIframeCode(shared: SharedTimeline, options: IframeCodeOptions): string {
  const { heightPx, linkUrl = printViewLink(shared, options), ...view } = options;
  const attributes = [
    ["src", toAddress(addView(shared.embedUrl, view))],
    ["title", toLine(shared.title)],
    ["width", "100%"],
    ["height", String(Math.round(heightPx))],
    ["style", "border:0"],
    // WordPress takes out `style` and keeps this older way of saying the same.
    ["frameborder", "0"],
    ["loading", "lazy"],
    ["sandbox", "allow-scripts allow-popups allow-popups-to-escape-sandbox"],
    ["referrerpolicy", "strict-origin-when-cross-origin"],
    ["allow", "fullscreen"],
  ] as const;
  return `<figure style="margin:0">
<iframe${printAttributes(attributes)}></iframe>
<figcaption>${printFallback(shared, linkUrl)}</figcaption>
</figure>`;
}

/**
 * {@link printIframeCode} for oEmbed, with a quotation before it that no browser shows. WordPress brings the script that
 * hears of a frame's height and links only where the code begins with one; it drops `hidden` and shows the link in it
 * until the frame has spoken (wp-includes/embed.php, `wp_filter_oembed_result`).
 */
export function printOembedCode(shared: SharedTimeline, options: IframeCodeOptions): string {
  const { linkUrl = printViewLink(shared, options) } = options;
  const quotation = `<blockquote hidden>${printFallback(shared, linkUrl)}</blockquote>`;
  return `${quotation}\n${printIframeCode(shared, options)}`;
}

/** `heightPx`: left out, the element takes the height that it needs. */
export interface ElementCodeOptions extends SharedView {
  readonly heightPx?: number | undefined;
  /** Where the link in it leads, when a page of its own says what the view shows. */
  readonly linkUrl?: string | undefined;
}

/**
 * The script and the element `<date-line>` with the view. Inside it a plain link to the page, which shows until the
 * timeline is drawn, and where it cannot be.
 */
export function printElementCode(shared: SharedTimeline, options: ElementCodeOptions): string {
  const { heightPx, linkUrl = printViewLink(shared, options), ...view } = options;
  const attributes = [
    ["src", toAddress(shared.timelineUrl)],
    ["view", view.view],
    ["event", view.event],
    ["lang", shared.locale],
    ["theme", view.theme],
    ["height", heightPx === undefined ? undefined : String(Math.round(heightPx))],
  ] as const;
  return `<script${printAttributes([["src", toAddress(shared.scriptUrl)]])} async></script>
<date-line${printAttributes(attributes)}>${printFallback(shared, linkUrl)}</date-line>`;
}

function printFallback({ title }: SharedTimeline, url: string): string {
  return `<a${printAttributes([["href", toAddress(url)]])}>${escapeHtml(toLine(title))}</a>`;
}

/** Attributes with their values in quotes; those without a value are left out. */
function printAttributes(attributes: readonly (readonly [string, string | undefined])[]): string {
  return attributes
    .flatMap(([name, value]) =>
      value === undefined || value === "" ? [] : [` ${name}="${escapeHtml(toLine(value))}"`],
    )
    .join("");
}
