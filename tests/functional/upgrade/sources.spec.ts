import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { test } from '@japa/runner'
import { isSqlite } from '#core/sql'
import { cleanDatabase } from '#tests/support/clean_database'
import { isLongTier } from '#tests/support/long_tier'
import { ADDS_A_TABLE, InstalledShop } from '#tests/support/upgrade/installed_shop'

const LOCK = { name: 'tillhouse', lockfileVersion: 3, requires: true, packages: { '': {} } }

/**
 * The next version as its sources: npm installs it (it needs no packages of its own), and its build
 * takes over this project's, with one migration more. As the real one, it asks for the settings.
 */
const BUILD = `
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
symlinkSync('${resolve('node_modules')}', 'node_modules')
cpSync('${resolve('build')}', 'build', { recursive: true })
writeFileSync('build/package.json', readFileSync('package.json'))
writeFileSync('build/database/migrations/999_next.js', readFileSync('999_next.js'))
execFileSync('node', ['build/ace.js', 'list'])
`

function git(folder: string, ...args: string[]): void {
  const who = ['-c', 'user.name=Tests', '-c', 'user.email=tests@example.test']
  const { status, stderr } = spawnSync('git', [...who, ...args], { cwd: folder, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
}

/** A repository with the sources of a version; it needs nothing but this machine. */
function givenSources(folder: string): void {
  mkdirSync(folder, { recursive: true })
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, unknown>
  const { imports, type } = manifest
  const scripts = { build: 'node make_build.mjs' }
  const next = { name: 'tillhouse', version: '9.9.9', type, imports, scripts }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(next))
  writeFileSync(
    join(folder, 'package-lock.json'),
    JSON.stringify({
      ...LOCK,
      version: '9.9.9',
      packages: { '': { name: 'tillhouse', version: '9.9.9' } },
    })
  )
  writeFileSync(join(folder, 'make_build.mjs'), BUILD)
  writeFileSync(join(folder, '999_next.js'), ADDS_A_TABLE)
  git(folder, 'init', '--quiet', '--initial-branch=next')
  git(folder, 'add', '.')
  git(folder, 'commit', '--quiet', '--message=next')
  git(folder, 'tag', 'v9.9.9')
}

test.group('A version to upgrade to', (group) => {
  group.each.setup(cleanDatabase)
  group.each.skip(!isSqlite(), 'What is fetched and built knows nothing of a database')

  test('is made ready from a tag, from a branch and from a tarball, and the last two are kept', async ({
    assert,
    cleanup,
  }) => {
    const shop = await InstalledShop.current()
    cleanup(() => shop.remove())
    const { installation } = shop
    const sources = join(installation.folder, 'versions/sources')
    givenSources(sources)
    // The shop's own folder is a clone.
    cpSync(join(sources, '.git'), join(installation.folder, '.git'), { recursive: true })
    const tarball = join(installation.folder, 'tillhouse-9.9.9.tar.gz')
    git(
      sources,
      'archive',
      '--format=tar.gz',
      '--prefix=tillhouse-9.9.9/',
      `--output=${tarball}`,
      'next'
    )

    const made: string[] = []
    for (const source of isLongTier ? ['v9.9.9', 'next', tarball] : ['v9.9.9']) {
      const upgrade = await installation.run(['scripts/upgrade.mjs', source, '--yes'])
      assert.equal(upgrade.code, 0, upgrade.said)
      assert.include(upgrade.said, 'done at the next start')
      made.push(installation.state().wanted!.to)
      await installation.start()
      await installation.untilSettled()
      assert.equal(installation.state().current, made.at(-1), source)
      await shop.sell(1)
      await installation.kill()
    }
    assert.isTrue(await shop.hasTable('loyalty'))
    const unknown = await installation.run(['scripts/upgrade.mjs', 'v0.0.0', '--yes'])
    assert.equal(unknown.code, 1)
    assert.include(unknown.said, 'Your shop is unchanged')
    const kept = made.map((folder) => existsSync(join(installation.folder, folder)))
    assert.deepEqual(kept, isLongTier ? [false, true, true] : [true])
  }).timeout(300_000)
})
