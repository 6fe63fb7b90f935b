/** What the record says of a superlative ("the first visit since 2018"), as far as it goes: it may not know of an earlier one. */
export interface ClaimVerdict {
  readonly article: string
  readonly claim: string
  readonly verdict: 'consistent' | 'contradicted' | 'unknown'
  /** Ids of the events that contradict it, or bear it out, oldest first. */
  readonly by: readonly string[]
  /**
   * `earlier-event`: one lies in the time it is measured over; `measured-from`: the one it is measured from is on record, and none since;
   * `nothing-known`: neither; `no-event`: nobody can tell what event it is said of; `no-time`: nor over what time; `no-measure`: it compares what the
   * record does not hold ("the longest", "the frankest").
   */
  readonly reason:
    | 'earlier-event'
    | 'measured-from'
    | 'nothing-known'
    | 'no-event'
    | 'no-time'
    | 'no-measure'
}

/** A verdict on a claim as a whole record gives it: `too-many`, where it holds more events of these people than are looked at. */
export interface ClaimAnswer extends Pick<ClaimVerdict, 'verdict' | 'by'> {
  readonly reason: ClaimVerdict['reason'] | 'too-many'
}
