import { deflateSync, Inflate, strFromU8, strToU8 } from "fflate";
import { err, ok, type Result } from "#core/base";

/** How long a link with a text in it may grow, in characters of the packed text. */
export interface LinkLimits {
  /** Beyond this some programs shorten or refuse a link on its way (Internet Explorer's old limit, which many kept). */
  readonly safe: number;
  /** Beyond this no link is made, and none is read. */
  readonly most: number;
}

export const LINK_LIMITS: LinkLimits = { safe: 1_800, most: 30_000 };

/** What a packed text may hold once unpacked, so that a short link cannot fill the memory. */
const MOST_BYTES = 1_000_000;
/** Unpacked in steps of this size, to stop as soon as it is too much: at most 1032 times as much comes out of each. */
const STEP_BYTES = 512;

/** Why a packed text cannot be read. */
export type UnpackFault =
  /** Not packed by {@link packText}, cut off or changed on its way. */
  "broken" | "too-large";

/**
 * A text for the fragment of a link: UTF-8, deflated (RFC 1951), as base64url without padding (RFC 4648, section 5).
 * Undefined where the link would be too long, or the text more than {@link unpackText} reads.
 */
export function packText(text: string): string | undefined {
  const written = strToU8(text);
  if (written.length > MOST_BYTES) return undefined;
  const bytes = deflateSync(written, { level: 9 });
  const packed = btoa(strFromU8(bytes, true))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/u, "");
  return packed.length > LINK_LIMITS.most ? undefined : packed;
}

/** Reads what {@link packText} wrote, or anything else. What a text around the link added to its end is left out. */
export function unpackText(packed: string): Result<string, UnpackFault> {
  if (packed.length > LINK_LIMITS.most + STEP_BYTES) return err("too-large");
  const [letters = ""] = /^[\w-]*/u.exec(packed) ?? [];
  try {
    return letters === "" ? err("broken") : inflate(decodeLetters(letters));
  } catch {
    return err("broken");
  }
}

function decodeLetters(letters: string): Uint8Array {
  return strToU8(atob(letters.replaceAll("-", "+").replaceAll("_", "/")), true);
}

/** Throws at bytes that are no deflated text. */
function inflate(bytes: Uint8Array): Result<string, UnpackFault> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let isWhole = false;
  const inflater = new Inflate((chunk, isLast) => {
    chunks.push(chunk);
    size += chunk.length;
    isWhole = isLast;
  });
  for (let at = 0; at < bytes.length; at += STEP_BYTES) {
    inflater.push(bytes.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= bytes.length);
    if (size > MOST_BYTES) return err("too-large");
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return isWhole ? ok(new TextDecoder("utf-8", { fatal: true }).decode(whole)) : err("broken");
}
