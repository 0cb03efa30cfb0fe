import { useLayoutEffect, useRef } from "react";
import { handoutWordsFor } from "#core/words";
import { type Paper, PX_PER_MM, sizeOfSheet } from "#pages";
import { useClassroom } from "../classroom/ports.ts";
import { PrintedSheet, type SheetContent } from "./printed-sheet.tsx";

interface SheetsProps {
  readonly sheets: readonly SheetContent[];
  readonly paper: Paper;
}

/** The sheets one under the other, no wider than the window: on the screen they shrink to it, on paper they do not. */
export function Sheets({ sheets, paper }: SheetsProps) {
  const { locale } = useClassroom();
  const place = useRef<HTMLDivElement>(null);
  const orientation = sheets[0]?.orientation ?? "portrait";
  const sheetPx = sizeOfSheet(paper, orientation).widthMm * PX_PER_MM;
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return;
    const shrink = () => {
      const share = Math.min(1, element.clientWidth / sheetPx);
      element.style.setProperty("--handout-fit", String(share));
    };
    shrink();
    const observer = new ResizeObserver(shrink);
    observer.observe(element);
    return () => observer.disconnect();
  }, [sheetPx]);
  return (
    <div ref={place} className="handout-sheets">
      <h2 className="visually-hidden">{handoutWordsFor(locale).preview}</h2>
      {sheets.map((sheet, index) => (
        <PrintedSheet
          key={sheet.key}
          sheet={sheet}
          paper={paper}
          number={index + 1}
          total={sheets.length}
        />
      ))}
    </div>
  );
}
