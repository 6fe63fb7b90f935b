/** What follows a writer's name in a note on them, in small letters: "ann lee is a correspondent in wina". */
export const writerNotes: readonly RegExp[] = [
  // "PEOPLE was not able to contact attorneys": the story's own
  /^,?\s(?!(?:is|was|are|has|have)\s+(?:not|unable|also|contacted|reached|asked|been\s+told)\b)(?:is|was|are|has|have|reports|reported|covers|covered|writes|wrote|works|worked|joined|leads|teaches|edits|lives|studied|speciali[sz]es|can\s+be\s+reached|tweets|based|graduated|a\s+(?:former|senior|staff|freelance)|the\s+(?:author|editor)|senior|correspondent|reporter|editor|contributed)\b/,
]

/** What follows an outlet's name in what it says of itself. */
export const outletNotes: readonly RegExp[] = [
  /^(?:['’]s?)?\s(?:is\s+(?:a|an|the|owned|published|funded|supported|part|committed|not\s+responsible|free|hiring|proud)|are\s+(?:owned|funded)|was\s+founded|has\s+no\s+(?:owner|paywall)|hosts|offers|invites|welcomes|relies\s+on|depends\s+on|publishes|needs|may\s+(?:earn|receive)|earns|accepts|reserves|believes|newsletters?|staff\s+and|[\p{L}]+\sservice\s+is\s+not)(?!\p{L})/u,
]
