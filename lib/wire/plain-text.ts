import { z } from 'zod'

/** Postgres takes no NUL, and half a character is none. */
export const plain = (most: number) =>
  z
    .string()
    .max(most)
    .refine((text) => !text.includes('\0') && !/\p{Surrogate}/u.test(text), 'holds what is no text')
