import { z } from 'zod';
import { fichePersonneSchema } from '#shared/domain/annuaire/personne.schema.ts';
import { dateCivile } from '#shared/domain/champs.ts';

const ligneDeMandat = z.object({
  instance: z.string(),
  siege: z.string().nullable(),
  role: z.string(),
  debut: dateCivile.nullable(),
  fin: dateCivile.nullable(),
  arrete: z.string().nullable(),
});

/**
 * Tout ce que le fichier sait d'une personne (RGPD, art. 15 et 20) : le schéma dit ce qui sort. Dates civiles AAAA-MM-JJ,
 * instants en temps universel, absence : `null`.
 */
export const exportPersonneSchema = z.object({
  format: z.literal('comites-emploi/personne'),
  version: z.literal(1).describe('Change quand un champ change de sens ou disparaît.'),
  exporteLe: dateCivile,
  identite: fichePersonneSchema.omit({ id: true }).extend({
    informeeLe: dateCivile.nullable().describe('Quand la mention d’information lui a été adressée.'),
    ancienneLe: dateCivile.nullable().describe('Depuis quand elle n’exerce plus.'),
    supprimee: z.boolean().describe('Elle est à la corbeille.'),
  }),
  affectations: z.array(
    z.object({
      structure: z.string().nullable(),
      fonction: z.string().nullable(),
      debut: dateCivile.nullable(),
      fin: dateCivile.nullable(),
    }),
  ),
  contacts: z.array(z.object({ genre: z.string(), valeur: z.string(), libelle: z.string().nullable() })),
  mandats: z.array(ligneDeMandat),
  designations: z.array(
    z.object({
      designation: z.string(),
      rang: z.string(),
      territoires: z.array(z.string()),
      debut: dateCivile.nullable(),
      fin: dateCivile.nullable(),
      source: z.string().nullable(),
      verifieLe: dateCivile.nullable(),
      note: z.string().nullable(),
    }),
  ),
  fiches: z
    .array(
      z.object({ intitule: z.string(), debut: dateCivile.nullable(), fin: dateCivile.nullable(), etat: z.string() }),
    )
    .describe('Fiches action dont elle est pilote.'),
  sousActions: z
    .array(
      z.object({
        intitule: z.string(),
        action: z.string(),
        debut: dateCivile.nullable(),
        fin: dateCivile.nullable(),
        etat: z.string(),
      }),
    )
    .describe('Sous-actions dont elle est pilote, et la fiche action où elles se mènent.'),
  meteos: z
    .array(z.object({ intitule: z.string(), le: dateCivile, niveau: z.string(), synthese: z.string() }))
    .describe('Météos de fiches action qu’elle a signées.'),
  visites: z
    .array(z.object({ convention: z.string(), organisme: z.string(), le: dateCivile, lieu: z.string().nullable() }))
    .describe('Visites sur place d’une convention dont elle est.'),
  navettes: z
    .array(
      z.object({
        feuille: z.string(),
        etablieLe: dateCivile,
        attendueLe: dateCivile,
        recueLe: dateCivile.nullable(),
        integreeLe: dateCivile.nullable(),
      }),
    )
    .describe('Navettes Excel qui lui ont été adressées.'),
  seances: z
    .array(
      z.object({
        instance: z.string(),
        date: dateCivile,
        presence: z.string(),
        qualite: z.string().nullable(),
      }),
    )
    .describe('Ce qui a été constaté d’elle, séance par séance.'),
  reponses: z.array(z.object({ instance: z.string(), date: dateCivile, reponse: z.string(), recueLe: dateCivile })),
  votes: z
    .array(z.object({ instance: z.string(), date: dateCivile, decision: z.string(), sens: z.string() }))
    .describe('Votes nominaux, hors scrutins secrets.'),
  textes: z
    .array(z.object({ quoi: z.string(), ou: z.string().nullable(), extrait: z.string() }))
    .describe('Décisions et actions dont elle est pilote, points qu’elle présente, et tout autre texte qui la cite.'),
  notes: z.number().int().describe('Notes de travail de l’agent qui la citent : à examiner par le service.'),
  historique: z
    .array(
      z.object({ quandUtc: z.string(), champ: z.string(), avant: z.string().nullable(), apres: z.string().nullable() }),
    )
    .describe('Les valeurs que sa fiche a portées.'),
  documents: z
    .array(z.object({ quandUtc: z.string(), titre: z.string() }))
    .describe('Documents sortis qui la nomment.'),
});
export type ExportPersonne = z.infer<typeof exportPersonneSchema>;

/** La description du format, pour qui le lit sans nous (JSON Schema, édition 2020-12). */
export const descriptionDUnePersonne = (): unknown =>
  z.toJSONSchema(exportPersonneSchema, { target: 'draft-2020-12', io: 'output', unrepresentable: 'any' });
