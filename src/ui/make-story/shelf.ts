/** The drafts that were set aside, as they were kept: JSON text of an array of texts. What is no such array is one text. */
export function readShelf(kept: string | undefined): readonly string[] {
  if (kept === undefined || kept === "") return [];
  const texts = parseTexts(kept);
  return texts ?? [kept];
}

export function printShelf(texts: readonly string[]): string {
  return texts.length === 0 ? "" : JSON.stringify(texts);
}

function parseTexts(kept: string): readonly string[] | undefined {
  try {
    const value: unknown = JSON.parse(kept);
    return Array.isArray(value) && value.every((text) => typeof text === "string")
      ? value
      : undefined;
  } catch {
    return undefined;
  }
}
