/** How an event word takes its parties. */
export type EventShape =
  /** Both sides take part: "bertemu", "talks". */
  | 'mutual'
  /** The subject goes to a place: "mengunjungi", "arrived in". */
  | 'journey'
  /** The subject does it to the object: "memanggil duta besar", "expelled". */
  | 'act'
  /** The subject speaks: "konferensi pers". */
  | 'speech'
