/** Least milliseconds between two lines of progress, and the longest silence. */
const LEAST = 1000
const SILENCE = 15_000

/**
 * Says how far a run is, one line at a time, so that it reads the same in a
 * terminal and in a log: at every tenth of the way, and never silent for long.
 */
export class Progress {
  readonly #print: (line: string) => void
  #startedAt = 0
  #printedAt = 0
  /** When all files were planned; what is left is reckoned from the pace since. */
  #plannedAt = 0
  #doneBefore = 0
  #planned = 0
  #whole = false
  #done = 0
  #errors = 0
  #tenths = 0

  constructor(print: (line: string) => void) {
    this.#print = print
  }

  start(now: number): void {
    this.#startedAt = now
    this.#printedAt = now
    this.#plannedAt = now
    this.#doneBefore = 0
    this.#planned = 0
    this.#whole = false
    this.#done = 0
    this.#errors = 0
    this.#tenths = 0
  }

  /** `whole`: whether all files are planned, so that the end can be estimated. */
  plan(planned: number, whole: boolean): void {
    this.#planned = planned
    if (whole && !this.#whole) {
      this.#plannedAt = Date.now()
      this.#doneBefore = this.#done
      if (planned > 0) this.#print(`mlneedle: ${cases(planned)} planned`)
    }
    this.#whole = whole
  }

  done(model: string, experiment: string, measured: boolean): void {
    this.#done++
    if (!measured) this.#errors++
    const now = Date.now()
    const tenths = Math.floor((10 * this.#done) / Math.max(1, this.#planned))
    const since = now - this.#printedAt
    if (!this.#whole || (since < SILENCE && (since < LEAST || tenths <= this.#tenths))) return
    this.#tenths = tenths
    this.#printedAt = now
    this.#print(this.#line(now, `${model} ${experiment}`))
  }

  end(): void {
    if (this.#done > 0)
      this.#print(`mlneedle: ${cases(this.#done)} in ${duration(Date.now() - this.#startedAt)}`)
  }

  #line(now: number, where: string): string {
    const percent = Math.floor((100 * this.#done) / this.#planned)
    const pace = (now - this.#plannedAt) / Math.max(1, this.#done - this.#doneBefore)
    const left = duration(pace * (this.#planned - this.#done))
    const errors =
      this.#errors > 0 ? `, ${count(this.#errors)} ${this.#errors === 1 ? 'error' : 'errors'}` : ''
    return `mlneedle: ${count(this.#done)} of ${count(this.#planned)} cases (${percent}%)${errors}, about ${left} left · ${where}`
  }
}

const cases = (n: number): string => `${count(n)} ${n === 1 ? 'case' : 'cases'}`

const count = (n: number): string => n.toLocaleString('en')

/** Milliseconds in words: `9 s`, `2 min 5 s`, `1 h 3 min`. */
function duration(ms: number): string {
  const seconds = Math.ceil(ms / 1000)
  if (seconds < 60) return `${seconds} s`
  const minutes = Math.floor(seconds / 60)
  if (minutes < 60) return `${minutes} min ${seconds % 60} s`
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
