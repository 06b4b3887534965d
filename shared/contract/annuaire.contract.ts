import { z } from 'zod';
import {
  choixDePersonnesSchema,
  criteresSchema,
  listeSchema,
  triDePersonnesSchema,
  vueSchema,
} from '#shared/domain/annuaire/liste.schema.ts';
import { fichePersonneSchema, roleMandatSchema } from '#shared/domain/annuaire/personne.schema.ts';
import { typeStructureSchema } from '#shared/domain/annuaire/structure.schema.ts';
import { aRevoirSchema } from '#shared/domain/annuaire/veille/a-revoir.schema.ts';
import { idSchema } from '#shared/domain/champs.ts';
import { requete } from './definition.ts';

/** Lignes qu'une fenêtre demande à la fois, au plus. */
export const LIGNES_D_UNE_FENETRE = 1000;
/** Personnes proposées à qui tape un nom, au plus. */
export const PERSONNES_PROPOSEES = 20;

/** Ce dont une liste dépend : les fiches, où l'on siège, ce qui place dans un département. */
const LIT_LISTE = [
  'personne',
  'structure',
  'constat_ecarte',
  'siege',
  'mandat',
  'instance',
  'structure_territoire',
  'designation',
  'designation_territoire',
  'genre_designation',
] as const;

const ids = z.array(idSchema).max(LIGNES_D_UNE_FENETRE);
const compte = z.number().int().min(0);

/** L'annuaire, une fenêtre à la fois : l'hôte cherche, filtre et range ; l'écran ne reçoit que ce qu'il montre. */
export const annuaireContract = {
  /** Les lignes de `debut` à `debut + nombre` d'une liste rangée, et combien elle en a. */
  'annuaire.lister': requete(
    z.object({
      liste: listeSchema.prefault({}),
      /** `null` : par nom. */
      tri: triDePersonnesSchema.nullable().default(null),
      debut: z.number().int().min(0).default(0),
      nombre: z.number().int().min(1).max(LIGNES_D_UNE_FENETRE).default(200),
    }),
    z.object({
      total: compte,
      debut: compte,
      lignes: z.array(
        fichePersonneSchema.extend({
          sieges: z.array(z.object({ instanceId: idSchema, nom: z.string(), role: roleMandatSchema })),
        }),
      ),
    }),
    LIT_LISTE,
  ),
  /** Combien chaque vue en garde, la veille exceptée : elle se demande à part. */
  'annuaire.compter': requete(
    z.object({ criteres: criteresSchema.prefault({}) }),
    z.record(vueSchema.exclude(['aRevoir']), compte),
    LIT_LISTE,
  ),
  /** Ce qui est à revoir des personnes montrées, et combien d'autres : la liste s'affiche sans l'attendre. */
  'annuaire.aRevoir': requete(
    z.object({ criteres: criteresSchema.prefault({}), ids }),
    z.object({ nombre: compte, personnes: z.array(z.object({ id: idSchema, aRevoir: z.array(aRevoirSchema) })) }),
    LIT_LISTE,
  ),
  /** Ce par quoi l'annuaire se filtre : seul ce qu'il contient se propose. */
  'annuaire.filtres': requete(
    z.object({}),
    z.object({
      departements: z.array(z.string()),
      instances: z.array(z.object({ id: idSchema, nom: z.string() })),
      designations: z.array(z.object({ genre: z.string(), nom: z.string() })),
      types: z.array(typeStructureSchema),
    }),
    LIT_LISTE,
  ),
  /** Qui exerce encore et répond à ce qui est tapé : de quoi choisir, sans faire défiler. */
  'annuaire.proposer': requete(z.object({ texte: z.string().max(200) }), z.array(fichePersonneSchema), LIT_LISTE),
  /** Les adresses d'une liste, une fois chacune, et ceux qui n'en ont pas. */
  'annuaire.adresses': requete(
    z.object({ choix: choixDePersonnesSchema }),
    z.object({
      adresses: z.array(z.object({ nom: z.string(), courriel: z.string() })),
      sans: z.object({ nombre: compte, noms: z.array(z.string()) }),
    }),
    LIT_LISTE,
  ),
} as const;
