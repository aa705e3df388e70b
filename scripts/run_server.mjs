import { spawn, spawnSync } from 'node:child_process'

/** Migrates, runs the ace commands given, then serves the production build until a signal comes. */
export function runServer({ env, before = [] }) {
  // ENV_PATH: the build reads the .env of the project, not of the build folder.
  const environment = { ENV_PATH: '.', ...process.env, ...env }
  for (const command of [['migration:run', '--force', '--compact-output'], ...before]) {
    const { status } = spawnSync('node', ['build/ace.js', ...command], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: environment,
    })
    if (status !== 0) process.exit(status ?? 1)
  }
  const server = spawn('node', ['build/bin/server.js'], { stdio: 'inherit', env: environment })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
  server.once('exit', (code) => process.exit(code ?? 0))
}
