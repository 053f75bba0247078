// The English words that come with the page, part by part. Those that come later: late.ts.

import { app } from "./app.ts";
import { contrast } from "./contrast.ts";
import { embed } from "./embed.ts";
import { lecture } from "./lecture.ts";
import { lessons } from "./lessons.ts";
import { offline } from "./offline.ts";
import { own } from "./own.ts";
import { plant } from "./plant.ts";
import { runs } from "./runs.ts";
import { share } from "./share.ts";
import { studio } from "./studio.ts";
import { sweep } from "./sweep.ts";
import { test } from "./test.ts";
import { timeline } from "./timeline.ts";
import { train } from "./train.ts";
import { ui } from "./ui.ts";

export const english = {
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
  ui,
} as const;
