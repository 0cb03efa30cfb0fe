/** The part of D3 that is used here. */
export interface D3 {
  select(element: Element): Selection<undefined>;
  scaleUtc(domain: readonly number[], range: readonly number[]): TimeScale;
  axisBottom(scale: TimeScale): Axis;
  zoom(): Zoom;
}

export interface Selection<Datum> {
  append(name: string): Selection<Datum>;
  attr(name: string, value: string | number | ((datum: Datum) => string | number)): this;
  text(value: (datum: Datum) => string): this;
  selectAll(selector: string): Selection<Datum>;
  data<Next>(data: readonly Next[], key: (datum: Next) => string): Selection<Next>;
  join(enter: (entered: Selection<Datum>) => Selection<Datum>): this;
  call<Rest extends readonly unknown[]>(
    work: (selection: Selection<undefined>, ...rest: Rest) => void,
    ...rest: Rest
  ): this;
}

export interface TimeScale {
  (time: number): number;
  domain(): readonly Date[];
}

export interface Axis {
  (selection: Selection<undefined>): void;
  scale(scale: TimeScale): Axis;
}

export interface Transform {
  readonly k: number;
  rescaleX(scale: TimeScale): TimeScale;
}

export interface Zoom {
  (selection: Selection<undefined>): void;
  on(type: "zoom", listener: (event: { readonly transform: Transform }) => void): Zoom;
  scaleBy(selection: Selection<undefined>, factor: number, point: readonly [number, number]): void;
  translateBy(selection: Selection<undefined>, x: number, y: number): void;
}
