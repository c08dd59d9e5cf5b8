/** `npm run data:schema`: writes `public/data/schema.json`. */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { printJsonSchema } from './data/json-schema'

writeFileSync(
  fileURLToPath(new URL('../public/data/schema.json', import.meta.url)),
  printJsonSchema(),
)
