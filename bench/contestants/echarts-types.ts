/** The part of ECharts that is used here. */
export interface ECharts {
  init(
    element: HTMLElement,
    theme: undefined,
    options: { readonly renderer: "canvas"; readonly devicePixelRatio: number },
  ): Chart;
  readonly graphic: {
    clipRectByRect(rect: Rect, area: Rect): Rect | undefined;
  };
}

export interface Chart {
  setOption(option: object): void;
  dispatchAction(action: {
    readonly type: "dataZoom";
    readonly startValue: number;
    readonly endValue: number;
  }): void;
  on(event: "rendered" | "finished", listener: () => void): void;
  convertFromPixel(finder: object, point: readonly [number, number]): readonly [number, number];
  convertToPixel(finder: object, point: readonly [number, number]): readonly [number, number];
}

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a custom series is told when it draws one item. */
export interface RenderParams {
  readonly coordSys: Rect;
}

export interface RenderApi {
  value(dimension: number): number;
  coord(point: readonly [number, number]): readonly [number, number];
  size(lengths: readonly [number, number]): readonly [number, number];
  visual(name: "color"): string;
}
