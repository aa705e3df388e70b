import app from '@adonisjs/core/services/app'
import { defineConfig, drivers } from '@adonisjs/core/hash'

/** Tests hash hundreds of passwords and PINs that protect nothing. */
const cost = (real: number) => (app.inTest ? 1024 : real)

const hashConfig = defineConfig({
  default: 'scrypt',
  list: {
    // OWASP's first choice of parameters for scrypt: N = 2^17, r = 8, p = 1.
    scrypt: drivers.scrypt({
      cost: cost(131072),
      blockSize: 8,
      parallelization: 1,
      maxMemory: 256 * 1024 * 1024,
    }),
    // Four-digit PINs are guarded by attempt limits; a lighter hash keeps a switch under a second.
    pin: drivers.scrypt({
      cost: cost(16384),
      blockSize: 8,
      parallelization: 1,
      maxMemory: 33554432,
    }),
  },
})

export default hashConfig

declare module '@adonisjs/core/types' {
  export interface HashersList extends InferHashers<typeof hashConfig> {}
}
