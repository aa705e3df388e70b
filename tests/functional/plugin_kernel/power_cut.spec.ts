import { existsSync, mkdirSync, symlinkSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { test } from '@japa/runner'
import { dropTables } from '#app/plugin_kernel/data/drop_tables'
import { FILE_LIST_NAME } from '#app/plugin_kernel/registry/archive/package_limits'
import { KERNEL_PARTS } from '#app/plugin_kernel/host/kernel_parts'
import { PluginHost } from '#app/plugin_kernel/host/plugin_host'
import { realTime } from '#app/plugin_kernel/hooks/time'
import { runAce } from '#tests/support/backups/installation'
import { findPluginRow } from '#app/plugin_kernel/state/plugin_rows'
import { cleanDatabase } from '#tests/support/clean_database'
import { drawMoments, plug, type Moment } from '#tests/support/kill/plug'
import { isLongTier, patient } from '#tests/support/long_tier'
import { addVersion, club, givenClub, members } from '#tests/support/plugin_kernel/club'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'

const BEFORE = [
  { id: 'ada', points: 1 },
  { id: 'bob', points: 2 },
]
const AFTER = BEFORE.map((row) => ({ ...row, tier: 'basic' }))

/** Versions that run, and what the members are then; null where their table is gone. */
type Outcome = [running: string[], kept: unknown]

interface Act {
  command: (home: PluginHome) => Promise<string[]>
  /** What a start may find, whenever the power went. */
  either: Outcome[]
}

const ACTS: Record<string, Act> = {
  'the change to another version': {
    command: async (home) => {
      await addVersion(home, club('2.0.0'))
      return ['plugin:update', 'club', '--yes']
    },
    either: [
      [['1.0.0'], BEFORE],
      [['2.0.0'], AFTER],
    ],
  },
  'the installation of a version': {
    command: async (home) => ['plugin:add', await onDisk(home), '--yes'],
    either: [[['1.0.0'], BEFORE]],
  },
  'the removal': {
    command: async () => ['plugin:remove', 'club'],
    either: [
      [['1.0.0'], BEFORE],
      [[], BEFORE],
    ],
  },
  'the purge': {
    command: async () => ['plugin:purge', 'club', '--confirm=club'],
    either: [
      [['1.0.0'], BEFORE],
      [[], BEFORE],
      [[], null],
    ],
  },
}

test.group('A power cut in the middle of', (group) => {
  group.each.setup(cleanDatabase)
  group.each.teardown(() => dropTables('club'))

  for (const [name, { command, either }] of Object.entries(ACTS))
    test(`${name} leaves all of it or nothing, and doing it again ends it`, async ({
      assert,
      cleanup,
    }) => {
      const whole = await cut(cleanup, command)
      assert.equal(whole.code, 0, whole.said)
      const wanted = await outcomeOf(whole.home)
      for (const moment of drawMoments(whole.acts)) {
        // While it is still known which tables those are.
        await dropTables('club')
        await cleanDatabase()
        const { home, again } = await cut(cleanup, command, moment)
        const found = await outcomeOf(home)
        const row = JSON.stringify(await findPluginRow('club'))
        assert.deepInclude(either, found, `cut ${JSON.stringify(moment)}: ${row}`)
        if (JSON.stringify(found) === JSON.stringify(wanted)) continue
        await again()
        assert.deepEqual(await outcomeOf(home), wanted, `again after ${JSON.stringify(moment)}`)
      }
    })
      .timeout(patient(120_000))
      .skip(!isLongTier, 'kills -9 a command each time: npm run test:long -- kills')
})

type Cleanup = Parameters<typeof PluginHome.open>[0]

/** Version 1.0.0 serves; then a command of its own process, which may be cut off. */
async function cut(cleanup: Cleanup, command: Act['command'], moment?: Moment) {
  const home = await PluginHome.open(cleanup)
  await givenClub(home)
  const words = await command(home)
  await home.host.close()
  const pulled = plug(moment)
  const { code, words: said } = await run(home, words, pulled.environment)
  return { home, code, said, acts: pulled.acts(), again: () => run(home, words) }
}

async function run(home: PluginHome, words: string[], environment: Record<string, string> = {}) {
  const dataDir = join(home.folder, 'shop')
  if (!existsSync(dataDir)) {
    mkdirSync(dataDir)
    symlinkSync(home.places.data, join(dataDir, 'plugins'))
  }
  return runAce(words, { DATA_DIR: dataDir, ...environment })
}

/** What the next start of the server makes of it, with nobody there to help. */
async function outcomeOf(home: PluginHome): Promise<Outcome> {
  const host = new PluginHost({ places: home.places, parts: KERNEL_PARTS, time: realTime })
  try {
    await host.boot()
    const running = host.running().map(({ version }) => version)
    return [running, await members().catch(() => null)]
  } finally {
    await host.close()
  }
}

/** A newer version, as a folder that somebody has copied to the machine. */
async function onDisk(home: PluginHome): Promise<string> {
  const folder = join(home.folder, 'copied', 'club')
  for (const [path, bytes] of club('2.0.0').files) {
    // Packing lists the files itself.
    if (path === FILE_LIST_NAME) continue
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), bytes)
  }
  return folder
}
