/** A random id of 128 bits. Unlike `randomUUID` also on a page that came without encryption. */
export function createId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
