import type { Publication } from "#core/model";
import type { DateLocale } from "#core/time";
import { describePreviewPicture, drawPreviewSvg } from "#pages";
import type { PreviewPainter } from "./preview-painter.ts";

/** A picture of the site. `paint` makes it when asked: the development server makes only what is looked at. */
export interface PreviewFile {
  /** From the site's root: `collections/x/preview.png`. */
  readonly path: string;
  readonly paint: () => Uint8Array;
}

const LOCALES: readonly DateLocale[] = ["en", "nb"];

/** The pictures of the collections and of their events in each language, in a fixed order. */
export function listPreviews(
  collections: readonly Publication[],
  { measure, paint }: PreviewPainter,
): readonly PreviewFile[] {
  return collections.flatMap(({ timeline }) =>
    LOCALES.flatMap((locale) =>
      [undefined, ...timeline.events].map((event) => ({
        path: describePreviewPicture(timeline, locale, event).path,
        paint: () =>
          paint(
            drawPreviewSvg({ timeline, locale, measure, ...(event !== undefined && { event }) }),
          ),
      })),
    ),
  );
}
