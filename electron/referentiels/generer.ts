import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createControle } from './controle.ts';
import { codes, ecrireCompact, type Ligne } from './fichier-compact.ts';
import {
  empreinte,
  etablirManifeste,
  type FichierDecrit,
  type Manifeste,
  NOM_MANIFESTE,
  type Objet,
  objetSchema,
} from './manifeste.ts';
import { construireObjets, type Objets } from './objets.ts';
import { lireContours } from './lieux.ts';
import { JOUR_DU_RELEVE, NOMBRES_ATTENDUS, PROVENANCES, type Table } from './sources.ts';
import { lireTables } from './tables-origine.ts';

/**
 * Refait les fichiers compacts de `sortie` à partir des tables de `donnees`. Les mêmes tables donnent les mêmes octets :
 * rien n'y dépend de l'heure ni de l'ordre de lecture.
 * @throws Error qui donne fichier et ligne de chaque faute ; rien n'est alors écrit.
 */
export function genererReferentiels(
  donnees: string,
  sortie: string,
  attendus: Readonly<Record<Table, number>> = NOMBRES_ATTENDUS,
): Manifeste {
  const controle = createControle();
  const objets = construireObjets(lireTables(donnees, attendus, controle), lireContours(donnees), controle);
  controle.conclure();

  mkdirSync(sortie, { recursive: true });
  const fichiers = objetSchema.options.map((objet) => ecrireObjet(sortie, objet, objets));
  const manifeste = etablirManifeste(JOUR_DU_RELEVE, fichiers);
  writeFileSync(join(sortie, NOM_MANIFESTE), `${JSON.stringify(manifeste, null, 2)}\n`);
  return manifeste;
}

function ecrireObjet<O extends Objet>(sortie: string, objet: O, objets: Objets): FichierDecrit {
  const lignes: readonly Ligne<O>[] = objets[objet];
  const contenu = ecrireCompact(objet, lignes);
  const fichier = `${objet}.tsv`;
  writeFileSync(join(sortie, fichier), contenu);
  const nombre = objet === 'frr' ? objets.frr.flatMap(({ communes }) => codes(communes)).length : lignes.length;
  return {
    objet,
    fichier,
    nombre,
    octets: Buffer.byteLength(contenu),
    sha256: empreinte(contenu),
    ...PROVENANCES[objet],
  };
}

if (import.meta.main) {
  const racine = join(import.meta.dirname, '../..');
  const { values } = parseArgs({
    options: { donnees: { type: 'string', default: join(racine, '../shared/donnees') } },
  });
  try {
    const { version, fichiers } = genererReferentiels(values.donnees, join(racine, 'resources/referentiels'));
    for (const { fichier, nombre, octets } of fichiers) console.log(`${fichier} : ${nombre} (${octets} octets)`);
    console.log(`Version ${version}`);
  } catch (erreur) {
    console.error(erreur instanceof Error ? erreur.message : erreur);
    process.exitCode = 1;
  }
}
