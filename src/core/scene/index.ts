/**
 * The display list: what to draw, in pixels, as plain data. Layout writes it, painting reads it, neither knows the other.
 * It holds no dates, no colours and no fonts: categories are numbers, roles are names.
 */
export type {
  Axis,
  AxisBand,
  AxisTick,
  Crumb,
  Density,
  Label,
  Mark,
  MarkShape,
  Note,
  Scene,
  SceneCounts,
  Tether,
} from "./scene.ts";
