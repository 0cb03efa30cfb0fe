import { useState } from "react";
import type { Timeline } from "#core/model";
import { type Bounds, parseSpan } from "#core/time";
import { type Locale, takePanelWordsFor } from "#core/words";
import { type DrawingFile, type DrawingFileInput, printDrawingFile } from "#pages";
import { createCanvasMeasure, createOwnTheme, type OwnThemeName } from "#render";
import { useReader } from "../parts/reader.ts";
import { useSessionState, useSurroundings } from "../parts/surroundings.ts";
import { useMedia } from "../parts/use-media.ts";
import { printView } from "../state/address.ts";
import { describeView } from "./describe-view.ts";
import { drawPng } from "./draw-png.ts";
import { listHits } from "./list-hits.ts";
import type { MadeFile, TakeFault } from "./make-take-file.ts";
import { nameFile } from "./name-file.ts";
import { useSharePorts } from "./ports.ts";
import { TakeRow } from "./take-row.tsx";

type PictureName = "svg" | "png";
type PartName = "whole" | "visible";

const PICTURES: readonly PictureName[] = ["svg", "png"];
const PARTS: readonly PartName[] = ["visible", "whole"];
const THEMES: readonly OwnThemeName[] = ["light", "dark"];

interface TakeDrawingProps {
  readonly timeline: Timeline;
  readonly locale: Locale;
  /** Of what is being made now. */
  readonly making: string | undefined;
  readonly onMake: (name: string, make: () => Promise<MadeFile | TakeFault>) => void;
}

/** The drawing as a file: which part of it, how it looks, and in which format. */
export function TakeDrawing({ timeline, locale, making, onMake }: TakeDrawingProps) {
  const reader = useReader();
  const words = takePanelWordsFor(reader.locale);
  const { today, site } = useSharePorts();
  const { address, found } = useSessionState((state) => state);
  const isDeviceDark = useMedia("(prefers-color-scheme: dark)");
  const [theme, setTheme] = useState<OwnThemeName>(
    reader.theme === "system" ? (isDeviceDark ? "dark" : "light") : reader.theme,
  );
  const visible = useVisibleBounds(timeline);
  const [part, setPart] = useState<PartName>(visible === undefined ? "whole" : "visible");
  const bounds = part === "visible" ? visible : undefined;
  const pageUrl = site?.locate(locale).pageUrl;
  const draw = () =>
    printDrawing({
      timeline,
      locale,
      theme,
      bounds,
      shown: found.shown,
      hits: listHits(found, bounds),
      selected: address.event,
      external: address.external,
      drawn: today(),
      ...(pageUrl === undefined
        ? {}
        : {
            url: pageUrl,
            hrefOf: (event: string) => `${pageUrl}events/${encodeURIComponent(event)}/`,
          }),
    });
  const make = async (picture: PictureName): Promise<MadeFile | TakeFault> => {
    const file = draw();
    const range = bounds === undefined ? [] : [printView(bounds)];
    const content =
      picture === "png"
        ? await drawPng(file)
        : new Blob([file.svg], { type: "image/svg+xml;charset=utf-8" });
    if (content === undefined) return "failed";
    return { name: nameFile([timeline.id, ...range, locale], picture), content };
  };
  return (
    <>
      <div className="share-options">
        {visible === undefined ? undefined : (
          <label>
            {words.part}
            <select
              className="select"
              value={part}
              onChange={({ target }) => {
                setPart(PARTS.find((known) => known === target.value) ?? "whole");
              }}
            >
              {PARTS.map((name) => (
                <option key={name} value={name}>
                  {words.parts[name]}
                  {name === "visible" ? `: ${describeView(visible, reader.locale)}` : undefined}
                </option>
              ))}
            </select>
          </label>
        )}
        <label>
          {words.theme}
          <select
            className="select"
            value={theme}
            onChange={({ target }) => {
              setTheme(THEMES.find((known) => known === target.value) ?? "light");
            }}
          >
            {THEMES.map((name) => (
              <option key={name} value={name}>
                {words.themes[name]}
              </option>
            ))}
          </select>
        </label>
        <p className="note">
          {words.drawingNote}{" "}
          {found.shown === undefined && found.search === undefined ? undefined : words.filteredNote}
        </p>
      </div>
      <ul className="take-list">
        {PICTURES.map((name) => (
          <TakeRow
            key={name}
            name={words[name]}
            note={words[`${name}Note`]}
            isMaking={making === name}
            isDisabled={making !== undefined}
            onSave={() => onMake(name, () => make(name))}
          />
        ))}
      </ul>
    </>
  );
}

/** What the reader sees: of the drawing if there is one, else of what it would open with; undefined for the whole. */
function useVisibleBounds({ view }: Timeline): Bounds | undefined {
  const { drawing } = useSurroundings();
  const address = useSessionState((state) => state.address);
  const opening = view === undefined ? undefined : parseSpan(view);
  return (
    drawing.current?.view ?? address.view ?? (opening?.ok === true ? opening.value : undefined)
  );
}

type PrintOptions = Omit<DrawingFileInput, "measure">;

/** Texts are measured as the file will set them. */
function printDrawing(options: PrintOptions): DrawingFile {
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) throw new Error("a canvas to measure texts");
  const measure = createCanvasMeasure(context, createOwnTheme(options.theme));
  return printDrawingFile({ ...options, measure });
}
