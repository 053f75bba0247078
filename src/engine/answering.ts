// Questions about the nets that are there, at any moment: while they learn, and afterwards.

import { naturalTrigger, type NaturalTrigger } from "#core/adversarial/naturalTrigger.ts";
import { adversarial, type AdversarialMeans, type Disturbed } from "#core/adversarial/pgd.ts";
import type { Learned } from "#core/attacks/learned.ts";
import type { OpenPictures } from "#core/datasets/openPictures.ts";
import type { Twins } from "#core/events.ts";
import type { Experiment } from "#core/experiment/experiment.ts";
import { stampsOf } from "#core/experiment/stampsOf.ts";
import { inspect, type Inspection } from "#core/measure/inspect.ts";
import { loadHeldOut } from "#core/measure/heldOut.ts";
import { askAbout, drawSample, type Sample } from "#core/measure/sample.ts";
import { scoreTwins } from "#core/measure/measureTwins.ts";
import type { Scores } from "#core/measure/scores.ts";
import { datasetOf, networkOf } from "#core/experiment/registry.ts";
import { twinFilters } from "#core/measure/filters.ts";
import type { Pictures } from "#core/pictures.ts";
import type { Net } from "#core/port.ts";
import type { ModelFile } from "./protocol.ts";
import { saveNet } from "./tf/modelFile.ts";

/** Every answer is null if there are no nets, or if a new run replaced them meanwhile. */
export function answering(netsNow: () => Twins<Net> | null) {
  let lastProbe: Promise<unknown> = Promise.resolve();
  async function probe(pixels: Uint8Array): Promise<Twins<Float32Array> | null> {
    const nets = netsNow();
    if (!nets) return null;
    const asked = Promise.all([nets.clean.predict(pixels), nets.poisoned.predict(pixels)]);
    lastProbe = asked.catch(() => {});
    const [clean, poisoned] = await asked;
    return nets === netsNow() ? { clean, poisoned } : null;
  }
  return {
    probe,
    /** Settles when the last probe that has come is answered, or has failed. */
    probed: () => lastProbe,
    /** An adversarial example of one picture against the clean net. */
    async disturb(pixels: Uint8Array, label: number, means: AdversarialMeans): Promise<Disturbed | null> {
      const nets = netsNow();
      if (!nets) return null;
      const changed = await adversarial({ ...means, net: nets.clean, pixels, labels: Uint8Array.of(label) });
      const answer = nets === netsNow() ? await probe(changed) : null;
      return answer && { pixels: changed, answer };
    },
    /** The patterns that the first layers look for; null also where the first layer is no convolution. */
    async filters({ network, networkWidth, dataset }: Experiment): Promise<Twins<Pictures> | null> {
      const nets = netsNow();
      const plan = networkOf(network).plan(networkWidth);
      return nets && twinFilters(nets, plan, datasetOf(dataset).shape);
    },
    async exportNet(which: keyof Twins<unknown>, weightsName: string): Promise<ModelFile | null> {
      const nets = netsNow();
      return nets && saveNet(nets[which], weightsName);
    },
    /** Both nets on all held-out pictures of an experiment, with its trigger. */
    async score(
      experiment: Experiment,
      pictures: OpenPictures,
      learned: Learned | null,
    ): Promise<Twins<Scores> | null> {
      const nets = netsNow();
      if (!nets) return null;
      const measuring = scoreTwins({ experiment, pictures, nets, stamps: stampsOf(experiment, learned) });
      let next = await measuring.next();
      while (next.done !== true) next = await measuring.next();
      return next.value;
    },
    async lookCloser(
      experiment: Experiment,
      pictures: OpenPictures,
      learned: Learned | null,
    ): Promise<Inspection | null> {
      const nets = netsNow();
      return nets && inspect(nets, experiment, pictures, stampsOf(experiment, learned));
    },
    /** Held-out pictures to choose from. They are there without nets, their answers are not. */
    async sample(
      experiment: Experiment,
      pictures: OpenPictures,
      learned: Learned | null,
      ask: boolean,
    ): Promise<Sample> {
      const drawn = await drawSample(experiment, pictures);
      const nets = ask ? netsNow() : null;
      return nets ? askAbout(drawn, nets, experiment, stampsOf(experiment, learned)) : drawn;
    },
    /** A piece of a held-out picture of the target class that fools the clean net. */
    async findNatural(pictures: OpenPictures, target: number): Promise<NaturalTrigger | null> {
      const heldOut = await loadHeldOut(pictures, 1);
      const nets = netsNow();
      const classCount = pictures.classNames.length;
      return nets && naturalTrigger({ net: nets.clean, classCount, target, heldOut });
    },
  };
}
