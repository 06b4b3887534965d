import { rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { tirage } from '#tests/support/environnement.ts';
import { preparer } from './essai.ts';
import { type NomDeScene, SCENES } from './scenes.ts';

/**
 * Programme enfant de `disque-plein`, sous le préchargement de `plein.c`. Mots : dossier, essais, graine, premier essai.
 * Il dit chaque essai avant de le jouer : s'il s'arrête, on sait lequel.
 */
const [dossier = '', nombre = '0', graine = '0', premier = '0'] = process.argv.slice(2);
const dire = (mot: unknown): void => void writeSync(1, `${JSON.stringify(mot)}\n`);
const noms = Object.keys(SCENES) as NomDeScene[];

const modele = await preparer(dossier);
const racine = join(dossier, 'essai');
const hasard = tirage(Number(graine));
async function jouer(scene: NomDeScene, k: number, reserve: boolean) {
  try {
    return await SCENES[scene]({ modele, racine, k, reserve });
  } finally {
    rmSync(racine, { recursive: true, force: true });
  }
}

const ecritures = new Map<NomDeScene, number>();
for (const nom of noms.slice(0, Number(nombre))) {
  const { tentees, fautes, refus } = await jouer(nom, 0, false);
  if (tentees === 0 || refus > 0 || fautes.length > 0)
    throw new Error(`« ${nom} » sur un disque sain : ${tentees} écritures, ${fautes.join(' ; ')}`);
  ecritures.set(nom, tentees);
}
dire({ ecritures: Object.fromEntries(ecritures) });

for (let essai = 0; essai < Number(nombre); essai += 1) {
  const scene = noms[essai % noms.length] ?? 'enregistrement';
  const tours = Math.ceil(Number(nombre) / noms.length);
  const pas = (ecritures.get(scene) ?? 0) / tours;
  // Un instant par tranche, au hasard dans la sienne : avec autant d'essais que d'écritures, tous y passent.
  const k = 1 + Math.floor((Math.floor(essai / noms.length) + hasard()) * pas);
  const reserve = hasard() < 0.5;
  if (essai < Number(premier)) continue;
  dire({ essai, scene, k, reserve });
  dire({ essai, issue: await jouer(scene, k, reserve) });
}
