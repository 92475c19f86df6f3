import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import { issueError } from "../base/index.ts";

/**
 * Path of a file that a study file names: in the study's folder or below it, so that a study from elsewhere reads
 * nothing but what came with it. A link in that folder is its owner's own doing and is followed.
 * @throws WbeError `PATH_OUTSIDE_STUDY` (exit 2) for a path that leads out of the folder.
 */
export function inputPath(studyPath: string, name: string): string {
  const folder = dirname(studyPath);
  const path = resolve(folder, name);
  const inside = relative(resolve(folder), path);
  if (!(isAbsolute(inside) || inside === ".." || inside.startsWith(`..${sep}`))) return path;
  throw issueError({ code: "PATH_OUTSIDE_STUDY", file: studyPath, received: name });
}
