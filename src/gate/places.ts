import { holm } from '../statistics/holm.ts'
import { compareCases, measureOf } from './compare.ts'
import { reachesDrop } from './decide.ts'
import { gather } from './groups.ts'
import { languagesOf } from './languages.ts'
import type { GateOptions, Measure, Pair, Place, PlaceKind } from './types.ts'

type Spot = Pick<Place, 'language' | 'depth' | 'contextTokens'>
const nowhere: Spot = { language: null, depth: null, contextTokens: null }

/** The places of one kind that a pair lies in. */
const spotsOf: Readonly<Record<PlaceKind, (pair: Pair, pivot: string | null) => readonly Spot[]>> = {
  language: ({ reference }, pivot) =>
    languagesOf(reference, pivot).map((language) => ({ ...nowhere, language })),
  depth: ({ reference: { depth } }) => (depth === null ? [] : [{ ...nowhere, depth }]),
  length: ({ reference: { contextTokens } }) =>
    contextTokens === null ? [] : [{ ...nowhere, contextTokens }],
  'language-depth': ({ reference }, pivot) => {
    const { depth } = reference
    return depth === null
      ? []
      : languagesOf(reference, pivot).map((language) => ({ ...nowhere, language, depth }))
  },
}

/**
 * Where a drop lies, which decides nothing: by depth, by length and by language ×
 * depth, and by language where that is no hypothesis of the gate. Holm's adjustment is
 * over all of them together: a family for each kind and measure would name some place
 * of an unchanged model far too often. A kind that says no more than another
 * does, of one place or of languages at one depth, is left out.
 */
export function findPlaces(
  pairs: readonly Pair[],
  pivot: string | null,
  { minDrop, alpha, perLanguage }: Pick<GateOptions, 'minDrop' | 'alpha' | 'perLanguage'>,
): Place[] {
  const compared = (measure: Measure, kind: PlaceKind) => {
    const own = pairs.filter(({ reference }) => measureOf(reference) === measure)
    const spots = new Map<string, Spot>()
    const groups = gather(own, (pair) =>
      spotsOf[kind](pair, pivot).map((spot) => {
        const key = keyOf(spot)
        spots.set(key, spot)
        return key
      }),
    )
    const distinct = (part: keyof Spot) => new Set([...spots.values()].map((spot) => spot[part])).size
    const axes = kind === 'language-depth' ? [distinct('language'), distinct('depth')] : [groups.length]
    if (axes.some((values) => values < 2)) return []
    return groups.map(([key, group]) => ({
      kind,
      ...(spots.get(key) ?? nowhere),
      ...compareCases(group, measure, alpha),
    }))
  }
  const all = [
    ...(perLanguage ? [] : compared('sensitivity', 'language')),
    ...compared('sensitivity', 'depth'),
    ...compared('sensitivity', 'length'),
    ...compared('sensitivity', 'language-depth'),
    ...compared('specificity', 'language'),
    ...compared('specificity', 'depth'),
    ...compared('specificity', 'length'),
    ...compared('specificity', 'language-depth'),
  ]
  const adjusted = holm(all.map(({ p }) => p))
  return all.map((one, at): Place => {
    const adjustedP = adjusted[at] ?? 1
    const dropped = adjustedP <= alpha && reachesDrop(one.difference, minDrop)
    return { ...one, adjustedP, dropped }
  })
}

/** Sorts by language, then by depth and length as numbers. */
const keyOf = ({ language, depth, contextTokens }: Spot): string =>
  [language ?? '', (depth ?? 0).toFixed(6), String(contextTokens ?? 0).padStart(9, '0')].join('\u0000')
