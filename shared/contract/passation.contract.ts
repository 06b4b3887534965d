import { z } from 'zod';
import { idSchema } from '#shared/domain/champs.ts';
import { envoiProposeSchema } from '#shared/domain/passation/envoi.schema.ts';
import { LIGNES_DE_PASSATION, passationSchema } from '#shared/domain/passation/passation.schema.ts';
import { demande, requete } from './definition.ts';

/** Les notes que l'on garde pour soi. */
const sansNotes = z.array(idSchema).max(LIGNES_DE_PASSATION.notes).default([]);

/** Passer la main : ce que laisse qui s'en va. */
export const passationContract = {
  /** Tout ce qui court, les plus pressants d'abord ; se relit à chaque opération. */
  'passation.lire': requete(z.object({}), passationSchema, ['operation']),
  /** Le Word de quatre pages au plus. `sansNotes` : celles que l'on garde pour soi. */
  'passation.produire': demande(
    z.object({ sansNotes }),
    z.object({ jeton: idSchema, nom: z.string(), taille: z.number().int() }),
  ),
  /** Ce que l'on remettrait au successeur, et dans quel dossier ; sans choix, celui des documents. */
  'passation.envoi': demande(z.object({ dossier: idSchema.nullable() }), envoiProposeSchema),
  /**
   * Écrit dans ce dossier l'envoi du successeur : le fichier copié et relu, le profil, le Word, le mode d'emploi. Se suit et
   * s'arrête par `travaux` ; le sous-dossier n'y paraît qu'entier. `jeton` : celui du sous-dossier.
   */
  'passation.envoyer': demande(
    z.object({ dossier: idSchema, sansNotes }),
    z.object({ travail: idSchema, chemin: z.string(), jeton: idSchema }),
  ),
  /** Ouvre le sous-dossier de l'envoi avec l'explorateur du poste ; faux s'il n'a pas pu. */
  'passation.montrerLEnvoi': demande(z.object({ jeton: idSchema }), z.object({ ouvert: z.boolean() })),
} as const;
