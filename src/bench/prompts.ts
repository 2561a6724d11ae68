/**
 * The same prompts, byte for byte, from two processes on this Node, and on Node 22
 * and 24: the SHA-256 of 216 prompts over languages, lengths, depths and tasks,
 * hashed together. Other versions of Node come from the npm registry.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { caseIn, prepare } from './measure.ts'

const here = fileURLToPath(import.meta.url)

if (process.argv[2] === 'hash') {
  const { source, plan, bench } = prepare({ items: 4 })
  const hash = createHash('sha256')
  let n = 0
  for (const item of plan.itemIds)
    for (const language of source.languages)
      for (const length of [1024, 8192, 32_768])
        for (const depth of [0, 0.5, 1])
          for (const change of [
            {},
            { haystackLanguage: 'mixed', mixedLanguages: source.languages, needlePresent: false },
          ]) {
            hash.update(bench.prompt({ ...caseIn(language, length, depth, item), ...change }).text)
            n++
          }
  console.log(`${process.version} ${n} ${hash.digest('hex')}`)
} else {
  const run = (command: string, ...args: string[]) => {
    const { stdout, stderr } = spawnSync(command, [...args, here, 'hash'], { encoding: 'utf8' })
    const line = stdout.trim().split('\n').at(-1) ?? ''
    if (!/^v\d+/.test(line)) console.log(stderr)
    console.log(line)
    return line.split(' ').slice(1).join(' ')
  }
  const npx = (version: string) => [
    '--yes',
    `--package=node@${version}`,
    'node',
    '--disable-warning=ExperimentalWarning',
  ]
  const hashes = [
    run(process.execPath),
    run(process.execPath),
    run('npx', ...npx('22')),
    run('npx', ...npx('24')),
  ]
  const same = hashes.every((hash) => hash === hashes[0] && /\d+ \w{64}/.test(hash))
  console.log(same ? '\nThe same everywhere.' : '\nThey differ.')
  process.exitCode = same ? 0 : 1
}
