import { languages } from '../haystacks/languages/index.ts'
import type { Results } from './report/schema.ts'

/** What a language is called in English, the bundled ones and those that the suites of runs brought; undefined when nobody says. */
export const languageNames =
  (runs: readonly Pick<Results, 'languages'>[] = []) =>
  (code: string): string | undefined =>
    runs.find((run) => run.languages?.[code])?.languages?.[code] ?? languages[code]?.englishName
