import { err, type Result } from "#core/base";
import type { EdtfError, EdtfReason } from "./edtf.ts";

/** What is wrong, before the whole text is known: `offset` counts from the start of the part that was read. */
export interface Fault {
  readonly reason: EdtfReason;
  readonly offset: number;
  readonly says: string;
}

export type Read<T> = Result<T, Fault>;

export function refuse(reason: EdtfReason, offset: number, says: string): Result<never, Fault> {
  return err({ reason, offset, says });
}

/** The same reading, its fault counted from `by` units further left. */
export function shiftFault<T>(read: Read<T>, by: number): Read<T> {
  return read.ok ? read : err({ ...read.error, offset: read.error.offset + by });
}

/** The error for people: the text, then what is wrong with it. */
export function describeFault(text: string, fault: Fault): EdtfError {
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  const name = text === "" ? "an empty text" : shown;
  return {
    message: `${name}: ${fault.says}`,
    text,
    offset: fault.offset,
    reason: fault.reason,
  };
}
