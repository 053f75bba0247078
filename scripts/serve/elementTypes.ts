// Prints the custom element's declarations for TypeScript: its tag, attributes, methods and events, out of the tables by
// which the element and the frame work, with the words of the authors' page as comments.

import { optionAttributes, ownAttributes } from "#embed/attributes.ts";
import { eventFields, stateFields, type EmbedEventName, type Fields } from "#embed/contract.ts";
import { schema, type Option } from "#embed/schema.ts";
import { builder } from "#words/en/builder.ts";

export function elementTypes(): string {
  return `// Types of <backdoor-playground>, for the script of the same name beside this file.

${interfaceOf("EmbedState", stateFields)}

export interface EmbedEvents {
${eventNames.map((name) => `  /** ${builder.contract.events[name]} */\n  readonly ${name}: ${inline(eventFields[name])};`).join("\n")}
}

export type EmbedEventName = keyof EmbedEvents;

export type BackdoorPlaygroundEventMap = Omit<HTMLElementEventMap, EmbedEventName> & {
  readonly [Name in EmbedEventName]: CustomEvent<EmbedEvents[Name]>;
};

/** As they stand in HTML; for JSX too. */
export interface BackdoorPlaygroundAttributes {
${optionAttributes.map((name) => `  /** ${builder.options[name]} */\n  readonly ${name}?: ${written(schema[name])};`).join("\n")}
${ownAttributes.map((name) => `  /** ${own[name].says} */\n  readonly ${name}?: ${own[name].type};`).join("\n")}
}

export interface BackdoorPlaygroundElement extends HTMLElement {
  /** Shows this experiment: a link, the text behind its "#", or an experiment as plain data. */
  load(experiment: string | object): Promise<EmbedState>;
  /** What is to be seen now, as a link's text, and how far the training is. */
  state(): Promise<EmbedState>;
${(["addEventListener", "removeEventListener"] as const).map(listening).join("\n")}
}

declare global {
  interface HTMLElementTagNameMap {
    "backdoor-playground": BackdoorPlaygroundElement;
  }
}
`;
}

const eventNames = Object.keys(eventFields) as EmbedEventName[];

const own: Readonly<
  Record<(typeof ownAttributes)[number], { readonly says: string; readonly type: string }>
> = {
  experiment: { says: 'The text behind "#" of a link.', type: "string" },
  height: { says: "In pixels; without it the frame grows with its content.", type: "string | number" },
  src: { says: "The playground's address, where it is not the script's own.", type: "string" },
  poster: { says: "A picture until the frame is ready; empty for the lesson's own.", type: "string" },
};

const interfaceOf = (name: string, fields: Fields) =>
  `export interface ${name} {\n${Object.entries(fields)
    .map(([field, kind]) => `  readonly ${field}: ${kind};`)
    .join("\n")}\n}`;

const inline = (fields: Fields) =>
  `{ ${Object.entries(fields)
    .map(([field, kind]) => `readonly ${field}: ${kind}`)
    .join("; ")} }`;

const written = (option: Option): string =>
  option.kind === "choice" ? option.choices.map((each) => JSON.stringify(each)).join(" | ") : "string";

/** The element's own events by their names, all others as any element has them. */
function listening(method: "addEventListener" | "removeEventListener"): string {
  const options = method === "addEventListener" ? "AddEventListenerOptions" : "EventListenerOptions";
  return `  ${method}<Name extends keyof BackdoorPlaygroundEventMap>(
    type: Name,
    listener: (this: BackdoorPlaygroundElement, event: BackdoorPlaygroundEventMap[Name]) => unknown,
    options?: boolean | ${options},
  ): void;
  ${method}(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | ${options},
  ): void;`;
}
