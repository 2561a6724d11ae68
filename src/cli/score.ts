import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Command } from 'commander'
import { MlneedleError } from '../errors.ts'
import { languages } from '../../haystacks/languages/index.ts'
import { scoreLine } from '../score/file.ts'

export function addScoreCommand(program: Command): void {
  program
    .command('score')
    .description(
      'score answers collected elsewhere: lines { language, gold: [], needlePresent, answer } in, the same with outcome, score, exactMatch and f1 out',
    )
    .argument('<file>', 'a JSON Lines file, or - for standard input')
    .action(scoreFile)
}

async function scoreFile(file: string): Promise<void> {
  const input = file === '-' ? process.stdin : createReadStream(file)
  // Without this, a missing file would end the process with a stack.
  const failed = new Promise<never>((_, reject) =>
    input.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        new MlneedleError(
          `${file} cannot be read (${error.code}): expected a JSON Lines file, or - for standard input.`,
        ),
      ),
    ),
  )
  await Promise.race([failed, scoreLines(input, file === '-' ? 'standard input' : file)])
}

async function scoreLines(input: NodeJS.ReadableStream, place: string): Promise<void> {
  let number = 0
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    const text = line.replace(/^\uFEFF/, '')
    if (text.trim() === '') continue
    let scored: unknown
    try {
      scored = scoreLine(JSON.parse(text), languages)
    } catch (error) {
      throw new MlneedleError(`${place}, line ${number}: ${(error as Error).message}`)
    }
    if (!process.stdout.write(`${JSON.stringify(scored)}\n`))
      await new Promise<void>((resolve) => process.stdout.once('drain', () => resolve()))
  }
}
