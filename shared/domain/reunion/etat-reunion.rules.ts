import type { EtatReunion } from './reunion.schema.ts';

/** La vie d’une réunion : une séance s’ouvre sans convocation notée quand on la saisit après coup, et se rouvre. */
const SUIVANTS: Readonly<Record<EtatReunion, readonly EtatReunion[]>> = {
  brouillon: ['convoquee', 'ouverte'],
  convoquee: ['ouverte', 'reportee', 'annulee'],
  ouverte: ['tenue', 'sans_quorum'],
  tenue: ['ouverte'],
  sans_quorum: ['ouverte'],
  reportee: [],
  annulee: [],
};

/** Les états où une réunion peut passer ; aucun : elle est close. */
export const etatsSuivants = (etat: EtatReunion): readonly EtatReunion[] => SUIVANTS[etat];
