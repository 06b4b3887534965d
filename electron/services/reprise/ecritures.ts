import type { NomDeCible } from '#shared/domain/reprise/cibles.labels.ts';
import type { Contexte } from '../contexte.ts';
import type { Choix } from '#shared/domain/reprise/comprehension.schema.ts';
import { ecrireActions } from './actions.ecriture.ts';
import { ecrireCandidatures } from './candidatures.ecriture.ts';
import { ecrireChiffres } from './chiffres.ecriture.ts';
import type { Ecriture } from './ecriture.types.ts';
import { ecrireConventions } from './conventions.ecriture.ts';
import { ecrireOperateurs } from './operateurs.ecriture.ts';
import { ecrirePersonnes } from './personnes.ecriture.ts';
import { ecrireProjets } from './projets.ecriture.ts';
import { ecrireReferents } from './referents.ecriture.ts';
import { ecrireSuccessions } from './successions.ecriture.ts';
import { ecrireStructures } from './structures.ecriture.ts';
import { ecrireZones } from './zones.ecriture.ts';

/** Comment chaque cible s'écrit. Une cible de plus : une ligne ici, une dans `cibles.data.ts`. */
export const ECRITURES: Readonly<
  Record<NomDeCible, (contexte: Contexte, choix: Pick<Choix, 'vers' | 'annee'>) => Ecriture>
> = {
  personnes: ecrirePersonnes,
  structures: ecrireStructures,
  referents: ecrireReferents,
  operateurs: ecrireOperateurs,
  actions: ecrireActions,
  chiffres: ecrireChiffres,
  projets: ecrireProjets,
  candidatures: ecrireCandidatures,
  conventions: ecrireConventions,
  zones: ecrireZones,
  successions: ecrireSuccessions,
};
