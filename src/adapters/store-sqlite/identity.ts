/** `application_id` of our databases, "KAWT": tells them from those of other programs. */
export const APPLICATION = 0x4b415754
