// The packages that the page is built from, and the licences under which they are, as LICENCES.md says them.

import { readFileSync } from "node:fs";

export const licencesFile = "LICENCES.md";

/** What an MIT project may be built from and passed on with. */
export const allowed = [
  "MIT",
  "Apache-2.0",
  "ISC",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "0BSD",
  "OFL-1.1",
] as const;

export interface Package {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

/** All production packages of package-lock.json, by name. */
export function productionPackages(): readonly Package[] {
  const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
    readonly packages: Readonly<
      Record<
        string,
        {
          readonly version: string;
          readonly license?: string;
          readonly dev?: true;
          readonly devOptional?: true;
        }
      >
    >;
  };
  return Object.entries(lock.packages)
    .filter(([path, { dev, devOptional }]) => path !== "" && !dev && !devOptional)
    .map(([path, { version, license }]) => ({
      name: path.replace(/^.*node_modules\//, ""),
      version,
      licence: license ?? "unknown",
    }))
    .toSorted(
      (one, other) =>
        one.name.localeCompare(other.name, "en") || one.version.localeCompare(other.version, "en"),
    );
}

export function printLicences(packages: readonly Package[]): string {
  const rows = packages.map(({ name, version, licence }) => `- ${name} ${version}: ${licence}`);
  return `# Licences of what the page is built from

Written by \`npm run licences\` from package-lock.json. The project itself is MIT (LICENSE). Not all of these end up in
the built page; what only builds or tests it is not listed.

${[...new Set(rows)].join("\n")}
`;
}
