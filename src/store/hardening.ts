/** Names and values of the process environment, as the caller has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Set on every call of ours, above whatever the configuration of the store says: a store may have been written by someone
 * else, and its configuration names programs. We use plumbing only (no checkout, no status, no add), which runs no filter;
 * what else could start a program is switched off here.
 */
export const hardening: readonly (readonly [name: string, value: string])[] = [
  ["core.hooksPath", "/dev/null"],
  ["core.fsmonitor", "false"],
  ["core.sshCommand", "false"],
  ["core.askPass", ""],
  ["core.pager", "cat"],
  ["core.attributesFile", "/dev/null"],
  ["core.autocrlf", "false"],
  ["core.untrackedCache", "false"],
  ["core.commitGraph", "false"],
  ["core.quotePath", "true"],
  // Both what is written and the references must be on the disk before a version counts as recorded.
  ["core.fsync", "committed,loose-object"],
  ["credential.helper", ""],
  ["gc.auto", "0"],
  ["maintenance.auto", "false"],
  ["gpg.program", "false"],
  ["log.showSignature", "false"],
  ["i18n.logOutputEncoding", "UTF-8"],
  ["i18n.commitEncoding", "UTF-8"],
  ["color.ui", "false"],
  ["init.templateDir", ""],
];

/** What git needs of the environment, and nothing that would send it elsewhere (GIT_DIR within a hook) or start a program. */
export function quietEnvironment(environment: Environment): Record<string, string> {
  const kept = KEPT.flatMap((name) => {
    const value = environment[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    ...Object.fromEntries(kept),
    LC_ALL: "C",
    // No transport, not even one that the configuration allows: nothing is ever fetched.
    GIT_ALLOW_PROTOCOL: "none",
    GIT_ATTR_NOSYSTEM: "1",
    GIT_NO_LAZY_FETCH: "1",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
  };
}

const KEPT = [
  "PATH",
  "HOME",
  "XDG_CONFIG_HOME",
  "USER",
  "LOGNAME",
  "TMPDIR",
  "TEMP",
  "TMP",
  "SystemRoot",
  "USERPROFILE",
  "APPDATA",
  "HOMEDRIVE",
  "HOMEPATH",
  "GIT_CONFIG_GLOBAL",
  "GIT_CONFIG_NOSYSTEM",
  "GIT_CONFIG_SYSTEM",
  "GIT_EXEC_PATH",
  "GIT_CEILING_DIRECTORIES",
  "GIT_TEST_ASSUME_DIFFERENT_OWNER",
];
