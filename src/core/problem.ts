// What goes wrong in the world (a file, a link, a setting that cannot work), told so that a person can act.

export class Problem extends Error {
  readonly code: string;
  readonly sentence: string;
  readonly nextStep: string;

  constructor(code: string, sentence: string, nextStep: string) {
    super(`${sentence} ${nextStep}`);
    this.name = "Problem";
    this.code = code;
    this.sentence = sentence;
    this.nextStep = nextStep;
  }
}
