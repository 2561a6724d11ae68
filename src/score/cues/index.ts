import { ar } from './ar.ts'
import { de } from './de.ts'
import { el } from './el.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { hi } from './hi.ts'
import { ro } from './ro.ts'
import { ru } from './ru.ts'
import { th } from './th.ts'
import { tr } from './tr.ts'
import { vi } from './vi.ts'
import { zh } from './zh.ts'
import type { Cues } from './types.ts'

/** Cues by language. A language without any is scored by its pack's `statements` alone. */
export const cues: Readonly<Record<string, Cues>> = { ar, de, el, en, es, hi, ro, ru, th, tr, vi, zh }

export type { Cues }
