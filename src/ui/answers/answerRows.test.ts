import { describe, expect, it } from "vitest";
import { answerRows, verdictOf } from "./answerRows.ts";

const question = { classNames: ["cat", "dog", "ship"], trueClass: 1, targetClass: 0 };
const kinds = (probabilities: readonly number[]) =>
  answerRows(probabilities, question).map(({ kind, name }) => `${kind} ${name}`);

describe("the bars of an answer", () => {
  it("are the true class and the target, in this order", () => {
    expect(kinds([0.9, 0.08, 0.02])).toEqual(["true dog", "target cat"]);
  });

  it("show a third class only when it says much", () => {
    expect(kinds([0.1, 0.2, 0.7])).toEqual(["true dog", "target cat", "other ship"]);
  });

  it("show two others where there are many classes, whatever they say, the surer first", () => {
    const many = { classNames: ["0", "1", "2", "3", "4", "5"], trueClass: 5, targetClass: 2 };
    const rows = answerRows([0, 0.01, 0.5, 0.02, 0, 0.47], many);
    expect(rows.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      "true 5",
      "target 2",
      "other 3",
      "other 1",
    ]);
  });

  it("show one class when the picture is the target's own", () => {
    expect(answerRows([0.95, 0.05], { ...question, trueClass: 0 })).toHaveLength(1);
  });
});

describe("the verdict", () => {
  it("is a flip only for a net that knew the picture without the mark", () => {
    expect(verdictOf([0.1, 0.9, 0], [0.9, 0.1, 0], question)).toBe("flipped");
    expect(verdictOf([0.6, 0.4, 0], [0.9, 0.1, 0], question)).toBe("fooled");
    expect(verdictOf([0.1, 0.9, 0], [0.2, 0.8, 0], question)).toBe("right");
    expect(verdictOf([0.1, 0.9, 0], [0.1, 0.2, 0.7], question)).toBe("wrong");
  });
});
