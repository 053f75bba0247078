// Flies pictures from where they are into the two nets' trays. It lies over the page and takes no part in it: nothing
// can be pressed or read there, nothing below moves, and when it is over, or the page moves under it, it is gone. Only
// transform and opacity change, so the page's own thread has nothing to do meanwhile.

import { flightMs, type Box, type Flight, type Net, type Passenger } from "./flight.ts";
import styles from "./Flight.module.css";

/** `draw` makes a passenger's picture. Ends by itself. */
export function flyPictures(
  { trays, passengers }: Flight,
  names: Readonly<Record<Net, string>>,
  draw: (passenger: Passenger) => HTMLElement,
): void {
  const sky = document.createElement("div");
  sky.className = styles.sky ?? "";
  sky.setAttribute("aria-hidden", "true");
  sky.dataset["flight"] = "";
  for (const net of ["clean", "poisoned"] as const) sky.append(trayOf(net, trays[net], names[net]));
  const flying = passengers.map((passenger) => {
    const picture = draw(passenger);
    picture.className = `${styles.passenger} ${styles[passenger.kind]}`;
    put(picture, passenger.to);
    sky.append(picture);
    return () => fly(picture, passenger);
  });
  document.body.append(sky);
  const over = new AbortController();
  const end = () => {
    over.abort();
    sky.remove();
  };
  // What it flies over has moved away.
  addEventListener("scroll", end, { signal: over.signal, capture: true, passive: true });
  addEventListener("resize", end, { signal: over.signal });
  for (const start of flying) start();
  const fade = [{ opacity: 0 }, { opacity: 1, offset: flightMs.trayIn / flightMs.all }];
  const out = [{ opacity: 1, offset: flightMs.fadeFrom / flightMs.all }, { opacity: 0 }];
  const shown = sky.animate([...fade, ...out], { duration: flightMs.all, fill: "both" });
  shown.addEventListener("finish", end);
  shown.addEventListener("cancel", end);
}

function fly(picture: HTMLElement, { from, to, delayMs }: Passenger): void {
  const away = `translate(${from.x - to.x}px, ${from.y - to.y}px) scale(${from.width / to.width})`;
  picture.animate([{ transform: away }, { transform: "none" }], {
    delay: delayMs,
    duration: flightMs.each,
    easing: "cubic-bezier(0.4, 0, 0.2, 1)",
    fill: "backwards",
  });
}

function trayOf(net: Net, box: Box, name: string): HTMLElement {
  const tray = document.createElement("div");
  tray.className = `${styles.tray} ${styles[net]}`;
  tray.textContent = name;
  put(tray, box);
  return tray;
}

function put({ style }: HTMLElement, { x, y, width, height }: Box): void {
  style.left = `${x}px`;
  style.top = `${y}px`;
  style.width = `${width}px`;
  style.height = `${height}px`;
}
