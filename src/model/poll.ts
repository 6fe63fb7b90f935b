/** What is remembered of a watched address between two polls. */
export interface Poll {
  /** The very address that is asked; etags belong to it and to no other. */
  readonly url: string
  readonly etag?: string
  /** The header `Last-Modified` as it came. */
  readonly lastModified?: string
  /** When it was last asked, as an ISO instant. */
  readonly checked: string
  /** When it is to be asked again, as an ISO instant. */
  readonly nextDue?: string
  /** How often in a row it could not be had. */
  readonly failures: number
  /** Keys of what was taken from it already, the oldest first. */
  readonly seen: readonly string[]
}
