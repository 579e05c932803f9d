/**
 * Makes the station sheet's scripts: Node itself takes the types out, so that what runs is what stands here, line for line; where the
 * TypeScript compiler is at hand it checks them first. Usage: node build.mjs <where to>
 */
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { spawnSync } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const to = resolve(process.argv[2]);
const compiler = join(here, '../../node_modules/typescript/bin/tsc');
if (existsSync(compiler)) {
  const checked = spawnSync(process.execPath, [compiler, '--noEmit', '-p', join(here, 'tsconfig.station.json')], { stdio: 'inherit' });
  if (checked.status !== 0) {
    process.exit(checked.status ?? 1);
  }
}
rmSync(to, { recursive: true, force: true });
mkdirSync(to, { recursive: true });
for (const name of readdirSync(here)) {
  if (name.endsWith('.ts')) {
    writeFileSync(join(to, name.replace(/\.ts$/, '.js')), stripTypeScriptTypes(readFileSync(join(here, name), 'utf8')));
  } else if (/\.(html|css|svg|webmanifest)$/.test(name)) {
    cpSync(join(here, name), join(to, name));
  }
}
cpSync(join(here, '../styles/tokens.css'), join(to, 'tokens.css'));
