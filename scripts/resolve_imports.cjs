const { resolve } = require('node:path')

/** How the boundary check reads `./x.js` and `#app/x` as the .ts file that is there. */
module.exports = {
  resolve: {
    extensions: ['.ts', '.js', '.mjs', '.vue', '.json', '.css'],
    extensionAlias: { '.js': ['.ts', '.js'] },
    conditionNames: ['import', 'types', 'node', 'default', 'style'],
    exportsFields: ['exports'],
    mainFields: ['module', 'main', 'types'],
    alias: { '~': resolve(__dirname, '../resources') },
  },
}
