/**
 * Sizes by name, chosen by `--mode`.
 *
 * `smoke`: does everything work? Seconds.
 * `default`: a first picture, under a minute on the embedded model.
 * `paper`: the sizes of “Multilingual Needle in a Haystack” (arXiv 2408.10151): 4K to 32K, three
 * positions, 7 languages and the mixed haystack, 100 items.
 */
export const presets = {
  smoke: { lengths: [2048], depths: [0, 50, 100], items: 2 },
  default: { lengths: [2048, 8192], depths: [0, 25, 50, 75, 100], items: 24 },
  paper: { lengths: [4096, 8192, 16384, 32768], depths: [0, 50, 100], items: 100, crossed: true },
} as const

export type PresetName = keyof typeof presets
export const presetNames = Object.keys(presets) as readonly PresetName[]

/** MLNeedle's languages: what `paper` asks for where the source has them. */
export const paperLanguages = ['ar', 'de', 'en', 'es', 'hi', 'vi', 'zh'] as const
