import { z } from 'zod';
import { alertesLuesSchema } from '../alerte/alerte.schema.ts';
import { dateCivile, idSchema } from '../champs.ts';
import { etatFicheSchema } from '../feuille-de-route/fiche.schema.ts';

const nombre = z.number().int();
/** Centimes ; `null` : nulle ligne ne le dit, ce qui n'est pas zéro. */
const montant = nombre.nullable();

/** Des actions, et combien appellent un regard ; chacune ne compte qu'une fois. */
const comptesDActionsSchema = z.object({
  total: nombre,
  parEtat: z.record(etatFicheSchema, nombre),
  /** En retard ou bloquées : ce que montre le filtre du même nom. */
  aVoir: nombre,
  bloquees: nombre,
  sansNouvelles: nombre,
});
export type ComptesDActions = z.infer<typeof comptesDActionsSchema>;

/** Le tableau de bord d'un contrat de ville, une année : ses feuilles de route en vigueur, son argent, ses comités. */
export const tableauDeContratSchema = z.object({
  annee: nombre,
  feuilles: z.array(z.object({ id: idSchema, intitule: z.string() })),
  actions: comptesDActionsSchema,
  axes: z.array(
    comptesDActionsSchema.extend({ id: idSchema, feuilleId: idSchema, numero: z.string(), intitule: z.string() }),
  ),
  quartiers: z.array(z.object({ code: z.string(), libelle: z.string(), actions: nombre })),
  argent: z.object({
    droitCommun: z.object({ demande: montant, accorde: montant, paye: montant }),
    specifique: z.object({ demande: montant, accorde: montant, paye: montant }),
    autres: z.object({ demande: montant, accorde: montant, paye: montant }),
  }),
  /** La programmation de l'année ; `null` : aucun projet ni enveloppe. */
  programmation: z
    .object({ projets: nombre, enveloppes: montant, demande: montant, propose: montant, decide: montant })
    .nullable(),
  comites: z.array(
    z.object({
      nom: z.string(),
      /** L'instance, si elle est créée. */
      id: idSchema.nullable(),
      tenues: nombre,
      prevues: nombre,
      /** Ce que le contrat en fixe par an ; `null` : rien de noté. */
      voulues: nombre.nullable(),
      prochaine: dateCivile.nullable(),
    }),
  ),
  alertes: alertesLuesSchema,
});
export type TableauDeContrat = z.infer<typeof tableauDeContratSchema>;
