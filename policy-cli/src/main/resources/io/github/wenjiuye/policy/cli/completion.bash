
# Bash breaks words at "=": the functions above are given "R16-1=" and what follows as one word, and "--lang=" and what
# follows as two.
function _policy_whole_words() {
  local words=() joins='' last=0 i word
  for ((i = 0; i <= COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    last=$((${#words[@]} - 1))
    if [ "$joins" ]; then
      words[last]+=$word
      joins=''
    elif [ "$word" != '=' ]; then
      words+=("$word")
    elif [[ ${words[last]} != -* ]]; then
      words[last]+='='
      joins=yes
    elif ((i == COMP_CWORD)); then
      words+=('')
    fi
  done
  local COMP_WORDS=("${words[@]}")
  local COMP_CWORD=$((${#words[@]} - 1))
  local current=${COMP_WORDS[COMP_CWORD]}
  _complete_policy
  if [[ $current == *=* && $COMP_WORDBREAKS == *=* ]]; then
    COMPREPLY=("${COMPREPLY[@]#"${current%=*}="}")
  fi
}

if [ -n "$BASH_VERSION" ]; then
  complete -F _policy_whole_words -o default policy
fi
