// The bridge against a platform's real API (scorm-again), and the manifest's form.

import { Scorm12API } from "scorm-again";
import { expect, test } from "vitest";
import { bridgeTo } from "./bridge.ts";
import { manifestOf, playerOf } from "./manifest.ts";

const report = (score: number, state: object) => ({
  subject: "SPLICE.reportScoreAndState",
  message_id: "1",
  score,
  state,
});
const settings = { autocommit: false, logLevel: 5 } as const;

test("score, state and completion reach the platform, and the state comes back", () => {
  const api = new Scorm12API(settings);
  const answers: object[] = [];
  const bridge = bridgeTo(api as never, (message) => answers.push(message));
  expect(api.cmi.core.lesson_status).toBe("incomplete");
  expect(api.cmi.core.score.raw).toBe("");
  bridge.take({ subject: "SPLICE.getState", message_id: "a" });
  expect(answers).toEqual([{ subject: "SPLICE.getState.response", message_id: "a", state: null }]);
  bridge.take(report(0.5, { link: "v=1&lesson=first-flip&at=3" }));
  expect(api.cmi.core.score.raw).toBe("50");
  bridge.take({ subject: "SPLICE.sendEvent", name: "complete", data: {} });
  expect(api.cmi.core.lesson_status).toBe("completed");
  bridge.take({ subject: "SPLICE.getState", message_id: "b" });
  expect(answers[1]).toMatchObject({ message_id: "b", state: { link: "v=1&lesson=first-flip&at=3" } });
  bridge.end();
  bridge.take(report(1, {}));
  expect(api.cmi.core.score.raw).toBe("50");
});

test("of a state that is too long the lesson's progress is kept", () => {
  const api = new Scorm12API(settings);
  const answers: { readonly state?: unknown }[] = [];
  const bridge = bridgeTo(api as never, (message) => answers.push(message));
  const painted = `knob.trigger=painted,7,27,27,ff0d0d,1,${"x".repeat(5000)}`;
  bridge.take(report(0.2, { link: `v=1&${painted}&lesson=first-flip&at=3&answers=guess:0.4` }));
  expect(api.cmi.suspend_data.length).toBeGreaterThan(10);
  expect(api.cmi.suspend_data.length).toBeLessThanOrEqual(4096);
  bridge.take({ subject: "SPLICE.getState", message_id: "a" });
  expect(answers[0]?.state).toEqual({ link: "v=1&lesson=first-flip&at=3&answers=guess%3A0.4" });
});

test("whatever else a frame says is nothing", () => {
  const api = new Scorm12API(settings);
  const bridge = bridgeTo(api as never, () => expect.unreachable());
  for (const message of [null, 1, "slide:start", {}, { subject: "SPLICE.reportScoreAndState", score: "1" }])
    bridge.take(message);
  expect(api.cmi.core.score.raw).toBe("");
});

test("the manifest names the page and each file, whatever the title", () => {
  const about = { id: "first-flip", title: 'A <"first"> & flip', lang: "en" } as const;
  const manifest = manifestOf(about, ["scorm.html", "assets/a.js"]);
  expect(manifest).toContain("<title>A &lt;&quot;first&quot;&gt; &amp; flip</title>");
  expect(manifest).toContain('adlcp:scormtype="sco" href="scorm.html"');
  expect(manifest).toContain('<file href="assets/a.js"/>');
  expect(playerOf(about, "let a = '</script>'")).toContain(String.raw`<\/script>'</script>`);
  expect(playerOf(about, "")).toContain("index.html?embed=1&amp;lesson=first-flip&amp;lang=en");
});
