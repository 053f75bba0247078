// All Chinese words, part by part, and the translations of core's own texts.

import { app } from "./app.ts";
import { builder } from "./builder.ts";
import { contrast } from "./contrast.ts";
import { core } from "./core.ts";
import { embed } from "./embed.ts";
import { lecture } from "./lecture.ts";
import { lessons } from "./lessons.ts";
import { offline } from "./offline.ts";
import { own } from "./own.ts";
import { parts } from "./parts.ts";
import { plant } from "./plant.ts";
import { runs } from "./runs.ts";
import { share } from "./share.ts";
import { studio } from "./studio.ts";
import { sweep } from "./sweep.ts";
import { test } from "./test.ts";
import { timeline } from "./timeline.ts";
import { train } from "./train.ts";
import { ui } from "./ui.ts";

export { coreSentences } from "./coreSentences.ts";

export const chinese = {
  core,
  app,
  lecture,
  offline,
  plant,
  studio,
  own,
  train,
  timeline,
  test,
  contrast,
  lessons,
  sweep,
  runs,
  share,
  embed,
  builder,
  parts,
  ui,
} as const;
