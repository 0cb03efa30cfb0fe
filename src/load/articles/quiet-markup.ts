/** What would be applied or run if the markup were a page: the browser's policy forbids it, and says so for each. */
const LOUD = /^(?:on.*|style)$/i;
const HIDING = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i;
/** Elements whose content is no markup (HTML, section 13.2.5). */
const RAW = /^(?:script|style|textarea|title|xmp|iframe|noembed|noframes)$/i;

const NAME = /[a-z][^\s/>]*/iy;
const GAP = /[\s/]+/y;
const ATTRIBUTE = /([^\s/>][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"'][^\s>]*)))?/y;

/**
 * Markup without the attributes that carry styles and scripts, and without style sheets; an element that a style hides is
 * marked as hidden. Everything else stays as it is. In one pass, for markup of any size; what is broken off ends it.
 */
export function quietMarkup(html: string): string {
  const pieces: string[] = [];
  let kept = 0;
  let at = 0;
  for (;;) {
    at = html.indexOf("<", at);
    if (at < 0) break;
    if (html.startsWith("<!--", at)) {
      const end = html.indexOf("-->", at + 4);
      if (end < 0) break;
      at = end + 3;
      continue;
    }
    const name = matchAt(NAME, html, at + 1)?.[0];
    if (name === undefined) {
      at += 1;
      continue;
    }
    const start = at;
    at += 1 + name.length;
    let isHidden = false;
    while (at < html.length && html[at] !== ">") {
      const gap = matchAt(GAP, html, at)?.[0].length ?? 0;
      const attribute = matchAt(ATTRIBUTE, html, at + gap);
      if (attribute === undefined) {
        // A character that begins no attribute.
        at += gap === 0 ? 1 : gap;
        continue;
      }
      const [whole, key = "", ...values] = attribute;
      const end = at + gap + whole.length;
      if (LOUD.test(key)) {
        pieces.push(html.slice(kept, at));
        kept = end;
        const value = values.find((one) => one !== undefined) ?? "";
        if (!isHidden && key.toLowerCase() === "style" && HIDING.test(value)) {
          pieces.push(" hidden");
          isHidden = true;
        }
      }
      at = end;
    }
    if (!RAW.test(name)) continue;
    const close = new RegExp(`</${name}`, "gi");
    close.lastIndex = at;
    const end = close.exec(html)?.index;
    if (end === undefined) break;
    if (name.toLowerCase() === "style") {
      pieces.push(html.slice(kept, start));
      const after = html.indexOf(">", end);
      kept = after < 0 ? html.length : after + 1;
      at = kept;
    } else at = end;
  }
  pieces.push(html.slice(kept));
  return pieces.join("");
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
