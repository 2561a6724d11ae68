/** Something wrong with a language: where to look, and what was found there. */
export interface Fault {
  readonly language: string
  /** `genre lighthouse, sentence oil`, `persons`, `128K tokens`, … */
  readonly where: string
  readonly what: string
}
