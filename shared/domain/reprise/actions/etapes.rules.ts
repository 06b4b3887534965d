import { dateCourte } from '#shared/dates/format.ts';
import type { Etape } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import { lireDateDeCellule } from '../lecture-date.rules.ts';
import { couperEnMorceaux, joindreMorceaux } from './morceaux.rules.ts';

/** Une étape telle qu'une cellule la porte. */
export type EtapeEcrite = Pick<Etape, 'intitule' | 'note' | 'echeance' | 'faiteLe'> & {
  /** L'intitulé de la sous-action où elle se range ; `null` : l'action elle-même. */
  readonly sousAction: string | null;
};

const ECHEANCE = /^échéance (?<date>\d{2}\/\d{2}\/\d{4})$/u;
const FAITE = /^faite le (?<date>\d{2}\/\d{2}\/\d{4})$/u;
const SOUS_ACTION = /^sous-action : (?<dite>.+)$/u;
const NOTE = /^note : (?<dite>.+)$/u;
const LONG = 300;

const seLitAutrement = (note: string): boolean =>
  [ECHEANCE, FAITE, SOUS_ACTION, NOTE].some((motif) => motif.test(note));

/** « Recruter deux adultes-relais | échéance 30/06/2026 | faite le 02/06/2026 » : une étape par ligne. */
export const ecrireEtapes = (etapes: readonly EtapeEcrite[]): string =>
  etapes
    .map(({ intitule, note, echeance, faiteLe, sousAction }) =>
      joindreMorceaux([
        intitule,
        note !== null && seLitAutrement(note) ? `note : ${note}` : note,
        echeance === null ? null : `échéance ${dateCourte(echeance)}`,
        faiteLe === null ? null : `faite le ${dateCourte(faiteLe)}`,
        sousAction === null ? null : `sous-action : ${sousAction}`,
      ]),
    )
    .join('\n');

const ditPar = (motif: RegExp, morceaux: readonly string[]): string | null =>
  morceaux.map((morceau) => motif.exec(morceau)?.groups).find((lu) => lu !== undefined)?.['dite'] ?? null;

const dateDe = (motif: RegExp, morceaux: readonly string[]): string | null => {
  const ecrite = morceaux.map((morceau) => motif.exec(morceau)?.groups?.['date']).find((une) => une !== undefined);
  return ecrite === undefined ? null : lireDateDeCellule(ecrite).valeur;
};

/** Les étapes d'une cellule, une par ligne ; sans date, l'intitulé seul. */
export const lireEtapes = (texte: string | null): readonly EtapeEcrite[] =>
  couperEnMorceaux(texte).map(([intitule, ...suite]) => {
    const libres = suite.filter((morceau) => !seLitAutrement(morceau)).join(' | ');
    const note = ditPar(NOTE, suite) ?? libres;
    return {
      intitule: intitule.slice(0, LONG),
      note: note === '' ? null : note.slice(0, 500),
      echeance: dateDe(ECHEANCE, suite),
      faiteLe: dateDe(FAITE, suite),
      sousAction: ditPar(SOUS_ACTION, suite)?.slice(0, LONG) ?? null,
    };
  });
