import { z } from 'zod';
import { idSchema } from '#shared/domain/champs.ts';
import { etatFicheSchema } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import { requete } from './definition.ts';
import { LIT_FEUILLE } from './lit-feuille.ts';

const montant = z.number().nullable();
const nommee = z.object({ id: idSchema, numero: z.string(), intitule: z.string() });
/** Une action, et ce que l'on compte d'elle : une étape, un indicateur ; vide, elle-même. */
const comptee = z.object({ fiche: nommee, mot: z.string() });

/** Le bilan d'une année d'une feuille de route, à l'écran : les chiffres mêmes de son Word. */
export const bilanContract = {
  'feuillesDeRoute.bilan': requete(
    z.object({ id: idSchema, annee: z.number().int().min(2000).max(2199) }),
    z.object({
      actions: z.number().int(),
      parEtat: z.array(z.object({ etat: etatFicheSchema, nombre: z.number().int() })),
      etapesFaites: z.number().int(),
      /** Centimes ; `null` : nulle ligne ne le dit. */
      demande: montant,
      accorde: montant,
      paye: montant,
      lignes: z.number().int(),
      partage: z.object({ droitCommun: z.number(), specifique: z.number(), autres: z.number() }),
      indicateurs: z.number().int(),
      /** Ceux qui ont une valeur de l'année, « n.d. » non compris. */
      values: z.number().int(),
      atteints: z.number().int(),
      aPoursuivre: z.number().int(),
      quartiers: z.number().int(),
      quartiersSansAction: z.array(z.object({ code: z.string(), libelle: z.string() })),
      /** De quoi chaque nombre est fait, dans l'ordre de la feuille. */
      detail: z.object({
        actions: z.array(comptee),
        etapesFaites: z.array(comptee),
        indicateurs: z.array(comptee),
        aPoursuivre: z.array(comptee),
      }),
      /** Ce qui reste à noter pour qu'il soit entier. */
      manques: z.array(z.object({ fiche: nommee, sansValeur: z.array(z.string()), sansPaye: z.array(z.string()) })),
    }),
    LIT_FEUILLE,
  ),
} as const;
