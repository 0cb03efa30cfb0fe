/** What consumers of oEmbed share: the tags of a page, read without a browser. */

const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The attributes of one start tag, their entities resolved. */
export function readAttributes(tag) {
  const found = tag.matchAll(
    /\s([a-z][a-z0-9-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/giu,
  );
  return new Map(
    [...found].map(([, name, double, single, bare]) => [
      name.toLowerCase(),
      decode(double ?? single ?? bare ?? ""),
    ]),
  );
}

/** The address that a page names for its oEmbed answer in JSON, as it stands there. */
export function findOembedAddress(markup) {
  const links = markup.match(/<link\b[^>]*>/giu) ?? [];
  return links
    .map(readAttributes)
    .find((link) => link.get("type") === "application/json+oembed")
    ?.get("href");
}

/** What a page says of itself for previews (Open Graph). */
export function readOpenGraph(markup) {
  const metas = (markup.match(/<meta\b[^>]*>/giu) ?? []).map(readAttributes);
  return new Map(
    metas
      .filter((meta) => meta.get("property")?.startsWith("og:"))
      .map((meta) => [meta.get("property"), meta.get("content")]),
  );
}

export function escapeText(text) {
  return text.replace(/[&<>"']/gu, (character) => `&#${character.charCodeAt(0)};`);
}

function decode(text) {
  return text.replace(/&(?:#(\d+)|(\w+));/gu, (whole, code, name) =>
    code === undefined ? (ENTITIES[name] ?? whole) : String.fromCodePoint(Number(code)),
  );
}
