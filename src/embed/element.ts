// <backdoor-playground lesson="first-flip" hide="runs,save" lang="en" poster></backdoor-playground>
// The playground in somebody else's page: a frame that grows with its content, events, and two methods. It is built as
// one small script of its own (scripts/serve/embedScript.ts), so it imports nothing but words of the contract. Its
// declarations for TypeScript are printed by scripts/serve/elementTypes.ts.

import { optionAttributes, ownAttributes } from "./attributes.ts";
import { eventSubject, loadSubject, replySubject, stateSubject, type EmbedState } from "./contract.ts";

const firstHeight = 640;
const highest = 20_000;
const answerWithinMs = 10_000;

const own = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : "";
const home = own === "" ? document.baseURI : new URL("../../", own).href;

export class BackdoorPlaygroundElement extends HTMLElement {
  static readonly observedAttributes = [...optionAttributes, ...ownAttributes];
  readonly #frame = document.createElement("iframe");
  readonly #poster = new Image();
  readonly #waiting = new Map<string, (state: EmbedState) => void>();
  #asked = 0;

  connectedCallback(): void {
    this.#frame.title = this.getAttribute("title") ?? "Backdoor Playground";
    this.#frame.loading = "lazy";
    this.#frame.allow = "fullscreen";
    this.#frame.style.cssText = "display:block;width:100%;border:0";
    this.#frame.height = this.getAttribute("height") ?? `${firstHeight}`;
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    root.innerHTML = "<style>:host{display:block;position:relative}:host([hidden]){display:none}</style>";
    this.#poster.alt = "";
    this.#poster.style.cssText =
      "position:absolute;inset:0;width:100%;height:100%;object-fit:contain;pointer-events:none";
    this.#poster.onerror = () => this.#poster.remove();
    root.append(this.#frame);
    addEventListener("message", this.#hear);
    this.#open(true);
  }

  disconnectedCallback(): void {
    removeEventListener("message", this.#hear);
    this.#frame.remove();
  }

  attributeChangedCallback(): void {
    // Attributes that stand there from the start are read when it is connected.
    if (this.shadowRoot) this.#open();
  }

  /** Shows this experiment: a link, the text behind its "#", or an experiment as plain data. */
  async load(experiment: string | object): Promise<EmbedState> {
    const given = typeof experiment === "string" ? experiment.slice(experiment.indexOf("#") + 1) : experiment;
    return this.#ask(loadSubject, given);
  }

  /** What is to be seen now, as a link's text, and how far the training is. */
  async state(): Promise<EmbedState> {
    return this.#ask(stateSubject);
  }

  #open(anew = false): void {
    const address = new URL(this.getAttribute("src") ?? home, document.baseURI);
    address.searchParams.set("embed", "1");
    for (const name of optionAttributes) {
      const value = this.getAttribute(name);
      if (value !== null) address.searchParams.set(name, value);
    }
    if (this.hasAttribute("height")) address.searchParams.set("height", "fixed");
    address.hash = this.getAttribute("experiment") ?? address.hash;
    if (!anew && this.#frame.src === address.href) return;
    this.#frame.src = address.href;
    this.#showPoster(address);
  }

  /** Until the frame is ready: a picture of the author's or, where the attribute is empty, the lesson's own. */
  #showPoster({ origin, pathname }: URL): void {
    const given = this.getAttribute("poster");
    if (given === null) return this.#poster.remove();
    const lang = this.getAttribute("lang") === "zh" ? "zh" : "en";
    const own = `posters/${this.getAttribute("lesson") ?? "playground"}.${lang}.png`;
    this.#poster.src = given === "" ? new URL(own, origin + pathname).href : given;
    this.shadowRoot?.append(this.#poster);
  }

  readonly #hear = ({ source, origin, data }: MessageEvent<unknown>): void => {
    if (source === null || source !== this.#frame.contentWindow) return;
    if (origin !== new URL(this.#frame.src).origin || typeof data !== "object" || data === null) return;
    const { subject, height, name, detail, message_id, state } = data as Record<string, unknown>;
    if (subject === "lti.frameResize" && typeof height === "number" && height > 0) {
      if (!this.hasAttribute("height")) this.#frame.height = `${Math.min(highest, Math.ceil(height))}`;
    } else if (subject === eventSubject && typeof name === "string") {
      if (name === "ready") this.#poster.remove();
      this.dispatchEvent(new CustomEvent(name, { detail }));
    } else if (subject === replySubject && typeof message_id === "string") {
      this.#waiting.get(message_id)?.(state as EmbedState);
      this.#waiting.delete(message_id);
    }
  };

  async #ask(subject: string, experiment?: string | object): Promise<EmbedState> {
    const message_id = `${++this.#asked}`;
    return new Promise((resolve, reject) => {
      this.#waiting.set(message_id, resolve);
      setTimeout(() => {
        if (this.#waiting.delete(message_id))
          reject(new Error("The playground has not answered; is it loaded?"));
      }, answerWithinMs);
      const { origin } = new URL(this.#frame.src);
      this.#frame.contentWindow?.postMessage({ subject, message_id, experiment }, origin);
    });
  }
}

if (!customElements.get("backdoor-playground"))
  customElements.define("backdoor-playground", BackdoorPlaygroundElement);
