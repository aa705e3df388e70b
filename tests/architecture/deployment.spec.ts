import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { test } from '@japa/runner'
import { parse } from 'yaml'

interface Service {
  image?: string
  ports?: string[]
  environment: Record<string, string>
  secrets?: string[]
  volumes: string[]
  healthcheck?: { test: string[] }
  read_only?: boolean
  security_opt?: string[]
  cap_drop?: string[]
}

interface Compose {
  services: Record<'app' | 'database' | 'redis', Service>
  volumes: Record<string, unknown>
  secrets: Record<string, { file: string }>
}

const text = (path: string) => readFileSync(path, 'utf8')
const composeText = text('docker-compose.yml')
const compose = parse(composeText) as Compose
const { app, database, redis } = compose.services
const unit = text('deploy/tillhouse.service')

/** What the Dockerfile says, without comments and with joined lines. */
const dockerfile = text('Dockerfile')
  .replace(/^\s*#.*\n/gm, '')
  .replace(/\\\n\s*/g, ' ')
  .split('\n')
const lastStage = dockerfile.slice(dockerfile.findLastIndex((line) => line.startsWith('FROM')))

const knownVariables = new Set(
  [...text('start/env.ts').matchAll(/^ +([A-Z][A-Z0-9_]*):/gm)].map(([, name]) => name!)
)

test.group('The compose file', () => {
  test('every variable of its text has a default, and is a setting or its own', ({ assert }) => {
    const used = [...composeText.matchAll(/\$\{([A-Z_]+)(:-[^}]*)?\}/g)]
    assert.isAbove(used.length, 8)
    for (const [whole, name, fallback] of used) {
      assert.isDefined(fallback, whole)
      assert.isTrue(name!.startsWith('TILLHOUSE_') || knownVariables.has(name!), whole)
    }
  })

  test('the app is given settings that it knows, and secrets as files', ({ assert }) => {
    const unknown = Object.keys(app.environment).filter(
      (name) => !knownVariables.has(name.replace(/_FILE$/, '')) && !knownVariables.has(name)
    )
    assert.deepEqual(unknown, [])
    const read = text('scripts/read_secrets.mjs')
    for (const [name, value] of Object.entries(app.environment)) {
      if (!value.startsWith('/run/secrets/')) continue
      assert.include(read, `'${name.replace(/_FILE$/, '')}'`)
      assert.include(Object.keys(compose.secrets), value.slice('/run/secrets/'.length))
    }
    assert.notMatch(composeText, /password: *['"]?\w/i)
  })

  test('images are pinned, everybody says how they are, and only this machine gets in', ({
    assert,
  }) => {
    for (const { image } of [app, database, redis]) assert.match(image!, /:\d+\.\d+\.\d+/)
    for (const { healthcheck } of [database, redis]) assert.isAbove(healthcheck!.test.length, 1)
    for (const port of app.ports!) assert.match(port, /^\$\{TILLHOUSE_BIND:-127\.0\.0\.1\}:/)
    assert.isUndefined(database.ports)
    assert.isUndefined(redis.ports)
    assert.isTrue(app.read_only)
    assert.deepEqual(app.cap_drop, ['ALL'])
    assert.deepEqual(app.security_opt, ['no-new-privileges:true'])
  })

  test('what is mounted exists, and data and backups are kept outside of the image', ({
    assert,
  }) => {
    const mounts = [app, database, redis].flatMap(({ volumes }) => volumes)
    for (const mount of mounts.filter((one) => one.startsWith('./')))
      assert.isTrue(existsSync(mount.split(':')[0]!), mount)
    for (const mount of mounts.filter((one) => /^\w+:/.test(one)))
      assert.property(compose.volumes, mount.split(':')[0]!)
    for (const folder of ['/data', '/backups'])
      assert.isTrue(
        app.volumes.some((mount) => mount.endsWith(`:${folder}`)),
        folder
      )
    assert.include(text('deploy/mariadb/grants.sql'), 'tillhouse\\_%')
  })
})

test.group('The image', () => {
  test('copies files that there are, with every script that these import', ({ assert }) => {
    const copied = lastStage
      .filter((line) => line.startsWith('COPY'))
      .flatMap((line) => line.split(/\s+/).slice(2, -1))
      .map((path) => path.replace('/app/', ''))
    for (const path of copied.filter((one) => !['build', 'node_modules'].includes(one)))
      assert.isTrue(existsSync(path), path)
    const scripts = copied.filter((path) => path.endsWith('.mjs'))
    assert.include(scripts, 'scripts/container.mjs')
    for (const script of scripts) {
      for (const [, target] of text(script).matchAll(/(?:from|import\()\s*'(\.[^']+)'/g))
        assert.include(scripts, posix.join(posix.dirname(script), target!), script)
    }
  })

  test('runs as nobody special, built for production, with the programs that backups need', ({
    assert,
  }) => {
    assert.includeMembers(lastStage, ['USER node', 'VOLUME ["/data", "/backups"]'])
    assert.isTrue(lastStage.some((line) => line.startsWith('HEALTHCHECK')))
    assert.isTrue(lastStage.some((line) => /apt-get install .*mariadb-client/.test(line)))
    const build = dockerfile.find((line) => /npm run build/.test(line))
    assert.include(build, 'NODE_ENV=production')
    for (const line of dockerfile.filter((one) => one.startsWith('FROM')))
      assert.match(line, /^FROM node:24\.\d+\.\d+-bookworm-slim/)
  })
})

test.group('The systemd unit', () => {
  test('starts a script that there is, and may write nowhere but into its own data', ({
    assert,
  }) => {
    const [, script] = /^ExecStart=\S+ (\S+)$/m.exec(unit)!
    assert.isTrue(existsSync(script!), script)
    for (const line of [
      'User=tillhouse',
      'NoNewPrivileges=yes',
      'ProtectSystem=strict',
      'ProtectHome=yes',
      'PrivateTmp=yes',
      'StateDirectory=tillhouse',
      'CapabilityBoundingSet=',
      'Restart=on-failure',
      'UMask=0077',
    ])
      assert.include(unit.split('\n'), line)
    // The JIT writes code at run time, and the server answers no watchdog.
    assert.notMatch(unit, /^(MemoryDenyWriteExecute|WatchdogSec)/m)
    assert.deepEqual(unit.match(/^ReadWritePaths=.*/gm), ['ReadWritePaths=-/var/backups/tillhouse'])
  })

  test('is understood by systemd', ({ assert }) => {
    if (!existsSync('/usr/bin/systemd-analyze')) return
    const folder = execFileSync('mktemp', ['-d'], { encoding: 'utf8' }).trim()
    execFileSync(
      'sh',
      ['-c', `sed 's#^ExecStart=[^ ]*#ExecStart=/bin/true#' > ${folder}/tillhouse.service`],
      { input: unit }
    )
    const { status, stderr } = spawnSync(
      'systemd-analyze',
      ['verify', `${folder}/tillhouse.service`],
      { encoding: 'utf8' }
    )
    execFileSync('rm', ['-r', folder])
    assert.deepEqual([status, stderr], [0, ''])
  })
})

test.group('The example of settings', () => {
  test('explains every setting of HTTPS, and names none that is not read', ({ assert }) => {
    const named = new Set(
      [...text('.env.example').matchAll(/^#? ?([A-Z][A-Z0-9_]*)=/gm)].map(([, name]) => name!)
    )
    for (const name of knownVariables)
      if (/^(HTTPS|TRUSTED_PROXIES)/.test(name)) assert.isTrue(named.has(name), name)
    for (const name of named) assert.isTrue(knownVariables.has(name), name)
  })
})
