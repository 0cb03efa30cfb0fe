/** As much of a frame's window as these tests need: events, a width, an address, and a parent that keeps its messages. */
export function createFakeWindow(address = "https://a.example/embed/x/") {
  const told: unknown[] = [];
  const parent = { postMessage: (message: unknown) => told.push(message) };
  const preference = Object.assign(new EventTarget(), { matches: false });
  const frame = Object.assign(new EventTarget(), {
    parent,
    innerWidth: 600,
    location: new URL(address),
    matchMedia: () => preference,
  });
  return {
    window: frame as unknown as Window,
    told,
    preference,
    resize(widthPx: number) {
      frame.innerWidth = widthPx;
      frame.dispatchEvent(new Event("resize"));
    },
    rename(hash: string) {
      frame.location.hash = hash;
      frame.dispatchEvent(new Event("hashchange"));
    },
    say(data: unknown, source: unknown = parent) {
      frame.dispatchEvent(Object.assign(new Event("message"), { data, source }));
    },
  };
}
