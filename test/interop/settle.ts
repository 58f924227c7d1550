import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Accepts or rejects all tracked changes of a Word file in LibreOffice and gives what it then saves. */
export function settle(
  libreoffice: string,
  folder: string,
  file: string,
  how: "accept" | "reject",
): Uint8Array {
  const profile = join(folder, "settling");
  const user = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  const run = (...options: readonly string[]): void => {
    execFileSync(libreoffice, [user, "--headless", ...options], { stdio: "pipe", timeout: 120_000 });
  };
  // The first start fills the folder of the user, macros and all.
  if (!existsSync(profile)) run("--terminate_after_init");
  teach(join(profile, "user/basic/Standard"));
  const saved = file.replace(/\.docx$/, `.${how}ed.docx`);
  const command = how === "accept" ? ".uno:AcceptAllTrackedChanges" : ".uno:RejectAllTrackedChanges";
  const call = [pathToFileURL(file).href, pathToFileURL(saved).href, command].join(",");
  run(`macro:///Standard.Settle.Settle(${call})`);
  return new Uint8Array(readFileSync(saved));
}

/** Puts the macro where LibreOffice looks for those of its user. */
function teach(folder: string): void {
  if (existsSync(join(folder, "Settle.xba"))) return;
  mkdirSync(folder, { recursive: true });
  for (const [name, inner] of [
    ["script.xlb", `<library:element library:name="Settle"/>`],
    ["dialog.xlb", ""],
  ] as const)
    writeFileSync(
      join(folder, name),
      `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">${inner}</library:library>`,
    );
  writeFileSync(
    join(folder, "Settle.xba"),
    `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Settle" script:language="StarBasic">
Sub Settle(source As String, target As String, command As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  document = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, Array())
  Dim store(0) As New com.sun.star.beans.PropertyValue
  store(0).Name = "FilterName"
  store(0).Value = "MS Word 2007 XML"
  document.storeToURL(target, store())
  document.close(True)
End Sub
</script:module>`,
  );
}
