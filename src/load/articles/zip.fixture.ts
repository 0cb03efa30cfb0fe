/**
 * A zip file with these entries: a text is not packed, bytes are (raw DEFLATE). `sizes` says what the directory claims of
 * their sizes.
 */
export function writeZip(
  entries: Readonly<Record<string, string | Uint8Array>>,
  sizes: Readonly<Record<string, number>> = {},
): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const local: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(entries)) {
    const isPacked = typeof content !== "string";
    const data = isPacked ? content : encoder.encode(content);
    const common = [
      [20, 2],
      [0, 2],
      [isPacked ? 8 : 0, 2],
      [0, 4],
      [findCrc(data), 4],
      [data.length, 4],
      [sizes[name] ?? data.length, 4],
      [encoder.encode(name).length, 2],
      [0, 2],
    ] as const;
    const head = joinFields([[0x04034b50, 4], ...common], encoder.encode(name));
    local.push(head, data);
    directory.push(
      joinFields(
        [[0x02014b50, 4], [20, 2], ...common, [0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]],
        encoder.encode(name),
      ),
    );
    offset += head.length + data.length;
  }
  const count = directory.length;
  const length = directory.reduce((sum, { length }) => sum + length, 0);
  const end = joinFields(
    [
      [0x06054b50, 4],
      [0, 2],
      [0, 2],
      [count, 2],
      [count, 2],
      [length, 4],
      [offset, 4],
      [0, 2],
    ],
    new Uint8Array(),
  );
  return joinBytes([...local, ...directory, end]);
}

function joinBytes(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Little-endian numbers of so many bytes each, then bytes. */
function joinFields(
  fields: readonly (readonly [value: number, bytes: number])[],
  rest: Uint8Array,
): Uint8Array {
  const bytes = fields.flatMap(([value, count]) =>
    Array.from({ length: count }, (_, at) => (value >>> (8 * at)) & 0xff),
  );
  return Uint8Array.from([...bytes, ...rest]);
}

function findCrc(data: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
