// Reads the author's options from the query and prints them again. Never throws: a value that does not fit is replaced
// by the default, with a notice that names the key, the value and what is used instead. Keys of others (utm_source …)
// are left alone; one that looks like a slip of the pen is not.

import { viewParameters } from "#state/viewParameters.ts";
import { defaultOptions, optionKeys, schema, type Option, type OptionKey, type Options } from "./schema.ts";

export interface OptionNotice {
  readonly problem: "value" | "names" | "lesson" | "key";
  readonly key: string;
  /** What stood there, shortened. */
  readonly value: string;
  /** What is used instead; for a key, the one that was meant; "" where nothing is used. */
  readonly used: string;
}

export interface ReadOptions {
  readonly options: Options;
  readonly notices: readonly OptionNotice[];
}

/** `lessonIds`: the lessons there are; null takes any id, for those who do not know. */
export function parseOptions(query: string, lessonIds: readonly string[] | null = null): ReadOptions {
  const parameters = new URLSearchParams(query);
  const notices: OptionNotice[] = [];
  const options: Record<string, unknown> = {};
  for (const key of optionKeys) {
    const given = parameters.getAll(key);
    const notify = (problem: OptionNotice["problem"], value: string, used: string) =>
      notices.push({ problem, key, value: shortened(value), used });
    options[key] =
      given.length === 0 ? defaultOptions[key] : read(schema[key], given, { lessonIds, key, notify });
  }
  for (const key of new Set(parameters.keys())) {
    const meant = Object.hasOwn(schema, key) ? undefined : optionKeys.find((each) => isSlipOf(key, each));
    if (meant) notices.push({ problem: "key", key: shortened(key), value: "", used: meant });
  }
  return { options: options as Options, notices };
}

/** What the whole address says: `location`, or what looks like it. */
export const parseAddress = (place: Pick<Location, "search" | "hash">): ReadOptions =>
  parseOptions(`${viewParameters(place)}`);

/** Only what differs from the defaults; "" for all of them. */
export function printOptions(options: Options): string {
  const parameters = new URLSearchParams();
  for (const key of optionKeys) {
    const value = options[key];
    const text = typeof value === "string" ? value : value === true ? "1" : value ? value.join(",") : "";
    if (text !== "" && text !== defaultOptions[key]) parameters.set(key, text);
  }
  return parameters.toString().replaceAll("%2C", ",");
}

interface Reading {
  readonly lessonIds: readonly string[] | null;
  readonly key: OptionKey;
  readonly notify: (problem: OptionNotice["problem"], value: string, used: string) => void;
}

function read(option: Option, given: readonly string[], { lessonIds, key, notify }: Reading): unknown {
  const value = given[0]?.trim() ?? "";
  switch (option.kind) {
    case "flag": {
      if (["", "1", "true", "yes", "on"].includes(value.toLowerCase())) return true;
      if (["0", "false", "no", "off"].includes(value.toLowerCase())) return false;
      notify("value", value, "0");
      return false;
    }
    case "choice": {
      const choice = option.choices.find((each) => each === value);
      if (choice !== undefined) return choice;
      if (option.also && Object.hasOwn(option.also, value)) return option.also[value];
      notify("value", value, option.initial);
      return option.initial;
    }
    case "list": {
      const names = given.flatMap((text) => text.split(",")).map((name) => name.trim());
      const known = option.of.filter((name) => names.includes(name));
      const unknown = names.filter((name) => name !== "" && !option.of.includes(name));
      if (unknown.length > 0) notify("names", unknown.join(","), known.join(","));
      return known;
    }
    case "lesson": {
      if (value !== "" && (lessonIds?.includes(value) ?? true)) return value;
      if (value !== "") notify("lesson", value, "");
      return defaultOptions.lesson;
    }
    default:
      throw new Error(`${key} is of no known kind: ${JSON.stringify(option satisfies never)}`);
  }
}

const shortened = (text: string) => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

/** "Hide", "hidde" and "lokc", but not "id". */
function isSlipOf(key: string, known: string): boolean {
  if (key.length < 3 || Math.abs(key.length - known.length) > 1) return false;
  const [one, other] = [key.toLowerCase(), known];
  let [start, end] = [0, 0];
  while (start < one.length && one[start] === other[start]) start++;
  while (end < one.length - start && end < other.length - start && one.at(-1 - end) === other.at(-1 - end))
    end++;
  const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  const swapped = left.length === 2 && left === `${right[1]}${right[0]}`;
  return (left.length <= 1 && right.length <= 1) || swapped;
}
