/** What a case file is called: the day it is made, and nothing of the case. `day`: such as 2026-11-30. */
export const fileName = (day: string): string => `case-${day}.counterweight`
