const OFFSETS = [0x811c9dc5, 0x9e3779b9] as const;
const PRIME = 0x01000193;

/** A short name for a text, the same every time: FNV-1a over its UTF-16 units, from two starts; 16 hex digits. */
export function hashText(text: string): string {
  return OFFSETS.map((offset) => {
    let hash: number = offset;
    for (let at = 0; at < text.length; at += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
    }
    return (hash >>> 0).toString(16).padStart(8, "0");
  }).join("");
}
