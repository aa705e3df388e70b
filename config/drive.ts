import { resolve } from 'node:path'
import { dataDir } from '#config/app'
import { defineConfig, services } from '@adonisjs/drive'

const driveConfig = defineConfig({
  default: 'fs',
  services: {
    fs: services.fs({
      location: resolve(dataDir, 'media'),
      serveFiles: true,
      routeBasePath: '/media',
      visibility: 'public',
    }),
  },
})

export default driveConfig

declare module '@adonisjs/drive/types' {
  export interface DriveDisks extends InferDriveDisks<typeof driveConfig> {}
}
