/** What stands in a page's block of JSON; undefined when the block is gone or no longer JSON. */
export function readBlock(page: Document, id: string): unknown {
  try {
    return JSON.parse(page.getElementById(id)?.textContent ?? "");
  } catch {
    return undefined;
  }
}
