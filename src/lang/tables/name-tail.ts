/** Small words that end persons' names where they are told whose child somebody is: "Nurlanbek Turgunbek uulu", "Heydar Alirza oglu". The same in every press. */
export const NAME_TAILS: ReadonlySet<string> = new Set([
  ...['uulu', 'kyzy', 'oglu', 'oğlu', 'ogly', 'qizi', 'qızı', 'kizi', 'gyzy', 'ugli', 'uly'],
])
