import type { ChannelLike } from "#ui";

/** A channel to this site's other windows; undefined where the browser has none or keeps them apart. */
export function createChannel(name: string): ChannelLike | undefined {
  if (typeof BroadcastChannel === "undefined") return undefined;
  const channel = openChannel(name);
  return (
    channel && {
      post: (message) => channel.postMessage(message),
      listen(onMessage) {
        const listener = ({ data }: MessageEvent) => onMessage(data);
        channel.addEventListener("message", listener);
        return () => channel.removeEventListener("message", listener);
      },
      close: () => channel.close(),
    }
  );
}

/** In a sandboxed frame it may throw. */
function openChannel(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined;
  }
}
