/** `npm run data:check [FOLDER]`: prints everything that is wrong in a data set, one line a problem. */
import { checkFolder } from './data/check-folder'

const [folder = 'public/data'] = process.argv.slice(2)
const { lines, code } = checkFolder(folder)
for (const line of lines) console.log(line)
process.exitCode = code
