// Which heights are worth telling. A page around the frame may answer a height with another width (its scrollbar goes),
// and that gives another height: such a chase ends at the greater one.

const chaseMs = 3000;
/** A person may open and close something once in that time. */
const mostReturns = 2;

export function createHeights(): (height: number, now: number) => number | null {
  let told: readonly { readonly height: number; readonly at: number }[] = [];
  let last = 0;
  return (height, now) => {
    if (height === last) return null;
    told = told.filter(({ at }) => now - at < chaseMs);
    const returns = told.filter((each) => each.height === height).length;
    if (height < last && returns >= mostReturns) return null;
    told = [...told, { height, at: now }];
    last = height;
    return height;
  };
}
