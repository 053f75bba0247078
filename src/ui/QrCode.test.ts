// The drawing holds exactly the dark modules of the code.

import fc from "fast-check";
import { expect, test } from "vitest";
import { darkModules } from "./QrCode.tsx";

test("the path covers every dark module once and no light one", () => {
  const rows = fc.array(fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), { maxLength: 6 });
  fc.assert(
    fc.property(rows, (data) => {
      const drawn = data.map((row) => row.map(() => false));
      for (const [, x, y, length] of darkModules(data).matchAll(/M(\d+) (\d+)h(\d+)v1H\1z/g)) {
        for (let at = Number(x); at < Number(x) + Number(length); at++) {
          expect(drawn[Number(y)]![at]).toBe(false);
          drawn[Number(y)]![at] = true;
        }
      }
      expect(drawn).toEqual(data);
    }),
  );
});
