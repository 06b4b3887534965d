import { writeFileSync } from 'node:fs';
import { accomplir } from '#electron/travaux/lecture/accomplir.ts';

/** Ce qu'un fichier fait faire, et où le lecteur dit qui il est. */
export interface Retors {
  readonly geste: keyof typeof GESTES;
  readonly temoin: string;
}

const MO = 1024 * 1024;

function enfler(prendre: () => unknown): never {
  const gardes: unknown[] = [];
  for (;;) gardes.push(prendre());
}

/** Tout ce qui arrêterait l'application si elle le lisait elle-même. */
const GESTES = {
  enfleHorsDuTas: () => enfler(() => Buffer.alloc(16 * MO, 1)),
  enfleDansLeTas: () => enfler(() => Array.from({ length: 1000 }, (_, rang) => ({ rang }))),
  tientUneChaineGeante: () => 'x'.repeat(2 ** 30),
  boucle: () => {
    for (;;);
  },
  sAbat: () => process.abort(),
  seTue: () => process.kill(process.pid, 'SIGKILL'),
  sePlante: () => process.kill(process.pid, 'SIGSEGV') && enfler(() => 0),
  sEnVa: () => process.exit(0),
  tombeEnPanne: () => {
    throw new TypeError('La lecture a une faute.');
  },
  rend: () => new Uint8Array([1, 2, 3]),
} as const;

accomplir<Retors, unknown>(({ geste, temoin }) => {
  writeFileSync(temoin, String(process.pid));
  return GESTES[geste]();
});
