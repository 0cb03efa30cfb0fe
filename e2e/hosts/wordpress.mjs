/**
 * What WordPress makes of an address pasted into a post, for a provider that it does not know. An imitation of its
 * behaviour, step by step, and of nothing else:
 * the first 150 kB of the page, up to `</head>`; the link to the oEmbed answer; of its markup only three tags and few
 * attributes; a frame in a sandbox without an origin; a secret by which frame and post know each other. Its script
 * comes into the post only with a quotation to stand in for the frame, which has to be the very first thing.
 */
import { randomUUID } from "node:crypto";
import { escapeText, findOembedAddress, readAttributes } from "./oembed.mjs";

const MOST_BYTES = 150 * 1024;
const ALLOWED = {
  a: ["href"],
  blockquote: [],
  iframe: [
    "src",
    "width",
    "height",
    "frameborder",
    "marginwidth",
    "marginheight",
    "scrolling",
    "title",
  ],
};

export async function printWordPressPost(address) {
  const embed = await findEmbed(address);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A post</title>
<style>body { max-width: 640px; margin: 0 auto; padding: 16px; font: 18px/1.5 Georgia, serif } figure { margin: 24px 0 } iframe { border: 0; max-width: 100% }</style>
</head>
<body>
<article>
<h1>A post</h1>
<p>Before.</p>
<figure class="post-embed">${embed ?? `<a href="${escapeText(address)}">${escapeText(address)}</a>`}</figure>
<p>After.</p>
</article>
${embed?.includes("<blockquote ") ? `<script src="/wordpress-post.js"></script>` : ""}
</body>
</html>
`;
}

async function findEmbed(address) {
  const page = await readStart(address);
  const link = findOembedAddress(page.split(/<\/head>/iu)[0]);
  if (link === undefined) return undefined;
  const asked = new URL(link);
  asked.search = new URLSearchParams({
    maxwidth: "640",
    maxheight: "960",
    dnt: "1",
    format: "json",
  });
  const answer = JSON.parse(await readStart(asked));
  if (answer.type !== "rich" || typeof answer.html !== "string") return undefined;
  return frame(filter(answer.html));
}

async function readStart(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status}: ${address}`);
  const bytes = Buffer.from(await response.arrayBuffer());
  return bytes.subarray(0, MOST_BYTES).toString("utf8");
}

/** The markup with the tags and attributes that are allowed; of the others the text stays. */
export function filter(markup) {
  return markup.replace(/<\/?([a-z][a-z0-9-]*)\b[^>]*>|<!--.*?-->/gisu, (tag, rawName) => {
    const name = rawName?.toLowerCase();
    if (name === undefined || !Object.hasOwn(ALLOWED, name)) return "";
    if (tag.startsWith("</")) return `</${name}>`;
    const own = readAttributes(tag);
    const kept = ALLOWED[name].filter((attribute) => own.has(attribute));
    return `<${name}${kept.map((attribute) => ` ${attribute}="${escapeText(own.get(attribute))}"`).join("")}>`;
  });
}

/** The last frame, which must have nothing in it, and the quotation with which the markup begins. */
function frame(markup) {
  const tag = markup.match(/<iframe\b[^>]*>(?=<\/iframe>)/gu)?.at(-1);
  if (tag === undefined) return undefined;
  const [, quotation] = /^<blockquote>(.*?)<\/blockquote>/su.exec(markup) ?? [];
  const secret = randomUUID().replaceAll("-", "").slice(0, 10);
  const own = readAttributes(tag);
  own.set("src", `${own.get("src")}#?secret=${secret}`);
  own.set("class", "post-frame");
  own.set("data-secret", secret);
  own.set("sandbox", "allow-scripts");
  own.set("security", "restricted");
  if (quotation !== undefined) own.set("style", "position: absolute; visibility: hidden");
  const attributes = [...own].map(([name, value]) => ` ${name}="${escapeText(value)}"`).join("");
  const before =
    quotation === undefined ? "" : `<blockquote data-secret="${secret}">${quotation}</blockquote>`;
  return `${before}<iframe${attributes}></iframe>`;
}
