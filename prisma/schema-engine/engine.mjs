#!/usr/bin/env node
// Stands in for Prisma's native schema engine, which the CLI would download: answers the same calls from the WASM
// build on npm, over driver adapters. Only for writing and checking migrations; the app itself never needs it.
import { adminCommand } from './admin-command.mjs'
import { engineVersion } from './load-engine.mjs'
import { serve } from './serve.mjs'

const args = process.argv.slice(2)

/** @param {string} name */
const valuesOf = (name) => args.flatMap((arg, index) => (arg === name ? [args[index + 1] ?? ''] : []))

/** @type {import('./database.mjs').Datasource} */
const datasource = JSON.parse(valuesOf('--datasource')[0] ?? '{}')

if (args.includes('--version')) console.log(`schema-engine-wasm ${engineVersion()}`)
else if (args.includes('cli')) await adminCommand(args, datasource)
else serve(datasource, valuesOf('--datamodels'))
