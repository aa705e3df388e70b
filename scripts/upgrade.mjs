/**
 * `npm run upgrade -- <tag | branch | folder | tarball>`: prepares a version beside the one that
 * serves, rehearses with it on a copy of the shop, and has it take over.
 * `npm run upgrade -- back` goes back to the version before, with the sales made since.
 *
 *   --yes      ask nothing        --days=7   days of sales that the rehearsal puts through
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { prepareRelease, removeOldReleases } from './prepare_release.mjs'
import { changeState, fileSinceUpgrade, isRunning, readState, shopOwner } from './release_state.mjs'

const words = process.argv.slice(2)
const [wanted] = words.filter((word) => !word.startsWith('--'))
const isYes = words.includes('--yes')
const days = words.find((word) => word.startsWith('--days='))?.slice('--days='.length) ?? '7'
const environment = { ENV_PATH: '.', NODE_ENV: 'production', ...process.env }

if (!wanted) stop('Say to what: npm run upgrade -- <tag | branch | folder | tarball>, or back')
else if (wanted === 'back') await goBack()
else await upgrade(wanted)

async function upgrade(source) {
  removeOldReleases()
  const release = prepareRelease(source)
  say(`rehearsing ${release} on a copy; the shop sells on…`)
  const status = ace(release, ['upgrade:rehearse', `--days=${days}`])
  if (status === 1) stop('The rehearsal failed. Your shop is unchanged and sells on.')
  await ask(
    status === 2
      ? 'Figures of past sales come out otherwise, see above. Upgrade all the same?'
      : 'Upgrade now? The registers go on selling and send when the server is back.'
  )
  takeBackup()
  await hand({ step: 'switch', to: release, acceptsDifferences: status === 2 })
}

async function goBack() {
  const { current, previous } = readState()
  if (!previous) stop('There is no version to go back to.')
  await ask(`Back from ${current} to ${previous}, with the sales made since?`)
  await hand({ step: 'back', from: current, to: previous, file: fileSinceUpgrade() })
}

/** An encrypted backup as well, where one is set up; the database of before is kept in any case. */
function takeBackup() {
  say('taking a backup…')
  const { current } = readState()
  if (ace(current, ['backup:take']) !== 0) {
    say('no backup was taken by the version that runs; the database of before is kept beside it')
  }
}

/** The process beside the server does it; without one it is done at the next start. */
async function hand(step) {
  const { pid } = readState()
  changeState({ wanted: step, last: null })
  if (!isRunning(pid)) return say('done at the next start: npm run serve')
  process.kill(pid, 'SIGUSR2')
  say('stopping, upgrading and starting…')
  while (readState().last === null) {
    if (!isRunning(pid)) stop('The server has stopped. Start it again; it goes on from there.')
    await wait(200)
  }
  const { last } = readState()
  if (!last.isDone) stop(`${last.words}. The version before goes on.`)
  removeOldReleases()
  say(last.step === 'back' ? 'The version before serves again.' : `${last.words} serves now.`)
}

async function ask(question) {
  if (isYes) return
  if (!process.stdin.isTTY) stop(`${question} Say yes with --yes.`)
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question(`${question} [y/N] `)
  terminal.close()
  if (!/^y/i.test(answer)) stop('Nothing was done.')
}

function ace(release, args) {
  const { status } = spawnSync(process.execPath, [join(release, 'build/ace.js'), ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: environment,
    // What is written into the shop's data belongs to whom the data belongs.
    ...(process.getuid?.() === 0 && shopOwner()),
  })
  return status
}

function say(text) {
  console.log(`tillhouse: ${text}`)
}

function stop(text) {
  console.error(`tillhouse: ${text}`)
  process.exit(1)
}
