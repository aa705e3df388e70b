import StockViteProvider from '@adonisjs/vite/vite_provider'

/** The stock provider, which in tests can leave Vite's dev server out and use the built files. */
export default class ViteProvider extends StockViteProvider {
  async start() {
    if (process.env.VITE_BUILT === '1') return
    await super.start()
  }
}
