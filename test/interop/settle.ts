import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** What is done to all tracked changes of a Word file. */
export type How = "accept" | "reject";

/** Accepts or rejects all tracked changes of Word files in LibreOffice, started once for all of them, and gives what it then saves, in their order. */
export function settle(
  libreoffice: string,
  folder: string,
  files: readonly (readonly [file: string, how: How])[],
): readonly Uint8Array[] {
  const profile = join(folder, "settling");
  const user = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  const run = (...options: readonly string[]): void => {
    execFileSync(libreoffice, [user, "--headless", ...options], { stdio: "pipe", timeout: 200_000 });
  };
  // The first start fills the folder of the user, macros and all.
  if (!existsSync(profile)) run("--terminate_after_init");
  teach(join(profile, "user/basic/Standard"));
  const saved = files.map(([file, how]) => file.replace(/\.docx$/, `.${how}ed.docx`));
  const tasks = files.map(([file, how], at) => [
    pathToFileURL(file).href,
    pathToFileURL(saved[at] ?? "").href,
    how === "accept" ? ".uno:AcceptAllTrackedChanges" : ".uno:RejectAllTrackedChanges",
  ]);
  const list = join(folder, "tasks.txt");
  writeFileSync(list, tasks.map((task) => `${task.join(" ")}\n`).join(""));
  run(`macro:///Standard.Settle.SettleAll(${pathToFileURL(list).href})`);
  return saved.map((file) => new Uint8Array(readFileSync(file)));
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
Sub SettleAll(list As String)
  tasks = FreeFile
  Open list For Input As #tasks
  Do While Not Eof(tasks)
    Line Input #tasks, task
    parts = Split(task, " ")
    If UBound(parts) = 2 Then Settle(parts(0), parts(1), parts(2))
  Loop
  Close #tasks
End Sub
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
