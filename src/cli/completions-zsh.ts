import { COMMANDS, type Command } from "./commands.ts";
import { shownOptions, takesFile, valueWords, wordsAfter } from "./completion-words.ts";
import type { Option } from "./option.ts";

type Language = "sv" | "en";

/** Completion for zsh, with the help of commands and options beside them. */
export function zshCompletions(language: Language): string {
  const commands = COMMANDS.map(({ name, help }) => `    ${quoted(`${name}:${help[language]}`)}`);
  const cases = COMMANDS.map((command) => commandCase(command, language));
  return `#compdef wbe
# zsh completion for wbe: save it as _wbe in a folder of $fpath, or eval "$(wbe completions zsh)"
_wbe() {
  local -a commands
  commands=(
${commands.join("\n")}
  )
  if (( CURRENT == 2 )) || { (( CURRENT == 3 )) && [[ $words[2] == help ]]; }; then
    _describe command commands
    return
  fi
  case $words[2] in
${cases.join("\n")}
  esac
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then _wbe "$@"; else compdef _wbe wbe; fi
`;
}

function commandCase(command: Command, language: Language): string {
  const rest = wordsAfter(command.name);
  const last = rest === null ? "'*:file:_files'" : `'2:word:(${rest.join(" ")})'`;
  const specs = [...shownOptions(command).map((option) => specOf(option, language)), last];
  return `    ${command.name}) _arguments \\\n${specs.map((spec) => `      ${spec}`).join(" \\\n")} ;;`;
}

/** `'--period[help]:value:(tertial week)'`; `*` before an option that may stand several times. */
function specOf(option: Option, language: Language): string {
  const { name, type, help, multiple } = option;
  const head = `${multiple === true ? "*" : ""}--${name}[${help[language].replace(/[[\]]/g, "\\$&")}]`;
  if (type === "boolean") return quoted(head);
  const words = valueWords(option);
  const values = words.length > 0 ? `(${words.join(" ")})` : takesFile(option) ? "_files" : " ";
  return quoted(`${head}:${name}:${values}`);
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
