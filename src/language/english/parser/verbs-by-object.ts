/** Verbs of which only what stands behind a preposition or `to` is the matter. */
export const DONE_TO_NOBODY: Readonly<Record<string, RegExp>> = {
  agree: /^(?:to|on|upon|that|with)$/i,
  appeal: /^(?:to|for|against)$/i,
  call: /^(?:for|on|upon)$/i,
  meet: /^(?:with|in|on|at)$/i,
  refuse: /^to$/i,
  decline: /^to$/i,
  vow: /^to$/i,
  pledge: /^to$/i,
  promise: /^to$/i,
  cross: /^(?:into|over)$/i,
  clash: /^(?:with|in|near|at)$/i,
  arrive: /^(?:in|at|on)$/i,
  march: /^(?:on|to|into|through)$/i,
  flee: /^(?:to|into|from|across)$/i,
  protest: /^(?:against|in|at|over)$/i,
  roll: /^(?:into|through|across)$/i,
  return: /^(?:to|from|home)$/i,
  retreat: /^(?:to|from|into|behind)$/i,
  erupt: /^(?:in|at|near|over|after)$/i,
  explode: /^(?:in|at|near|outside|on)$/i,
  collapse: /^(?:in|on|after|near)$/i,
  rally: /^(?:in|at|outside|against|behind|for)$/i,
  surrender: /^to$/i,
  apologise: /^(?:to|for)$/i,
  apologize: /^(?:to|for)$/i,
  object: /^to$/i,
  consent: /^to$/i,
  react: /^(?:to|by|with)$/i,
  respond: /^(?:to|by|with)$/i,
  travel: /^(?:to|from|through)$/i,
  intervene: /^(?:in|to|on)$/i,
  resign: /^(?:over|from|in|on|after)$/i,
};

/** Verbs that keep an object in the passive: `officers awarded medals`, `a man called a traitor`. */
export const WITH_TWO_OBJECTS =
  /^(?:give|award|grant|offer|deny|pay|send|show|tell|teach|hand|lend|owe|promise|refuse|allow|ask|cost|call|name|elect|appoint|dub|label|declare|consider|make|leave|bring|assign|allot|deal|guarantee|issue)$/;
