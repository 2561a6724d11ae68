import type { AnyPack } from '../../src/haystack/chronicle/render.ts'
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

/** Every bundled pack of the chronicle, in the codes' order. */
export const packs: readonly AnyPack[] = [ar, de, el, en, es, hi, ro, ru, th, tr, vi, zh]
