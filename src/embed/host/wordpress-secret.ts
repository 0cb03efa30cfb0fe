/** WordPress' name for the frame: `#?secret=…`, letters and digits (`wp-embed.js` refuses any other). */
export function findWordpressSecret(hash: string): string | undefined {
  return /[?&]secret=([\da-z]+)(?=&|$)/iu.exec(hash)?.[1];
}
