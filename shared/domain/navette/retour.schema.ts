import { z } from 'zod';
import { idSchema } from '../champs.ts';

/** Une cellule d'un champ : ce qui a été envoyé, ce qui revient, et ce que dit l'application si cela a changé depuis. */
export const celluleComparee = z.object({
  titre: z.string(),
  envoyee: z.string().nullable(),
  rendue: z.string().nullable(),
  /** `null` : vide aujourd'hui. */
  actuelle: z.string().nullable(),
});

/** Un champ que le destinataire propose de changer, à prendre ou à laisser. */
export const propositionSchema = z.object({
  cle: z.string(),
  /** « État », « Étape « Ouvrir » : échéance ». */
  quoi: z.string(),
  cellules: z.array(celluleComparee),
  /** Changé ici aussi depuis l'envoi. */
  conflit: z.boolean(),
  /** Un autre classeur déposé propose autre chose pour le même champ. */
  ailleurs: z.string().nullable(),
  /** Pourquoi il ne peut pas se prendre tel quel. */
  empechement: z.string().nullable(),
  /** À regarder avant de prendre. */
  avis: z.string().nullable(),
});
export type Proposition = z.output<typeof propositionSchema>;

/** Ce qu'un retour propose pour une action, pour un indicateur, pour les comptes. */
export const groupeRenduSchema = z.object({
  /** Où cela se lit dans l'application. */
  vers: z.string(),
  /** « 1.2 » ; `null` : il n'en a pas. */
  numero: z.string().nullable(),
  intitule: z.string(),
  propositions: z.array(propositionSchema),
});
export type GroupeRendu = z.output<typeof groupeRenduSchema>;

/** Un classeur déposé : reconnu ou non, ce qui ne s'y reprend pas, et ce qu'il propose. */
export const retourSchema = z.object({
  nom: z.string(),
  /** Pourquoi rien n'en est repris. */
  refus: z.string().nullable(),
  navetteId: idSchema.nullable(),
  destinataire: z.string().nullable(),
  /** À savoir du classeur entier. */
  avis: z.array(z.string()),
  /** `place` : « E7 », « ligne 12 ». */
  fautes: z.array(z.object({ feuille: z.string(), place: z.string().nullable(), phrase: z.string() })),
  groupes: z.array(groupeRenduSchema),
});
export type Retour = z.output<typeof retourSchema>;
