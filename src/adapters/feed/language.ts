/** Languages the feeds speak. */
export type FeedLanguage = 'id' | 'en'
