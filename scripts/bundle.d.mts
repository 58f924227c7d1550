export function bundleProgram(root: string, dist: string): Promise<void>;
