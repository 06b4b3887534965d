import { cpus } from 'node:os';
import { additionner, ligneFinale } from './bilan.mjs';
import { boutEnBout, construction, lint, miseEnForme, modelesDuBoutEnBout, types, vitest } from './etapes.mjs';
import { outilsManquants } from './outils.mjs';

/**
 * @typedef {import('./bilan.mjs').Bilan} Bilan
 * @typedef {import('./etapes.mjs').Etape} Etape
 */

/** @param {string} phrase */
const ecrire = (phrase) => void process.stdout.write(`${phrase}\n`);

/** @param {string} texte */
const enRetrait = (texte) => texte.replace(/^/gm, '     ');

/** Une étape qui casse compte pour un échec : les suivantes sont tout de même faites. @param {Etape} etape @returns {Promise<Bilan>} */
async function mener({ nom, faire }) {
  const debut = Date.now();
  /** @type {Bilan} */
  let bilan;
  try {
    bilan = await faire();
  } catch (cause) {
    const detail = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
    bilan = { reussis: 0, fautes: [{ titre: nom, detail }], sautes: [] };
  }
  const { reussis, fautes, sautes } = bilan;
  const compte = [
    `${reussis} réussi${reussis > 1 ? 's' : ''}`,
    fautes.length > 0 ? `${fautes.length} en échec` : '',
    sautes.length > 0 ? `${sautes.length} sauté${sautes.length > 1 ? 's' : ''}` : '',
  ].filter(Boolean);
  const duree = ((Date.now() - debut) / 1000).toFixed(1).replace('.', ',');
  ecrire(`${fautes.length === 0 ? '✓' : '✗'} ${nom.padEnd(24)} ${duree.padStart(6)} s   ${compte.join(', ')}`);
  return bilan;
}

/** Mène de front des étapes qui n’emploient chacune qu’un cœur. @param {readonly Etape[]} etapes @returns {Promise<Bilan[]>} */
async function menerDeFront(etapes) {
  /** @type {Bilan[]} */
  const bilans = [];
  const reste = etapes.entries();
  const mainOeuvre = Array.from({ length: Math.max(2, cpus().length) }, async () => {
    for (const [rang, etape] of reste) bilans[rang] = await mener(etape);
  });
  await Promise.all(mainOeuvre);
  return bilans;
}

/**
 * Mène les étapes l’une après l’autre, celles d’un même groupe de front, dit les échecs et ce qui a été sauté, puis finit par une
 * ligne seule : « N passed, N failed ».
 * @param {readonly (Etape | readonly Etape[])[]} etapes
 * @param {readonly string[]} remarques
 * @returns {Promise<number>} code de sortie : 0 quand rien n’a échoué et que quelque chose a réussi
 */
export async function menerTout(etapes, remarques = []) {
  const bilans = [];
  for (const etape of etapes) bilans.push(...('faire' in etape ? [await mener(etape)] : await menerDeFront(etape)));
  const total = additionner(bilans);
  if (total.sautes.length > 0) ecrire(`\nSautés :\n${total.sautes.map((titre) => `  − ${titre}`).join('\n')}`);
  if (remarques.length > 0)
    ecrire(`\nAbsent de cette machine :\n${remarques.map((remarque) => `  − ${remarque}`).join('\n')}`);
  total.fautes.forEach(({ titre, detail }, rang) =>
    ecrire(`\n${rang === 0 ? 'Échecs :\n\n' : ''}  ${rang + 1}. ${titre}\n${enRetrait(detail)}`),
  );
  ecrire(`\n${ligneFinale(total)}`);
  return total.fautes.length === 0 && total.reussis > 0 ? 0 : 1;
}

/** `npm test` : tout. @param {(phrase: string) => void} dire */
export async function essayer(dire) {
  // Les plus longues d’abord : aucune ne finit seule.
  const deFront = [...types.toReversed(), modelesDuBoutEnBout, construction(dire), lint];
  return menerTout([deFront, vitest('Unitaires à contrat'), boutEnBout(dire)], await outilsManquants());
}

/** `npm run check` : ce qui se vérifie en quelques secondes. */
export const verifier = () =>
  menerTout([[...types.toReversed(), miseEnForme, lint], vitest('Unitaires', ['tests/unit'])]);
