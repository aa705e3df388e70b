import app from '@adonisjs/core/services/app'
import { defineConfig } from '@adonisjs/inertia'

const inertiaConfig = defineConfig({
  rootView: 'inertia_layout',
  // Tests talk to prebuilt files; a fixed version keeps api clients from a 409.
  assetsVersion: app.inTest ? '1' : undefined,
  ssr: { enabled: true, entrypoint: 'resources/ssr.ts' },
})

export default inertiaConfig
