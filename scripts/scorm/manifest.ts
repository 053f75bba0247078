// The files of a SCORM 1.2 package besides the page's own: the manifest and the page that the platform opens.

export interface PackageOf {
  readonly id: string;
  readonly title: string;
  readonly lang: "en" | "zh";
}

export const playerPage = "scorm.html";

export function manifestOf({ id, title }: PackageOf, files: readonly string[]): string {
  const listed = files.map((file) => `      <file href="${inXml(file)}"/>`).join("\n");
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="backdoor-playground-${id}" version="1.0"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="course">
    <organization identifier="course">
      <title>${inXml(title)}</title>
      <item identifier="lesson" identifierref="page">
        <title>${inXml(title)}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="page" type="webcontent" adlcp:scormtype="sco" href="${playerPage}">
${listed}
    </resource>
  </resources>
</manifest>
`;
}

export function playerOf({ id, title, lang }: PackageOf, script: string): string {
  return `<!doctype html>
<html lang="${lang === "zh" ? "zh-Hans" : "en"}">
  <head>
    <meta charset="utf-8">
    <title>${inXml(title)}</title>
    <style>html, body, iframe { width: 100%; height: 100%; margin: 0; border: 0; display: block }</style>
  </head>
  <body>
    <iframe title="${inXml(title)}" data-src="index.html?embed=1&amp;lesson=${id}&amp;lang=${lang}&amp;height=fixed" allow="fullscreen"></iframe>
    <script>${script.replaceAll("</script", String.raw`<\/script`)}</script>
  </body>
</html>
`;
}

function inXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
