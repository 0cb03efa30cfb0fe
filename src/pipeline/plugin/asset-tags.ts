import { assert } from "#core/base";

/**
 * The script and style tags of the built `index.html`, for a page that stands elsewhere: their addresses begin with
 * `./`, which becomes the way from that page to the site's root.
 */
export function createAssetTags(builtHtml: string): (root: string) => string {
  const tags = builtHtml.match(/<script\b[^>]*\bsrc="[^"]*"[^>]*><\/script>|<link\b[^>]*>/gu) ?? [];
  assert(
    tags.some((tag) => tag.startsWith("<script")),
    "no script in the built page",
    builtHtml,
  );
  return (root) => tags.map((tag) => tag.replace(/\b(src|href)="\.\//u, `$1="${root}`)).join("\n");
}
