// Where this experiment is on the plain page, in the language of the lecture: for the phones in the hall.

import type { Experiment } from "#core/experiment/experiment.ts";
import { addressOf, type Address } from "#state/address.ts";
import { printLink } from "#state/link.ts";
import { languageQuery } from "#state/viewParameters.ts";

export function plainAddress(experiment: Experiment): Address {
  return addressOf(location.href, `${languageQuery(location)}`, printLink(experiment));
}
