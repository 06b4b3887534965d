import { etatFicheLibelle } from '../feuille.labels.ts';
import { etatFicheSchema } from '../fiche.schema.ts';
import { niveauDeMeteoLibelle } from '../meteo.labels.ts';
import { niveauDeMeteoSchema } from '../meteo.schema.ts';

/** Les états d'une action, tels que la cellule les propose. */
export const CHOIX_D_ETAT = etatFicheSchema.options.map((valeur) => ({ valeur, libelle: etatFicheLibelle[valeur] }));

/** Les niveaux de la météo, du plus clair au plus sombre. */
export const CHOIX_DE_METEO = niveauDeMeteoSchema.options
  .toReversed()
  .map((valeur) => ({ valeur, libelle: niveauDeMeteoLibelle[valeur] }));
