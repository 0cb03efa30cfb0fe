import type { ReactNode } from "react";
import { handoutWordsFor, localText } from "#core/words";
import type { Orientation, Paper } from "#pages";
import { useClassroom } from "../classroom/ports.ts";
import { stripProtocol } from "./strip-protocol.ts";

/** A sheet to be printed, before it is known how many there are. */
export interface SheetContent {
  readonly key: string;
  readonly orientation: Orientation;
  /** What the sheet is: at the top, on the right. */
  readonly title: string;
  /** In the middle of the foot. */
  readonly note?: string | undefined;
  /** A line to write one's name on. */
  readonly hasName?: boolean;
  readonly content: ReactNode;
}

interface PrintedSheetProps {
  readonly sheet: SheetContent;
  readonly paper: Paper;
  readonly number: number;
  readonly total: number;
}

/** A sheet of paper as the printer gives it out: head, content, foot with its number. */
export function PrintedSheet({ sheet, paper, number, total }: PrintedSheetProps) {
  const { timeline, locale, hrefs } = useClassroom();
  const words = handoutWordsFor(locale);
  const sheetOf = words.sheetOf(number, total);
  return (
    <section className={`handout-sheet is-${paper} is-${sheet.orientation}`} aria-label={sheetOf}>
      <p className="handout-head">
        <span>{localText(timeline.title, locale)}</span>
        {sheet.hasName === true ? (
          <span className="handout-name">{words.name}: </span>
        ) : (
          <span>{sheet.title}</span>
        )}
      </p>
      <div className="handout-room">{sheet.content}</div>
      <p className="handout-foot">
        <span>{stripProtocol(hrefs.home)}</span>
        {sheet.note === undefined ? undefined : <span>{sheet.note}</span>}
        <span className="handout-number">{sheetOf}</span>
      </p>
    </section>
  );
}
