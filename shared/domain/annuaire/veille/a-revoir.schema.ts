import { z } from 'zod';
import { idSchema } from '../../champs.ts';

/** Ce que la veille relève d'une fiche (A1, A5) : toujours visible, jamais bloquant. */
export const sorteARevoirSchema = z.enum([
  'adresse',
  'nom',
  'domaine',
  'telephone',
  'fonction',
  'boite',
  'doublon',
  'structure',
  'verification',
]);
export type SorteARevoir = z.infer<typeof sorteARevoirSchema>;

/** Le mot montré devant la phrase, et seul dans la colonne de l'annuaire. */
export const motARevoir: Readonly<Record<SorteARevoir, string>> = {
  adresse: 'Adresse',
  nom: 'Nom',
  domaine: 'Domaine',
  telephone: 'Téléphone',
  fonction: 'Fonction',
  boite: 'Boîte partagée',
  doublon: 'Doublon',
  structure: 'Structure',
  verification: 'À vérifier',
};

export const aRevoirSchema = z.object({
  sorte: sorteARevoirSchema,
  /** Une phrase : ce qui est à revoir, et pourquoi. */
  phrase: z.string(),
  /** Le champ à écrire et sa valeur, quand on peut la proposer. */
  geste: z
    .object({ champ: z.enum(['courriel', 'telephone', 'nom', 'structure', 'verifieLe']), valeur: z.string() })
    .nullable(),
  /** L'autre fiche, quand deux se ressemblent. */
  autre: z.object({ id: idSchema, nom: z.string() }).nullable(),
});
export type ARevoir = z.infer<typeof aRevoirSchema>;
