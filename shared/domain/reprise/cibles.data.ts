import { ACTIONS } from './actions/actions.cible.ts';
import { CANDIDATURES } from './appels/candidatures.cible.ts';
import { ZONES } from './appels/zones.cible.ts';
import { CHIFFRES } from './chiffres/chiffres.cible.ts';
import type { Cible } from './cible.types.ts';
import type { NomDeCible } from './cibles.labels.ts';
import { CONVENTIONS } from './conventions/conventions.cible.ts';
import { PROJETS } from './projets/projets.cible.ts';
import { OPERATEURS } from './operateurs.cible.ts';
import { PERSONNES } from './personnes.cible.ts';
import { REFERENTS } from './referents.cible.ts';
import { SUCCESSIONS } from './successions/successions.cible.ts';
import { STRUCTURES } from './structures.cible.ts';

/** Ce que l'on sait reprendre d'un tableau, par son nom au contrat. */
export const CIBLES: Readonly<Record<NomDeCible, Cible>> = {
  personnes: PERSONNES,
  structures: STRUCTURES,
  referents: REFERENTS,
  operateurs: OPERATEURS,
  actions: ACTIONS,
  chiffres: CHIFFRES,
  projets: PROJETS,
  candidatures: CANDIDATURES,
  conventions: CONVENTIONS,
  zones: ZONES,
  successions: SUCCESSIONS,
};
