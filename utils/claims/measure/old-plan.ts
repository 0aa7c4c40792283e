/** Says that something was once to happen: "were to have been delivered by", "had been due in". */
export const WAS_TO =
  /\b(were|was) (supposed |due |scheduled |slated |expected |planned )?to (have|be|reach|arrive|receive|deliver|hand|get|supply|enter|come|start|begin|complete|finish)\b|\b(was|were) due (in|by)\b|\bhad been (expected|due|scheduled|planned|set)\b|\b(originally|initially|previously|once|first) (expected|due|scheduled|planned|slated|promised|set)\b/;
