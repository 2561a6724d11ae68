import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { world } from '../../../haystacks/world.ts'
import { Chronicle, sameValue } from './record.ts'

const genres = Object.keys(world.genres)

describe('a chronicle', () => {
  test('is a pure function of its seed: any record can be made by itself', () => {
    const inOrder = new Chronicle(world, 's')
    for (let i = 0; i < 50; i++) inOrder.record('guild', i)
    expect(new Chronicle(world, 's').record('guild', 49)).toEqual(inOrder.record('guild', 49))
    expect(new Chronicle(world, 't').record('guild', 49)).not.toEqual(inOrder.record('guild', 49))
  })

  test.each(genres)('%s repeats no person, ship or amount, and no place in the same year', (genre) => {
    const chronicle = new Chronicle(world, 'repeat')
    const seen = new Map<string, Set<string>>()
    for (let ordinal = 0; ordinal < chronicle.ordinals; ordinal++) {
      const { slots } = chronicle.record(genre, ordinal)
      for (const [slot, value] of Object.entries(slots)) {
        if (!['person', 'ship', 'amount', 'place'].includes(value.kind)) continue
        const place = value.kind === 'place'
        const key = JSON.stringify(place ? [value, slots.year, slots.month, slots.day] : value)
        const before = seen.get(slot) ?? new Set()
        expect(before.has(key), `${genre} ${slot} ${key} at ${ordinal}`).toBe(false)
        seen.set(slot, before.add(key))
      }
    }
  })

  test('gives the persons of one record different given names and families', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(1000), (seed, ordinal) => {
        const { slots } = new Chronicle(world, seed).record('court', ordinal)
        const persons = Object.values(slots).filter((value) => value.kind === 'person')
        return (
          new Set(persons.map(({ given }) => given)).size === persons.length &&
          persons.every((a, i) => persons.every((b, j) => i === j || !sameValue(a, b)))
        )
      }),
      { numRuns: 200 },
    )
  })

  test('takes the genres by turns, each once a round', () => {
    const chronicle = new Chronicle(world, 'turns')
    for (const round of [0, 1, 7]) {
      const turn = genres.map((_, i) => chronicle.genreInTurn(round * genres.length + i))
      expect(turn.toSorted()).toEqual(genres.toSorted())
    }
  })

  test('a record made like another shares the named slots, and its variants are shifted', () => {
    const chronicle = new Chronicle(world, 'like')
    const needle = chronicle.record('mine', 0)
    const like = chronicle.record('mine', 12, { record: needle, slots: ['mine'], shift: 2 })
    expect(like.slots.mine).toEqual(needle.slots.mine)
    expect(like.slots.overseer).not.toEqual(needle.slots.overseer)
    expect(like).toMatchObject({ variantSeed: needle.variantSeed, variantShift: 2 })
  })
})
