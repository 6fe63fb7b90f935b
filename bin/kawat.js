#!/usr/bin/env node
if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(
    'Kawat needs Node.js 24 or newer; this is ' +
      process.versions.node +
      '. Get it at https://nodejs.org.\n' +
      'Kawat memerlukan Node.js 24 atau lebih baru; ini ' +
      process.versions.node +
      '. Unduh di https://nodejs.org.',
  )
  process.exit(2)
}
// In a checkout the sources are run as they stand; the published package ships them built.
import('node:fs').then((fs) => {
  const source = new URL('../src/main.ts', import.meta.url)
  return import(
    fs.existsSync(source) ? source.href : new URL('../dist/main.js', import.meta.url).href
  )
})
