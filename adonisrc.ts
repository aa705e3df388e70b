import { indexEntities } from '@adonisjs/core'
import { defineConfig } from '@adonisjs/core/app'
import { indexPages } from '@adonisjs/inertia'

/** The long tier runs many more cases in each test. */
const patience = Number(process.env.TEST_TIMEOUT_FACTOR ?? 1)

export default defineConfig({
  directories: {
    commands: 'app/core/commands',
    providers: 'app/core/providers',
    languageFiles: 'resources/lang',
    views: 'resources/views',
  },

  commands: [
    () => import('@adonisjs/core/commands'),
    () => import('@adonisjs/lucid/commands'),
    () => import('#start/commands'),
  ],

  providers: [
    () => import('@adonisjs/core/providers/app_provider'),
    () => import('@adonisjs/core/providers/hash_provider'),
    { file: () => import('@adonisjs/core/providers/repl_provider'), environment: ['repl', 'test'] },
    () => import('@adonisjs/core/providers/vinejs_provider'),
    () => import('@adonisjs/core/providers/edge_provider'),
    () => import('@adonisjs/redis/redis_provider'),
    () => import('@adonisjs/session/session_provider'),
    () => import('@adonisjs/shield/shield_provider'),
    () => import('@adonisjs/static/static_provider'),
    () => import('@adonisjs/lucid/database_provider'),
    () => import('@adonisjs/auth/auth_provider'),
    () => import('#core/providers/vite_provider'),
    () => import('@adonisjs/inertia/inertia_provider'),
    () => import('@adonisjs/i18n/i18n_provider'),
    () => import('@adonisjs/limiter/limiter_provider'),
    () => import('@adonisjs/lock/lock_provider'),
    () => import('@adonisjs/cache/cache_provider'),
    () => import('@adonisjs/drive/drive_provider'),
    () => import('@adonisjs/mail/mail_provider'),
    () => import('#core/providers/core_provider'),
    () => import('#core/providers/web_process_provider'),
    () => import('#app/https/https_provider'),
    () => import('#app/users/starting_roles/starting_roles_provider'),
    () => import('#app/setup/first_run/first_run_provider'),
    () => import('#app/health/health_provider'),
    () => import('#app/plugin_kernel/plugin_kernel_provider'),
  ],

  preloads: [
    () => import('#start/kernel'),
    () => import('#start/routes'),
    () => import('#start/events'),
    () => import('#start/jobs'),
  ],

  metaFiles: [
    { pattern: 'resources/views/**/*.edge', reloadServer: false },
    { pattern: 'resources/lang/**/*.json', reloadServer: false },
    { pattern: 'public/**', reloadServer: false },
    { pattern: 'ssr/**', reloadServer: false },
  ],

  tests: {
    suites: [
      {
        name: 'unit',
        files: ['tests/unit/**/*.spec.ts', 'plugins/*/tests/unit/**/*.spec.ts'],
        timeout: 30_000 * patience,
      },
      {
        name: 'functional',
        files: ['tests/functional/**/*.spec.ts', 'plugins/*/tests/functional/**/*.spec.ts'],
        timeout: 60_000 * patience,
      },
      {
        name: 'architecture',
        files: ['tests/architecture/**/*.spec.ts'],
        timeout: 120_000 * patience,
      },
      {
        name: 'browser',
        files: ['tests/browser/**/*.spec.ts', 'plugins/*/tests/browser/**/*.spec.ts'],
        timeout: 120_000 * patience,
      },
    ],
    forceExit: true,
  },

  hooks: {
    init: [
      indexEntities({
        controllers: { source: './app', glob: ['**/*_controller.ts'], importAlias: '#app' },
        transformers: { enabled: false },
        events: { enabled: false },
        listeners: { enabled: false },
      }),
      indexPages({ framework: 'vue3', source: 'resources/pages' }),
    ],
    buildStarting: [() => import('@adonisjs/vite/build_hook')],
  },
})
