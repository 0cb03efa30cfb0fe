/** The names that a host page gave the frame. */
export interface FrameNames {
  /** WordPress' (`#?secret=…`), letters and digits. */
  readonly wordpressSecret?: string;
  /** pym.js' (`?childId=…`). */
  readonly pymId?: string;
}

/**
 * The messages by which a frame tells its host how high it wishes to be, one for each custom that hosts listen to:
 * ours; WordPress' (`wp-embed.js`), when it named the frame; pym.js', when it did; AMP's `embed-size`, which NPR's
 * Sidechain reads too; and Datawrapper's. `id` names the collection.
 */
export function printHeightMessages(
  heightPx: number,
  { wordpressSecret, pymId }: FrameNames,
  id: string,
): readonly unknown[] {
  const height = Math.ceil(heightPx);
  return [
    { type: "dateline:height", height, id },
    { sentinel: "amp", type: "embed-size", height },
    { "datawrapper-height": { [id]: height } },
    ...(wordpressSecret === undefined
      ? []
      : [{ message: "height", value: height, secret: wordpressSecret }]),
    ...(pymId === undefined ? [] : [`pymxPYMx${pymId}xPYMxheightxPYMx${height}`]),
  ];
}
