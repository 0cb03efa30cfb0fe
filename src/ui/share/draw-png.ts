import { assertDefined } from "#core/base";
import type { DrawingFile } from "#pages";

/** Pixels of the picture to one of the drawing: sharp in print at about 16 cm. */
const SCALE = 2;

/** A drawing as a PNG picture; undefined where the browser cannot paint it. */
export async function drawPng({ svg, widthPx, heightPx }: DrawingFile): Promise<Blob | undefined> {
  const image = new Image(widthPx, heightPx);
  // The only kind of address that the page's policy lets a picture have that is made here.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  const isPaintable = await image.decode().then(
    () => true,
    () => false,
  );
  if (!isPaintable) return undefined;
  const canvas = document.createElement("canvas");
  canvas.width = widthPx * SCALE;
  canvas.height = heightPx * SCALE;
  const context = assertDefined(canvas.getContext("2d") ?? undefined, "a canvas to draw on");
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done) => {
    canvas.toBlob((blob) => done(blob ?? undefined), "image/png");
  });
}
