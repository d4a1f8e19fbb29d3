/** What nobody sees: white space, control signs, fillers and marks without a letter. */
const unseen = /[\p{White_Space}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu

/** Whether anything of a text would be seen: signs without a picture say nothing, however many they are. */
export const isSeen = (text: string): boolean => text.replace(unseen, '') !== ''
