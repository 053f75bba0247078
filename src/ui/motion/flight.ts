// The plan of a flight: which pictures leave the gallery, where they land in the two nets' trays, and when. Pure: the
// places are given, and flyPictures.ts does the flying.

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Net = "clean" | "poisoned";

/** One picture on its way into one net's training set. */
export interface Passenger {
  readonly net: Net;
  /** "marked" and "original" are the same training picture, once with the trigger and once without. */
  readonly kind: "marked" | "original" | "untouched";
  /** Which one: an index into the gallery, or into the untouched pictures. */
  readonly index: number;
  readonly from: Box;
  readonly to: Box;
  readonly delayMs: number;
}

export interface Flight {
  readonly trays: Readonly<Record<Net, Box>>;
  readonly passengers: readonly Passenger[];
}

export interface Airport {
  readonly screen: Pick<Box, "width" | "height">;
  /** The gallery, and its pictures in their order, wherever they are: most lie outside the screen. */
  readonly gallery: Box;
  readonly tiles: readonly Box[];
  /** How many untouched training pictures there are to go with them. */
  readonly untouched: number;
  /** Where the trays stand. */
  readonly target: Box;
}

/** Everything is over by then. Seven pictures need 210 + 450 ms; the rest is for looking, and for fading out. */
export const flightMs = { trayIn: 120, between: 30, each: 450, fadeFrom: 780, all: 900 } as const;

const mostMarked = 4;
const mostUntouched = 3;
const largestTray = { width: 210, height: 150 };
/** Above the pictures: the net's name. */
const nameHeight = 28;
const gap = 6;
const columns = 4;

/** Null where nothing can be seen of it: then nothing flies. */
export function planFlight({ screen, gallery, tiles, untouched, target }: Airport): Flight | null {
  const trays = placeTrays(visiblePart(target, screen));
  if (!trays || tiles.length === 0 || !isBeside(gallery, screen)) return null;
  const leaving = pickLeaving(tiles, screen);
  const others = Math.min(untouched, mostUntouched);
  // Every other one is untouched, so that the marked ones are seen to be among them.
  const rows = Array.from({ length: Math.max(leaving.length, others) }, (_, at) => [
    ...(at < leaving.length ? [{ isMarked: true, index: leaving[at] ?? 0, nth: at }] : []),
    ...(at < others ? [{ isMarked: false, index: at, nth: at }] : []),
  ]).flat();
  const passengers = rows.flatMap(({ isMarked, index, nth }, slot) => {
    const tile = tiles[isMarked ? index : (leaving[nth % leaving.length] ?? 0)] ?? gallery;
    const from = broughtToEdge(tile, screen);
    return (["clean", "poisoned"] as const).map((net): Passenger => ({
      net,
      kind: !isMarked ? "untouched" : net === "poisoned" ? "marked" : "original",
      index,
      from,
      to: slotIn(trays[net], slot),
      delayMs: slot * flightMs.between,
    }));
  });
  return { trays, passengers };
}

/** Two equal boxes side by side in the middle of what is seen; null where they would be too small. */
function placeTrays(place: Box | null): Flight["trays"] | null {
  if (!place) return null;
  const width = Math.min(largestTray.width, (place.width - 2 * gap) / 2);
  const height = Math.min(largestTray.height, place.height);
  if (width < largestTray.width / 2 || height < largestTray.height / 2) return null;
  const middle = place.x + place.width / 2;
  const y = place.y + (place.height - height) / 2;
  return {
    clean: { x: middle - gap - width, y, width, height },
    poisoned: { x: middle + gap, y, width, height },
  };
}

function slotIn({ x, y, width, height }: Box, slot: number): Box {
  const side = Math.min((width - (columns + 1) * gap) / columns, (height - nameHeight - 3 * gap) / 2);
  const left = x + (width - columns * side - (columns - 1) * gap) / 2;
  return {
    x: left + (slot % columns) * (side + gap),
    y: y + nameHeight + gap + Math.floor(slot / columns) * (side + gap),
    width: side,
    height: side,
  };
}

/** Of the pictures on the screen, a few with even distances; of none, the first ones. */
function pickLeaving(tiles: readonly Box[], screen: Airport["screen"]): readonly number[] {
  const all = [...tiles.keys()];
  const seen = all.filter((index) => visibleShare(tiles[index], screen) === 1);
  const from = seen.length > 0 ? seen : all.slice(0, mostMarked);
  const count = Math.min(mostMarked, from.length);
  return Array.from({ length: count }, (_, nth) => from[Math.floor((nth * from.length) / count)] ?? 0);
}

/** Above, below or on the screen, but not beside it. */
const isBeside = (box: Box, { width }: Airport["screen"]) => box.x < width && box.x + box.width > 0;

/** A picture that lies above or below the screen comes in over the nearest edge. */
function broughtToEdge(box: Box, { width, height }: Airport["screen"]): Box {
  return {
    ...box,
    x: Math.min(Math.max(box.x, 0), width - box.width),
    y: Math.min(Math.max(box.y, -box.height), height),
  };
}

function visiblePart(box: Box, { width, height }: Airport["screen"]): Box | null {
  const [x, y] = [Math.max(0, box.x), Math.max(0, box.y)];
  const seen = {
    x,
    y,
    width: Math.min(width, box.x + box.width) - x,
    height: Math.min(height, box.y + box.height) - y,
  };
  return seen.width > 0 && seen.height > 0 ? seen : null;
}

function visibleShare(box: Box | undefined, screen: Airport["screen"]): number {
  const seen = box && visiblePart(box, screen);
  return seen ? (seen.width * seen.height) / (box.width * box.height) : 0;
}
