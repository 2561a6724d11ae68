/** Different values in order of first appearance, each known by its place. Equal is what has the same JSON. */
export class Interned<T> {
  readonly values: T[] = []
  readonly #places = new Map<string, number>()

  /** The value's place; it gets one if it has none. */
  place(value: T): number {
    const key = typeof value === 'string' ? value : JSON.stringify(value)
    let place = this.#places.get(key)
    if (place === undefined) {
      place = this.values.push(value) - 1
      this.#places.set(key, place)
    }
    return place
  }
}
