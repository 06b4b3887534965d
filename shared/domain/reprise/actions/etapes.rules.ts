import { dateCourte } from '#shared/dates/format.ts';
import type { Etape } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import { nettoyerLigne, nettoyerTexte } from '#shared/text/nettoyage.ts';
import { lireDateDeCellule } from '../lecture-date.rules.ts';

/** Une étape telle qu'une cellule la porte. */
export type EtapeEcrite = Pick<Etape, 'intitule' | 'note' | 'echeance' | 'faiteLe'>;

const ECHEANCE = /^échéance (?<date>\d{2}\/\d{2}\/\d{4})$/u;
const FAITE = /^faite le (?<date>\d{2}\/\d{2}\/\d{4})$/u;
const LONG = 300;

/** « Recruter deux adultes-relais | échéance 30/06/2026 | faite le 02/06/2026 » : une étape par ligne. */
export const ecrireEtapes = (etapes: readonly EtapeEcrite[]): string =>
  etapes
    .map(({ intitule, note, echeance, faiteLe }) =>
      [
        intitule,
        note,
        echeance === null ? null : `échéance ${dateCourte(echeance)}`,
        faiteLe === null ? null : `faite le ${dateCourte(faiteLe)}`,
      ]
        .filter((mot) => mot !== null)
        .join(' | '),
    )
    .join('\n');

const dateDe = (motif: RegExp, morceaux: readonly string[]): string | null => {
  const ecrite = morceaux.map((morceau) => motif.exec(morceau)?.groups?.['date']).find((une) => une !== undefined);
  return ecrite === undefined ? null : lireDateDeCellule(ecrite).valeur;
};

/** Les étapes d'une cellule, une par ligne ; sans date, l'intitulé seul. */
export const lireEtapes = (texte: string | null): readonly EtapeEcrite[] =>
  nettoyerTexte(texte ?? '')
    .split('\n')
    .flatMap((ligne): EtapeEcrite[] => {
      const [intitule = '', ...suite] = ligne
        .replace(/^\s*[-–—•*]\s*/u, '')
        .split(' | ')
        .map(nettoyerLigne);
      if (intitule === '') return [];
      const note = suite.filter((morceau) => !ECHEANCE.test(morceau) && !FAITE.test(morceau)).join(' | ');
      return [
        {
          intitule: intitule.slice(0, LONG),
          note: note === '' ? null : note.slice(0, 500),
          echeance: dateDe(ECHEANCE, suite),
          faiteLe: dateDe(FAITE, suite),
        },
      ];
    });
