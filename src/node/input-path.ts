import { realpathSync } from "node:fs";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import { issueError } from "../base/index.ts";

/**
 * Path of a file that a study file names: in the study's folder or below it, by its name and by where links lead, so
 * that a study from elsewhere reads nothing but what came with it.
 * @throws WbeError `PATH_OUTSIDE_STUDY` (exit 2) for a path that leads out of the folder.
 */
export function inputPath(studyPath: string, name: string): string {
  const folder = resolve(dirname(studyPath));
  const path = resolve(folder, name);
  if (isInside(folder, path) && isInside(followed(folder), followed(path))) return path;
  throw issueError({ code: "PATH_OUTSIDE_STUDY", file: studyPath, received: name });
}

function isInside(folder: string, path: string): boolean {
  const inside = relative(folder, path);
  return !(isAbsolute(inside) || inside === ".." || inside.startsWith(`..${sep}`));
}

/** Where links lead. What is not there, or cannot be reached, reads nothing: it is told when it is opened. */
function followed(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const above = dirname(path);
    return above === path ? path : resolve(followed(above), relative(above, path));
  }
}
