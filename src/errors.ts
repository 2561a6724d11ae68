/**
 * A fault in what the user gave: options, data, a pack, a case id. Its message
 * says what was expected, what came and how to mend it; it is shown without a stack.
 */
export class MlneedleError extends Error {
  override readonly name = 'MlneedleError'
}
