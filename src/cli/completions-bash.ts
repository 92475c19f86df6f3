import { COMMANDS } from "./commands.ts";
import { everyOption, SHELL_WORDS, shownOptions, takesFile, valueWords } from "./completion-words.ts";

/** Completion for bash; of values, an option's own words, else files. */
export function bashCompletions(): string {
  const names = COMMANDS.map(({ name }) => name).join(" ");
  const values = everyOption().flatMap((option) => {
    const { name, type, short } = option;
    if (type === "boolean") return [];
    const given = [`--${name}`, ...(short === undefined ? [] : [`-${short}`])].join("|");
    const words = valueWords(option);
    if (words.length > 0) return [`    ${given}) _wbe_words "${words.join(" ")}"; return ;;`];
    return takesFile(option) ? [`    ${given}) _wbe_files; return ;;`] : [`    ${given}) return ;;`];
  });
  const options = COMMANDS.map((command) => {
    const given = shownOptions(command).map(({ name }) => `--${name}`);
    return `      ${command.name}) _wbe_words "${given.join(" ")}" ;;`;
  });
  return `# bash completion for wbe: eval "$(wbe completions bash)", or save it in /etc/bash_completion.d/wbe
_wbe_words() { mapfile -t COMPREPLY < <(compgen -W "$1" -- "$current"); }
_wbe_files() { compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -f -- "$current"); }
_wbe() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command="" word
  COMPREPLY=()
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    if [[ $word != -* ]]; then command=$word; break; fi
  done
  case $previous in
${values.join("\n")}
  esac
  if [[ $current == -* && -n $command ]]; then
    case $command in
${options.join("\n")}
    esac
  elif [[ -z $command || $command == help ]]; then
    _wbe_words "${names} help --help --version"
  elif [[ $command == completions ]]; then
    _wbe_words "${SHELL_WORDS.join(" ")}"
  else
    _wbe_files
  fi
}
complete -F _wbe wbe
`;
}
