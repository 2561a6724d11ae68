#!/usr/bin/env node
import { Command } from 'commander'
import { addAaCommand } from './cli/aa.ts'
import { addBaselineCommand } from './cli/baseline.ts'
import { addBatchCommand } from './cli/batch.ts'
import { addCompareCommand } from './cli/compare.ts'
import { addDataCommand } from './cli/data.ts'
import { addLintCommand } from './cli/lint.ts'
import { addPlanCommand } from './cli/plan.ts'
import { addPromptCommand } from './cli/prompt.ts'
import { addReportCommand } from './cli/report.ts'
import { addRescoreCommand } from './cli/rescore.ts'
import { addSamplesCommand } from './cli/samples.ts'
import { addScoreCommand } from './cli/score.ts'
import { MlneedleError } from './errors.ts'
import { toolVersion } from './version.ts'

const program = new Command('mlneedle')
  .description('Multilingual needle in a haystack, beside `npx vitest run suites/mlneedle`.')
  .version(toolVersion)
  .showHelpAfterError('(`mlneedle --help` lists the commands)')

addLintCommand(program)
addPlanCommand(program)
addPromptCommand(program)
addSamplesCommand(program)
addScoreCommand(program)
addDataCommand(program)
addBatchCommand(program)
addBaselineCommand(program)
addReportCommand(program)
addRescoreCommand(program)
addCompareCommand(program)
addAaCommand(program)

// Output piped to `head` closes early; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

try {
  await program.parseAsync()
} catch (error) {
  // A file that cannot be written is the user's to mend, as what this tool finds wrong is.
  if (!(error instanceof MlneedleError || (error instanceof Error && 'syscall' in error && 'path' in error)))
    throw error
  process.stderr.write(`mlneedle: ${error.message}\n`)
  process.exitCode = 1
}
