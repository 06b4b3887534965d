import { z } from 'zod';
import { contactSchema } from '#shared/domain/annuaire/contact.schema.ts';
import {
  structureSaisieSchema,
  structureSchema,
  typeStructureSchema,
} from '#shared/domain/annuaire/structure.schema.ts';
import { engagementsSchema } from '#shared/domain/annuaire/engagements.schema.ts';
import { dateCivile, idSchema } from '#shared/domain/champs.ts';
import { territoireNommeSchema, territoireViseSchema } from '#shared/domain/territoire/territoire-vise.schema.ts';
import { commande, requete } from './definition.ts';
import { LIT_ENGAGEMENTS } from './personne.contract.ts';

const rien = z.null();
const vu = z.number().int().min(0);
const nommee = z.object({ id: idSchema, nom: z.string() });
const siegeDansSchema = z.object({ instanceId: idSchema, nom: z.string() });

/** Qui est, ou a été, dans une structure. */
const affecteeSchema = z.object({
  personneId: idSchema,
  nom: z.string(),
  fonction: z.string().nullable(),
  debut: dateCivile.nullable(),
  fin: dateCivile.nullable(),
});

/** Les structures : services, collectivités, organismes, et ce qu'ils couvrent. */
export const structureContract = {
  'structures.lister': requete(
    z.object({ texte: z.string().max(200) }),
    z.array(
      structureSchema.pick({ id: true, nom: true, sigle: true, type: true, courriel: true, telephone: true }).extend({
        territoires: z.array(z.string()),
        /** Codes des départements que touche ce qu'elle couvre. */
        departements: z.array(z.string()),
        personnes: z.number().int(),
        sieges: z.array(siegeDansSchema),
        /** Remplacée depuis ce jour. */
        remplaceeLe: dateCivile.nullable(),
        /** Les autres qui portent ce nom, écrit autrement (A5). */
        memeNom: z.array(nommee),
      }),
    ),
    ['structure', 'structure_territoire', 'personne', 'affectation', 'siege', 'mandat', 'instance', 'passage'],
  ),
  /** Les structures dont un mot commence par chacun des mots tapés, pour en choisir une. */
  'structures.choisir': requete(
    z.object({ texte: z.string().max(200) }),
    z.array(
      nommee.extend({
        sigle: z.string().nullable(),
        type: typeStructureSchema.nullable(),
        /** Le même nom que ce qui est tapé, sans égard aux accents, capitales et tirets. */
        meme: z.boolean(),
      }),
    ),
    ['structure'],
  ),
  'structures.fiche': requete(
    z.object({ id: idSchema }),
    z.object({
      structure: structureSchema,
      territoires: z.array(territoireNommeSchema.extend({ id: idSchema })),
      contacts: z.array(contactSchema),
      engagements: engagementsSchema,
      /** Les fiches fusionnées dans celle-ci : leur historique reste lisible. */
      absorbees: z.array(nommee),
      personnes: z.array(affecteeSchema),
      anciennes: z.array(affecteeSchema),
      sieges: z.array(
        siegeDansSchema.extend({
          siegeId: idSchema,
          organisme: z.string().nullable(),
          /** Qui y siège aujourd'hui ; vide : vacant. */
          titulaires: z.array(z.string()),
        }),
      ),
      remplaceePar: nommee.extend({ le: dateCivile.nullable() }).nullable(),
      remplace: z.array(nommee.extend({ le: dateCivile.nullable() })),
      memeNom: z.array(nommee),
    }),
    LIT_ENGAGEMENTS,
  ),
  'structures.creer': commande(structureSaisieSchema, z.object({ id: idSchema }), 'Créer une structure'),
  'structures.modifier': commande(
    z.object({ id: idSchema, vu, patch: structureSaisieSchema.partial() }),
    rien,
    'Modifier une structure',
  ),
  'structures.couvrir': commande(
    z.object({ id: idSchema, territoire: territoireViseSchema }),
    rien,
    'Ajouter un territoire à une structure',
  ),
  'structures.decouvrir': commande(
    z.object({ id: idSchema, territoireId: idSchema }),
    rien,
    'Retirer un territoire d’une structure',
  ),
  /** Donne à chaque structure sans type celui que dit son nom, quand il le dit. */
  'structures.typer': commande(z.object({}), z.object({ typees: z.number().int() }), 'Donner leur type aux structures'),
  /** Donne à chaque structure sans territoire celui que dit son nom, quand il le dit sans homonyme. */
  'structures.situer': commande(
    z.object({}),
    z.object({ situees: z.number().int() }),
    'Donner leur territoire aux structures',
  ),
  /** Une structure succède à une autre à une date ; ses liens restent. */
  'structures.remplacer': commande(
    z.object({
      id: idSchema,
      par: z.union([z.object({ id: idSchema }), z.object({ nom: structureSaisieSchema.shape.nom })]),
      le: dateCivile,
      /** Les personnes de l'ancienne passent dans la nouvelle, avec leur affectation passée. */
      suivre: z.boolean(),
    }),
    z.object({ id: idSchema, personnes: z.number().int() }),
    'Remplacer une structure',
  ),
  'structures.neRemplacePlus': commande(z.object({ id: idSchema }), rien, 'Retirer la succession d’une structure'),
  'structures.supprimer': commande(z.object({ id: idSchema }), rien, 'Supprimer une structure'),
  'structures.restaurer': commande(z.object({ id: idSchema }), rien, 'Restaurer une structure'),
} as const;
