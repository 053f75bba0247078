// The flip, seen: over a cell lies a card that turns from one name to the other, and the rim lights up. What the cell
// says is there before, meanwhile and after; the card is taken away again. Only transform and opacity change.

import styles from "./TurnCard.module.css";

export interface Turn {
  readonly from: string;
  readonly to: string;
}

/** The old name is read, the card turns, the new name is read, and the bars are seen again. */
const turnMs = { begins: 250, ends: 700, fades: 1150, all: 1400 } as const;
const flashMs = 450;

/** The cell has to be positioned. Ends by itself. */
export function turnCard(cell: HTMLElement, { from, to }: Turn): void {
  const card = layer(styles.card);
  const sides = document.createElement("div");
  sides.className = styles.sides ?? "";
  sides.append(side(styles.front, from), side(styles.back, to));
  card.append(sides);
  cell.append(card);
  const at = (ms: number) => ms / turnMs.all;
  sides.animate(
    [
      { transform: "none" },
      { transform: "none", offset: at(turnMs.begins), easing: "cubic-bezier(0.5, 0, 0.2, 1)" },
      { transform: "rotateX(-180deg)", offset: at(turnMs.ends) },
      { transform: "rotateX(-180deg)" },
    ],
    { duration: turnMs.all },
  );
  const shown = card.animate([{ opacity: 1 }, { opacity: 1, offset: at(turnMs.fades) }, { opacity: 0 }], {
    duration: turnMs.all,
  });
  goesAfter(shown, card);
  flashRim(cell, (turnMs.begins + turnMs.ends) / 2);
}

/** A light hint: the rim lights up and is gone. */
export function flashRim(cell: HTMLElement, delay = 0): void {
  const rim = layer(styles.rim);
  cell.append(rim);
  const flash = rim.animate(
    [
      { transform: "none", opacity: 1 },
      { transform: "scale(1.06, 1.16)", opacity: 0 },
    ],
    { delay, duration: flashMs, easing: "ease-out" },
  );
  goesAfter(flash, rim);
}

function layer(kind: string | undefined): HTMLElement {
  const element = document.createElement("div");
  element.className = kind ?? "";
  element.setAttribute("aria-hidden", "true");
  element.dataset["turn"] = "";
  return element;
}

function side(kind: string | undefined, name: string): HTMLElement {
  const element = document.createElement("div");
  element.className = `${styles.side} ${kind}`;
  element.textContent = name;
  return element;
}

function goesAfter(animation: Animation, element: HTMLElement): void {
  animation.addEventListener("finish", () => element.remove());
  animation.addEventListener("cancel", () => element.remove());
}
