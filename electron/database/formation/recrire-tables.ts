import { type Database, SqliteError } from 'better-sqlite3';
import { longueurPermise } from '#electron/repositories/longueur-permise.ts';
import type { ClasseDeColonne } from '#shared/domain/formation/colonnes.types.ts';
import { texteDeFormation } from '#shared/domain/formation/texte-de-formation.rules.ts';
import { couper } from '#shared/text/couper.ts';
import { enTri } from '#shared/text/tri.ts';
import { parLots, tablesALire } from './parcourir.ts';
import { avecLesNouveauxIds } from './recrire-json.ts';
import type { ReglesDeCopie, Suivre } from './regles.types.ts';

const A_RECRIRE = new Set<ClasseDeColonne>(['nom', 'contact', 'intitule', 'texte', 'lien', 'tri', 'neutre']);
const LIEN = 'https://visio.exemple.fr/formation';
const TRI = '_tri';

function contactDe(texte: string, { carnet, remplacer }: ReglesDeCopie): string {
  if (/^\S+@\S+$/u.test(texte.trim())) return carnet.courriel(texte);
  const chiffres = texte.replace(/\D/gu, '').length;
  return chiffres >= 6 && !/\p{L}{3}/u.test(texte) ? carnet.telephone(texte) : remplacer(texte);
}

/** Ce que devient une valeur, d'après la classe de sa colonne. */
function valeurDe(classe: ClasseDeColonne, texte: string, regles: ReglesDeCopie): string {
  if (classe === 'neutre') return avecLesNouveauxIds(texte, regles);
  if (classe === 'contact') return contactDe(texte, regles);
  if (classe === 'lien') return LIEN;
  if (classe === 'texte' && regles.sansTextes) return texteDeFormation(texte);
  return regles.remplacer(avecLesNouveauxIds(texte, regles));
}

/** Récrit chaque texte du fichier. @returns combien ont changé */
export function recrireLesTables(db: Database, regles: ReglesDeCopie, suivre: Suivre): number {
  const tables = tablesALire(db, A_RECRIRE);
  let changes = 0;
  for (const [rang, table] of tables.entries()) {
    const { tbl, champs } = table;
    const bornes = new Map(champs.map(({ nom }) => [nom, longueurPermise(db, tbl, nom)]));
    const phrases = new Map(
      champs.map(({ nom }) => [
        nom,
        db.prepare<[string, number]>(`UPDATE ${tbl} SET "${nom}" = ? WHERE rowid = CAST(? AS INTEGER)`),
      ]),
    );
    const ecrire = (nom: string, ligne: number, valeur: string): void => {
      const max = bornes.get(nom) ?? null;
      const tenue = max === null ? valeur : couper(valeur, max);
      try {
        phrases.get(nom)?.run(tenue, ligne);
      } catch (cause) {
        if (!(cause instanceof SqliteError) || !cause.code.startsWith('SQLITE_CONSTRAINT')) throw cause;
        // Deux lignes qui ne différaient que par un nom : chacune garde sa place, et aucune son texte d'origine.
        phrases.get(nom)?.run(`Formation ${ligne}`, ligne);
      }
    };
    parLots(db, table, (lignes) => {
      for (const [ligne, ...valeurs] of lignes) {
        const dites = new Map<string, string>();
        champs.forEach(({ nom, classe }, i) => {
          const texte = valeurs[i];
          if (typeof texte !== 'string' || texte === '' || classe === 'tri') return;
          const apres = valeurDe(classe, texte, regles);
          if (apres !== texte) dites.set(nom, apres);
        });
        for (const [nom, valeur] of dites) {
          ecrire(nom, ligne, valeur);
          changes += 1;
          if (phrases.has(`${nom}${TRI}`)) ecrire(`${nom}${TRI}`, ligne, enTri(valeur));
        }
      }
    });
    suivre(rang + 1, tables.length, 'Remplacement des personnes dans les textes');
  }
  return changes;
}
