import { z } from 'zod';
import { affectationSchema } from '#shared/domain/annuaire/affectation.schema.ts';
import { contactSchema } from '#shared/domain/annuaire/contact.schema.ts';
import { engagementsSchema } from '#shared/domain/annuaire/engagements.schema.ts';
import { aRevoirSchema, sorteARevoirSchema } from '#shared/domain/annuaire/veille/a-revoir.schema.ts';
import {
  ficheAModifierSchema,
  fichePersonneSchema,
  personneSaisieSchema,
  roleMandatSchema,
} from '#shared/domain/annuaire/personne.schema.ts';
import { dateCivile, idSchema } from '#shared/domain/champs.ts';
import { categorieSchema } from '#shared/domain/instance/instance.schema.ts';
import { commande, requete } from './definition.ts';

const vu = z.number().int().min(0);
const rien = z.null();

/** Ce qu'une fiche de l'annuaire lit, de la personne à ce qui l'engage. */
export const LIT_ENGAGEMENTS = [
  'personne',
  'structure',
  'affectation',
  'contact',
  'constat_ecarte',
  'deploiement',
  'deploiement_territoire',
  'siege',
  'mandat',
  'instance',
  'voix',
  'reunion',
  'point',
  'presence',
  'deliberation',
  'action',
  'contrat_ville',
  'contrat_signataire',
  'fiche_action',
  'sous_action',
  'fiche_partenaire',
  'designation',
  'designation_territoire',
  'genre_designation',
  'signataire',
  'emetteur',
  'structure_territoire',
] as const;

/** Le siège qu'occupe une personne, dans l'instance qui le compte, et depuis quand. */
export const siegeOccupeSchema = z.object({
  siegeId: idSchema,
  instanceId: idSchema,
  instance: z.string(),
  organisme: z.string().nullable(),
  role: roleMandatSchema,
  debut: dateCivile.nullable(),
  fin: dateCivile.nullable(),
});

/** Les personnes, et les sièges de chacune. */
export const personneContract = {
  'personnes.fiche': requete(
    z.object({ id: idSchema }),
    z.object({
      personne: fichePersonneSchema,
      structureId: idSchema.nullable(),
      affectations: z.array(affectationSchema),
      contacts: z.array(contactSchema),
      engagements: engagementsSchema,
      /** Les fiches fusionnées dans celle-ci : leur historique reste lisible. */
      absorbees: z.array(z.object({ id: idSchema, nom: z.string() })),
      aRevoir: z.array(aRevoirSchema),
      /** Quand la mention d'information lui a été adressée (RGPD, art. 14). */
      informeeLe: dateCivile.nullable(),
      /** Ce qu'on a jugé exact, et que l'on peut remettre à revoir. */
      ecartes: z.array(z.object({ id: idSchema, sorte: sorteARevoirSchema, phrase: z.string() })),
      /** La qualité la plus récente que des séances levées lui gardent, quand l'annuaire en dit une autre. */
      autreQualite: z.object({ seances: z.number().int(), qualite: z.string() }).nullable(),
      mandats: z.array(
        siegeOccupeSchema.extend({
          id: idSchema,
          categorie: categorieSchema,
          arrete: z.string().nullable(),
          arreteLe: dateCivile.nullable(),
          /** Voix de son siège aujourd'hui ; `null` sans arrêté, ou sans voix délibérative. */
          voix: z.number().int().nullable(),
        }),
      ),
    }),
    LIT_ENGAGEMENTS,
  ),
  /** Met dans les séances levées la qualité que l'annuaire donne aujourd'hui : c'était une faute, non un changement. */
  'personnes.reprendreQualite': commande(
    z.object({ id: idSchema }),
    z.object({ seances: z.number().int() }),
    'Corriger la qualité dans les séances levées',
  ),
  'personnes.modifier': commande(
    z.object({ id: idSchema, vu, patch: ficheAModifierSchema }),
    rien,
    'Modifier une personne',
  ),
  'personnes.creer': commande(personneSaisieSchema, z.object({ id: idSchema }), 'Créer une personne'),
  /** « C’est bien elle » : le constat ne se montre plus tant que la valeur ne change pas. */
  'veille.ecarter': commande(
    z.object({ personneId: idSchema, sorte: sorteARevoirSchema }),
    rien,
    'Écarter un constat de la veille',
  ),
  'veille.remettre': commande(z.object({ id: idSchema }), rien, 'Remettre un constat à revoir'),
  'personnes.supprimer': commande(z.object({ id: idSchema }), rien, 'Supprimer une personne'),
  'personnes.restaurer': commande(z.object({ id: idSchema }), rien, 'Restaurer une personne'),
} as const;
