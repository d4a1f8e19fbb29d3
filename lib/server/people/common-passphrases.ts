/**
 * Long ones that lists of stolen passphrases have at their top, or that stand in every text about passphrases, without
 * their spaces and marks. Whoever guesses tries these first.
 */
const known = new Set([
  'correcthorsebatterystaple',
  'passwordpassword',
  'passwordpasswordpassword',
  'mypasswordispassword',
  'thisismypassword',
  'thisisapassword',
  'thisismypassphrase',
  'thisisapassphrase',
  'passphrasepassphrase',
  'ilovemymotherandfather',
  'iloveyouforever',
  'iloveyousomuch',
  'iloveyouiloveyou',
  'letmeinletmein',
  'letmeinplease',
  'administrator',
  'administratoradministrator',
  'administratorpassword',
  'counterweight',
  'counterweightcounterweight',
  'counterweightpassword',
  'qwertyuiopasdfghjkl',
  'qwertyuiopasdfghjklzxcvbnm',
  'qwertyqwertyqwerty',
  'qwertzuiopasdfghjkl',
  'azertyuiopqsdfghjklm',
  'abcdefghijklmnop',
  'abcdefghijklmnopqrstuvwxyz',
  'redcrossredcross',
  'unitednationsunitednations',
  'humanitarianaccess',
  'humanitariannegotiation',
  'tobeornottobe',
  'tobeornottobethatisthequestion',
  'maytheforcebewithyou',
  'theonlyeasydaywasyesterday',
  'thequickbrownfox',
  'thequickbrownfoxjumpsoverthelazydog',
  'jesusismylordandsavior',
  'manchesterunited',
])

const FEWEST_LETTERS = 6

/** Also what is made of a handful of letters or of digits in a row: `aaaa…`, `121212…`, `123456…`. */
export function isCommon(text: string): boolean {
  const plain = text.toLowerCase().replace(/[\s\p{P}\p{S}]/gu, '')
  const bare = plain.replace(/\d+$/, '')
  return known.has(plain) || known.has(bare) || new Set(plain).size < FEWEST_LETTERS || isRow(plain)
}

const isRow = (text: string): boolean => '01234567890123456789012345678901234567890123456789'.includes(text)
