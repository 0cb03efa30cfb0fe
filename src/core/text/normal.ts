import { assert } from "#core/base";

/** Why a body is not in the one form that offsets may be counted in. */
export type TextFaultCode =
  | "byte-order-mark"
  | "carriage-return"
  | "lone-surrogate"
  | "not-nfc"
  | "empty-text";

export interface TextFault {
  readonly code: TextFaultCode;
  /** UTF-16 units into the text: where the fault begins. */
  readonly at: number;
}

const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * The first of each kind of fault in a body: not NFC (Unicode Standard Annex 15), a carriage return, a byte order mark,
 * half a surrogate pair, nothing but white space. An empty list means that the text is normalised.
 * The text is never changed here: see {@link normaliseText}.
 */
export function findTextFaults(text: string): readonly TextFault[] {
  const faults: TextFault[] = [];
  if (text.trim() === "") faults.push({ code: "empty-text", at: 0 });
  const mark = text.indexOf("\uFEFF");
  if (mark === 0) faults.push({ code: "byte-order-mark", at: mark });
  const carriageReturn = text.indexOf("\r");
  if (carriageReturn >= 0) faults.push({ code: "carriage-return", at: carriageReturn });
  const surrogate = text.search(LONE_SURROGATE);
  if (surrogate >= 0) faults.push({ code: "lone-surrogate", at: surrogate });
  const composed = text.normalize("NFC");
  if (composed !== text) faults.push({ code: "not-nfc", at: findFirstDifference(text, composed) });
  return faults;
}

/** Throws when `text` is not NFC with LF ends: for text that a check has already let through. */
export function assertNormalised(text: string): void {
  const fault = findTextFaults(text)[0];
  assert(fault === undefined, `text not normalised (${fault?.code})`, fault?.at);
}

/**
 * NFC with LF ends and without a byte order mark. Used when an article is added, never when one is checked: a stored
 * body that differs from its own normal form has offsets that nobody else can reproduce. Idempotent.
 */
export function normaliseText(text: string): string {
  return text
    .replace(/^\uFEFF+/, "")
    .replace(/\r\n?/g, "\n")
    .normalize("NFC");
}

function findFirstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}
