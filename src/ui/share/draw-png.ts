import type { DrawingFile } from "#pages";

/** Pixels of the picture to one of the drawing: sharp in print at about 16 cm. */
const SCALE = 2;

/** A drawing as a PNG picture. Rejects where the browser cannot paint it. */
export async function drawPng({ svg, widthPx, heightPx }: DrawingFile): Promise<Blob> {
  const image = new Image(widthPx, heightPx);
  // The only kind of address that the page's policy lets a picture have that is made here.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = widthPx * SCALE;
  canvas.height = heightPx * SCALE;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) => {
    canvas.toBlob(
      (blob) => (blob === null ? fail(new Error("a picture of the drawing")) : done(blob)),
      "image/png",
    );
  });
}
