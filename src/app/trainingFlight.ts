// Poisoned pictures leave the gallery for the poisoned net, their originals for the clean one, and untouched training
// pictures for both. All of them are rows of the experiment that is about to train.

import { pictureAt, type Pictures } from "#core/pictures.ts";
import { useExperiment } from "#state/experimentStore.ts";
import { usePreview } from "#state/previewStore.ts";
import { planFlight, type Box, type Net, type Passenger } from "#ui/motion/flight.ts";
import { flyPictures } from "#ui/motion/flyPictures.ts";
import { putPicture } from "#ui/rgba.ts";

export function flyTrainingPictures(names: Readonly<Record<Net, string>>): void {
  const gallery = document.getElementById("poisoned-rows");
  const target = document.getElementById("flip-chart");
  const { preview } = usePreview.getState();
  if (!gallery || !target || preview?.dataset !== useExperiment.getState().experiment.dataset) return;
  const tiles = [...gallery.querySelectorAll("canvas")].slice(0, preview.rows.length);
  const flight = planFlight({
    screen: { width: document.documentElement.clientWidth, height: innerHeight },
    gallery: boxOf(gallery),
    tiles: tiles.map(boxOf),
    untouched: preview.untouched.count,
    target: boxOf(target),
  });
  if (!flight) return;
  flyPictures(flight, names, (passenger) => {
    const canvas = document.createElement("canvas");
    draw(canvas, passenger);
    return canvas;
  });

  function draw(canvas: HTMLCanvasElement, { kind, index }: Passenger): void {
    if (kind === "marked") copyTile(canvas, tiles[index]);
    else if (preview) putRow(canvas, kind === "original" ? preview.before : preview.untouched, index);
  }
}

/** As the gallery shows it: nothing is stamped a second time. */
function copyTile(canvas: HTMLCanvasElement, tile: HTMLCanvasElement | undefined): void {
  if (!tile) return;
  canvas.width = tile.width;
  canvas.height = tile.height;
  canvas.getContext("2d")?.drawImage(tile, 0, 0);
}

function putRow(canvas: HTMLCanvasElement, pictures: Pictures, index: number): void {
  canvas.width = pictures.shape.width;
  canvas.height = pictures.shape.height;
  putPicture(canvas, pictures.shape, pictureAt(pictures, index));
}

/** A box of plain numbers: what the browser gives cannot be copied by its fields. */
function boxOf(element: Element): Box {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
}
