// What the engine answers to each question of the page, once the nets that are to be asked are there.

import type { OpenExperiment } from "#core/experiment/openExperiment.ts";
import { openPreview } from "#core/preview.ts";
import type { answering } from "./answering.ts";
import type { FromEngine, ToEngine } from "./protocol.ts";

export type Question = Extract<
  ToEngine,
  {
    readonly kind:
      "filters" | "score" | "probe" | "export" | "inspect" | "sample" | "natural" | "disturb" | "preview";
  }
>;

export async function replyTo(
  message: Question,
  questions: ReturnType<typeof answering>,
  openPictures: OpenExperiment,
): Promise<FromEngine> {
  const { request } = message;
  switch (message.kind) {
    case "filters":
      return {
        kind: "filtered",
        request,
        filters: await questions.filters(message.experiment),
      };
    case "score":
      return {
        kind: "scores",
        request,
        scores: await questions.score(
          message.experiment,
          await openPictures(message.experiment),
          message.learned,
        ),
      };
    case "probe":
      return {
        kind: "answer",
        request,
        answer: await questions.probe(message.pixels),
      };
    case "export":
      return {
        kind: "exported",
        request,
        files: await questions.exportNet(message.net, message.weightsName),
      };
    case "inspect":
      return {
        kind: "inspected",
        request,
        inspection: await questions.lookCloser(
          message.experiment,
          await openPictures(message.experiment),
          message.learned,
        ),
      };
    case "sample":
      return {
        kind: "sampled",
        request,
        sample: await questions.sample(
          message.experiment,
          await openPictures(message.experiment),
          message.learned,
          message.ask,
        ),
      };
    case "natural":
      return {
        kind: "found",
        request,
        natural: await questions.findNatural(await openPictures(message.experiment), message.target),
      };
    case "disturb":
      return {
        kind: "disturbed",
        request,
        disturbed: await questions.disturb(message.pixels, message.label, message.means),
      };
    case "preview":
      return {
        kind: "previewed",
        request,
        preview: await openPreview(message.experiment, openPictures),
      };
    default:
      return message satisfies never;
  }
}
