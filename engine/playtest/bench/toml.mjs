// Writes the story as a scenario to standard output.
import { build, toTOML } from "./story.mjs";

process.stdout.write(toTOML(build()));
