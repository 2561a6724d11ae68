/** Simulated pairs of runs of one setting, judged: how often what happened. */
import { incompleteBeta } from '../statistics/binomial.ts'
import { reachesDrop } from '../gate/decide.ts'
import { exceeds } from '../statistics/gaffke.ts'
import { draws, type Draws } from './gate-draws.ts'
import {
  ALPHA,
  DEPTHS,
  DROPS,
  LANGUAGES,
  MIN_DROP,
  logitFor,
  sigmoid,
  type Setting,
} from './gate-settings.ts'
import { accuracySquares, type Answers } from './gate-squares.ts'
import {
  allPass,
  anySignificant,
  excludesDrop,
  meanOf,
  pOf,
  regressed,
  verdictInFull,
  type Sample,
} from './gate-verdict.ts'

/** Event → how often it happened, of how many runs; of a width: the sum. */
export type Tally = Record<string, { hits: number; runs: number }>

const CELLS = LANGUAGES * DEPTHS
/** z of a one-sided 5%. */
const Z = 1.6448536269514722
/** The drop of the mean at which a plain threshold alarms. */
const THRESHOLD = 0.02

export function simulate(setting: Setting, runs: number, seed: string): Tally {
  const { accuracy, itemSd, languageSd, units } = setting
  const random = draws('gate', seed, accuracy, itemSd, languageSd, units)
  const sd = Math.hypot(itemSd, languageSd)
  const logit = logitFor(accuracy, sd)
  const drops = DROPS.filter((drop) => drop < accuracy).map((drop) => ({
    drop,
    shift: logitFor(accuracy - drop, sd) - logit,
  }))
  const squares = accuracySquares(units, accuracy)
  const tally: Tally = {}
  const count = (event: string, happened: boolean | number) => {
    const entry = (tally[event] ??= { hits: 0, runs: 0 })
    entry.runs++
    entry.hits += Number(happened)
  }

  const logits = new Float64Array(units * LANGUAGES)
  const others = new Float64Array(units * LANGUAGES)
  const reference: Answers = new Int8Array(units * LANGUAGES)
  const candidate: Answers = new Int8Array(units * LANGUAGES)
  const effects = (into: Float64Array) => {
    for (let unit = 0; unit < units; unit++) {
      const item = itemSd * random.normal()
      for (let i = unit * LANGUAGES; i < (unit + 1) * LANGUAGES; i++)
        into[i] = logit + item + (languageSd === 0 ? 0 : languageSd * random.normal())
    }
  }
  const answer = (into: Answers, from: Float64Array, shift: number) => {
    for (let i = 0; i < into.length; i++) into[i] = random.right(DEPTHS, sigmoid((from[i] as number) + shift))
  }

  /** No drop: whatever alarms, alarms falsely. */
  const unchanged = (name: string, samples: readonly Sample[]) => {
    const p = samples.map(pOf)
    const [overall, language] = samples as readonly [Sample, Sample]
    count(`${name}: regressed`, regressed(samples, p))
    count(`${name}: significant`, anySignificant(p))
    count(`${name}: pass`, allPass(samples))
    count(`${name}: overall by unit`, (p[0] as number) <= ALPHA)
    count(`${name}: McNemar`, mcnemar(random, reference, candidate) <= ALPHA)
    count(`${name}: item and language`, clustersAlarm(reference, candidate))
    count(`${name}: threshold`, -meanOf(overall) >= THRESHOLD - 1e-9)
    count(`${name}: lower bound holds, overall`, !excludesDrop(overall, 0))
    count(`${name}: lower bound holds, language`, !excludesDrop(language, 0))
  }
  /** A drop of just what must not pass. */
  const atMinDrop = (name: string, samples: readonly Sample[]) => {
    const [overall, language] = samples as readonly [Sample, Sample]
    count(`${name}: overall passes`, excludesDrop(overall, MIN_DROP))
    count(`${name}: a language passes`, excludesDrop(language, MIN_DROP))
    count(`${name}: pass`, allPass(samples))
    count(`${name}: a language passes by its standard error`, passesByError(language))
  }

  for (let run = 0; run < runs; run++) {
    /** The first run of all is judged twice, the second time by the gate's functions in full. */
    const judged = (name: string): readonly Sample[] => {
      const samples = compare(reference, candidate, units)
      if (run === 0) agree(`${name} of ${JSON.stringify(setting)}`, samples)
      return samples
    }
    effects(logits)
    answer(reference, logits, 0)
    for (const { name, holds } of squares(reference, random, run === 0)) count(name, holds)

    answer(candidate, logits, 0)
    unchanged('itself', judged('itself'))

    effects(others)
    answer(candidate, others, 0)
    unchanged('as good', judged('as good'))

    for (const { drop, shift } of drops) {
      answer(candidate, logits, shift)
      const samples = judged(`drop ${drop}`)
      count(`drop ${drop}: regressed`, regressedSoon(samples))
      if (drop === MIN_DROP) atMinDrop(`drop ${drop}`, samples)
      if (drop === 0.2) boundsHold(samples[1] as Sample, drop, count)
    }

    // Answers as before, but some units are lost in all languages at once: so few units hold all of the drop.
    candidate.set(reference)
    for (let unit = 0; unit < units; unit++)
      if (random.uniform() < MIN_DROP / accuracy) candidate.fill(0, unit * LANGUAGES, (unit + 1) * LANGUAGES)
    const samples = judged('units lost')
    count('units lost: regressed', regressedSoon(samples))
    atMinDrop('units lost', samples)
  }
  return tally
}

/** The units' differences overall and by language. */
function compare(reference: Answers, candidate: Answers, units: number): readonly Sample[] {
  const sums = Array.from({ length: LANGUAGES + 1 }, () => ({
    differences: Array.from({ length: units }, () => 0),
    sum: 0,
    squares: 0,
  }))
  const [overall, ...languages] = sums as [(typeof sums)[number], ...(typeof sums)[number][]]
  const add = (to: (typeof sums)[number], unit: number, difference: number) => {
    to.differences[unit] = difference
    to.sum += difference
    to.squares += difference * difference
  }
  for (let unit = 0; unit < units; unit++) {
    let all = 0
    for (let language = 0; language < LANGUAGES; language++) {
      const i = unit * LANGUAGES + language
      const won = (candidate[i] as number) - (reference[i] as number)
      all += won
      add(languages[language] as (typeof sums)[number], unit, won / DEPTHS)
    }
    add(overall, unit, all / CELLS)
  }
  return sums
}

/** `regressed`, but with no look at the languages when overall settles it, or when no drop is large enough. */
function regressedSoon(samples: readonly Sample[]): boolean {
  const [overall, ...languages] = samples as readonly [Sample, ...Sample[]]
  if (!samples.some((sample) => reachesDrop(meanOf(sample), MIN_DROP))) return false
  const p = pOf(overall)
  if (reachesDrop(meanOf(overall), MIN_DROP) && p * samples.length <= ALPHA) return true
  return regressed(samples, [p, ...languages.map(pOf)])
}

/** Holds the shortcuts against the gate. @throws Error where they differ */
function agree(what: string, samples: readonly Sample[]): void {
  const word = verdictInFull(samples)
  const soon = regressedSoon(samples) ? 'regressed' : allPass(samples) ? 'pass' : 'inconclusive'
  if (soon !== word || regressed(samples, samples.map(pOf)) !== (word === 'regressed'))
    throw new Error(`The simulation says ${soon}, the gate ${word}: ${what}`)
}

/** One-sided p of McNemar's exact test over all cases, or 1 where no more were lost than gained. As `mcnemarExact`, which is slow for thousands of cases. */
function mcnemar(random: Draws, reference: Answers, candidate: Answers): number {
  let lost = 0
  let gained = 0
  for (let i = 0; i < reference.length; i++) {
    const [before, after] = [reference[i] as number, candidate[i] as number]
    const both = random.overlap(DEPTHS, before, after)
    lost += before - both
    gained += after - both
  }
  return lost <= gained ? 1 : incompleteBeta(0.5, lost, gained + 1)
}

/** A paired test whose clusters are items in one haystack language: 12 times as many as there are items. */
function clustersAlarm(reference: Answers, candidate: Answers): boolean {
  let sum = 0
  let squares = 0
  for (let i = 0; i < reference.length; i++) {
    const difference = (candidate[i] as number) - (reference[i] as number)
    sum += difference
    squares += difference * difference
  }
  return -sum > Z * Math.sqrt(squares)
}

/** Non-inferiority by mean and standard error, as a bootstrap would have it too: no spread, no doubt. */
function passesByError(sample: Sample): boolean {
  const n = sample.differences.length
  const mean = meanOf(sample)
  return mean - Z * Math.sqrt(Math.max(0, sample.squares / n - mean * mean) / n) > -MIN_DROP
}

function boundsHold(sample: Sample, drop: number, count: (event: string, happened: boolean) => void): void {
  const upward = sample.differences.map((d) => -d)
  count(`drop ${drop}: lower bound holds, language`, !excludesDrop(sample, drop))
  count(`drop ${drop}: upper bound holds, language`, exceeds(upward, { low: -1, high: 1 }, drop) > ALPHA)
}
