import { z } from 'zod';
import { personneSaisieSchema, personneSchema } from '#shared/domain/annuaire/personne.schema.ts';
import { chargeSchema } from '#shared/domain/annuaire/charge.schema.ts';
import { dateCivile, idSchema } from '#shared/domain/champs.ts';
import { electionSchema } from '#shared/domain/instance/election.rules.ts';
import { commande, requete } from './definition.ts';
import { siegeOccupeSchema } from './personne.contract.ts';

const rien = z.null();
const mandats = z.array(idSchema).min(1, 'Choisissez au moins un siège.').max(600);

/** Un membre élu dont la qualité peut se perdre à une élection, et le siège qu'il occupe. */
const exposeSchema = siegeOccupeSchema.extend({
  mandatId: idSchema,
  /** « 4° », « Présidents ». */
  alinea: z.string(),
  personne: personneSchema,
  /** Rien ne dit à quel titre il siège : sa fonction le laisse croire. */
  aPreciser: z.boolean(),
});

/** Élections et remplacements (R-024 ; R. 5311-36, al. 3). */
export const electionContract = {
  /** Les élections notées, de la plus récente à la plus ancienne, chacune avec les élus qu'elle peut toucher. */
  'elections.lister': requete(z.object({}), z.array(electionSchema.extend({ exposes: z.array(exposeSchema) })), [
    'election',
    'mandat',
    'siege',
    'instance',
    'personne',
    'structure',
  ]),
  'elections.noter': commande(electionSchema.omit({ id: true }), z.object({ id: idSchema }), 'Noter une élection'),
  'elections.effacer': commande(z.object({ id: idSchema }), rien, 'Effacer une élection'),
  /** Ce qui court au nom d'une personne ce jour-là hors de ses sièges : ce qu'elle pilote, suit, rapporte. */
  'personnes.charges': requete(z.object({ id: idSchema, le: dateCivile }), z.array(chargeSchema), [
    'personne',
    'structure',
    'affectation',
    'contact',
    'designation',
    'designation_territoire',
    'genre_designation',
    'fiche_action',
    'sous_action',
    'emetteur',
    'instance',
    'action',
    'deliberation',
    'point',
    'reunion',
    'point_type',
    'proposition',
    'version_pv',
  ]),
  /**
   * Remplace une personne, d'un geste, sur tous les sièges choisis à compter d'une date : chaque remplaçant finit quand le
   * remplacé aurait fini.
   */
  'membres.remplacerPartout': commande(
    z.object({
      personneId: idSchema,
      parId: idSchema.nullable(),
      par: personneSaisieSchema.nullable(),
      debut: dateCivile,
      mandats: z.array(idSchema).max(600),
      /** Les charges qui passent aussi, par leur clé. */
      charges: z.array(z.string().max(200)).max(2000).default([]),
    }),
    z.object({ personneId: idSchema, remplaces: z.number().int() }),
    'Remplacer une personne partout',
  ),
  /** Met fin à des mandats le même jour : leurs sièges deviennent vacants. */
  'membres.terminer': commande(z.object({ mandats, fin: dateCivile }), rien, 'Terminer des mandats'),
} as const;
